import type { Reason, ReasonArgs, Verdict } from '../../model/checklist.js';
import type { Saturation } from '../../model/saturation.js';
import type { Study } from '../../model/study.js';
import type { Tool } from '../../assess/index.js';

/** What a fact is looked for in. */
export interface Seen {
  readonly study: Study;
  readonly tool: Tool;
  /** Whether its interviews still brought new themes; null where there are none. */
  readonly saturation: Pick<Saturation, 'sessions' | 'outcome'> | null;
}

/** One fact: whether a study tells it, and what it tells. */
export type FactOf = (seen: Seen) => Reason;

/** A reason that the program worked out. */
export function computed<C extends keyof ReasonArgs>(result: Verdict, code: C, args: ReasonArgs[C]): Reason {
  // The compiler cannot relate a generic code to its member of the union; the signature already does.
  return { by: 'computed', result, code, args, place: null } as unknown as Reason;
}

/** Met where nothing is without it, not met where nothing has it. */
export const extent = (all: number, without: number): 'met' | 'partly' | 'not-met' =>
  without === 0 ? 'met' : without < all ? 'partly' : 'not-met';

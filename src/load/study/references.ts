import { finding, type Finding } from '../../model/findings/index.js';
import type { DanglingReference } from '../../model/findings/load/dangling.js';
import type { LoadFindings } from '../../model/findings/load/index.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';

/** Codes whose only arguments are the id that leads nowhere and the one probably meant. */
type Dangling = {
  [C in keyof LoadFindings]: LoadFindings[C] extends DanglingReference
    ? DanglingReference extends LoadFindings[C]
      ? C
      : never
    : never;
}[keyof LoadFindings];

/** A Map or a Set of ids, or what works like one. */
export interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
  /** The frameworks that were looked through, where names in a study are checked. */
  readonly frameworks?: readonly string[];
}

/** Checks that ids lead somewhere: each that does not is a finding at its own place, with the nearest id there is. */
export function checkReferences(
  code: Dangling,
  ids: readonly string[] | undefined,
  known: Ids,
  placeOf: (position: number) => Place,
  findings: Finding[],
): void {
  ids?.forEach((id, position) => {
    if (known.has(id)) return;
    const { frameworks } = known;
    const args = { id, suggestion: nearest(id, known.keys()), ...(frameworks && { frameworks }) };
    findings.push(finding(code, args, placeOf(position)));
  });
}

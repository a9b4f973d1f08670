import type { Reason } from '../../model/checklist.js';
import type { Study } from '../../model/study.js';

/** What a study says on a topic. */
export function declared(topic: string, { reporting }: Study): Reason {
  const by = 'declared';
  const found = reporting.get(topic);
  if (!found) return { by, result: 'not-met', code: 'unsaid', args: { topic }, place: null };
  const { says, at, lacks, notApplicable, place } = found;
  if (says === null)
    return {
      by,
      result: 'not-applicable',
      code: 'declared-not-applicable',
      args: { topic, why: notApplicable ?? {} },
      place,
    };
  return lacks === null
    ? { by, result: 'met', code: 'said', args: { topic, says, at }, place }
    : { by, result: 'partly', code: 'said-in-part', args: { topic, says, at, lacks }, place };
}

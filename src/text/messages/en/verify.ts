import type { Cause } from '../../../model/verify.js';

/** Whether published assessments are what their studies amount to. */
export const verify = {
  title: 'Recomputed',
  study: 'Study',
  framework: 'Framework',
  outcome: 'Outcome',
  first: 'First difference',
  because: 'Not as it was',
  same: 'the same',
  differs: 'differs',
  order: 'the order of the keys',
  altered: 'the file itself',
  causes: {
    program: 'the program',
    framework: 'the framework',
    evidence: 'the study',
    options: 'the options',
  } satisfies Record<Cause, string>,
  verdict: (same: number, all: number) =>
    same === all
      ? all === 1
        ? 'The assessment is what its study amounts to.'
        : `All ${String(all)} assessments are what their studies amount to.`
      : `${String(all - same)} of ${String(all)} ${all - same === 1 ? 'is' : 'are'} not what the study amounts to.`,
};

import type { Cause, VerifyOutcome } from '../../../model/verify.js';

/** Whether published assessments are what their studies amount to. */
export const verify = {
  title: 'Recomputed',
  study: 'Study',
  framework: 'Framework',
  outcome: 'Outcome',
  first: 'First difference',
  because: 'Not as it was',
  outcomes: {
    'same': 'the same',
    'written-otherwise': 'written otherwise',
    'differs': 'differs',
  } satisfies Record<VerifyOutcome, string>,
  rewritten: 'The file says what its studies amount to, and is not written byte by byte as the program writes it.',
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

import { counted } from '../../words.js';

/** A blind sheet: its comments, and what to do with it. */
export const sheet = {
  head: (agency: string) => `A second judgement of ${agency}, to be made without seeing anybody else's.`,
  how: 'Read all the evidence, then judge each indicator by its rubric. Do not open study.yaml, other sheets or a report before you are done: they tell what others made of the same evidence. Lines that start with "# " are to be filled in: take "# " away. "##" explains.',
  blind: 'that it was made without seeing other ratings; the seed drew the order of the evidence',
  evidence: (count: number) =>
    `The evidence: ${counted(count, 'en', 'item', 'items')} in random order, each with its id, what was found, and where it comes from. Go by what an item says, not by its id.`,
  quote: (quote: string) => `"${quote}"`,
  indicators:
    'The indicators. Of each give the level whose description fits best, the ids of the items it rests on, and the reason in a sentence.',
  instead:
    'Where nothing speaks for any level, write instead of level and evidence: "status: no-evidence", "sought: true" if the items were searched for it, and why. Take an indicator out if you do not judge it.',
  place: (number: number, count: number) => `${String(number)} of ${String(count)}:`,
  level: 'a level of the rubric',
  items: 'ids: [first-item, second-item]',
  proven: 'which level each item proves: { first-item: 2, second-item: 3 }',
  why: '"the reason"',
  next: (program: string, rater: string, study: string) => `Next:
  1. Hand it to ${rater} without the study, and put it back filled in.
  2. ${program} validate ${study}
  3. ${program} agreement ${study}
`,
};

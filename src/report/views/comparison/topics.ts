import type { ConceptRow } from '../../../model/comparison/concepts.js';
import { nth } from '../../../model/nth.js';
import { percent, thousands } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { cell, heading, left, paragraph, right, table } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';
import { studyName, type Context } from './context.js';
import { MOST_BESIDE } from './matrix.js';

/** Topic by topic, where frameworks differ. */
export function topics(c: Context): Block[] {
  const { comparison: t } = c.t;
  const { concepts } = c.comparison;
  if (concepts.length === 0) return [];
  const studies = inOrder(new Set(concepts.flatMap(({ cells }) => cells.map(({ study }) => study))), c);
  return [
    heading(2, t.topics),
    paragraph(t.topicsIntro),
    studies.length > MOST_BESIDE ? spread(concepts, c) : beside(concepts, studies, c),
  ];
}

/** Each study a column. */
const beside = (concepts: readonly ConceptRow[], studies: readonly string[], c: Context): Block =>
  table(
    [left(c.t.comparison.topic), ...studies.map((study) => right(studyName(study, c)))],
    concepts.map((row) => [
      cell(capital(inWords(row.title, c.lang))),
      ...studies.map((study) => cell(percentOf(row, study, c))),
    ]),
  );

/** More studies than stand side by side: who is lowest and highest, and what lies between. */
function spread(concepts: readonly ConceptRow[], c: Context): Block {
  const { comparison: t } = c.t;
  return table(
    [left(t.topic), right(t.members), left(t.lowestOf), right(t.median), left(t.highestOf)],
    concepts.map(({ title, cells }) => {
      const sorted = cells.toSorted((a, b) => a.percent - b.percent);
      const middle = medianOf(sorted.map(({ percent: of }) => of));
      return [
        cell(capital(inWords(title, c.lang))),
        cell(thousands(cells.length, c.lang)),
        cell(heldText(sorted, nth(sorted, 0).percent, c)),
        cell(percent(middle / 100, c.lang)),
        cell(heldText(sorted, nth(sorted, -1).percent, c)),
      ];
    }),
  );
}

function heldText(cells: ConceptRow['cells'], value: number, c: Context): string {
  const holders = cells.filter((each) => each.percent === value);
  return c.t.comparison.held(percent(value / 100, c.lang), studyName(nth(holders, 0).study, c), holders.length - 1);
}

/** Of sorted numbers, one at least; of an even number the mean of the two in the middle. */
const medianOf = (sorted: readonly number[]): number =>
  (nth(sorted, Math.ceil(sorted.length / 2) - 1) + nth(sorted, Math.floor(sorted.length / 2))) / 2;

/** In the order in which studies were given. */
const inOrder = (studies: ReadonlySet<string>, c: Context): readonly string[] => [
  ...new Set(c.comparison.compared.map(({ study }) => study.id).filter((id) => studies.has(id))),
];

function percentOf({ cells }: ConceptRow, study: string, c: Context): string {
  const found = cells.find((each) => each.study === study);
  return found ? percent(found.percent / 100, c.lang) : c.t.comparison.dash;
}

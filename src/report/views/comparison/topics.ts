import type { ConceptRow } from '../../../model/comparison/concepts.js';
import type { InhibitedTopic } from '../../../model/comparison/factors.js';
import { nth } from '../../../model/nth.js';
import { percent, thousands } from '../../../text/numbers.js';
import { capital, firstOf } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, strong, table } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, ListItem } from '../../tree.js';
import type { Context } from './context.js';
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
    [left(c.t.comparison.topic), ...studies.map((study) => right(nameOf(study, c)))],
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
  return c.t.comparison.held(percent(value / 100, c.lang), nameOf(nth(holders, 0).study, c), holders.length - 1);
}

/** Of sorted numbers, one at least; of an even number the mean of the two in the middle. */
const medianOf = (sorted: readonly number[]): number =>
  (nth(sorted, Math.ceil(sorted.length / 2) - 1) + nth(sorted, Math.floor(sorted.length / 2))) / 2;

/** In the order in which studies were given. */
const inOrder = (studies: ReadonlySet<string>, c: Context): readonly string[] => [
  ...new Set(c.comparison.compared.map(({ study }) => study.id).filter((id) => studies.has(id))),
];

const nameOf = (study: string, c: Context): string =>
  c.nameOf(c.comparison.compared.findIndex((each) => each.study.id === study));

function percentOf({ cells }: ConceptRow, study: string, c: Context): string {
  const found = cells.find((each) => each.study === study);
  return found ? percent(found.percent / 100, c.lang) : c.t.comparison.dash;
}

/** What inhibits several, and what one alone. */
export function factors(c: Context): Block[] {
  const { comparison: t } = c.t;
  const { factors: all, inhibited } = c.comparison;
  if (all.length === 0) return [];
  const shared = all.filter(({ agencies }) => agencies > 1).length;
  return [
    heading(2, t.factors),
    paragraph(t.factorsIntro(thousands(all.length, c.lang), thousands(shared, c.lang))),
    bullets(inhibited.map((topic) => inhibitedItem(topic, c))),
  ];
}

/** A topic and who has which factors about it: of as many as stand side by side all, of more the first. */
function inhibitedItem({ title, agencies, found }: InhibitedTopic, c: Context): ListItem {
  const { comparison: t } = c.t;
  const rest = found.length - MOST_BESIDE;
  return {
    ...item(strong(capital(inWords(title, c.lang))), ` (${t.agencies(thousands(agencies, c.lang))})`),
    items: [
      ...found.slice(0, MOST_BESIDE).map((each) => item(whereText(each, c))),
      ...(rest > 0 ? [item(t.more(thousands(rest, c.lang)))] : []),
    ],
  };
}

function whereText({ study, factors: ids }: InhibitedTopic['found'][number], c: Context): string {
  const titles = new Map(c.comparison.factors.map(({ id, title }) => [id, inWords(title, c.lang)]));
  return c.t.comparison.one(
    nameOf(study, c),
    firstOf(
      ids.map((id) => titles.get(id) ?? id),
      c.lang,
    ),
  );
}

import type { ConceptRow } from '../../../model/comparison/concepts.js';
import type { InhibitedTopic } from '../../../model/comparison/factors.js';
import { percent, thousands } from '../../../text/numbers.js';
import { capital, firstOf } from '../../../text/words.js';
import { cell, heading, left, paragraph, right, table } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';
import type { Context } from './context.js';

/** Topic by topic, where frameworks differ. */
export function topics(c: Context): Block[] {
  const { comparison: t } = c.t;
  const { concepts } = c.comparison;
  if (concepts.length === 0) return [];
  const studies = [...new Set(concepts.flatMap(({ cells }) => cells.map(({ study }) => study)))];
  return [
    heading(2, t.topics),
    paragraph(t.topicsIntro),
    table(
      [left(t.topic), ...inOrder(studies, c).map((study) => right(nameOf(study, c)))],
      concepts.map((row) => [
        cell(capital(inWords(row.title, c.lang))),
        ...inOrder(studies, c).map((study) => cell(percentOf(row, study, c))),
      ]),
    ),
  ];
}

/** In the order in which studies were given. */
const inOrder = (studies: readonly string[], c: Context): readonly string[] => [
  ...new Set(c.comparison.compared.map(({ study }) => study.id).filter((id) => studies.includes(id))),
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
    table(
      [left(t.topic), right(t.members), left(t.where)],
      inhibited.map((topic) => [
        cell(capital(inWords(topic.title, c.lang))),
        cell(thousands(topic.agencies, c.lang)),
        cell(topic.found.map((found) => whereText(found, c)).join('; ')),
      ]),
    ),
  ];
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

import type { NodeScores, Score } from '../../model/assessment/index.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import type { Lang } from '../../model/lang.js';
import { period } from '../../text/dates.js';
import { messages } from '../../text/messages/index.js';
import { percent } from '../../text/numbers.js';
import { cell, heading, left, paragraph, right, strong, table, toned, worded } from '../compose.js';
import type { ScoreContext, Wording } from '../context.js';
import { agencyName, inWords, scoreContextOf } from '../context.js';
import { withinItself } from '../links.js';
import { bandCell } from '../phrases/bands.js';
import { closedText, listedNodes } from '../phrases/closed.js';
import { markLegend } from '../phrases/marks.js';
import {
  boundsText,
  coverageAndProjected,
  DASH,
  depthOf,
  isFloored,
  isLeaf,
  lowerIsBetter,
  percentText,
  scoreText,
} from '../phrases/values.js';
import { positionTable } from './position.js';
import { placeCell, positionSentences } from '../phrases/position.js';
import { verdictNotes, verdictSentences } from '../phrases/verdict.js';
import type { Cell, Document } from '../tree.js';

/** One study's nodes as a table, and the verdict as the last line. */
export function score(assessment: NodeScores, lang: Lang): Document {
  const c = scoreContextOf(assessment, lang);
  const t = c.t.score;
  const whole = [
    cell(strong(t.whole)),
    cell(DASH),
    cell(strong(scoreText(assessment.result, false, c))),
    ...resultCells(assessment.result, c),
    cell(''),
  ];
  if (assessment.position && assessment.framework.levels.length === 0) return positionTable(assessment.position, c);
  const nodes = table(
    [
      left(t.node),
      right(t.weight),
      right(t.level),
      right(t.percent),
      left(t.band),
      right(t.coverage),
      right(t.bounds),
      left(t.strength),
    ],
    [...listedNodes(c).flatMap((node) => nodeRows(node, c)), whole],
  );
  return withinItself({
    blocks: [
      heading(1, t.title(agencyName(assessment.agency, lang), inWords(assessment.framework.title, lang))),
      nodes,
      paragraph(toned('quiet', legend(c))),
      ...markLegend([nodes], c),
      ...(assessment.nodes.some(({ projection }) => projection) ? [paragraph(toned('quiet', t.legendProjected))] : []),
      ...verdictNotes(c),
      paragraph(strong(...verdictSentences(c))),
      ...(assessment.position ? [paragraph(...positionSentences(assessment.position, c))] : []),
    ],
  });
}

/** What the columns mean, as this framework and this study have it. */
function legend(c: ScoreContext): string {
  const { t, assessment } = c;
  const { framework, nodes, result } = assessment;
  const own = [...new Set(nodes.flatMap(({ aggregate }) => aggregate ?? []))];
  const rules = own.length === 0 ? [framework.aggregate] : own;
  const words = rules.map((rule) => t.vocabulary.aggregate[rule]).join('; ');
  return [
    own.length === 0 ? t.score.legendWhole(words) : t.score.legendDimension(words),
    ...([...listedNodes(c), result].some((each) => isFloored(each)) ? [t.score.legendFloored] : []),
    ...(lowerIsBetter(framework) ? [t.score.legendLower] : []),
    t.score.legend,
  ].join(' ');
}

/** Several studies: one row each. */
export const scoreSummary = (assessments: readonly Score[], lang: Lang): Document =>
  summary(
    assessments.map((assessment) => summaryRow(assessment, lang)),
    lang,
  );

/** One study as a row, so that a thousand need not be held at once. */
export function summaryRow(assessment: Score, lang: Lang): Cell[] {
  const c: Wording = { assessment, lang, t: messages(lang) };
  const { study, framework, result, agency, position } = assessment;
  return [
    cell(study.id),
    cell(agencyName(agency, lang)),
    cell(study.period === null ? DASH : period(study.period.from, study.period.to, lang)),
    cell(framework.id),
    cell(scoreText(result, false, c)),
    ...resultCells(result, c, position && framework.levels.length === 0 ? placeCell(position, c) : undefined),
  ];
}

/** The table of such rows. */
export function summary(rows: readonly (readonly Cell[])[], lang: Lang): Document {
  const t = messages(lang).score;
  const columns = [
    left(t.study),
    left(t.agency),
    left(t.period),
    left(t.framework),
    right(t.level),
    right(t.percent),
    left(t.band),
    right(t.coverage),
    right(t.bounds),
  ];
  return { blocks: [table(columns, rows)] };
}

/** A node, and under one that stands for its parts, that it does. */
function nodeRows(node: NodeResult, c: ScoreContext): Cell[][] {
  const closed = closedText(node, c);
  const rest = (text: string): Cell[] => [{ ...cell(toned('quiet', text)), indent: depthOf(node, c) + 1 }];
  return [nodeRow(node, c), ...(closed === null ? [] : [rest(closed)])];
}

function nodeRow(node: NodeResult, c: ScoreContext): Cell[] {
  const strength = node.strength === null ? '' : c.t.vocabulary.grade[node.strength.grade];
  return [
    { ...cell(worded(node.title, c.lang)), indent: depthOf(node, c) },
    cell(percent(node.share, c.lang)),
    cell(scoreText(node, isLeaf(node), c)),
    ...resultCells(node, c),
    cell(strength),
  ];
}

const resultCells = (result: Result, c: Wording, band = bandCell(result, c, c.t.score.bandRangeShort)): Cell[] => [
  cell(percentText(result, c)),
  cell(band),
  cell(coverageAndProjected(result, c)),
  cell(boundsText(result, c)),
];

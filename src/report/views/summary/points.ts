import { given } from '../../../model/at.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import { largest, smallest } from '../../../model/lists.js';
import { bullets, heading, item, separated } from '../../compose.js';
import { inWords, type Context } from '../../context.js';
import { withBand } from '../../phrases/bands.js';
import { foremost } from '../../phrases/leading.js';
import { nodeTitle } from '../../phrases/links.js';
import { topNodes } from '../../phrases/unjudged.js';
import { isLeaf, levelText, scoreText } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { extremesOf, judgedOf, type Extreme, type Judged } from '../report/strongest.js';
import { FEW, titles, withMore } from './few.js';

/** What is strong and what is weak, as far as that can be told; of factors alone, what there is to build on. */
export function points(c: Context): Block[] {
  if (c.assessment.framework.levels.length === 0) return assets(c);
  const items = [...dimensions(c), ...indicators(c)];
  return items.length === 0 ? [] : [heading(2, c.t.summary.pointsHeading), bullets(items)];
}

/** Dimensions at the top; where indicators stand there, they are spoken of as such. */
function dimensions(c: Context): ListItem[] {
  const top = topNodes(c);
  if (top.every(isLeaf)) return [];
  const t = c.t.summary;
  const found = extremesOf(top);
  const unjudged = top.filter(({ score, status }) => score === null && status !== 'not-applicable');
  const said = (node: NodeResult): string => withBand(scoreText(node, isLeaf(node), c), node, c);
  const named = (lead: string, { nodes }: Extreme): ListItem =>
    item(
      lead,
      withMore(
        nodes.map((node) => `${nodeTitle(node.id, c)} (${said(node)})`),
        c,
      ),
      '.',
    );
  return [
    ...(found
      ? [
          named(found.best.certain ? c.t.reportVerdict.best.dimension : t.highest, found.best),
          named(found.worst.certain ? c.t.reportVerdict.worst.dimension : t.lowest, found.worst),
        ]
      : []),
    ...(unjudged.length > 0 && unjudged.length < top.length
      ? [item(c.t.reportVerdict.unjudged, withMore(titles(unjudged, c), c), '.')]
      : []),
  ];
}

/** The indicators that stand best and worst of those that were judged: those beyond the middle between the two ends. */
function indicators(c: Context): ListItem[] {
  const judged = c.leaves.flatMap(judgedOf);
  const percents = judged.map(({ percent }) => percent);
  if (new Set(percents).size < 2) return alike(judged, c);
  const middle = (largest(percents) + smallest(percents)) / 2;
  const ranked = judged.map(({ node, percent }) => ({ node, position: percent }));
  const strong = ranked.filter(({ position }) => position > middle).sort((a, b) => b.position - a.position);
  const weak = ranked.filter(({ position }) => position < middle).sort((a, b) => a.position - b.position);
  const t = c.t.summary;
  return [named(t.strong(judged.length), strong, c), named(t.weak, weak, c)];
}

/** That all judged indicators stand at one level; nothing of fewer than two. */
function alike(judged: readonly Judged[], c: Context): ListItem[] {
  const levels = new Set(judged.map(({ node }) => levelOf(node, c)));
  if (judged.length < 2 || levels.size > 1) return [];
  return [...levels].map((level) => item(c.t.summary.alike(judged.length, level)));
}

const levelOf = (node: NodeResult, c: Context): string => levelText(given(node.score), node, c);

interface Ranked {
  readonly node: NodeResult;
  readonly position: number;
}

function named(lead: string, ranked: readonly Ranked[], c: Context): ListItem {
  const { shown, tied } = foremost(ranked, FEW, FEW);
  const names = shown.map(({ node }) => `${nodeTitle(node.id, c)} (${levelOf(node, c)})`);
  return item(lead, separated([...names, ...(tied === 0 ? [] : [c.t.reportVerdict.tied(tied, true)])], '; '), '.');
}

/** What helps; nobody ranks it. */
function assets(c: Context): Block[] {
  const names = c.assessment.factors
    .filter(({ polarity }) => polarity === 'enabling')
    .map(({ title }) => inWords(title, c.lang));
  const rest = names.length - FEW;
  const more = rest > 0 ? [item(c.t.summary.more(rest))] : [];
  return names.length === 0
    ? []
    : [heading(2, c.t.summary.assetsHeading), bullets([...names.slice(0, FEW).map((name) => item(name)), ...more])];
}

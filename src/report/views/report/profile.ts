import { at } from '../../../model/at.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import { largest } from '../../../model/lists.js';
import { reachedLevel } from '../../../model/scale.js';
import { plain } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { cell, heading, left, only, paragraph, right, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { listedNodes } from '../../phrases/closed.js';
import { ladderGroups, sameLabels, type LadderGroup } from '../../phrases/ladders.js';
import { flooredLeaves, topNodes } from '../../phrases/unjudged.js';
import { endsOf, givenScore, isLeaf } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { chartBlocks, levelCharts, radarChart } from '../charts/index.js';

/** How many indicators stand at each level, best first, and the levels of each dimension in a row. */
export function profile(c: Context): Block[] {
  const t = c.t.reportNodes;
  const listed = new Set(listedNodes(c));
  const groups = ladderGroups(c, sameLabels)
    .map((group) => ({ ...group, leaves: group.leaves.filter((leaf) => listed.has(leaf)) }))
    .filter(({ leaves }) => leaves.length > 0);
  if (groups.length === 0)
    return [heading(2, t.profileHeading), paragraph(t.profileNone), ...chartBlocks(radarChart(c))];
  const between = groups.some(({ ladder, leaves }) =>
    leaves.some((leaf) => givenScore(leaf) !== null && !ladder.levels.some(({ value }) => value === givenScore(leaf))),
  );
  const charts = levelCharts(c);
  return [
    heading(2, t.profileHeading),
    paragraph(
      between ? `${t.profileBetween} ` : null,
      c.closed.size > 0 ? `${t.profileClosed} ` : null,
      flooredLeaves(c).length > 0 ? `${t.profileFloored} ` : null,
      t.profileIntro,
    ),
    ...groups.flatMap((group): Block[] => {
      const counts = countsOf(group, c);
      return [
        ...(groups.length > 1 ? [paragraph(t.profileOf(branches(group, c)))] : []),
        ...only('text', { kind: 'preformatted', lines: bars(counts) }),
        ...only('page', tableOf(counts, c)),
      ];
    }),
    // Where there is a picture of the same, a page has no need of it in characters.
    ...(charts.length > 0 ? only('text', ...strips(c)) : strips(c)),
    ...chartBlocks(...charts, radarChart(c)),
  ];
}

const branches = ({ titles }: LadderGroup, c: Context): string =>
  titles.length === 0 ? c.t.reportMethod.elsewhere : listed(titles, c.lang);

/** How many indicators there are of something; `mark`: the sign it has elsewhere. */
interface Count {
  readonly mark?: string;
  readonly name: string;
  readonly count: number;
}

/** By level, best first, and what has none. */
function countsOf({ ladder, leaves }: LadderGroup, c: Context): Count[] {
  const t = c.t.reportNodes;
  const ends = endsOf(ladder);
  const count = (test: (leaf: NodeResult) => boolean): number => leaves.filter(test).length;
  const reached = (leaf: NodeResult): number | null => {
    const score = givenScore(leaf);
    return score === null ? null : reachedLevel(ends, score);
  };
  const lines = [...ladder.levels].reverse().map(({ value, label }) => ({
    name: `${plain(value, c.lang)} ${inWords(label, c.lang)}`,
    count: count((leaf) => reached(leaf) === value),
  }));
  const unknown = count((leaf) => givenScore(leaf) === null && leaf.status !== 'not-applicable');
  const outside = count((leaf) => leaf.status === 'not-applicable');
  const beyond = leaves.length - unknown - outside - lines.reduce((sum, line) => sum + line.count, 0);
  return [
    ...lines,
    ...(beyond > 0 ? [{ mark: '!', name: t.beyond, count: beyond }] : []),
    { mark: '?', name: t.unknown, count: unknown },
    ...(outside > 0 ? [{ mark: 'x', name: t.notApplicable, count: outside }] : []),
  ];
}

function bars(counts: readonly Count[]): string[] {
  const all = counts.map(({ mark: sign, name, count }) => ({ name: sign ? `${sign} ${name}` : name, count }));
  const widest = largest(all.map(({ name }) => [...name].length));
  return all.map(({ name, count }) =>
    `${padded(name, widest)}  ${String(count).padStart(2)}  ${'█'.repeat(count)}`.trimEnd(),
  );
}

const tableOf = (counts: readonly Count[], { t: { reportNodes: t } }: Context): Block =>
  table(
    [left(t.standing), right(t.indicators)],
    counts.map(({ name, count }) => [cell(name), cell(String(count))]),
  );

/**
 * A row for each dimension that has indicators of its own. Indicators at the top of the tree share one row where there is
 * nothing else, and stand as dimensions beside dimensions.
 */
function strips(c: Context): Block[] {
  const top = topNodes(c);
  const beside = (node: NodeResult): NodeResult[] =>
    isLeaf(node)
      ? top.filter(({ id }) => id === node.id)
      : node.children.map((id) => at(c.nodes, id)).filter((child) => isLeaf(child) && !c.closed.has(child.id));
  const rows = (
    top.every(isLeaf)
      ? [{ name: c.t.score.whole, leaves: top }]
      : listedNodes(c).map((node) => ({ name: inWords(node.title, c.lang), leaves: beside(node) }))
  ).filter(({ leaves }) => leaves.length > 0);
  const widest = largest([0, ...rows.map(({ name }) => [...name].length)]);
  const lines = rows.map(
    ({ name, leaves }) => `${padded(name, widest)}  ${leaves.map((leaf) => mark(leaf, c)).join(' ')}`,
  );
  return [paragraph(c.t.reportNodes.stripIntro), { kind: 'preformatted', lines }];
}

function mark(leaf: NodeResult, c: Context): string {
  if (leaf.status === 'not-applicable') return 'x';
  const score = givenScore(leaf);
  return score === null ? '?' : plain(score, c.lang);
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - [...text].length);

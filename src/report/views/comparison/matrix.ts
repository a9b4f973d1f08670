import type { ComparedNode, ComparedSet, SetNode } from '../../../model/comparison/index.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { cell, heading, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, Cell } from '../../tree.js';
import { number, type Context } from './context.js';

/** More agencies than this do not stand side by side: then each is a row, with its dimensions alone. */
export const MOST_BESIDE = 6;

/** What each agency has at each node. */
export function matrix(set: ComparedSet, c: Context): Block[] {
  const { comparison: t } = c.t;
  if (set.standings.length > MOST_BESIDE) return [heading(3, t.matrix), byAgency(set, c)];
  return [heading(3, t.matrix), byNode(set, c), paragraph(toned('quiet', t.matrixLegend))];
}

function byNode({ nodes, standings }: ComparedSet, c: Context): Block {
  const found = standings.map(({ entry }) => new Map(c.of(entry).nodes.map((node) => [node.id, node])));
  return table(
    [left(c.t.comparison.node), ...standings.map(({ entry }) => left(c.nameOf(entry)))],
    nodes.map((node) => [
      { ...cell(worded(node.title, c.lang)), indent: depthOf(node, nodes) },
      ...found.map((known) => nodeCell(known.get(node.id), node, c)),
    ]),
  );
}

function nodeCell(found: ComparedNode | undefined, { leaf }: SetNode, c: Context): Cell {
  if (!found) return cell(c.t.comparison.dash);
  const { score, status, band, coverage, grade } = found;
  if (score === null) return cell(toned('quiet', c.t.vocabulary.status[status]));
  const value = leaf ? plain(score, c.lang) : decimal(score, c.lang);
  const words = band === null || leaf ? '' : `, ${inWords(band.label, c.lang)}`;
  const rests = [
    ...(coverage === null || coverage === 1 ? [] : [percent(coverage, c.lang)]),
    ...(grade === null ? [] : [c.t.vocabulary.grade[grade]]),
    ...(status === 'scored' ? [] : [c.t.vocabulary.status[status]]),
  ];
  return cell(`${value}${words}`, rests.length === 0 ? null : toned('quiet', ` (${rests.join('; ')})`));
}

function byAgency({ nodes, standings }: ComparedSet, c: Context): Block {
  const dimensions = nodes.filter(({ parent }) => parent === null);
  return table(
    [left(c.t.comparison.agency), ...dimensions.map(({ title }) => right(inWords(title, c.lang)))],
    standings.map(({ entry }) => {
      const found = new Map(c.of(entry).nodes.map(({ id, score }) => [id, score]));
      return [cell(c.nameOf(entry)), ...dimensions.map(({ id }) => cell(number(found.get(id) ?? null, c)))];
    }),
  );
}

/** Steps from the top of the tree. */
export function depthOf(
  { parent }: { readonly parent: string | null },
  nodes: readonly Pick<SetNode, 'id' | 'parent'>[],
): number {
  let depth = 0;
  for (let id = parent; id !== null; depth++) id = nodes.find((node) => node.id === id)?.parent ?? null;
  return depth;
}

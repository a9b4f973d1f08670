import {
  READINGS,
  TRIANGLES,
  type NodeTriangulation,
  type Reading,
  type ReadingCounts,
  type Triangle,
} from '../../../model/triangulation.js';
import { capital } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, separated, strong, table } from '../../compose.js';
import type { Piece } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceNumbers, nodeLink } from '../../phrases/links.js';
import { groundPieces, readingWords, sideName, theoryName } from '../../phrases/triangulation.js';
import { methodLinks } from '../../phrases/works.js';
import type { Block, ListItem } from '../../tree.js';

/** How the evidence goes together: contradictions first, then counts, then every indicator; nothing where that was not asked. */
export function triangulation(c: Context): Block[] {
  const t = c.t.triangulation;
  const found = c.assessment.triangulation;
  if (!found) return [];
  const apart = found.nodes.filter((node) => divergences(node) > 0);
  const types = TRIANGLES.filter((type) => type !== 'theory' || found.nodes.some(({ theory }) => theory !== null));
  return [
    heading(2, t.heading),
    paragraph(t.intro, ' ', methodLinks(['denzin-1978'], c), t.introTypes, ' ', t.legend),
    heading(3, t.divergentHeading),
    apart.length === 0 ? paragraph(t.noneDivergent) : bullets(apart.map((node) => contradiction(node, c))),
    heading(3, t.countsHeading),
    table(
      [left(t.type), ...READINGS.map((reading) => right(capital(t.readings[reading])))],
      types.map((type) => [
        cell(capital(t.types[type])),
        ...READINGS.map((reading) => cell(String(found.summary[type][countKey(reading)]))),
      ]),
    ),
    ...(types.includes('theory') ? [] : [paragraph(t.oneFramework)]),
    ...roles(c),
    heading(3, t.tableHeading),
    table(
      [left(t.indicators), ...types.map((type) => left(capital(t.types[type])))],
      alike(found.nodes, types, c).map(({ nodes, words }) => [
        cell(separated(nodes.map(({ node }) => nodeLink(node, c)))),
        ...words.map((word) => cell(word)),
      ]),
    ),
  ];
}

const countKey = (reading: Reading): keyof ReadingCounts => (reading === 'single-source' ? 'singleSource' : reading);

const divergences = (node: NodeTriangulation): number =>
  TRIANGLES.filter((type) => node[type]?.reading === 'divergent').length;

/** `Rules`, and under it `data: levels 2, 3: leadership, level 3 (E1, E2); the office, level 2 (E7).` */
function contradiction(node: NodeTriangulation, c: Context): ListItem {
  const items = TRIANGLES.flatMap((type) => {
    const found = node[type];
    return found?.reading === 'divergent' ? [item(why(type, found, c))] : [];
  });
  return { ...item(strong(nodeLink(node.node, c))), items };
}

function why(type: Triangle, found: NonNullable<NodeTriangulation[Triangle]>, c: Context): Piece[] {
  const items = (ids: readonly string[]) => evidenceNumbers(ids, c);
  const grounds = found.grounds.map((ground) => groundPieces(ground, c, items));
  const sides = found.sides.flatMap((side): Piece[][] => {
    if (!('kind' in side)) return [[theoryName(side, c)]];
    if (side.kind === 'date') return [];
    return [[sideName(side, c), ...(side.evidence.length === 0 ? [] : [' (', items(side.evidence), ')'])]];
  });
  return [`${c.t.triangulation.types[type]}: `, separated(grounds, '; '), ': ', separated(sides, '; '), '.'];
}

/** What the agency says of itself beside what others found. */
function roles(c: Context): Block[] {
  const found = c.assessment.triangulation?.roles;
  if (!found) return [];
  const { alike: same, selfBetter, selfWorse } = found;
  const words = [same, selfBetter, selfWorse].map(String) as [string, string, string];
  return [paragraph(c.t.triangulation.roles(same + selfBetter + selfWorse, ...words))];
}

interface Alike {
  readonly words: readonly string[];
  readonly nodes: readonly NodeTriangulation[];
}

/** Indicators of the same readings together, those with most contradictions first, then in the order of the framework. */
function alike(nodes: readonly NodeTriangulation[], types: readonly Triangle[], c: Context): Alike[] {
  const groups = new Map<string, { words: string[]; nodes: NodeTriangulation[] }>();
  for (const node of [...nodes].sort((a, b) => divergences(b) - divergences(a))) {
    const words = types.map((type) => readingWords(type, node[type], c));
    const key = JSON.stringify(words);
    const group = groups.get(key) ?? { words, nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  return [...groups.values()];
}

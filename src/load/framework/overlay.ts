import { finding } from '../../model/findings/index.js';
import { AXES } from '../../model/axes.js';
import { scoresNodes, type Framework, type FrameworkNode } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import { rangeAt, type Scored } from '../../model/range.js';
import type { BandTable } from '../../model/scale.js';
import type { AddedFile, ChangeFile, OverlayFile } from '../raw.js';
import { forEachEntry } from '../entries.js';
import { localized, optional, optionalText } from '../text.js';
import { weightingOf } from './axes.js';
import { bandsOf, withOwnBands } from './bands.js';
import { citationsOf } from './citations.js';
import { checkNode, nodesOf, partsOf } from './nodes.js';
import { checkAims, type Reader } from './scale.js';
import { checkUnscored } from './scored.js';

/** A tree while it is changed: nodes by id, and the ids of those at the top. */
interface Tree {
  nodes: Record<string, FrameworkNode>;
  top: readonly string[];
}

/**
 * Another framework with differences: nodes dropped, then changed, then added; bands, rules and aims replaced, and how
 * factors are weighted. Its scale stays, and so do its axes, its quadrants and the catalogue entries it brings.
 */
export function overlaid(raw: OverlayFile, base: Framework, reader: Reader): Omit<Framework, 'digest'> {
  const { lang, places } = reader;
  const scored = scoresNodes(base);
  if (scored) checkAims(raw, base.scale, reader);
  else checkUnscored(raw, base.id, reader);
  const tree: Tree = { nodes: { ...base.nodes }, top: base.top };
  drop(raw.drop ?? [], tree, base, reader);
  forEachEntry(raw.change, places, ['change'], (id, node, place) => change(id, node, place, tree, base, reader));
  forEachEntry(raw.add, places, ['add'], (id, node, place) => add(id, node, place, tree, base, reader));
  checkAspects(tree, base, reader);
  const runs: Scored = { ...tree, scale: base.scale, aggregate: raw.aggregate ?? base.aggregate };
  const { digest: _digest, remarks: _remarks, summary, valid: _valid, ...kept } = base;
  const missing = raw.missing ?? {};
  return {
    ...kept,
    id: raw.id,
    version: raw.version,
    title: localized(raw.title, lang),
    ...optional('summary', summary),
    ...optionalText('summary', raw.summary, lang),
    sources: { ...base.sources, ...citationsOf(raw.sources ?? {}) },
    ...optional('supersedes', raw.supersedes),
    extends: { id: base.id, version: base.version },
    counts: raw.counts ?? base.counts,
    aggregate: runs.aggregate,
    missing: { ...base.missing, ...missing },
    coverageFloor: raw.needs?.coverage ?? base.coverageFloor,
    weakBelow: raw['weak-below'] ?? base.weakBelow,
    target: raw.target ?? base.target,
    bands: scored ? bandsFor(raw, runs, base, reader) : base.bands,
    ...optional('total', raw.total ?? base.total),
    top: tree.top,
    nodes: scored ? withOwnBands(raw.add ?? {}, runs, ['add'], reader) : tree.nodes,
    ...optional('positioning', positioningFor(raw, base, reader)),
    own: { factors: [], remedies: [] },
  };
}

/** The axes of the other framework, its factors weighted another way where the overlay says so. */
function positioningFor(raw: OverlayFile, base: Framework, { places, findings }: Reader): Framework['positioning'] {
  if (!raw.weighting) return base.positioning;
  if (base.positioning) return { ...base.positioning, weighting: weightingOf(raw, places, findings) };
  findings.push(finding('FRAMEWORK-WITHOUT-AXES', { framework: base.id }, places.key(['weighting'])));
  return undefined;
}

function bandsFor({ bands }: OverlayFile, scored: Scored, base: Framework, reader: Reader): BandTable {
  if (!bands) return base.bands;
  const { compare, decimals, edges } = bands;
  const own = { ...optional('compare', compare), ...optional('decimals', decimals) };
  if (edges) return bandsOf({ ...own, edges }, rangeAt(scored, null), ['bands'], reader);
  if (decimals !== undefined && compare !== 'rounded')
    reader.findings.push(finding('DECIMALS-WITHOUT-ROUNDING', {}, reader.places.key(['bands', 'decimals'])));
  return { edges: base.bands.edges, decimals: compare === 'rounded' ? (decimals ?? 2) : null };
}

function drop(ids: readonly string[], tree: Tree, base: Framework, { places, findings }: Reader): void {
  const emptied = new Map<string, Place>();
  ids.forEach((id, i) => {
    const place = places.value(['drop', i]);
    const node = tree.nodes[id];
    if (!node) {
      findings.push(unknown(id, place, base));
      return;
    }
    for (const below of underAndAt(id, tree.nodes)) tree.nodes = without(tree.nodes, below);
    const { parent } = node;
    if (parent === null) tree.top = tree.top.filter((other) => other !== id);
    else {
      const above = tree.nodes[parent];
      if (!above) return;
      const children = above.children.filter((other) => other !== id);
      tree.nodes[parent] = { ...above, children };
      if (children.length === 0) emptied.set(parent, place);
    }
  });
  for (const [node, place] of emptied) if (tree.nodes[node]) findings.push(finding('NODE-EMPTIED', { node }, place));
}

/** The nodes whose leaves are the aspects of an axis are still there. */
function checkAspects({ nodes }: Tree, { positioning }: Framework, { places, findings }: Reader): void {
  for (const axis of AXES) {
    const node = positioning?.axes[axis].aspects;
    if (node !== undefined && !Object.hasOwn(nodes, node))
      findings.push(finding('ASPECTS-DROPPED', { node, axis }, places.key(['drop'])));
  }
}

function change(id: string, raw: ChangeFile, place: Place, tree: Tree, base: Framework, reader: Reader): void {
  const node = tree.nodes[id];
  if (!node) {
    reader.findings.push(unknown(id, place, base));
    return;
  }
  checkNode(id, raw, ['change', id], { ...reader, scale: base.scale, catalogue: base.catalogue });
  tree.nodes[id] = { ...node, ...partsOf(raw, reader.lang) };
}

function add(id: string, raw: AddedFile, place: Place, tree: Tree, base: Framework, reader: Reader): void {
  const { under, ...node } = raw;
  const above = under === undefined ? null : tree.nodes[under];
  if (under !== undefined && !above) {
    reader.findings.push(unknown(under, reader.places.value(['add', id, 'under']), base));
    return;
  }
  const { nodes } = nodesOf({ [id]: node }, { ...reader, scale: base.scale, catalogue: base.catalogue }, ['add']);
  const taken = Object.keys(nodes).filter((other) => tree.nodes[other] !== undefined);
  for (const other of taken) reader.findings.push(finding('NODE-TAKEN', { id: other, framework: base.id }, place));
  if (taken.length > 0) return;
  const top = nodes[id];
  if (!top) return;
  tree.nodes = { ...tree.nodes, ...nodes, [id]: { ...top, parent: under ?? null } };
  if (above) tree.nodes[above.id] = { ...above, children: [...above.children, id] };
  else tree.top = [...tree.top, id];
}

function unknown(id: string, place: Place, { id: framework, nodes }: Framework) {
  return finding('UNKNOWN-NODE', { id, suggestion: nearest(id, Object.keys(nodes)), framework }, place);
}

const underAndAt = (id: string, nodes: Readonly<Record<string, FrameworkNode>>): string[] => [
  id,
  ...(nodes[id]?.children ?? []).flatMap((child) => underAndAt(child, nodes)),
];

const without = (nodes: Record<string, FrameworkNode>, id: string): Record<string, FrameworkNode> =>
  Object.fromEntries(Object.entries(nodes).filter(([other]) => other !== id));

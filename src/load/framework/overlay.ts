import { finding } from '../../model/findings/index.js';
import { at } from '../../model/at.js';
import { scoresNodes, type Framework, type FrameworkNode } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import type { AddedFile, ChangeFile, OverlayFile } from '../raw.js';
import { forEachEntry } from '../entries.js';
import { localized, optional, optionalText } from '../text.js';
import { weightingOf } from './axes.js';
import { bandsOnTopOf } from './bands.js';
import { citationsOf } from './citations.js';
import { nodesOf, partsOf } from './nodes.js';
import type { Reader } from './scale.js';
import { checkUnscored } from './scored.js';

/** A tree while it is changed: nodes by id, and the ids of those at the top. */
interface Tree {
  readonly nodes: Map<string, FrameworkNode>;
  top: readonly string[];
}

/**
 * Another framework with differences: nodes dropped, then changed, then added; bands, rules and aims replaced, and how
 * factors are weighted. Its scale stays, and so do its axes, its quadrants and the catalogue entries it brings.
 */
export function overlaid(raw: OverlayFile, base: Framework, reader: Reader): Omit<Framework, 'digest'> {
  const { lang, places } = reader;
  const scored = scoresNodes(base);
  if (!scored) checkUnscored(raw, base.id, reader);
  const tree: Tree = { nodes: new Map(Object.entries(base.nodes)), top: base.top };
  const dropped = drop(raw.drop ?? [], tree, base, reader);
  forEachEntry(raw.change, places, ['change'], (id, node, place) => change(id, node, place, tree, base, reader));
  forEachEntry(raw.add, places, ['add'], (id, node, place) => add(id, node, place, tree, base, reader));
  checkEmptied(dropped, tree, base, reader);
  // What the other says of itself, of its validity and in its summary, need not be true of this one. Keywords are no part of what is digested.
  const { digest: _digest, keywords: _keywords, remarks: _remarks, summary: _summary, valid: _valid, ...kept } = base;
  const missing = raw.missing ?? {};
  return {
    ...kept,
    id: raw.id,
    version: raw.version,
    title: localized(raw.title, lang),
    ...optionalText('summary', raw.summary, lang),
    sources: { ...base.sources, ...citationsOf(raw.sources ?? {}) },
    ...optional('supersedes', raw.supersedes),
    extends: { id: base.id, version: base.version },
    lineage: [raw.id, ...base.lineage],
    counts: raw.counts ?? base.counts,
    aggregate: raw.aggregate ?? base.aggregate,
    missing: { ...base.missing, ...missing },
    coverageFloor: raw.needs?.coverage ?? base.coverageFloor,
    weakBelow: raw['weak-below'] ?? base.weakBelow,
    target: raw.target ?? base.target,
    bands: scored && raw.bands ? bandsOnTopOf(raw.bands, base.bands.edges, ['bands'], reader) : base.bands,
    ...optional('total', raw.total ?? base.total),
    top: tree.top,
    nodes: Object.fromEntries(tree.nodes),
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

/** Takes nodes out, each with all below it. Tells from which parents (null: from the top) children were last taken, and where. */
function drop(
  ids: readonly string[],
  tree: Tree,
  base: Framework,
  { places, findings }: Reader,
): ReadonlyMap<string | null, Place> {
  const dropped = new Map<string | null, Place>();
  ids.forEach((id, i) => {
    const place = places.value(['drop', i]);
    const node = tree.nodes.get(id);
    if (!node) {
      findings.push(unknown(id, place, base));
      return;
    }
    dropUnderAndAt(id, tree.nodes);
    dropped.set(node.parent, place);
  });
  // Once for each parent, however many of its children are gone.
  const left = (siblings: readonly string[]) => siblings.filter((id) => tree.nodes.has(id));
  for (const parent of dropped.keys()) {
    const above = parent === null ? undefined : tree.nodes.get(parent);
    if (above) tree.nodes.set(above.id, { ...above, children: left(above.children) });
    if (parent === null) tree.top = left(tree.top);
  }
  return dropped;
}

/** Where nodes were dropped, others are left or were added. Aspects may all go: axes make a result without them. */
function checkEmptied(dropped: ReadonlyMap<string | null, Place>, tree: Tree, base: Framework, reader: Reader): void {
  for (const [node, place] of dropped) {
    if (node === null && !scoresNodes(base)) continue;
    const left = node === null ? tree.top : tree.nodes.get(node)?.children;
    if (left?.length === 0) reader.findings.push(finding('NODE-EMPTIED', { node, framework: base.id }, place));
  }
}

function change(id: string, raw: ChangeFile, place: Place, tree: Tree, base: Framework, reader: Reader): void {
  const node = tree.nodes.get(id);
  if (!node) {
    reader.findings.push(unknown(id, place, base));
    return;
  }
  tree.nodes.set(id, { ...node, ...partsOf(raw, ['change', id], reader) });
}

function add(id: string, raw: AddedFile, place: Place, tree: Tree, base: Framework, reader: Reader): void {
  const { under, ...node } = raw;
  const above = under === undefined ? null : tree.nodes.get(under);
  if (under !== undefined && !above) {
    reader.findings.push(unknown(under, reader.places.value(['add', id, 'under']), base));
    return;
  }
  const { nodes } = nodesOf({ [id]: node }, { ...reader, scale: base.scale }, ['add']);
  const taken = Object.keys(nodes).filter((other) => tree.nodes.has(other));
  for (const other of taken) reader.findings.push(finding('NODE-TAKEN', { id: other, framework: base.id }, place));
  if (taken.length > 0) return;
  for (const node of Object.values(nodes)) tree.nodes.set(node.id, node);
  tree.nodes.set(id, { ...at(tree.nodes, id), parent: under ?? null });
  if (above) tree.nodes.set(above.id, { ...above, children: [...above.children, id] });
  else tree.top = [...tree.top, id];
}

function unknown(id: string, place: Place, { id: framework, nodes }: Framework) {
  return finding('UNKNOWN-NODE', { id, suggestion: nearest(id, Object.keys(nodes)), framework }, place);
}

function dropUnderAndAt(id: string, nodes: Map<string, FrameworkNode>): void {
  const children = nodes.get(id)?.children ?? [];
  nodes.delete(id);
  for (const child of children) dropUnderAndAt(child, nodes);
}

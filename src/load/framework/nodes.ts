import { finding } from '../../model/findings/index.js';
import type { Catalogue } from '../../model/catalogue.js';
import { PLAIN_NODE, scoresNodes, type FrameworkNode } from '../../model/framework.js';
import type { Lang, Localized } from '../../model/lang.js';
import type { Path, Place } from '../../model/places.js';
import type { Scale } from '../../model/scale.js';
import { forEachEntry } from '../entries.js';
import type { NodeFile } from '../raw.js';
import { checkReferences } from '../study/references.js';
import { localized, optional, type RawText } from '../text.js';
import { ladderOf, type Reader } from './scale.js';

/** What resolving the nodes of one framework works with. */
export interface Tree extends Reader {
  readonly scale: Scale;
  readonly catalogue: Catalogue;
}

/** The tree of nodes made flat: ids are unique in the whole of it, and keep the order of the file, parents first. */
export function nodesOf(
  raw: Readonly<Record<string, NodeFile>>,
  tree: Tree,
  at: readonly string[] = ['nodes'],
): { nodes: Record<string, FrameworkNode>; top: string[] } {
  const nodes: Record<string, FrameworkNode> = {};
  const firsts = new Map<string, Place>();
  const visit = (
    children: Readonly<Record<string, NodeFile>>,
    parent: string | null,
    path: readonly string[],
  ): string[] => {
    const ids: string[] = [];
    forEachEntry(children, tree.places, path, (id, node, place) => {
      const first = firsts.get(id);
      if (first) {
        tree.findings.push(finding('DUPLICATE-NODE', { id, first }, place));
        return;
      }
      firsts.set(id, place);
      ids.push(id);
      checkNode(id, node, [...path, id], tree);
      const flat = { ...nodeOf(id, node, parent, tree.lang), ...ownLadder(node, [...path, id], tree) };
      nodes[id] = flat; // before its children, for the order
      nodes[id] = { ...flat, children: visit(node.nodes ?? {}, id, [...path, id, 'nodes']) };
    });
    return ids;
  };
  return { top: visit(raw, null, at), nodes };
}

function nodeOf(id: string, raw: NodeFile, parent: string | null, lang: Lang): FrameworkNode {
  return {
    id,
    parent,
    ...PLAIN_NODE,
    title: localized(raw.title, lang),
    ...partsOf(raw, lang),
  };
}

/** What a node of a file says of itself, and nothing where it is silent. */
export function partsOf(raw: Partial<NodeFile>, lang: Lang): Partial<FrameworkNode> {
  const texts = (list: readonly RawText[]): Localized[] => list.map((text) => localized(text, lang));
  const byLevel = <V, R>(map: Readonly<Record<string, V>>, of: (value: V) => R): Record<string, R> =>
    Object.fromEntries(Object.entries(map).map(([level, value]) => [level, of(value)]));
  const { title, definition, ask, look, read, levels, proof, needs } = raw;
  return {
    ...(title === undefined ? {} : { title: localized(title, lang) }),
    ...optional('weight', raw.weight),
    ...optional('total', raw.total),
    ...(definition ? { definition: { text: localized(definition.text, lang), source: definition.source } } : {}),
    ...optional('concepts', raw.concepts),
    ...(ask ? { ask: texts(ask) } : {}),
    ...(look ? { look: texts(look) } : {}),
    ...(read ? { read: texts(read) } : {}),
    ...(levels ? { levels: byLevel(levels, (text) => localized(text, lang)) } : {}),
    ...(proof ? { proof: byLevel(proof, texts) } : {}),
    ...(needs
      ? {
          needs: {
            ...optional('sources', needs.sources),
            ...optional('methods', needs.methods),
            ...optional('groups', needs.groups),
          },
        }
      : {}),
    ...optional('remedies', raw.remedies),
    ...optional('aggregate', raw.aggregate),
  };
}

/** A ladder of its own. Its bands wait until its range is known. */
const ownLadder = ({ scale }: NodeFile, path: Path, tree: Tree): Pick<FrameworkNode, 'scale'> =>
  optional('scale', scale && scoresNodes(tree) ? ladderOf(scale, tree.scale, [...path, 'scale'], tree) : undefined);

/** Levels on the scale, concepts and remedies of the catalogue. */
export function checkNode(
  id: string,
  raw: Partial<NodeFile>,
  path: readonly string[],
  { scale, catalogue, places, findings }: Tree,
): void {
  const levels = scale.levels.map(({ value }) => value);
  for (const key of ['levels', 'proof', 'remedies'] as const) {
    for (const level of Object.keys(raw[key] ?? {})) {
      if (levels.includes(Number(level))) continue;
      findings.push(
        finding(
          'RUBRIC-LEVEL-OFF-SCALE',
          { node: id, level: Number(level), levels },
          places.key([...path, key, level]),
        ),
      );
    }
  }
  const concepts = new Set(Object.keys(catalogue.concepts));
  checkReferences('UNKNOWN-CONCEPT', raw.concepts, concepts, (i) => places.value([...path, 'concepts', i]), findings);
  const remedies = new Set(Object.keys(catalogue.remedies));
  for (const [level, ids] of Object.entries(raw.remedies ?? {})) {
    checkReferences('UNKNOWN-REMEDY', ids, remedies, (i) => places.value([...path, 'remedies', level, i]), findings);
  }
  if (raw.nodes && Object.keys(raw.nodes).length === 0)
    findings.push(finding('NODE-EMPTY', { node: id }, places.key([...path, 'nodes'])));
}

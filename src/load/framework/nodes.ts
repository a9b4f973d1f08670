import { finding } from '../../model/findings/index.js';
import { PLAIN_NODE, scoresNodes, type FrameworkNode } from '../../model/framework.js';
import type { Localized } from '../../model/lang.js';
import type { Path, Place } from '../../model/places.js';
import type { Scale } from '../../model/scale.js';
import { forEachEntry } from '../entries.js';
import type { NodeFile } from '../raw.js';
import { localized, optional, type RawText } from '../text.js';
import { bandsOf } from './bands.js';
import { ladderOf, type Reader } from './scale.js';

/** What resolving the nodes of one framework works with. */
export interface Tree extends Reader {
  readonly scale: Scale;
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
      if (node.nodes && Object.keys(node.nodes).length === 0)
        tree.findings.push(finding('NODE-EMPTY', { node: id }, tree.places.key([...path, id, 'nodes'])));
      const flat = { ...nodeOf(id, node, parent, [...path, id], tree), ...ownLadder(node, [...path, id], tree) };
      nodes[id] = flat; // before its children, for the order
      nodes[id] = { ...flat, children: visit(node.nodes ?? {}, id, [...path, id, 'nodes']) };
    });
    return ids;
  };
  return { top: visit(raw, null, at), nodes };
}

function nodeOf(id: string, raw: NodeFile, parent: string | null, path: Path, reader: Reader): FrameworkNode {
  return {
    id,
    parent,
    ...PLAIN_NODE,
    title: localized(raw.title, reader.lang),
    ...partsOf(raw, path, reader),
  };
}

/** What a node of a file says of itself, and nothing where it is silent. */
export function partsOf(raw: Partial<NodeFile>, path: Path, reader: Reader): Partial<FrameworkNode> {
  const { lang } = reader;
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
    ...(raw.bands ? { bands: bandsOf(raw.bands, [...path, 'bands'], reader) } : {}),
  };
}

/** A ladder of its own. */
const ownLadder = ({ scale }: NodeFile, path: Path, tree: Tree): Pick<FrameworkNode, 'scale'> =>
  optional('scale', scale && scoresNodes(tree) ? ladderOf(scale, tree.scale, [...path, 'scale'], tree) : undefined);

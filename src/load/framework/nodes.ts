import { finding } from '../../model/findings/index.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { FrameworkNode } from '../../model/framework.js';
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
      const flat = { ...nodeOf(id, node, parent, tree.lang), ...ownScoring(node, [...path, id], tree) };
      nodes[id] = flat; // before its children, for the order
      nodes[id] = { ...flat, children: visit(node.nodes ?? {}, id, [...path, id, 'nodes']) };
    });
    return ids;
  };
  return { top: visit(raw, null, ['nodes']), nodes };
}

function nodeOf(id: string, raw: NodeFile, parent: string | null, lang: Lang): FrameworkNode {
  const texts = (list: readonly RawText[] | undefined): Localized[] =>
    (list ?? []).map((text) => localized(text, lang));
  return {
    id,
    parent,
    children: [],
    title: localized(raw.title, lang),
    weight: raw.weight ?? 1,
    ...optional('total', raw.total),
    ...(raw.definition
      ? { definition: { text: localized(raw.definition.text, lang), source: raw.definition.source } }
      : {}),
    concepts: raw.concepts ?? [],
    ask: texts(raw.ask),
    look: texts(raw.look),
    read: texts(raw.read),
    levels: Object.fromEntries(Object.entries(raw.levels ?? {}).map(([level, text]) => [level, localized(text, lang)])),
    proof: Object.fromEntries(Object.entries(raw.proof ?? {}).map(([level, list]) => [level, texts(list)])),
    needs: {
      ...optional('sources', raw.needs?.sources),
      ...optional('methods', raw.needs?.methods),
      ...optional('groups', raw.needs?.groups),
    },
    remedies: raw.remedies ?? {},
  };
}

/** What a node has instead of the framework's scale and rule. Its bands wait until its range is known. */
function ownScoring(
  { scale, aggregate }: NodeFile,
  path: Path,
  tree: Tree,
): Pick<FrameworkNode, 'scale' | 'aggregate'> {
  return {
    ...optional('scale', scale && ladderOf(scale, tree.scale, [...path, 'scale'], tree)),
    ...optional('aggregate', aggregate),
  };
}

function checkNode(
  id: string,
  raw: NodeFile,
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

import type { Keywords, WordLists } from '../../model/keywords.js';
import type { Lang } from '../../model/lang.js';
import type { AddedFile, CatalogueFile, ChangeFile, FrameworkFile, NodeFile, OverlayFile } from '../raw.js';

type RawKeywords = NonNullable<ChangeFile['keywords']>;

type Entries = Readonly<Record<string, { keywords?: RawKeywords }>>;

/** The keywords of the files of a catalogue. */
export function keywordsOfEntries(files: readonly Pick<CatalogueFile, 'concepts' | 'factors'>[], lang: Lang): Keywords {
  const joined = (kind: 'concepts' | 'factors') =>
    Object.assign({}, ...files.map((raw) => listsIn(raw[kind], lang))) as Record<string, WordLists>;
  return { concepts: joined('concepts'), factors: joined('factors'), nodes: {} };
}

/** The keywords that a framework brings. */
export function keywordsOf(raw: FrameworkFile): Keywords {
  const lang = raw.lang ?? 'en';
  return { ...keywordsOfEntries([raw], lang), nodes: listsInTree(raw.nodes, lang) };
}

/** The same of an overlay: those of the other framework, save of nodes that it says otherwise of. */
export function keywordsOfOverlay({ lang = 'en', change, add }: OverlayFile, base: Keywords | undefined): Keywords {
  const nodes = { ...base?.nodes, ...listsIn(change, lang), ...listsInTree(add, lang) };
  return { concepts: base?.concepts ?? {}, factors: base?.factors ?? {}, nodes };
}

function listsInTree(
  nodes: Readonly<Record<string, NodeFile | AddedFile>> = {},
  lang: Lang,
): Record<string, WordLists> {
  const below = Object.values(nodes).map((node) => listsInTree(node.nodes, lang));
  return Object.assign({}, listsIn(nodes, lang), ...below) as Record<string, WordLists>;
}

const listsIn = (entries: Entries = {}, lang: Lang): Record<string, WordLists> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([id, { keywords }]) =>
      keywords === undefined ? [] : [[id, isList(keywords) ? { [lang]: keywords } : keywords]],
    ),
  );

const isList = (keywords: RawKeywords): keywords is readonly string[] => Array.isArray(keywords);

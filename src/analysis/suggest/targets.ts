import type { Lang, Localized } from '../../model/lang.js';
import type { Catalogue, CatalogueFactor, Concept } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Keywords, WordLists } from '../../model/keywords.js';
import type { Proposable } from '../../model/suggestions.js';
import { finder, type Finder } from './finder.js';

/** Something that can be proposed, and the keywords it is found by. */
export interface Target {
  readonly kind: Proposable;
  readonly id: string;
  readonly title: Localized;
  /** Keyword as the finder of its language numbers it → as it is written. */
  readonly keywords: Readonly<Record<Lang, ReadonlyMap<number, string>>>;
}

/** Everything that can be proposed, and what looks for its keywords. */
export interface Targets {
  readonly all: readonly Target[];
  readonly finders: Readonly<Record<Lang, Finder>>;
  /** Keyword → the targets that have it. */
  readonly by: Readonly<Record<Lang, ReadonlyMap<number, readonly Target[]>>>;
}

/**
 * `shared`: the keywords of the catalogue that ships. Those of a framework go before them. A node without keywords of its own is found by
 * those of its concepts.
 */
export function targetsOf(frameworks: readonly Framework[], shared: Keywords): Targets {
  const sources = [...frameworks.flatMap(({ keywords }) => keywords ?? []), shared];
  const listsOf = (kind: 'concepts' | 'factors', id: string): readonly WordLists[] =>
    sources.flatMap((each) => entryOf(each[kind], id) ?? []).slice(0, 1);
  const finders = { en: finder('en'), id: finder('id') };
  const target = (kind: Proposable, id: string, title: Localized, lists: readonly WordLists[]): Target => ({
    kind,
    id,
    title,
    keywords: { en: numbered('en', lists, finders), id: numbered('id', lists, finders) },
  });
  const entries = (kind: 'concepts' | 'factors'): Target[] =>
    Object.entries<Concept | CatalogueFactor>(entriesOf(frameworks, kind)).map(([id, { title }]) =>
      target(kind, id, title, listsOf(kind, id)),
    );
  const nodes = frameworks.filter(scoresNodes).flatMap((framework) =>
    Object.values(framework.nodes)
      .filter(({ children }) => children.length === 0)
      .map(({ id, title, concepts }) => {
        const own = framework.keywords && entryOf(framework.keywords.nodes, id);
        const lists = own ? [own] : concepts.flatMap((concept) => listsOf('concepts', concept));
        return target('nodes', `${framework.id}/${id}`, title, lists);
      }),
  );
  const all = [...entries('factors'), ...entries('concepts'), ...nodes];
  return { all, finders, by: { en: byKeyword(all, 'en'), id: byKeyword(all, 'id') } };
}

const entriesOf = <K extends 'concepts' | 'factors'>(frameworks: readonly Framework[], kind: K): Catalogue[K] =>
  Object.assign({}, ...frameworks.toReversed().map(({ catalogue }) => catalogue[kind])) as Catalogue[K];

const numbered = (lang: Lang, lists: readonly WordLists[], finders: Targets['finders']): Map<number, string> =>
  new Map(lists.flatMap((list) => (list[lang] ?? []).map((keyword) => [finders[lang].add(keyword), keyword] as const)));

function byKeyword(targets: readonly Target[], lang: Lang): Map<number, Target[]> {
  const by = new Map<number, Target[]>();
  for (const target of targets)
    for (const number of target.keywords[lang].keys()) by.set(number, [...(by.get(number) ?? []), target]);
  return by;
}

import { entryOf } from '../../model/entry.js';
import type { Framework } from '../../model/framework.js';
import type { Themes } from '../../model/saturation.js';
import type { Evidence, Study } from '../../model/study.js';
import { nodeOf } from '../../assess/shape.js';

/** The themes of an item, some of them more than once. */
export type ThemesOf = (item: Evidence) => readonly string[];

/** How the themes of an item are told. */
export function themesBy(of: Themes, study: Study, frameworks: readonly Framework[]): ThemesOf {
  if (of === 'factors') return ({ shows }) => shows;
  const nodes = nodesByItem(study, frameworks);
  const rated = (id: string) => nodes.get(id) ?? [];
  if (of === 'nodes') return ({ id }) => rated(id).map(({ framework, node }) => `${framework.id}/${node}`);
  return ({ id, about, shows }) => [
    ...about,
    ...shows.flatMap((factor) => conceptsOf(factor, study, frameworks)),
    ...rated(id).flatMap(({ framework, node }) => nodeOf(framework, node).concepts),
  ];
}

interface Rated {
  readonly framework: Framework;
  readonly node: string;
}

/** Item → the nodes that a rater, whoever, rated by it. */
function nodesByItem({ raters }: Study, frameworks: readonly Framework[]): Map<string, Rated[]> {
  const nodes = new Map<string, Rated[]>();
  for (const framework of frameworks)
    for (const { ratings } of raters)
      for (const { node, evidence } of ratings.get(framework.id)?.values() ?? [])
        for (const id of evidence.keys()) nodes.set(id, [...(nodes.get(id) ?? []), { framework, node }]);
  return nodes;
}

/** The topics of a factor: the study's own, else those of the first framework that knows it. */
function conceptsOf(factor: string, { factors }: Study, frameworks: readonly Framework[]): readonly string[] {
  const listed = frameworks.flatMap(({ catalogue }) => entryOf(catalogue.factors, factor) ?? []);
  return factors.get(factor)?.concepts ?? listed[0]?.concepts ?? [];
}

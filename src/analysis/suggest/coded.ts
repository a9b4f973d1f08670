import type { Framework } from '../../model/framework.js';
import type { Proposable } from '../../model/suggestions.js';
import type { Evidence, Study } from '../../model/study.js';

/** What a coder has coded an item to already. */
export type Codes = Readonly<Record<Proposable, readonly string[]>>;

/** `frameworks`: those by whose nodes it is told whether an item was rated. */
export function codesIn(study: Study, frameworks: readonly Framework[]): (item: Evidence) => Codes {
  const nodes = new Map<string, string[]>();
  for (const { id } of frameworks)
    for (const { ratings } of study.raters)
      for (const { node, evidence } of ratings.get(id)?.values() ?? [])
        for (const item of evidence.keys()) nodes.set(item, [...(nodes.get(item) ?? []), `${id}/${node}`]);
  return ({ id, shows, denies, about }) => ({
    factors: [...shows, ...denies],
    concepts: about,
    nodes: nodes.get(id) ?? [],
  });
}

/** What an item lacks. Where factors tell its topics, none need be given. */
export function lackingIn({ factors, concepts, nodes }: Codes): Proposable[] {
  return [
    ...(factors.length === 0 ? (['factors'] as const) : []),
    ...(factors.length === 0 && concepts.length === 0 ? (['concepts'] as const) : []),
    ...(nodes.length === 0 ? (['nodes'] as const) : []),
  ];
}

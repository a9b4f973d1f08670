import { entry } from './at.js';
import { entryOf } from './entry.js';
import type { Framework, FrameworkNode } from './framework.js';
import type { Study } from './study.js';

/** The items that are coded to a topic of a node, by their factors or by themselves. */
export function speakingItems(
  { evidence, factors }: Pick<Study, 'evidence' | 'factors'>,
  framework: Framework,
  node: FrameworkNode,
): ReadonlySet<string> {
  const topics = new Set(topicsOf(framework, node));
  const ofFactor = (id: string): readonly string[] =>
    factors.get(id)?.concepts ?? entryOf(framework.catalogue.factors, id)?.concepts ?? [];
  const speaks = [...evidence.values()].filter(
    ({ state, about, shows, denies }) =>
      state === 'accepted' && [...about, ...[...shows, ...denies].flatMap(ofFactor)].some((topic) => topics.has(topic)),
  );
  return new Set(speaks.map(({ id }) => id));
}

/** Those of a dimension are those of its indicators as well. */
const topicsOf = (framework: Framework, { concepts, children }: FrameworkNode): readonly string[] => [
  ...concepts,
  ...children.flatMap((id) => topicsOf(framework, entry(framework.nodes, id))),
];

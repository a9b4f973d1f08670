import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { inWords } from '../../text/localized.js';
import type { Choice } from '../prompter.js';
import { other, sentences } from './hints.js';

/** A node, and the framework that it is one of. */
export interface NodeIn {
  readonly framework: Framework;
  readonly node: FrameworkNode;
}

export const isLeaf = ({ children }: FrameworkNode): boolean => children.length === 0;

/** The nodes of a framework that nothing stands below. */
export const indicatorsOf = (framework: Framework): NodeIn[] =>
  Object.values(framework.nodes)
    .filter(isLeaf)
    .map((node) => ({ framework, node }));

/** A node by its title, found by that in either language. `id`: what it is called in files. */
export function nodeChoice(
  { framework, node }: NodeIn,
  lang: Lang,
  id: string = node.id,
): Omit<Choice<never>, 'value'> {
  const above = node.parent === null ? undefined : framework.nodes[node.parent];
  return {
    name: `${inWords(node.title, lang)} (${id})`,
    hint: sentences(above && inWords(above.title, lang), other(node.title, lang)),
  };
}

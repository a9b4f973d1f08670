import type { Lang } from '../../model/lang.js';
import { ladderAt } from '../../model/range.js';
import { inWords } from '../../text/localized.js';
import type { Messages } from '../../text/messages/index.js';
import type { Choice } from '../prompter.js';
import type { NodeIn } from './nodes.js';

interface Known {
  readonly lang: Lang;
  readonly t: Messages;
}

/** The levels of its ladder: what each is called, what it means at this node, and what proves it. */
export function levels(
  { framework, node }: NodeIn,
  { lang, t }: Known,
): (Choice<number> & { readonly hint: string })[] {
  return ladderAt(framework, node.id).levels.map(({ value, label, means }) => {
    const proof = (node.proof[String(value)] ?? []).map((text) => inWords(text, lang));
    return {
      value,
      name: `${String(value)}  ${inWords(label, lang)}`,
      hint: [
        inWords(node.levels[String(value)] ?? means, lang),
        ...(proof.length > 0 ? [t.guide.proof + proof.join('; ')] : []),
      ].join(' '),
    };
  });
}

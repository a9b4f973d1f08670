import type { Fragment } from './fragment.js';
import { template, trust } from './fragment.js';
import { codePoint, oneLine, showUnseen } from './unseen.js';

export type Mermaid = Fragment<'mermaid'>;

export const mermaid = template<'mermaid'>();

/**
 * The inside of a quoted Mermaid label. All but letters, digits and harmless punctuation become Mermaid's entities
 * (`#34;`), so that no text closes the label, opens a directive (`%%{`) or a Markdown string, or is read as HTML.
 * A list marker at the start is encoded too: Mermaid refuses to draw such a label.
 */
export function mermaidLabel(text: string): Mermaid {
  const inner = showUnseen(oneLine(text));
  const safe = inner.replace(/[^\p{Letter}\p{Mark}\p{Number} ,.()/:'-]/gu, entity);
  return trust(
    safe.replace(/^(\d+)([.)])/u, (_, digits: string, mark: string) => digits + entity(mark)).replace(/^-/u, entity),
  );
}

const entity = (character: string): string => `#${codePoint(character)};`;

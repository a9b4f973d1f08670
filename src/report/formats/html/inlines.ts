import { htmlAnchor, htmlAttribute, htmlText, joinHtml, markup, type Html } from '../../../text/encode/html.js';
import type { Inline, Tone } from '../../tree.js';

/** A line of text. */
export const inlines = (text: readonly Inline[]): Html => joinHtml(text.map(inline));

/** The same without any markup, for a place that takes none. */
export const plainly = (text: readonly Inline[]): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'code' ? piece.text : plainly(piece.text);
    })
    .join('');

function inline(piece: Inline): Html {
  if (typeof piece === 'string') return htmlText(piece);
  switch (piece.kind) {
    case 'strong':
      return markup`<strong>${inlines(piece.text)}</strong>`;
    case 'emphasis':
      return markup`<em>${inlines(piece.text)}</em>`;
    case 'code':
      return markup`<code>${htmlText(piece.text)}</code>`;
    case 'link':
      return markup`<a href="#${htmlAnchor(piece.to)}">${inlines(piece.text)}</a>`;
    case 'tone':
      return markup`<span class="${TONES[piece.tone]}">${inlines(piece.text)}</span>`;
    case 'foreign':
      return markup`<span${htmlAttribute('lang', piece.lang)}>${inlines(piece.text)}</span>`;
  }
}

/** A judgement is in the words already: colour only helps to find it. */
const TONES: Readonly<Record<Tone, Html>> = {
  good: markup`good`,
  fair: markup`fair`,
  weak: markup`weak`,
  bad: markup`bad`,
  quiet: markup`quiet`,
};

import { anchorName } from './anchor.js';
import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { withBracketsAs } from './runner.js';
import type { Svg } from './svg.js';
import { codePoint, oneLine, showUnseen } from './unseen.js';

export type Html = Fragment<'html'>;

/** Not named `html`: formatters take that tag for a document of its own and lay it out anew. */
export const markup = template<'html'>();

export const joinHtml = (pieces: readonly Html[], separator: Html = markup``): Html => join(pieces, separator);

/**
 * Text of an element, on one line. A single leading or trailing space is kept, because sentences are put together from pieces.
 * What is written from right to left is isolated, so that it turns round neither its neighbours nor the numbers beside it; the
 * controls that could do that are shown as escapes instead.
 */
export function htmlText(text: string): Html {
  const inner = isolated(encoded(oneLine(text)));
  return trust(`${/^\s/u.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/u.test(text) ? ' ' : ''}`);
}

/** The same where spaces carry meaning, as in bars made of characters. */
export const htmlLine = (text: string): Html => trust(isolated(encoded(text.replace(/[\n\r\t]/gu, ' '))));

/** Text where no element can stand: the title of a page. */
export const htmlBare = (text: string): Html => trust(encoded(oneLine(text)));

/** An attribute with its name and a blank before it. */
export const htmlAttribute = (name: string, value: string | number): Html =>
  trust(` ${name}="${htmlBare(String(value))}"`);

/** The id of an element, and what a link to it has behind its hash. */
export const htmlAnchor = (name: string): Html => trust(anchorName(name));

/** A picture stands in a page as it does in a file of its own. */
export const htmlPicture = (picture: Svg): Html => trust(picture);

/** A page may be printed to a log: what would begin a command for a runner of workflows is a reference. */
const encoded = (text: string): string =>
  withBracketsAs(reference('['), showUnseen(text).replace(/[&<>"']|(?<=^|\s):(?=:)/gu, reference));

const reference = (character: string): string => NAMED[character] ?? `&#${codePoint(character)};`;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const isolated = (text: string): string => text.replace(RIGHT_TO_LEFT, '<bdi>$&</bdi>');

/** Words of the blocks of Unicode that are written from right to left, with what stands between two of them. */
const RIGHT_TO_LEFT = new RegExp(
  '[R]+(?:[ ,.()/:0-9-]+[R]+)*'.replaceAll(
    'R',
    '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}',
  ),
  'gu',
);

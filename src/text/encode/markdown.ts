import { largest } from '../../model/lists.js';
import { anchorName } from './anchor.js';
import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { withoutCommands } from './runner.js';
import { uriOf } from './uri.js';
import { codePoint, oneLine, showUnseen } from './unseen.js';

export type Markdown = Fragment<'markdown'>;

/** Not named `md`: formatters take that tag for a document of its own and lay it out anew. */
export const marked = template<'markdown'>();

export const joinMarkdown = (pieces: readonly Markdown[], separator: Markdown = marked``): Markdown =>
  join(pieces, separator);

/**
 * Text as text: no markup, mention, issue reference or link comes of it. Escaping alone leaves e-mail and web
 * addresses to the autolinker, hence the zero-width spaces. A single leading or trailing space is kept, because
 * sentences are put together from pieces. Marks that mean something in few places only are escaped there, and wherever
 * a neighbouring piece could make such a place of it, so that the page can be read before it is rendered too.
 */
export function markdownText(text: string): Markdown {
  const inner = showUnseen(oneLine(controlsToSpaces(text)))
    .replace(/[\\`*_{}[\]<>#|~$]/gu, '\\$&')
    .replace(/^[-+]|-(?=-)|(?<=-)-/gu, '\\$&') // an item of a list, a rule, a dash made of hyphens
    .replace(/!$|&(?!\s)/gu, '\\$&') // an image, where a link follows; an entity
    .replace(/(?<=\])\(/gu, '\\(') // a link: not every renderer leaves escaped brackets within one alone
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/(?<=\S)@/gu, `${BREAK}@`) // an address: some renderers take what follows for a host's name all the same
    .replace(/@/gu, `@${BREAK}`)
    .replace(/(?<!:)\/(?=\/)/gu, `/${BREAK}`) // `//host`, which the same renderers link
    .replace(/#(?=\d)/gu, `#${BREAK}`)
    .replace(/\bGH-(?=\d)/giu, `$&${BREAK}`)
    .replace(/^::/u, `:${BREAK}:`) // what a CI runner obeys at the start of a line
    .replace(/(https?|ftp|mailto|xmpp):/giu, `$1${BREAK}:`)
    .replace(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`);
  return trust(`${/^\s/u.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/u.test(text) ? ' ' : ''}`);
}

/**
 * Text that is shown as code. What a span cannot carry everywhere (a backtick, a bar inside a table), and what a CI runner would obey in
 * one, is escaped between tags instead.
 */
export function markdownCode(text: string): Markdown {
  const inner = showUnseen(oneLine(controlsToSpaces(text)));
  if (inner === '') return trust('');
  return /[`|\\]/u.test(inner) || withoutCommands(inner) !== inner
    ? marked`<code>${markdownText(inner)}</code>`
    : trust(`\`${inner}\``);
}

/** A fenced block whose fence is longer than any run of backticks inside it. */
export function markdownFence(lines: readonly string[], language: 'mermaid' | 'text'): Markdown {
  const shown = lines.map((line) => showUnseen(line.replace(/[\n\r\t]/gu, ' ')));
  // A line of a diagram begins with words of ours, and its labels have no such marks.
  const body = language === 'mermaid' ? shown : shown.map(withoutCommands);
  const ticks = body.flatMap((line) => [...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const longest = largest([2, ...ticks]);
  const fence = '`'.repeat(longest + 1);
  return trust([`${fence}${language}`, ...body, fence].join('\n'));
}

/**
 * An image: its alternative text and title are text as anywhere, the path is encoded as one. In an alternative text a bracket ends
 * nothing, since it is escaped; a title stands in quotes, which are escaped as well.
 */
export function markdownImage(path: string, alternative: string, title: string): Markdown {
  const quoted = markdownText(title.trim()).replace(/"/gu, '\\"');
  const target = uriOf(path).replace(/[()']/gu, (found) => `%${codePoint(found).toString(16)}`);
  return trust(`![${markdownText(alternative.trim())}](${target} "${quoted}")`);
}

/** An anchor's name, within the quotation marks of an attribute and behind the hash of a link. */
export const markdownAnchor = (name: string): Markdown => trust(anchorName(name));

const BREAK = '\u200b';

/** Escape sequences and the like are noise in prose; characters that mislead are shown, see `showUnseen`. */
const controlsToSpaces = (text: string): string => text.replace(/\p{Control}/gu, ' ');

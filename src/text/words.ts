import type { Lang } from '../model/lang.js';

/** A count with its noun: `1 source`, `3 sources`. Indonesian nouns do not change with number. */
export function counted(count: number, lang: Lang, one: string, other: string): string {
  return `${String(count)} ${lang === 'en' && count === 1 ? one : other}`;
}

/** `a, b and c`; in Indonesian `a, b, dan c`, but `a dan b`. */
export const listed = (items: readonly string[], lang: Lang): string =>
  joined(items, lang === 'en' ? ' and ' : ' dan ', lang);

/** `a, b or c`; in Indonesian `a, b, atau c`, but `a atau b`. */
export const either = (items: readonly string[], lang: Lang): string =>
  joined(items, lang === 'en' ? ' or ' : ' atau ', lang);

/** Of three or more, Indonesian sets a comma before the last one as well. */
function joined(items: readonly string[], word: string, lang: Lang): string {
  if (items.length < 2) return items.join('');
  const comma = lang === 'id' && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma}${word}${items.slice(-1).join('')}`;
}

/** How many names of a list a reader takes in (a convention of this program). */
export const READABLE = 20;

/** `a, b, c`; of a list longer than anyone reads the first, and how many more there are: `a, b, c, and 880 more`. */
export function firstOf(items: readonly string[], lang: Lang): string {
  const rest = items.length - READABLE;
  return rest > 0 ? `${items.slice(0, READABLE).join(', ')}${andMore(rest, lang)}` : items.join(', ');
}

/** What ends a list that is cut short: `, and 880 more`. */
export const andMore = (count: number, lang: Lang): string =>
  lang === 'en' ? `, and ${String(count)} more` : `, dan ${String(count)} lainnya`;

/** Numbers in ascending order, neighbours joined: `1, 3–5, 9`. */
export function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${String(from)}\u2013${String(to)}`)).join(', ');
}

/** The first letter as a capital, for a phrase that starts a sentence or a cell. */
export function capital(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toUpperCase() + rest.join('');
}

/** What ends a sentence after a phrase: nothing where it ends in a mark of its own. */
export const stopAfter = (phrase: string): string => ended(phrase).slice(phrase.length);

/** A phrase that ends a sentence, with a full stop unless it ends in a mark of its own. */
export const ended = (phrase: string): string => (/[.?!]$/u.test(phrase) ? phrase : `${phrase}.`);

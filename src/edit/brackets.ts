import { lineOf, type Edit } from './edit.js';
import { columnOf } from './style.js';
import type { Collection } from './tree.js';

/** Puts parts, each on one line, behind the last one of a collection that is written in brackets. */
export function inBrackets(
  text: string,
  collection: Collection,
  brackets: NonNullable<Collection['brackets']>,
  added: readonly string[],
  lineEnd: string,
): Edit[] {
  const { parts, kind, lastComma } = collection;
  const last = parts.at(-1);
  if (!last)
    return [insertion(brackets.open, first(text.slice(brackets.open, brackets.close), kind, added.join(', ')))];
  const behind = lastComma === null ? last.end : lastComma + 1;
  const indent = text.slice(last.start - columnOf(text, last.start), last.start);
  if (indent.trim() !== '') {
    const more = lastComma === null ? added.map((part) => `, ${part}`) : added.map((part) => ` ${part},`);
    return [insertion(behind, more.join(''))];
  }
  // The last part has a line to itself, and maybe a comment at the end of it: so have those that are added.
  const rest = lineOf(text, behind);
  const spot = /^[ \t]*(?:#.*)?$/u.test(rest) && behind + rest.length < brackets.close ? behind + rest.length : behind;
  const lines = added.map((part) => `${lineEnd}${indent}${part}`).join(',');
  return lastComma === null ? [insertion(behind, ','), insertion(spot, lines)] : [insertion(spot, `${lines},`)];
}

const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** Between brackets that hold nothing so far, but maybe blanks or a comment: `{}` becomes `{ a: 1 }`, and `[]` `[a]`. */
function first(inside: string, kind: Collection['kind'], added: string): string {
  if (inside !== '') return ` ${added}`;
  return kind === 'map' ? ` ${added} ` : added;
}

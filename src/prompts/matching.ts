import type { Choice } from '../cli/prompter.js';

/**
 * The choices in which every word that was typed begins a word, those first where the name does. Small and large letters are
 * one, and so is é and e.
 */
export function matching<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  const sought = wordsOf(typed);
  if (sought.length === 0) return choices;
  const holds = (words: readonly string[]): boolean =>
    sought.every((part) => words.some((word) => word.startsWith(part)));
  const byName = choices.filter(({ name }) => holds(wordsOf(name)));
  const byHint = choices.filter(({ name, hint = '' }) => holds(wordsOf(`${name} ${hint}`)));
  return [...new Set([...byName, ...byHint])];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

import { blackedOut } from './blacked-out.js';

/**
 * A file's text for code frames: quotes that are not to be printed are blacked out, whatever the file was taken for. null where one
 * of them cannot be found, or where the file cannot be read and speaks of such quotes: then nothing of it is shown.
 * `value`: what was read; undefined where that was not possible.
 */
export function shownText(text: string, value: unknown): string | null {
  // Most files have no quotes; those are not walked.
  if (!text.includes('consent')) return text;
  if (value === undefined) return WITHOUT_CONSENT.test(text) ? null : text;
  const words: string[] = [];
  closedQuotes(value, words);
  return words.length === 0 ? text : blackedOut(text, words);
}

/** What is neither open nor closed may be a slip of the pen: it is held to be closed. A key that follows is no such word. */
const WITHOUT_CONSENT = /consent["']?\s{0,20}:\s{0,20}["']?(?!open\b)\w{1,40}\b["']?(?!\s{0,20}:)/u;

/** Wherever they stand, and whatever else is wrong with the file: a value need not keep to its format to be read here. */
function closedQuotes(value: unknown, words: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { consent = 'open', text } = value as { readonly consent?: unknown; readonly text?: unknown };
  if (consent !== 'open') texts(text, words);
  for (const within of Object.values(value)) closedQuotes(within, words);
}

function texts(text: unknown, words: string[]): void {
  if (typeof text === 'string') words.push(text);
  else if (typeof text === 'object' && text !== null) for (const within of Object.values(text)) texts(within, words);
}

import { jsonText } from '../../text/encode/json.js';

/** One result as JSON; several, or none, as an array. */
export function json(results: readonly object[]): string {
  const pieces = jsonPieces();
  return results.map(pieces.add).join('') + pieces.end();
}

/** One result a line. */
export function ndjson(results: readonly object[]): string {
  return results.map((result) => `${jsonText(result, 0)}\n`).join('');
}

/**
 * The same as `json`, piece by piece, so that a thousand results need not be held at once. The first is kept
 * back until it is known whether a second one comes and makes it an array.
 */
export function jsonPieces(): { readonly add: (result: object) => string; readonly end: () => string } {
  let count = 0;
  let first = '';
  return {
    add(result) {
      const text = jsonText(result, 2);
      count += 1;
      if (count === 1) first = text;
      if (count < 2) return '';
      const before = count === 2 ? `[\n${indented(first)}` : '';
      return `${before},\n${indented(text)}`;
    },
    end() {
      if (count === 0) return '[]\n';
      return count === 1 ? `${first}\n` : '\n]\n';
    },
  };
}

const indented = (text: string): string => text.replace(/^/gmu, '  ');

import type { Assessment } from '../../model/assessment/index.js';
import { jsonText } from '../../text/encode/json.js';

/** One assessment as JSON; several, or none, as an array. */
export function json(assessments: readonly Assessment[]): string {
  const pieces = jsonPieces();
  return assessments.map(pieces.add).join('') + pieces.end();
}

/** One assessment a line. */
export function ndjson(assessments: readonly Assessment[]): string {
  return assessments.map((assessment) => `${jsonText(assessment, 0)}\n`).join('');
}

/**
 * The same as `json`, piece by piece, so that a thousand assessments need not be held at once. The first is kept
 * back until it is known whether a second one comes and makes it an array.
 */
export function jsonPieces(): { readonly add: (assessment: Assessment) => string; readonly end: () => string } {
  let count = 0;
  let first = '';
  return {
    add(assessment) {
      const text = jsonText(assessment, 2);
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

import { describe, expect, it } from 'vitest';
import { partTexts, sheetText } from '../../src/import/index.js';
import type { Entry } from '../../src/model/edits.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const ENTRIES: readonly Entry[] = [{ kind: 'evidence', value: { id: 'e-1', from: 'head', finding: 'x' } }];
const RATED: readonly Entry[] = [{ kind: 'rating', framework: 'jones', node: 'staffing', value: { level: 2 } }];

describe('the comment on top of an imported file', () => {
  it.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u0000', '\u001b', '\u202e', '\ufffe'])(
    'stays one line, whatever the file is called that it names: %j',
    (character) => {
      const head = `Imported from a${character}sources: {}.csv.`;
      const texts = [...partTexts(ENTRIES, head, DEFAULT_LIMITS).map(({ text }) => text), sheetText('b', RATED, head)];
      expect(texts).toHaveLength(2);
      for (const text of texts) {
        expect(text).toMatch(/^# Imported from a.*sources: \{\}\.csv\.\nformat: /u);
        expect(text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)[0]).toContain('.csv.');
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e\ufffe]/u);
      }
    },
  );
});

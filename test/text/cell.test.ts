import { describe, expect, it } from 'vitest';
import { cellShown, trimmedLines } from '../../src/text/encode/cell.js';
import { csvField } from '../../src/text/encode/csv.js';
import { fc, test } from '../property.js';

describe('a text in a cell', () => {
  it('has lines of one kind, and no blanks around it', () => {
    expect(trimmedLines(' a\r\nb\rc\u0085d\u2028e\n\n')).toBe('a\nb\nc\nd\ne');
  });

  it('shows what cannot be seen, what no workbook holds, and what a runner would obey', () => {
    expect(cellShown('a\u202eb \ufffd ##[group] ::error::')).toBe(
      'a\\u{202e}b \\u{fffd} ##\\u{5b}group] \\u{3a}:error::',
    );
  });

  const any = fc.string({ unit: 'binary', maxLength: 20 });

  test('is shown as it is once it was shown', any, (text) => {
    expect(cellShown(cellShown(text))).toBe(cellShown(text));
  });

  test('is shown alike by what CSV makes of it', any, (text) => {
    const field = csvField(trimmedLines(text)).slice(1, -1).replaceAll('""', '"');
    expect(cellShown(field.replace(/^'(?='*\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, ''))).toBe(cellShown(text));
  });
});

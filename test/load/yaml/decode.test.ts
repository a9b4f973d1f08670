import { expect, it } from 'vitest';
import { decode } from '../../../src/load/yaml/decode.js';
import { brief } from '../reading.js';

const refusal = (...parts: readonly (string | number)[]): string | null => {
  const bytes = parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]));
  const { finding } = decode(Uint8Array.from(bytes), 'x');
  return finding && brief(finding);
};

it('the first byte that is no UTF-8 is told by number and by place', () => {
  expect(refusal('a\n', 0xff, 'b')).toBe('NOT-UTF8 x:2:1 {"byte":2}');
  expect(refusal(0xff)).toBe('NOT-UTF8 x:1:1 {"byte":0}');
  // Looking for it by halving must not stumble over halves of characters.
  for (const count of [1, 2, 3, 4, 5, 6, 7])
    expect(refusal('é'.repeat(count), 0xff, 'é')).toBe(`NOT-UTF8 x:1:${count + 1} {"byte":${2 * count}}`);
});

it('a control character is told by its code', () => {
  expect(refusal('a', 0x1b)).toBe('CONTROL-CHARACTER x:1:2 {"code":"U+001B"}');
  expect(refusal('a\r\n', 0x00, '\r\n')).toBe('CONTROL-CHARACTER x:2:1 {"code":"U+0000"}');
  expect(refusal('a\r\nb\r')).toBe('CONTROL-CHARACTER x:2:2 {"code":"U+000D"}');
});

it('line ends of either kind are wanted', () => {
  expect(decode(new TextEncoder().encode('a\r\nb\n'), 'x')).toEqual({ text: 'a\r\nb\n', finding: null });
});

import { expect, it } from 'vitest';
import { byBytes } from '../../src/model/order.js';

it('names are ordered by their bytes in UTF-8, whatever the language of the machine', () => {
  // U+FF5E has the bytes EF BD 9E and U+1F600 F0 9F 98 80; as UTF-16 the second would come first.
  const names = ['\u{1f600}', '\uff5e', 'z', 'é', 'ab', 'a', 'Z'];
  expect([...names].sort(byBytes)).toEqual(['Z', 'a', 'ab', 'z', 'é', '\uff5e', '\u{1f600}']);
  expect([...names].reverse().sort(byBytes)).toEqual(['Z', 'a', 'ab', 'z', 'é', '\uff5e', '\u{1f600}']);
  expect(byBytes('same', 'same')).toBe(0);
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from '../../src/text/encode/shell.js';

it('leaves plain paths as they are', () => {
  expect(['my-study', '../data/Survey_1.xlsx', 'fw@1.0.0'].map(shellWord)).toEqual([
    'my-study',
    '../data/Survey_1.xlsx',
    'fw@1.0.0',
  ]);
});

it('quotes what a shell would read as something else', () => {
  expect(shellWord('my study')).toBe("'my study'");
  expect(shellWord('$(touch x)`y`')).toBe("'$(touch x)`y`'");
  expect(shellWord("it's")).toBe("'it'\\''s'");
  expect(shellWord('')).toBe("''");
});

it.runIf(process.platform !== 'win32')('is one word for a shell, whatever stands in it', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab \'"$`\\!*?~#&|;<>(){}[]=^-')) });
  const texts = fc.sample(text, 50);
  const out = execFileSync('sh', ['-c', `printf '%s\\n' ${texts.map(shellWord).join(' ')}`], { encoding: 'utf8' });
  expect(out).toBe(texts.map((each) => `${each}\n`).join(''));
});

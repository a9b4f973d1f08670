import { expect, it } from 'vitest';
import { explainSyntax } from '../../../src/load/yaml/explain.js';
import { spot } from '../reading.js';

it('only syntax is explained, in one line each: equal keys are found elsewhere', () => {
  const found = explainSyntax('a: 1\na: 2\nb: ]\n', 'x');
  expect(found.map(spot)).toEqual(['YAML-SYNTAX 3:4']);
  expect(found).toMatchObject([{ args: { reason: expect.stringMatching(/^.*\w.*$/u) as string } }]);
});

it('a text just short enough is explained', () => {
  const text = 'a: ]\n#';
  const longest = text.padEnd(256 * 1024, 'x');
  expect(explainSyntax(longest, 'x').map(spot)).toEqual(['YAML-SYNTAX 1:4']);
  expect(explainSyntax(`${longest}x`, 'x')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as study from '../../src/model/study.js';

const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8').replaceAll(/\s+/gu, ' ')] as const);

it.each([
  ['kinds of source', study.SOURCE_KINDS],
  ['methods', study.METHODS],
  ['roles', study.ROLES],
  ['statuses that are declared', study.DECLARED_STATUSES],
  ['statuses of proposals', study.PROPOSAL_STATUSES],
])('the %s are listed in one file', (_, words) => {
  const listed = words.map((word) => `'${word}'`).join(', ');
  expect(texts.flatMap(([file, text]) => (text.includes(listed) ? [file] : []))).toEqual(['model/study.ts']);
});

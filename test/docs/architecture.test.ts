import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../cli/run.js';

/** The words in a passage that are set as code. */
const coded = (passage: string): string[] => [...passage.matchAll(/`([\w-]+)`/gu)].map(([, word = '']) => word);

it('the pure folders are those that the rules of imports hold to it', () => {
  const [, rule = ''] = /^const PURE = '(.+)';$/mu.exec(readFileSync('.dependency-cruiser.mjs', 'utf8')) ?? [];
  const [, passage = ''] = /^(`model`.+) are pure:/mu.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  expect(coded(passage).sort()).toEqual(rule.split('|').sort());
});

it('the formats that have a schema are all named', async () => {
  const { err } = await run(['schema', 'none']);
  const [, known = ''] = /There is: (.+)\./u.exec(err) ?? [];
  const [, passage = ''] = /^The names are (.+?)\(what/msu.exec(readFileSync('docs/formats.md', 'utf8')) ?? [];
  expect(coded(passage).sort()).toEqual(known.split(', ').sort());
});

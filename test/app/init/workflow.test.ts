import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { workflow } from '../../../src/app/init/workflow.js';
import { blocksOf } from '../../docs/formats.js';

describe('the file of checks', () => {
  it('is the one that docs/ci.md shows', () => {
    const [shown] = blocksOf(readFileSync('docs/ci.md', 'utf8')).filter(({ lang }) => lang === 'yaml');
    expect(workflow('studies/dinas-x').text).toBe(shown?.text);
  });

  it.each([
    ['my-study', 'check my-study '],
    ['', 'check . '],
    ['../elsewhere', 'check . '],
    ['$(rm -rf x)/study', 'check . '],
    ['-f', 'check . '],
  ])('looks for studies where the new one lies: %j', (folder, words) => {
    const { text } = workflow(folder);
    expect(text).toContain(words);
    expect(load(text)).toMatchObject({ name: 'Studies' });
  });
});

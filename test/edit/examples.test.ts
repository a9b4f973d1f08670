import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spliced } from '../../src/edit/index.js';
import type { Entry } from '../../src/model/edits.js';
import { yaml } from '../load/reading.js';
import { merged } from './merged.js';

const WORDS = 'What was said at some length, and therefore in block style; '.repeat(4).trim();

const ENTRIES: readonly Entry[] = [
  { kind: 'source', id: 'new-head', value: { kind: 'informant', role: { en: 'Head, of X', id: 'Kepala' } } },
  { kind: 'session', id: 'new-0107', value: { source: 'new-head', method: 'interview', date: '2022-01-07' } },
  { kind: 'evidence', value: { id: 'new-1', from: 'new-0107', at: 'page 1', finding: 'A thing was said.' } },
  { kind: 'evidence', value: { id: 'new-2', from: 'new-0107', at: '3.1', finding: { en: WORDS, id: WORDS } } },
  { kind: 'rating', framework: 'new-framework', node: 'a', value: { level: 3, evidence: ['new-1'], why: WORDS } },
  { kind: 'factor', id: 'new-factor', value: { title: 'Floods', polarity: 'inhibiting', locus: 'external' } },
  { kind: 'proposal', value: { id: 'new-action', title: 'Do it', addresses: ['new-factor'], effort: 1 } },
];

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join('examples', name));

/** Whether each of some lines stands among others, in the same order. */
function isAmong(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const line of others) if (lines[at] === line) at++;
  return at === lines.length;
}

describe('every file of the examples', () => {
  it.each(files)('%s keeps its lines and holds what is added', (file) => {
    const text = readFileSync(file, 'utf8');
    for (const each of [text, `\ufeff${text.replaceAll('\n', '\r\n')}`, text.trimEnd()]) {
      const after = spliced(each, file, ENTRIES).text ?? '';
      expect(isAmong(each.split('\n'), after.split('\n'))).toBe(true);
      expect(yaml(after)).toMatchObject({ findings: [], value: merged(yaml(each).value, ENTRIES) as object });
    }
  });
});

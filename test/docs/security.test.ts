import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_ATTACHED, MOST_ATTACHED_TOGETHER } from '../../src/model/attachments.js';
import { DEFAULT_LIMITS, LIMIT_CEILINGS, LIMIT_FLAGS, MOST_EXTENDS, MOST_FINDINGS } from '../../src/model/limits.js';

/*
 * SECURITY.md: its limits are those of the program, and what it names is there. To renew the table: npm run docs
 */

const page = readFileSync('SECURITY.md', 'utf8');
const MiB = 1024 * 1024;

const bytes = (n: number): string => (n < 1024 * MiB ? `${n / MiB} MiB` : `${n / MiB / 1024} GiB`);
/** 20000 → 20,000 */
const grouped = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
const raised = (of: keyof typeof LIMIT_CEILINGS): string =>
  `\`${LIMIT_FLAGS[of]} ${LIMIT_CEILINGS[of] / MiB}\`: up to ${bytes(LIMIT_CEILINGS[of])}`;

const { fileBytes, studyBytes, depth, keys, items, textLength } = DEFAULT_LIMITS;
const ROWS: readonly (readonly [string, string, string])[] = [
  ['one file', bytes(fileBytes), raised('fileBytes')],
  ['a study with all its files', bytes(studyBytes), raised('studyBytes')],
  ['depth of nesting', grouped(depth), 'no'],
  ['keys in a map', grouped(keys), 'no'],
  ['items in a list', grouped(items), 'no'],
  ['characters in a text', grouped(textLength), 'no'],
  ['frameworks that extend one another', grouped(MOST_EXTENDS), 'no'],
  ['one attachment', bytes(MOST_ATTACHED), 'no'],
  ['all attachments of a study', bytes(MOST_ATTACHED_TOGETHER), 'no'],
  ['findings printed', grouped(MOST_FINDINGS), 'no'],
];

it('the limits are those of the program', async () => {
  const rows = ROWS.map((row) => `| ${row.join(' | ')} |\n`).join('');
  const table = `| limit | normally | can be raised |\n|---|---|---|\n${rows}`;
  const renewed = page.replace(/(<!-- limits: [^\n]* -->\n).*?(<!-- \/limits -->)/su, `$1${table}$2`);
  expect(renewed).toContain(table);
  await expect(renewed).toMatchFileSnapshot('../../SECURITY.md');
});

it('the limits are all there are', () => {
  expect(Object.keys(DEFAULT_LIMITS)).toEqual(['fileBytes', 'studyBytes', 'depth', 'keys', 'items', 'textLength']);
});

it('every file that it names is there', () => {
  const linked = [...page.matchAll(/\]\(([^)#]+)\)/gu)].map(([, path = '']) => path);
  const named = [...page.matchAll(/`((?:src|test|dist)\/[^`]*)`/gu)].map(([, path = '']) => path);
  expect(linked.length).toBeGreaterThan(2);
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { named } from '../report/formats/elements.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

/** Bytes that an example's report may take at most: it is sent by mail and opened on a telephone. */
const MOST = 300_000;

test.each(['en', 'id'])('the report of the example in %s is a page of at most 300 KB', async (lang) => {
  const { code, out } = await run(['--lang', lang, 'report', EXAMPLE, '-f', 'html']);
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>\n/u);
  expect(Buffer.byteLength(out)).toBeLessThan(MOST);
});

test('a page goes to a file beside other formats, and its ending is no surprise', async () => {
  const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
  const { code, err } = await run(['report', '.', '-f', 'html=report.html', '-f', 'markdown=report.htm'], { cwd });
  expect(code).toBe(0);
  expect(err).not.toContain('report.html: ');
  expect(err.match(/ENDING-MISLEADS/gu)).toHaveLength(1);
  expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('<html lang="en">');
});

describe('two frameworks stand on one page', () => {
  const cwd = folder({
    'study.yaml': SMALL.replace('[tiny.yaml]', '[tiny.yaml, other.yaml]').replace(
      'ratings:',
      'ratings:\n  other: { plan: { level: 1, evidence: [e1], why: said } }',
    ),
    'tiny.yaml': TINY,
    'other.yaml': TINY.replace('id: tiny', 'id: other').replace('A tiny framework', 'Another framework'),
  });

  test.each(['report .', 'score .', 'gaps .', 'explain . plan', 'whatif .'])('%s', async (argv) => {
    const { out } = await run([...argv.split(' '), '-f', 'html'], { cwd });
    expect(out.match(/<!doctype/gu)).toHaveLength(1);
    expect(named(out, 'article')).toHaveLength(2);
    const ids = [...out.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(['frameworks list', 'frameworks show tiny.yaml', 'config print', 'score one two', 'check one'])(
  '%s is a page as well',
  async (argv) => {
    const cwd = folder({
      'egov-assess.yaml': 'format: egov-config/1\ngates: { known: { coverage: 0.5 } }\n',
      'one/study.yaml': SMALL,
      'one/tiny.yaml': TINY,
      'two/study.yaml': SMALL.replace('id: small', 'id: two'),
      'two/tiny.yaml': TINY,
      'tiny.yaml': TINY,
    });
    const { out } = await run([...argv.split(' '), '-f', 'html'], { cwd });
    expect(out.match(/<!doctype/gu)).toHaveLength(1);
    expect(named(out, 'table').length + named(out, 'li').length).toBeGreaterThan(0);
  },
);

test('of a study that cannot be scored there is no page', async () => {
  const cwd = folder({ 'study.yaml': 'format: egov-study/1\n' });
  const { code, out } = await run(['score', '.', '-f', 'html'], { cwd });
  expect([code, out]).toEqual([2, '']);
});

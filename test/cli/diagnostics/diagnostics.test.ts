import { describe, expect, test } from 'vitest';
import {
  PLAIN,
  showFindings,
  verdictOf,
  type DiagnosticOptions,
  type Paint,
} from '../../../src/cli/diagnostics/index.js';
import { finding, type Finding } from '../../../src/model/findings/index.js';

const STUDY = [
  'format: egov-study/1',
  'evidence:',
  '  - id: e1',
  '    shows: [it-expert-shortge]',
  '    at: page 3',
  'norms: []',
  '',
].join('\n');
const options = { texts: new Map([['study.yaml', STUDY]]), lang: 'en', paint: PLAIN, limit: 100 } as const;
const typo = finding(
  'UNKNOWN-FACTOR',
  { id: 'it-expert-shortge', suggestion: 'it-expert-shortage' },
  { file: 'study.yaml', line: 4, col: 13 },
);
/** Findings and the verdict on them, as a check prints both. */
const printFindings = (findings: readonly Finding[], { paint, lang, ...rest }: DiagnosticOptions): string => {
  const shown = showFindings(findings, { paint, lang, ...rest });
  return `${shown === '' ? '' : `${shown}\n`}${verdictOf(findings, lang, paint)}\n`;
};
const framed = (text: string, col: number): string[] => {
  const f = finding('FILE-EMPTY', {}, { file: 'a.yaml', line: 1, col });
  return showFindings([f], { ...options, texts: new Map([['a.yaml', text]]) })
    .split('\n')
    .slice(1, 3);
};

test('a finding shows its place, the lines around it, why it matters and how to fix it', () => {
  expect(printFindings([typo], options)).toBe(
    `study.yaml:4:13  error  UNKNOWN-FACTOR  there is no factor "it-expert-shortge" here; did you mean "it-expert-shortage"?
    2 | evidence:
    3 |   - id: e1
  > 4 |     shows: [it-expert-shortge]
      |             ^
    5 |     at: page 3
    6 | norms: []
  A factor nobody has described cannot be ranked or answered.
  fix: write it-expert-shortage, or describe the factor under "factors"

1 error
`,
  );
});

test('the same in Indonesian', () => {
  const text = printFindings([typo], { ...options, lang: 'id' });
  expect(text).toContain(
    'study.yaml:4:13  kesalahan  UNKNOWN-FACTOR  tidak ada faktor "it-expert-shortge"; apakah yang dimaksud',
  );
  expect(text).toContain('  perbaikan: tulis it-expert-shortage');
  expect(text).toMatch(/\n1 kesalahan\n$/u);
});

test('a finding about two places shows both', () => {
  const twice = finding(
    'DUPLICATE-KEY',
    { key: 'at', first: { file: 'study.yaml', line: 5, col: 5 } },
    { file: 'study.yaml', line: 6, col: 1 },
  );
  expect(showFindings([twice], options)).toContain('  first: study.yaml:5:5\n  > 5 |     at: page 3\n      |     ^\n');
});

test('the worst come first, and beyond the limit they are counted', () => {
  const note = finding('SAID-SEEN-APART', { node: 'staffing', said: 3, seen: 1 }, null);
  const warning = finding('SOURCE-UNUSED', { source: 'hst-2023' }, null);
  const text = printFindings([note, warning, typo, note], { ...options, limit: 2 });
  expect(text.indexOf('UNKNOWN-FACTOR')).toBeLessThan(text.indexOf('SOURCE-UNUSED'));
  expect(text).not.toContain('SAID-SEEN-APART');
  expect(text).toMatch(/\n2 more findings not shown\n\n1 error, 1 warning, 2 notes\n$/u);
});

test('nothing found is said in one line', () => {
  expect(printFindings([], options)).toBe('no findings\n');
  expect(showFindings([], options)).toBe('');
  expect(verdictOf([], 'id', PLAIN)).toBe('tidak ada catatan pemeriksaan');
});

test('a finding without a place, or without its text, has no frame', () => {
  const lost = finding('PATH-NOT-FOUND', { path: 'x' }, null);
  expect(showFindings([lost], options).split('\n')[0]).toBe('error  PATH-NOT-FOUND  there is nothing at "x"');
  const elsewhere: Finding = { ...typo, place: { file: 'b.yaml', line: 1, col: 1 } };
  expect(showFindings([elsewhere], options)).not.toContain('|');
});

test('severities are painted, quoted text is not', () => {
  const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
  const text = printFindings([typo], { ...options, paint });
  expect(text).toContain(
    '<strong>study.yaml:4:13</strong>  <bad>error</bad>  <strong>UNKNOWN-FACTOR</strong>  there is',
  );
  expect(text).toContain('<quiet>    5 |</quiet>     at: page 3');
  expect(text).toContain('<bad>^</bad>');
  expect(text).toContain('<bad>1 error</bad>');
});

describe('the code frame', () => {
  test('puts the caret under the character, also after tabs, wide characters and marks', () => {
    expect(framed('\tkey: x', 7)).toEqual(['  > 1 |   key: x', '      |        ^']);
    expect(framed('名前: x', 5)).toEqual(['  > 1 | 名前: x', '      |       ^']);
    expect(framed('cafe\u0301: x', 8)).toEqual(['  > 1 | cafe\u0301: x', '      |       ^']);
  });

  test('shows what would steer the terminal as an escape, and counts its width', () => {
    expect(framed('a\u001b[2J\u202e: x', 9)).toEqual([
      '  > 1 | a\\u{1b}[2J\\u{202e}: x',
      '      |                     ^',
    ]);
  });

  test('cuts a long line around the column', () => {
    const [line = '', caret = ''] = framed(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 501);
    expect(line.length).toBeLessThan(100);
    expect(line).toMatch(/\| …a+HEREb+…$/u);
    expect(caret.indexOf('^')).toBe(line.indexOf('HERE'));
  });

  test('cuts a long line at its end where the column is near its start', () => {
    const [line = ''] = framed(`HERE${'b'.repeat(500)}`, 1);
    expect(line).toMatch(/\| HEREb+…$/u);
  });

  test('never cuts a character in two', () => {
    const [line = ''] = framed(`a${'\u{1f600}'.repeat(300)}`, 300);
    expect(line).not.toContain('\\u{d');
    const [even = ''] = framed('\u{1f600}'.repeat(300), 300);
    expect(even).not.toContain('\\u{d');
  });

  test('survives a place that is not in the text', () => {
    expect(framed('short', 40)).toEqual(['  > 1 | short', '      |      ^']);
    const beyond = finding('FILE-EMPTY', {}, { file: 'study.yaml', line: 99, col: 1 });
    expect(showFindings([beyond], options)).not.toContain('|');
  });
});

test('a hostile file name or value cannot steer the terminal', () => {
  const hostile = finding(
    'BAD-ID',
    { value: '\u001b[31m\u202eevil' },
    { file: 'a\u001b]0;x\u0007.yaml', line: 1, col: 1 },
  );
  expect(showFindings([hostile], options)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
});

import { spawnSync } from 'node:child_process';
import gfmOfGithub from 'cmark-gfm-js';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bullets, cell, code, heading, item, left, paragraph, right, strong, table } from '../../src/report/compose.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { EXAMPLE, run } from '../cli/run.js';
import { all, outlineOfAst, outlineOfHtml, plain, type Ast, type Outline } from './outline.js';

/** Pandoc from its standard input to its standard output. */
function pandoc(input: string | Buffer, ...args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('pandoc', [...args, '-o', '-'], { input, maxBuffer: 1e9 });
  if (error) throw error;
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}

const htmlOf = (text: string): string => String(pandoc(text, '-f', 'gfm', '-t', 'html'));
/** The way of docs/documents.md: by HTML, in which anchors are kept. */
const wordOf = (text: string): Buffer => pandoc(htmlOf(text), '-f', 'html', '-t', 'docx');
const read = (input: string | Buffer, from: string): Ast[] =>
  (JSON.parse(String(pandoc(input, '-f', from, '-t', 'json'))) as { blocks: Ast[] }).blocks;

const RENDERERS: Readonly<Record<string, (text: string) => Outline>> = {
  'cmark-gfm': (text) => outlineOfHtml(gfmOfGithub.convertUnsafe(text)),
  'micromark': (text) =>
    outlineOfHtml(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })),
  'Pandoc': (text) => outlineOfHtml(htmlOf(text)),
};

const links = (blocks: readonly Ast[]): { text: string; target: string }[] =>
  all('Link', blocks).map((link) => {
    const [, inner, [target]] = link as [unknown, unknown, [string]];
    return { text: plain(inner).replace(/\s+/gu, ' '), target };
  });

const ids = (blocks: readonly Ast[]): Set<string> =>
  new Set([
    ...['Span', 'Div', 'Code', 'CodeBlock'].flatMap((kind) => all(kind, blocks).map((c) => (c as [[string]])[0][0])),
    ...all('Header', blocks).map((c) => (c as [number, [string]])[1][0]),
  ]);

describe.each([
  ['the report', ['report', EXAMPLE]],
  ['the report in Indonesian', ['--lang', 'id', 'report', EXAMPLE]],
  ['the report of a study by SWOT', ['report', 'examples/balangan']],
  ['the summary', ['report', EXAMPLE, '--summary']],
  ['the summary in Indonesian', ['--lang', 'id', 'report', EXAMPLE, '--summary']],
])('%s', (_name, argv) => {
  let text = '';
  let expected: Outline = [];
  let word: Ast[] = [];
  beforeAll(async () => {
    text = (await run(argv)).out;
    expected = RENDERERS['cmark-gfm']?.(text) ?? [];
    word = read(wordOf(text), 'docx');
  });

  it.each(Object.keys(RENDERERS))('has the same headings, tables, lists and words by %s', (renderer) => {
    expect(expected.length).toBeGreaterThan(20);
    expect(RENDERERS[renderer]?.(text)).toEqual(expected);
  });

  it('keeps every heading, cell, item and word as a Word document', () => {
    expect(outlineOfAst(word)).toEqual(expected);
  });

  it('keeps every link, and what it leads to, as a Word document', () => {
    const there = ids(word);
    expect(links(word).map((link) => link.text)).toEqual(links(read(htmlOf(text), 'html')).map((link) => link.text));
    expect(links(word).filter(({ target }) => !there.has(target.replace(/^#/u, '')))).toEqual([]);
  });
});

describe('a text that looks like markup', () => {
  const HOSTILE = [
    '*a* _b_ `c` ~~d~~ ==e== H~2~O x^2^ $y$ "f" \'g\' -- --- ... (c)',
    '[h](i) ![j](k) <b>l</b> &amp; &lt; \\ | # 1. - + > : ~ @user #1 GH-2',
    ':smile: [^1] [@cite] {.class} http://example.org www.example.org a@b.org',
    '1. one',
    '- two',
    '# three',
    '> four',
    '    five',
    '| six |',
    '---',
    ': seven',
    '(@) eight',
  ];
  const words = (text: string): string => text.replaceAll('\u200b', '').trim().replace(/\s+/gu, ' ');
  const text = markdown({
    blocks: [
      heading(1, 'Title'),
      ...HOSTILE.map((each) => paragraph(each)),
      bullets(HOSTILE.map((each) => item(each))),
      table(
        [left('A'), right('B')],
        HOSTILE.map((each) => [cell(strong(each)), cell(code(each.replaceAll('|', '')), ' +1')]),
      ),
    ],
  });
  const expected = [
    '# Title',
    ...HOSTILE.map(words),
    ...HOSTILE.map((each) => `- ${words(each)}`),
    '| A | B |',
    ...HOSTILE.map((each) => `| ${words(each)} | ${words(each.replaceAll('|', ''))} +1 |`),
  ];

  it.each(Object.keys(RENDERERS))('is read as text by %s', (renderer) => {
    expect(RENDERERS[renderer]?.(text).map(words)).toEqual(expected);
  });

  it('is read as text in a Word document', () => {
    expect(outlineOfAst(read(wordOf(text), 'docx')).map(words)).toEqual(expected);
  });
});

describe('a table with long rows', () => {
  it('has columns as wide as what stands in them, read as the Markdown of Pandoc', () => {
    const long = 'a sentence of many words that goes on and on, and takes more than a line of any page there is';
    const text = markdown({ blocks: [table([left('What'), right('Gain')], [[cell(long), cell('+0.31')]])] });
    const [, , columns] = all('Table', read(text, 'markdown'))[0] as [unknown, unknown, [unknown, { c: number }][]];
    const [what = 0, gain = 1] = columns.map(([, width]) => width.c);
    // Pandoc counts the colon as well: 40 dashes against 6 marks.
    expect(what / gain).toBeCloseTo(40 / 6, 2);
  });
});

import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { render } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';

/** Texts that try to be more than text, each in every field where a stranger writes. */
const PAYLOADS = [
  '# heading\n## another',
  '1. a\n- b\n+ c\n> d',
  '| a | b |\n| --- | --- |',
  '<script>alert(1)</script><img src=x onerror=y>',
  '![x](http://evil.example/p.png) [y](javascript:z) <http://evil.example>',
  'http://evil.example www.evil.example a@evil.example @evil #1',
  '```\n~~~\n`code`',
  '"] --> x["\n%%{init: {}}%%\nclick n1 "javascript:z"',
  '\u001b[2J\u009b31m\u202egnp\u200b\u{e0041}\ud800',
  '** __ * _ ~~ &lt; &#35; \\',
  '    indented\n\tcode',
  '=1+1 ',
];

/** Every text a stranger wrote, replaced; ids, codes and file names keep their shape, as the loader sees to it. */
function poisoned(payload: string): Assessment {
  const WRITTEN = new Set(['why', 'at', 'text', 'cite', 'selection', 'rater', 'group']);
  const replace = (value: unknown, key: string, localized: boolean): unknown => {
    if (typeof value === 'string') return localized || WRITTEN.has(key) ? payload : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key, false));
    if (typeof value !== 'object' || value === null) return value;
    const isText = Object.keys(value).length > 0 && Object.keys(value).every((k) => k === 'en' || k === 'id');
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, replace(v, k, isText && Object.keys(value).includes('en'))]),
    );
  };
  return replace(ASSESSMENT, '', false) as Assessment;
}

/** What a Markdown text is made of, apart from its words. */
function structure(markdown: string): string[] {
  let fence = '';
  return markdown.split('\n').map((line) => {
    const mark = /^\s*(`{3,})/u.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark === fence) fence = '';
      return 'fenced';
    }
    if (mark !== '') fence = mark;
    const kind = /^(#{1,6} | *- | *\d+\. |\||`{3,}|<a id="[^"]*"><\/a>$|$)/u.exec(line)?.[1] ?? 'text';
    const bars = kind === '|' ? line.match(/(?<!\\)\|/gu)?.length : '';
    // How long a fence must be depends on what it holds.
    return fence === '' ? `${kind}${String(bars)}` : 'fence';
  });
}

/** Markup outside code, with the escaped characters and our own anchors and links taken away. */
const bare = (markdown: string): string =>
  markdown
    .replace(/^(`{3,})[\s\S]*?^\1$/gmu, '')
    .replace(/\\./gu, '')
    .replace(/<a id="[\w.-]*"><\/a>/gu, '')
    .replace(/`[^`\n]*`/gu, '');

describe.each(PAYLOADS)('with %j in every text', (payload) => {
  const hostile = poisoned(payload);

  test.each(['en', 'id'] as const)('the report keeps its structure (%s)', (lang) => {
    const report = render(hostile, { lang });
    expect(structure(report)).toEqual(structure(render(poisoned('harmless'), { lang })));
    expect(bare(report)).not.toMatch(/<|!\[|\]\((?!#)|https?:|www\.|@[^\u200b]/iu);
  });

  test('the diagram keeps its labels quoted', () => {
    const diagram = /```mermaid\n([\s\S]*?)\n```/u.exec(render(hostile))?.[1] ?? '';
    const nodes = diagram.split('\n').filter((line) => /^ {2}n\d+\[/u.test(line));
    expect(nodes).toHaveLength(2);
    for (const line of nodes) expect(line).toMatch(/^ {2}n\d+\["[^"`<>%{}[\]]*"\]:::(root|effect)$/u);
  });

  test.each(['text', 'json', 'ndjson', 'csv', 'markdown'] as const)(
    'nothing a terminal obeys is in the %s',
    (format) => {
      for (const view of ['score', 'report', 'explain'] as const) {
        const text = render(hostile, { view, format }).replaceAll('\u200b', '');
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Surrogate}/u,
        );
      }
    },
  );
});

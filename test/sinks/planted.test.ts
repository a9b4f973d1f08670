import { describe, expect, test } from 'vitest';
import { bibtex } from './oracles/bibtex.js';
import { csv } from './oracles/csv.js';
import { github } from './oracles/github.js';
import { json, yaml } from './oracles/data.js';
import { shippedExplorer } from '../../src/app/shipped.js';
import { explorerPage } from './oracles/explorer-page.js';
import { htmlPage } from './oracles/html-page.js';
import { markdown } from './oracles/markdown.js';
import { mermaid } from './oracles/mermaid.js';
import type { Oracle } from './oracles/oracle.js';
import { runner } from './oracles/runner.js';
import { terminal } from './oracles/terminal.js';
import { xml } from './oracles/xml.js';

/** A renderer that forgot its encoder: the text stands as it is in what is our own. */
interface Careless {
  readonly oracle: Oracle;
  readonly write: (text: string) => string;
  readonly caught: readonly string[];
}

const words = (text: string): Map<string, string> => new Map([['harmless', text]]);

const OURS = shippedExplorer().script.text;

/** As the program writes it, but for what is careless here. */
const explorerOf = ({ policy = '', body = '', data = '{}', script = OURS }): string =>
  `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src '${shippedExplorer().script.hash}'${policy}; base-uri 'none'"><title>x</title><p>${body}</p><script type="application/json" id="data">${data}</script><script>${script}</script></html>`;

const CARELESS: Readonly<Record<string, Careless>> = {
  'Markdown': {
    oracle: markdown,
    write: (text) => `# Title\n\n- ${text} and more\n\n| a | b |\n| --- | --- |\n| ${text} | ${text} |\n`,
    caught: [
      '[x](https://evil.example)',
      '![x](https://evil.example/p.png)',
      'https://evil.example',
      'someone@evil.example',
      '**x**',
      '~~x~~',
      '`x`',
      '<b>x</b>',
      '<!-- x -->',
      'a\n\nb',
      'a\n# b',
      '[^1]\n\n[^1]: x',
      '# x',
      '1. x',
      '- [ ] x',
      '@someone',
      '#12',
      'GH-12',
    ],
  },
  'a diagram in Markdown': {
    oracle: markdown,
    write: (text) => `\`\`\`mermaid\nflowchart LR\n  n1["${text}"]:::root\n\`\`\`\n`,
    caught: ['"] --> x["', '`x`', '<b>', '%%{init: {}}%%', '- x', 'a\nb', '```\n\n# out'],
  },
  'HTML': {
    oracle: htmlPage,
    write: (text) =>
      `<!doctype html><html lang="en"><title>${text}</title><ul><li id="a" aria-label="${text}">${text}</li></ul><svg><text>${text}</text></svg></html>`,
    caught: [
      '<b>x</b>',
      '<script>x</script>',
      '</li><li>x',
      '</title><p>x',
      '<!-- x -->',
      '" onclick="x',
      '<a href="#a">x</a>',
      '<img src="x">',
      '<bdi dir="rtl">x</bdi>',
      '</text><a>x</a>',
      '<?x?>',
    ],
  },
  'a picture in HTML': {
    oracle: htmlPage,
    write: (text) => `<!doctype html><svg><text x="${text}">a</text></svg>`,
    caught: ['1" onclick="x', '"/><image href="x', '"><set attributename="href'],
  },
  'the page of compare': {
    oracle: (hostile, harmless) => explorerPage(words('expected'))(hostile, harmless),
    write: (text) => explorerOf({ data: JSON.stringify({ name: text }), body: text }),
    caught: ['<b>x</b>', '</script><script>x', '<script>x</script>', '<!-- x -->', 'other', '\u202ex', '##[error]x'],
  },
  'data of the page of compare': {
    oracle: (hostile, harmless) => explorerPage(words('expected'))(hostile, harmless),
    write: (text) => explorerOf({ data: `{"name":"expected","a":"${text}"}` }),
    caught: ['<b>', '</script>', '", "b": "', '"', 'a\nb'],
  },
  'a script of another': {
    oracle: (hostile, harmless) => explorerPage(words('expected'))(hostile, harmless),
    write: (text) => explorerOf({ script: text === 'harmless' || text === 'expected' ? OURS : text }),
    caught: ['x', `${OURS}x`, ''],
  },
  'a policy that lets others through': {
    oracle: (hostile) => explorerPage(words('expected'))(hostile, hostile),
    write: (text) => explorerOf({ policy: text === 'harmless' || text === 'expected' ? '' : text }),
    caught: [` 'unsafe-inline'`, ` 'sha256-x'`, ' data:'],
  },
  'a page that is other than ours altogether': {
    oracle: (hostile) => htmlPage(hostile, hostile),
    write: (text) => `<!doctype html><p ${text === 'harmless' || text === 'expected' ? '' : text}>x</p>`,
    caught: ['style="color: red"', 'onclick="x"', 'src="x"'],
  },
  'Mermaid': {
    oracle: mermaid,
    write: (text) => `flowchart LR\n  accTitle: ${text}\n  n1["${text}"]:::root\n`,
    caught: ['"] --> x["', '\n  n2["x"]', 'x; click n1', '1. x'],
  },
  'a terminal': {
    oracle: terminal,
    write: (text) => `\u001b[1mTitle\u001b[22m\n\n${text}\n`,
    caught: [
      '\u001b[2J',
      '\u009b31m',
      '\u0007',
      'a\rb',
      'a\tb',
      '\u202ex',
      'a\u200bb',
      'a\u00adb',
      'a\u2028b',
      '\u{e0041}',
      '\ud800',
      '\u{1d173}',
      '::error::x',
      'a\n  ::error::x',
      '##[error]x',
    ],
  },
  'the log of a runner': {
    oracle: runner,
    write: (text) => `a ${text}\n`,
    caught: ['##[error]x', '##vso[x]', 'a\n::set-env name=x::y'],
  },
  'CSV': {
    oracle: csv,
    write: (text) => `"a","b"\n"${text}",1\n`,
    caught: ['=1+1', ' =1+1', '+1', '-x', '@x', '\tx', '\uff1dx', 'a"b', 'a","b', 'a"\n"b', 'a\n::error::x'],
  },
  'CSV without quotation marks': {
    oracle: csv,
    write: (text) => `a,b\n${text},1\n`,
    caught: ['a,b', 'a\nb', '=1', 'a"b'],
  },
  'JSON': {
    oracle: (hostile, harmless) => json(words('expected'))(hostile, harmless),
    write: (text) => `{ "a": "${text}" }\n`,
    caught: ['"', '\\', 'a\nb', '", "b": "', 'other', '\u202ex', '##[error]x'],
  },
  'YAML': {
    oracle: (hostile, harmless) => yaml(words('expected'))(hostile, harmless),
    write: (text) => `a: ${text}\nb: [1]\n`,
    caught: ['yes: no', '[1]', 'null', '1', '&a b', '*a', '# x', 'x\nc: d', 'other', '!!int 3'],
  },
  'XML': {
    oracle: xml,
    write: (text) => `<?xml version="1.0"?>\n<a b="${text}">${text}</a>\n`,
    caught: ['<', '&', '"', '</a>', '<b/>', '&x;', '<![CDATA[', '<!-- x -->', '\u0007', '&#7;', '\ufffe', '" c="'],
  },
  'commands for GitHub': {
    oracle: github,
    write: (text) => `::error file=${text},line=1::${text}\n`,
    caught: ['a\n::error::x', 'a,b=c', 'a::b', '##[error]x', 'a\rb'],
  },
  'BibTeX': {
    oracle: bibtex,
    write: (text) => `@misc{key,\n  note = {${text}},\n  doi = {${text}},\n}\n`,
    caught: ['}', '{', 'x}, note = {y', '\\input{x}', 'a % b', 'a $ b', 'a\nb', 'a & b'],
  },
};

describe.each(Object.keys(CARELESS))('without the encoder of %s', (name) => {
  const { oracle, write, caught } = CARELESS[name]!;
  test.each(caught)('%j is noticed', (text) => {
    expect(oracle(write(text), write('harmless'))).not.toBeNull();
  });

  test('harmless words are let through', () => {
    expect(oracle(write('expected'), write('harmless'))).toBeNull();
  });
});

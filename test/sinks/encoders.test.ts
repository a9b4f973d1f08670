import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meansFor } from '../../src/cli/colour.js';
import { html as toHtml } from '../../src/report/formats/html/index.js';
import { markdown as toMarkdown } from '../../src/report/formats/markdown.js';
import { plainText, terminal as toTerminal } from '../../src/report/formats/terminal/index.js';
import { yaml as toYaml } from '../../src/report/formats/yaml.js';
import { bibtexText, bibtexVerbatim } from '../../src/text/encode/bibtex.js';
import { csvField, csvRow } from '../../src/text/encode/csv.js';
import { jsonText } from '../../src/text/encode/json.js';
import { bibtex } from './oracles/bibtex.js';
import { csv } from './oracles/csv.js';
import { json, yaml } from './oracles/data.js';
import { htmlPage } from './oracles/html-page.js';
import { markdown } from './oracles/markdown.js';
import { allOf, type Oracle } from './oracles/oracle.js';
import { runner } from './oracles/runner.js';
import { terminal } from './oracles/terminal.js';
import { pageOf } from './page.js';
import { svg, svgLines } from './pictures.js';
import { PAYLOADS, textsOf } from './payloads/index.js';

interface Encoder {
  readonly write: (text: string) => string;
  /** Given the text and the word it stands for, since data must give it back. */
  readonly judge: (text: string, word: string) => Oracle;
}

const HARMLESS = 'harmless';
/** What is left of a lone surrogate where only well-formed text can stand. */
const wellFormed = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, (half) => `\\u{${half.charCodeAt(0).toString(16)}}`);
const given = (text: string, word: string) => new Map([[word, wellFormed(text)]]);
const data = (text: string) => ({ a: text, list: [text, { b: text }], [`key ${text}`.slice(0, 3)]: 1 });

const ENCODERS: Readonly<Record<string, Encoder>> = {
  'Markdown': { write: (text) => toMarkdown(pageOf(text)), judge: () => markdown },
  'Markdown on standard output': { write: (text) => toMarkdown(pageOf(text)), judge: () => runner },
  'HTML': { write: (text) => toHtml([pageOf(text)], 'en'), judge: () => allOf(htmlPage, terminal) },
  'a pipe': { write: (text) => plainText(pageOf(text)), judge: () => terminal },
  'a terminal': {
    write: (text) => toTerminal(pageOf(text), meansFor(true, { write: () => true, isTTY: true, columns: 60 })),
    judge: () => terminal,
  },
  'JSON': { write: (text) => jsonText(data(text), 2), judge: (text, word) => json(given(text, word)) },
  'YAML': { write: (text) => toYaml(data(text)), judge: (text, word) => yaml(given(text, word)) },
  'CSV': { write: (text) => csvRow([text, 1, text, null].map(csvField)), judge: () => csv },
  'SVG': { write: svgLines, judge: () => svg },
  'BibTeX': {
    write: (text) => `@misc{key,\n  note = {${bibtexText(text)}},\n  url = {${bibtexVerbatim(text)}},\n}\n`,
    judge: () => bibtex,
  },
};

describe.each(Object.keys(ENCODERS))('written for %s', (name) => {
  const { write, judge } = ENCODERS[name]!;
  test.each(Object.keys(PAYLOADS))('%s stays text', (kind) => {
    const escaped = PAYLOADS[kind]!.flatMap((text) => {
      // Of what cannot be seen at all, nothing is left: then nothing else may be either.
      const word = /[^\s\p{Control}]/u.test(text) ? HARMLESS : '';
      const complaint = judge(text, word)(write(text), write(word));
      return complaint === null ? [] : [`${JSON.stringify(text)}: ${complaint}`];
    });
    expect(escaped).toEqual([]);
  });
});

test('there are at least 500 texts, as many as docs/quality.md says', () => {
  const count = textsOf(PAYLOADS).length;
  expect(count).toBeGreaterThanOrEqual(500);
  expect(readFileSync('docs/quality.md', 'utf8')).toContain(
    `${String(count)} texts of ${String(Object.keys(PAYLOADS).length)} kinds`,
  );
});

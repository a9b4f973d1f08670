import { CORE_SCHEMA, load } from 'js-yaml';
import { yaml as yamlText } from '../../src/report/formats/yaml.js';
import { bibtexText, bibtexVerbatim } from '../../src/text/encode/bibtex.js';
import { csvField, csvRow } from '../../src/text/encode/csv.js';
import { jsonText } from '../../src/text/encode/json.js';
import { markdownAnchor, markdownCode, markdownFence, markdownText } from '../../src/text/encode/markdown.js';
import { mermaidLabel } from '../../src/text/encode/mermaid.js';
import { runnerData, runnerProperty } from '../../src/text/encode/runner.js';
import { sarifText } from '../../src/text/encode/sarif.js';
import { terminalLine, terminalText } from '../../src/text/encode/terminal.js';
import { uriOf } from '../../src/text/encode/uri.js';
import { xmlAttribute, xmlText } from '../../src/text/encode/xml.js';
import { recordsOf } from '../../src/load/table/records.js';
import { CHARACTERS } from '../mutate/joints.js';
import { ourTexts, SUITE } from '../corpus.js';
import { isHarmless } from '../oracle/harmless.js';
import { must, type Target } from '../target.js';

/** Any text, written for each place where texts are shown. */
export const encoders: Target = {
  name: 'encoders',
  weight: 50,
  rough: 90,
  corpus: () => {
    const lines = ourTexts().flatMap((text) => text.split('\n').filter((line) => line.length > 20));
    return {
      bases: [...CHARACTERS, ...lines.filter((_, i) => i % 50 === 0), ...SUITE],
      donors: [...SUITE, CHARACTERS.join(' ')],
    };
  },
  judge(input) {
    terminal(input);
    markdown(input);
    csv(input);
    data(input);
    markup(input);
    xml(input);
    runs(input);
    return 'accepted';
  },
};

function terminal(input: string): void {
  must(isHarmless(terminalText(input)), 'terminal: a text steers it');
  must(!terminalText(input).includes('\n'), 'terminal: a text has lines');
  must(isHarmless(terminalLine(input)), 'terminal: a line steers it');
}

function markdown(input: string): void {
  const text = markdownText(input);
  must(
    isHarmless(text.replaceAll('\u200b', '')) && !/[\n\r\t]/u.test(text),
    'markdown: a text has lines, or hides something',
  );
  const unescaped = text.replace(/\\[\\`*_{}[\]<>()#+\-!|~&$.]/gu, '');
  must(!/[\\`*_{}[\]<>#|~$]/u.test(unescaped), 'markdown: a mark is left');
  must(
    !/^\s*[-+]|--|\]\(|(?<!\\)!\s*$|(?<!\\)&\S|^\s*\d{1,9}[.)](\s|$)/u.test(text),
    'markdown: a text begins a block or link',
  );
  must(!/^ {2}|@[^\u200b]|https?:|www\./iu.test(text), 'markdown: a text links by itself');
  must(!/[\n\r]/u.test(markdownCode(input)), 'markdown: code has lines');
  must(/^[A-Za-z0-9._-]*$/u.test(markdownAnchor(input)), 'markdown: an anchor can be left');
  const [first = '', ...rest] = markdownFence(input.split('\n'), 'text').split('\n');
  const fence = /^`+/u.exec(first)?.[0] ?? '';
  must(
    rest.at(-1) === fence && rest.slice(0, -1).every((line) => !line.includes(fence)),
    'markdown: a fence ends early',
  );
}

function csv(input: string): void {
  const field = csvField(input);
  must(!/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(field.slice(1, -1)), 'csv: a field starts a formula');
  const { rows } = recordsOf(csvRow([csvField('a'), field, csvField('b')]));
  const [row = [], ...others] = rows ?? [];
  must(others.length === 0 && row.length === 3, 'csv: a field is not one');
  must(row[2]?.text === 'b', 'csv: a field takes the next one along');
}

function data(input: string): void {
  const json = jsonText({ [input]: [input] }, 0);
  must(isHarmless(json), 'json: steers a terminal');
  must(typeof JSON.parse(json) === 'object', 'json: cannot be read');
  if (!input.isWellFormed()) return;
  must(JSON.parse(jsonText(input, 0)) === input, 'json: is read as another text');
  const read = load(yamlText({ a: input, b: [input] }), { schema: CORE_SCHEMA }) as { a?: unknown; b?: unknown[] };
  must(read.a === input && read.b?.[0] === input, 'yaml: is read as another text');
}

function markup(input: string): void {
  const bibtex = bibtexText(input);
  const plain = bibtex.replaceAll(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}$&#_%]/gu, '');
  must(!/[\\{}$&#_%~^\n]/u.test(plain) && isHarmless(bibtex), 'bibtex: a text is a command');
  must(!/[\\{}\s]/u.test(bibtexVerbatim(input)), 'bibtex: an address ends its field');
  must(!/["`\n\r<>%{}[\]]/u.test(mermaidLabel(input)), 'mermaid: a label ends early');
}

function xml(input: string): void {
  must(
    !/[<>]|[^\t\n\u0020-\ud7ff\ue000-\ufffd]/u.test(xmlText(input).replaceAll(/[\u{10000}-\u{10ffff}]/gu, '')),
    'xml: a text is an element',
  );
  must(/^ a="[^<>"\n\t]*"$/u.test(xmlAttribute('a', input)), 'xml: an attribute ends early');
  must(!/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u.test(xmlText(input)), 'xml: a text is an entity');
  must(isQuiet(xmlText(input)), 'xml: a runner obeys');
}

function runs(input: string): void {
  const data = runnerData([input, input]);
  must(isQuiet(data) && !/[\r\n]/u.test(data), 'runner: what a command says is a command');
  must(!/[:,\r\n]/u.test(runnerProperty(input)), 'runner: a property ends early');
  must(!sarifText(input).includes(']('), 'sarif: a text links');
  must(/^(?:[\w\-.!~*'()/:]|%[\dA-F]{2})*$/u.test(uriOf(input)), 'uri: a path holds what an address cannot');
}

/** Whether runners of GitHub, Azure and TeamCity find nothing to obey. */
const isQuiet = (text: string): boolean => !/##\w*\[|(?:^|[\r\n])\s*::/u.test(text);

import { EXPORTED_TABLES } from '../../src/model/tables.js';
import type { Oracle } from './oracles/oracle.js';
import { bibtex } from './oracles/bibtex.js';
import { csv } from './oracles/csv.js';
import { json, ndjson, parsed, yaml, type Words } from './oracles/data.js';
import { explorerPage } from './oracles/explorer-page.js';
import { htmlPage } from './oracles/html-page.js';
import { markdown } from './oracles/markdown.js';
import { allOf } from './oracles/oracle.js';
import { runner } from './oracles/runner.js';
import { github } from './oracles/github.js';
import { terminal } from './oracles/terminal.js';
import { xml } from './oracles/xml.js';

/** One way for a text to leave the program: a command line, and who judges what it writes to standard output. */
export interface Sink {
  readonly argv: string;
  readonly judge: (words: Words) => Oracle;
  /** The file it writes, where that is what is to be judged. */
  readonly file?: string;
}

type Format = keyof typeof JUDGES;

/** Who judges a format, whatever it is about. */
const JUDGES = {
  'markdown': () => allOf(markdown, runner),
  'html': () => allOf(htmlPage, terminal),
  // A page with a script of ours, where HTML is else a page without any.
  'explorer': (words) => allOf(explorerPage(words), terminal),
  'terminal': () => terminal,
  'table': () => terminal,
  json,
  ndjson,
  yaml,
  'csv': () => csv,
  'bibtex': () => bibtex,
  'sarif': () => json(new Map()),
  'gitlab': () => json(new Map()),
  // A tab is a tab in XML.
  'junit': () => allOf(xml, (hostile, harmless) => terminal(hostile.replaceAll('\t', ' '), harmless)),
  'github': () => github,
  'step-summary': () => allOf(markdown, runner),
  'line': () => terminal,
} as const satisfies Record<string, Sink['judge']>;

/** All of them. To add one is to add a line. */
export const SINKS: readonly Sink[] = [
  ...written('report .', ['markdown', 'html', 'terminal', 'json', 'bibtex']),
  ...written('report . --view tows', ['markdown', 'html', 'terminal']),
  ...written('report . --summary', ['markdown', 'html', 'terminal']),
  // In an order drawn from the texts, and not at all where they name somebody.
  ...written('report . --public', ['terminal']),
  ...written('score .', ['table', 'markdown', 'html', 'json', 'ndjson', 'csv']),
  ...written('score . --framework everything,narrow', ['table', 'markdown', 'html']),
  { argv: 'score . -f json=before.json', judge: json, file: 'before.json' },
  ...['check . --today 2024-06-30', 'check . --today 2024-06-30 --baseline before.json'].flatMap((command) =>
    written(command, ['table', 'markdown', 'json', 'sarif', 'junit', 'github', 'gitlab', 'step-summary', 'line']),
  ),
  ...written('verify before.json .', ['table', 'markdown', 'json']),
  ...['index', 'staffing', 'own-power-cuts', 'own-unseen', 'study-remedy', 'staff-head', 'rumour'].flatMap((id) =>
    written(`explain . ${id}`, ['terminal', 'markdown']),
  ),
  ...['agreement .', 'uncertainty .', 'whatif .', 'gaps .', 'checklist . checklist.yaml', 'saturation .'].flatMap(
    (command) => written(command, ['table', 'markdown', 'html', 'json']),
  ),
  // Beside a copy of itself under another id.
  ...written('compare . COPY --pair specimen another', ['table', 'markdown', 'json', 'csv']),
  ...written('compare . COPY --pair specimen another --by region', ['explorer']),
  // It tells of items in which a keyword stands, and a hostile text may hold one that a harmless text does not.
  ...written('suggest . --all', ['table']),
  { argv: 'suggest . --all -f json', judge: () => parsed },
  ...written('validate .', ['terminal']),
  // It tells of texts that look like an address or a number of somebody, and so of some more than of others.
  { argv: 'validate . -f json', judge: () => parsed },
  ...written('frameworks list', ['terminal', 'markdown']),
  ...['everything', 'narrow'].flatMap((id) => [
    ...written(`frameworks show ${id}`, ['terminal', 'markdown', 'html']),
    ...written(`frameworks show ${id} --resolved`, ['yaml', 'json']),
  ]),
  { argv: 'frameworks lint everything narrow', judge: () => terminal },
  { argv: 'frameworks test everything', judge: () => terminal },
  ...['everything', 'everything --for .', 'narrow'].flatMap((asked) =>
    written(`guide ${asked}`, ['terminal', 'markdown', 'html']),
  ),
  ...EXPORTED_TABLES.flatMap((table) => written(`export . --table ${table}`, ['csv'])),
  ...written('export .', ['json']),
  ...written('config print', ['terminal', 'markdown']),
  { argv: 'ratings new . --rater coder-c -o sheet.txt', judge: yaml, file: 'sheet.txt' },
];

function written(command: string, formats: readonly Format[]): Sink[] {
  return formats.map((format) => ({
    argv: `${command} -f ${format === 'explorer' ? 'html' : format}`,
    judge: JUDGES[format],
  }));
}

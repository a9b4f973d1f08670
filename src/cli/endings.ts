import { finding, type Finding } from '../model/findings/index.js';

/** The endings that each format goes by. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'markdown': ['md', 'markdown'],
  'html': ['html', 'htm'],
  'terminal': ['txt'],
  'table': ['txt'],
  'json': ['json'],
  'ndjson': ['ndjson', 'jsonl'],
  'csv': ['csv'],
  'svg': ['svg'],
  'xlsx': ['xlsx'],
  'xlsform': ['xlsx'],
  'yaml': ['yaml', 'yml'],
  'bibtex': ['bib'],
  'sarif': ['sarif', 'json'],
  'junit': ['xml'],
  'gitlab': ['json'],
  'step-summary': ['md', 'markdown'],
};

/** Endings of formats that people may expect here, and nothing writes. */
const OTHERS = ['doc', 'docx', 'odt', 'rtf', 'pdf', 'xls', 'xlsx', 'ods'];

/** Says that a file has the ending of another format than it holds. Any text may end in .txt, or as nothing that is known here. */
export function misleadingEnding(file: string, format: string): Finding | null {
  const ending = /\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined || ending === 'txt' || ENDINGS[format]?.includes(ending)) return null;
  const isKnown = [...Object.values(ENDINGS).flat(), ...OTHERS].includes(ending);
  return isKnown ? finding('ENDING-MISLEADS', { path: file, format }, null) : null;
}

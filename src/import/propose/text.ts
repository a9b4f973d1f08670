import { quoted, scalar } from '../../edit/scalar.js';
import type { PlainValue } from '../../model/edits.js';
import { SECTIONS, type Line } from './lines.js';
import { mannerLines, type MappedManner } from './manner.js';
import { samplesOf } from './samples.js';
import type { SeenKind, SeenSheet } from './seen.js';

/** What is said in the comments of a mapping. */
export interface MappingWords {
  readonly head: readonly string[];
  readonly kinds: Readonly<Record<SeenKind, string>>;
  readonly column: (letter: string, header: string, filled: number, different: number) => string;
}

export interface MappingDraft {
  readonly id: string;
  readonly manner: MappedManner;
  readonly sheets: readonly { readonly seen: SeenSheet; readonly lines: readonly Line[] }[];
}

/** A mapping as somebody may go on with it: what stands in each column, and what is uncertain, as comments. */
export function mappingText({ id, manner, sheets }: MappingDraft, words: MappingWords): string {
  const parts = [
    ...words.head.map((line) => `# ${line}`),
    'format: egov-mapping/1',
    `id: ${id}`,
    ...mannerLines(manner),
    'sheets:',
    ...sheets.flatMap(({ seen, lines }) => sheetText(seen, lines, words)),
  ];
  return `${parts.join('\n')}\n`;
}

function sheetText({ sheet, skip, columns }: SeenSheet, lines: readonly Line[], words: MappingWords): string[] {
  const seen = columns.map((column) => {
    const { letter, header, filled, different, kind } = column;
    const samples = samplesOf(column, SAMPLES).map((text) => quoted(cut(text)));
    const more = different > SAMPLES ? ', …' : '';
    const what = words.column(letter, quoted(cut(header)), filled, different);
    return `    # ${what}, ${words.kinds[kind]}${samples.length === 0 ? '' : `: ${samples.join(', ')}${more}`}`;
  });
  return [
    `  - sheet: ${sheet === null ? '1' : scalar(sheet, '')}`,
    ...(skip > 0 ? [`    skip: ${String(skip)}`] : []),
    ...seen,
    ...SECTIONS.flatMap((section) =>
      sectionText(
        section,
        lines.filter((line) => line.section === section),
      ),
    ),
  ];
}

/** Samples of a column. */
const SAMPLES = 4;

const cut = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
};

function sectionText(section: Line['section'], lines: readonly Line[]): string[] {
  if (section === 'key') return lines.map(({ value, isSure }) => `    ${isSure ? '' : '# '}key: ${flow(value)}`);
  if (lines.length === 0) return [];
  const isComment = lines.every(({ isSure }) => !isSure);
  return [
    `    ${isComment ? '# ' : ''}${section}:`,
    ...lines.map(({ name, value, isSure }) =>
      isComment || isSure ? `    ${isComment ? '# ' : ''}  ${name}: ${flow(value)}` : `      # ${name}: ${flow(value)}`,
    ),
  ];
}

/** A value on one line. */
function flow(value: PlainValue): string {
  if (typeof value === 'string') return scalar(value, '');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((each: PlainValue) => flow(each)).join(', ')}]`;
  const parts = Object.entries(value).map(([key, each]) => `${scalar(key, '')}: ${flow(each)}`);
  return `{ ${parts.join(', ')} }`;
}

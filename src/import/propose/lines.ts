import type { PlainValue } from '../../model/edits.js';
import type { Framework } from '../../model/framework.js';
import { fieldOf, TABLES } from '../../model/layouts.js';
import { neededBeside, SAID_BY } from '../../model/mapping.js';
import { levelsIn, type Guess, type NodeName } from './guess.js';
import type { SeenColumn } from './seen.js';

/** The parts of what a mapping says of a sheet, in the order in which they are written. */
export const SECTIONS = ['key', ...TABLES, 'questions', 'indicators'] as const;
export type Section = (typeof SECTIONS)[number];

/** One line of a mapping; of the key it is all there is. */
export interface Line {
  readonly section: Section;
  readonly name: string;
  readonly value: PlainValue;
  /** Else it is written as a comment. */
  readonly isSure: boolean;
}

interface Known {
  /** Of the mapping. */
  readonly id: string;
  readonly frameworks: readonly Framework[];
}

/** What the guesses about a sheet amount to. What is needed besides is there as well, as far as it can be told. */
export function linesOf(guesses: readonly Guess[], known: Known): Line[] {
  const told = guesses.flatMap((guess) => lineOf(guess, known.frameworks));
  return settled([...told, ...neededBesides(told, guesses, known)]);
}

/** A part of which something needed is uncertain is uncertain as a whole. */
export function settled(lines: readonly Line[]): Line[] {
  const has = (section: Section, name?: string): boolean =>
    lines.some((line) => line.isSure && line.section === section && (name === undefined || line.name === name));
  const isWhole = (section: Section): boolean => {
    switch (section) {
      case 'key':
      case 'indicators':
        return true;
      case 'questions':
        return (
          has('key') && has('evidence', 'from') && !SAID_BY.questions.columns.some((name) => has('evidence', name))
        );
      default:
        return neededBeside(section, (each) => has(each) && isWhole(each)).every(({ name }) => has(section, name));
    }
  };
  return lines.map((line) => ({ ...line, isSure: line.isSure && isWhole(line.section) }));
}

function lineOf({ column, use, isSure }: Guess, frameworks: readonly Framework[]): Line[] {
  switch (use.kind) {
    case 'none':
      return [];
    case 'key':
      return [{ section: 'key', name: 'key', value: column.name, isSure }];
    case 'fills': {
      const { table, column: name } = fieldOf(use.field);
      return [{ section: table, name, value: column.name, isSure }];
    }
    case 'question':
      return [questionLine(column, use.rates, levelsOf(column, use.rates, frameworks), isSure)];
  }
}

const levelsOf = (
  column: SeenColumn,
  rates: NodeName | null,
  frameworks: readonly Framework[],
): ReadonlyMap<string, number | null> => (rates ? levelsIn(column, rates, frameworks) : new Map());

/** A question, with the levels that its answers show; null of one that is to be told yet. */
export function questionLine(
  { letter, name }: SeenColumn,
  rates: NodeName | null,
  levels: ReadonlyMap<string, number | 'none' | null>,
  isSure: boolean,
): Line {
  const column = typeof name === 'string' ? { column: name } : name;
  const shown = Object.fromEntries([...levels].map(([text, level]) => [text, level ?? '?']));
  return {
    section: 'questions',
    name: `q-${letter.toLowerCase()}`,
    value: rates ? { ...column, rates: { node: `${rates.framework}/${rates.node}`, levels: shown } } : columnOf(column),
    isSure,
  };
}

/** Ids that are made of a column. Another round of the same table has another mapping: so ids begin with its id, or rows of both would be one. */
export const madeOf = ({ name }: Pick<SeenColumn, 'name'>, prefix: string): PlainValue => ({
  ...(typeof name === 'string' ? { column: name } : name),
  prefix,
});

const columnOf = (column: { readonly column?: string; readonly letter?: string }): PlainValue =>
  column.column ?? { letter: String(column.letter) };

/** What tables need that no column says: a source for each row, by its key; the only framework of the study. */
function neededBesides(lines: readonly Line[], guesses: readonly Guess[], { id: of, frameworks }: Known): Line[] {
  const uses = (section: Section): boolean => lines.some((line) => line.section === section);
  const has = (section: Section, name: string): boolean =>
    lines.some((line) => line.section === section && line.name === name);
  const key =
    guesses.find(({ use }) => use.kind === 'key') ??
    guesses.find(({ use, column }) => use.kind === 'question' && column.filled === column.different);
  const [framework] = frameworks;
  const rated: Line[] =
    uses('ratings') && !has('ratings', 'framework') && framework
      ? [{ section: 'ratings', name: 'framework', value: { value: framework.id }, isSure: frameworks.length === 1 }]
      : [];
  if (!key) return rated;
  const { name } = key.column;
  const id = madeOf(key.column, `${of}-`);
  const isEvidence = uses('evidence') || uses('questions');
  const hasFrom = has('evidence', 'from');
  const bySource = (uses('sources') || (uses('questions') && !hasFrom)) && !has('sources', 'id');
  return [
    ...rated,
    ...(has('key', 'key') ? [] : [{ section: 'key', name: 'key', value: name, isSure: false } as const]),
    ...(bySource ? [{ section: 'sources', name: 'id', value: id, isSure: false } as const] : []),
    ...(bySource ? [{ section: 'sources', name: 'kind', value: { value: 'informant' }, isSure: false } as const] : []),
    ...(isEvidence && !hasFrom
      ? [{ section: 'evidence', name: 'from', value: bySource ? id : { value: '...' }, isSure: false } as const]
      : []),
  ];
}

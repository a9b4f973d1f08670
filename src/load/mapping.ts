import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import { LAYOUTS, TABLES, type TableName } from '../model/layouts.js';
import type { ColumnFiller, ColumnName, Filler, Fillers, Mapping, Question, SheetMapping } from '../model/mapping.js';
import type { Path } from '../model/places.js';
import type { FillerFile, FillersFile, QuestionFile, SheetFile } from '../model/schemas/mapping.js';
import { forEachEntry } from './entries.js';
import type { Ports } from './ports.js';
import type { MappingFile } from './raw.js';
import { checkFormat } from './schema/check.js';
import { MAPPING } from './schema/formats.js';
import { readSource } from './source.js';
import type { YamlPlaces } from './yaml/places.js';

export interface LoadedMapping {
  /** null where there is an error. */
  readonly mapping: Mapping | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a mapping; its file is named in places as it is here. */
export function loadMapping(path: string, ports: Ports): LoadedMapping {
  const read = readSource({ path, file: path, called: path }, null, ports);
  const texts = new Map(read.shown === null ? [] : [[path, read.shown]]);
  if (!read.source) return { mapping: null, findings: read.findings, texts };
  const { value, places } = read.source;
  const checked = checkFormat(read.source, [MAPPING]);
  if (!checked.format) return { mapping: null, findings: checked.findings, texts };
  const { id, decimal = null, dates = null, empty = [], sheets } = value as MappingFile; // the validator has just said so
  const reading: Reading = { places, findings: [] };
  const mapping = {
    id,
    decimal,
    dates,
    empty,
    sheets: sheets.map((sheet, i) => sheetMapping(sheet, ['sheets', i], reading)),
  };
  const { findings } = reading;
  return { mapping: hasErrors(findings) ? null : mapping, findings, texts };
}

interface Reading {
  readonly places: YamlPlaces;
  readonly findings: Finding[];
}

function sheetMapping(raw: SheetFile, path: Path, reading: Reading): SheetMapping {
  const { places, findings } = reading;
  const { sheet = null, skip = 0, headers = true, key, 'leave-out': leaveOut = [] } = raw;
  const tables = new Map<TableName, Fillers>();
  for (const table of TABLES) {
    const fillers = raw[table];
    if (fillers) tables.set(table, fillersOf(fillers, [...path, table], reading));
  }
  const questions: Question[] = [];
  forEachEntry(raw.questions, places, [...path, 'questions'], (name, value) => {
    questions.push(questionOf(name, value, [...path, 'questions', name], reading));
  });
  const indicators = raw.indicators
    ? fillersOf(raw.indicators, [...path, 'indicators'], reading)
    : new Map<string, Filler>();
  const made: SheetMapping = {
    sheet,
    skip,
    headed: headers,
    key: key === undefined ? null : columnOf(key, [...path, 'key'], reading),
    leaveOut: leaveOut.map((each, i) => ({ column: columnOf(each, [...path, 'leave-out', i], reading), is: each.is })),
    tables,
    questions,
    indicators,
    place: places.value(path),
  };
  for (const each of incomplete(made)) findings.push(each);
  for (const [table, column] of filledTwice(made))
    findings.push(finding('MAPPING-FILLED-TWICE', { table, column }, places.key([...path, table, column])));
  return made;
}

function fillersOf(raw: FillersFile, path: Path, reading: Reading): Map<string, Filler> {
  const fillers = new Map<string, Filler>();
  forEachEntry(raw, reading.places, path, (name, value) => {
    fillers.set(name, fillerOf(value, [...path, name], reading));
  });
  return fillers;
}

function fillerOf(raw: string | FillerFile, path: Path, reading: Reading): Filler {
  if (typeof raw === 'string' || raw.value === undefined) return fromColumn(raw, path, reading, true);
  const found = [
    'value',
    ...(['column', 'letter', 'values', 'prefix'] as const).filter((key) => raw[key] !== undefined),
  ];
  if (found.length > 1) oneOf(found, path, reading, ['column', 'letter', 'value']);
  return { kind: 'value', value: raw.value, place: reading.places.value(path) };
}

function fromColumn(raw: string | FillerFile, path: Path, reading: Reading, orValue: boolean): ColumnFiller {
  const { values = {}, prefix = null } = typeof raw === 'string' ? {} : raw;
  return {
    kind: 'column',
    column: columnOf(raw, path, reading, orValue ? ['column', 'letter', 'value'] : ['column', 'letter']),
    values: new Map(Object.entries(values)),
    prefix,
  };
}

type ColumnFile = string | { readonly column?: string; readonly letter?: string };

function columnOf(raw: ColumnFile, path: Path, reading: Reading, keys = ['column', 'letter']): ColumnName {
  const { places } = reading;
  if (typeof raw === 'string') return { by: 'header', name: raw, place: places.value(path) };
  const { column, letter } = raw;
  const found = (['column', 'letter'] as const).filter((key) => raw[key] !== undefined);
  if (found.length !== 1) oneOf(found, path, reading, keys);
  return letter === undefined
    ? { by: 'header', name: column ?? '', place: places.value([...path, 'column']) }
    : { by: 'letter', name: letter, place: places.value([...path, 'letter']) };
}

const oneOf = (found: readonly string[], path: Path, { places, findings }: Reading, keys: readonly string[]): void =>
  void findings.push(finding('MAPPING-ONE-OF', { keys, found }, places.value(path)));

function questionOf(name: string, raw: string | QuestionFile, path: Path, reading: Reading): Question {
  const { evidence, rates } = typeof raw === 'string' ? {} : raw;
  const [framework = '', node = ''] = rates?.node.split('/') ?? [];
  return {
    name,
    answer: fromColumn(raw, path, reading, false),
    evidence: evidence ? fillersOf(evidence, [...path, 'evidence'], reading) : new Map<string, Filler>(),
    rates: rates
      ? {
          framework,
          node,
          levels: new Map(Object.entries(rates.levels)),
        }
      : null,
  };
}

/** What a sheet lacks of which something is to be made of its rows. */
function incomplete({ tables, questions, indicators, key, place }: SheetMapping): Finding[] {
  if (tables.size + questions.length + indicators.size === 0) return [finding('MAPPING-EMPTY', {}, place)];
  const byQuestions = questions.length > 0 ? ['finding'] : [];
  const byIndicators = indicators.size > 0 ? ['node'] : [];
  const filled: Readonly<Record<TableName, readonly string[]>> = {
    sources: [],
    sessions: [],
    evidence: byQuestions,
    ratings: byIndicators,
  };
  const made = TABLES.filter((table) => tables.has(table) || filled[table].length > 0);
  const lacking = made.flatMap((table) =>
    LAYOUTS[table]
      .filter(({ name, needed }) => needed && tables.get(table)?.has(name) !== true && !filled[table].includes(name))
      .filter(
        ({ name }) => table !== 'evidence' || !questions.length || !questions.every((each) => each.evidence.has(name)),
      )
      .map(({ name }) => finding('MAPPING-INCOMPLETE', { table, column: name }, place)),
  );
  return questions.length > 0 && key === null ? [...lacking, finding('MAPPING-KEY-NEEDED', {}, place)] : lacking;
}

/** What is the same in every item of a row cannot tell them apart; what its columns say is not said by another. */
function filledTwice({ tables, questions, indicators }: SheetMapping): (readonly [TableName, string])[] {
  const by = (table: TableName, names: readonly string[]) =>
    names.filter((name) => tables.get(table)?.has(name)).map((name) => [table, name] as const);
  return [
    ...(questions.length > 0 ? by('evidence', ['id', 'finding']) : []),
    ...(indicators.size > 0 ? by('ratings', ['node', 'level', 'value']) : []),
  ];
}

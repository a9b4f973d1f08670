import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import { TABLES, type TableName } from '../model/layouts.js';
import {
  neededBeside,
  SAID_BY,
  SEVERAL,
  tablesMade,
  type ColumnFiller,
  type ColumnName,
  type Filler,
  type Fillers,
  type Mapping,
  type QuestionColumn,
  type Several,
  type SheetMapping,
} from '../model/mapping.js';
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
  const questions: QuestionColumn[] = [];
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
  const { places } = reading;
  return {
    kind: 'column',
    column: columnOf(raw, path, reading, orValue ? ['column', 'letter', 'value'] : ['column', 'letter']),
    values: new Map(Object.entries(values)),
    prefix,
    place: places.value(Object.keys(values).length === 0 ? path : [...path, 'values']),
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

function questionOf(name: string, raw: string | QuestionFile, path: Path, reading: Reading): QuestionColumn {
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
function incomplete(sheet: SheetMapping): Finding[] {
  const { tables, questions, key, place } = sheet;
  const has = partsOf(sheet);
  const made = tablesMade(has);
  if (made.length === 0) return [finding('MAPPING-EMPTY', {}, place)];
  const isInEachQuestion = (table: TableName, name: string): boolean =>
    table === SAID_BY.questions.table && has('questions') && questions.every((each) => each.evidence.has(name));
  const lacking = made.flatMap((table) =>
    neededBeside(table, has)
      .filter(({ name }) => tables.get(table)?.has(name) !== true && !isInEachQuestion(table, name))
      .map(({ name }) => finding('MAPPING-INCOMPLETE', { table, column: name }, place)),
  );
  return has('questions') && key === null ? [...lacking, finding('MAPPING-KEY-NEEDED', {}, place)] : lacking;
}

/** What is the same in every item of a row cannot tell them apart; what its columns say is not said by another. */
const filledTwice = (sheet: SheetMapping): (readonly [TableName, string])[] =>
  SEVERAL.filter(partsOf(sheet)).flatMap((each) => {
    const { table, columns } = SAID_BY[each];
    return columns.filter((name) => sheet.tables.get(table)?.has(name)).map((name) => [table, name] as const);
  });

const partsOf =
  ({ tables, questions, indicators }: SheetMapping) =>
  (part: TableName | Several): boolean =>
    part === 'questions' ? questions.length > 0 : part === 'indicators' ? indicators.size > 0 : tables.has(part);

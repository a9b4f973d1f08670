import { ended } from '../../words.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

/** What is said of a command line that cannot be meant, and of a program that went wrong. */
export const usage = {
  error: 'error',
  help: '(--help shows what is possible)',
  stopped: 'Stopped. Nothing was written.',
  stoppedLate: 'Stopped. What was written before stays.',
  bug: (tool: string) => `This is a bug in ${tool}, not in your files. Please report it with these lines:`,
  missingArgument: (name: string) => `<${name}> is missing.`,
  missingOption: (flags: string) => `${flags} is missing.`,
  missingValue: (flags: string) => `${flags} needs a value.`,
  excessArguments: (expected: number, got: number) =>
    `There are too many arguments: ${String(got)}, where ${String(expected)} can be meant.`,
  unknownOption: (flag: string, suggestion: string | null) =>
    ended(`There is no option ${quoted(flag)}${didYouMean(suggestion)}`),
  unknownCommand: (name: string, suggestion: string | null) =>
    ended(`There is no command ${quoted(name)}${didYouMean(suggestion)}`),
  kinds: {
    language: 'language',
    format: 'format',
    severity: 'severity',
    unit: 'unit',
    coefficient: 'coefficient',
    benchmark: 'benchmark',
    scale: 'scale',
    grouping: 'grouping',
    weighting: 'way to draw weights',
    theme: 'kind of theme',
    workplace: 'kind of text coded from',
    ci: 'kind of CI',
    view: 'view',
    decimal: 'decimal sign',
    dates: 'order of dates',
    part: 'part',
    table: 'table',
  },
  noneOf: (kind: string, value: string, suggestion: string | null, known: string) =>
    `${ended(`There is no ${kind} ${quoted(value)}${didYouMean(suggestion)}`)} There is: ${known}.`,
  notTaken: (flag: string, value: string, suggestion: string | null, known: string) =>
    `${ended(`${flag} does not take ${quoted(value)}${didYouMean(suggestion)}`)} It takes: ${known}.`,
  number: (flag: string, value: string) => `${flag} takes a number such as 2.5, not ${quoted(value)}.`,
  wholeNumber: (flag: string, least: number, most: number, value: string) =>
    `${flag} takes a whole number from ${String(least)} to ${String(most)}, not ${quoted(value)}.`,
  noneOrWholeNumber: (flag: string, least: number, most: number, value: string) =>
    `${flag} takes 0 or a whole number from ${String(least)} to ${String(most)}, not ${quoted(value)}.`,
  mebibytes: (flag: string, most: number, value: string) =>
    `${flag} takes a number of MiB above 0 and up to ${String(most)}, not ${quoted(value)}.`,
  day: (flag: string, value: string) => `${flag} takes a day such as 2024-06-30, not ${quoted(value)}.`,
  period: (value: string) => `--period takes two dates such as 2026-01-05..2026-01-30, not ${quoted(value)}.`,
  country: (value: string) => `--country takes two letters such as ID, not ${quoted(value)}.`,
  source: (value: string, kinds: string) =>
    `--source takes kind:role or kind:title, such as "informant:Head of agency:leadership", not ${quoted(value)}. Kinds: ${kinds}.`,
  noFile: (value: string) => `${quoted(value)} names no file.`,
  noFramework: (value: string) => `${quoted(value)} names no framework.`,
  accept: (value: string) =>
    `--accept takes an item and what is proposed for it, such as head-0107-01=it-expert-shortage, not ${quoted(value)}.`,
  needsFile: (flag: string) => `${flag} needs the name of a file.`,
  needsFolder: (flag: string) => `${flag} needs the name of a folder.`,
  ownFiles: 'Every format has a file of its own already: leave out -o.',
  onePlace: 'Two formats cannot go to one place: write name=file.',
  placeOfPicture: 'A picture would take the place of another output: give --charts a folder of its own.',
  kAlone: '--k is for --public: give both, or neither.',
  exclude: (one: string, other: string) => `${one} and ${other} exclude each other.`,
  watchedFormat: (format: string) =>
    `With --watch there is one result after the other, and -f ${format} is a single one: name its file, as in -f ${format}=FILE.`,
  goesWithBaseline: (flag: string) => `${flag} goes with --baseline, which names the file.`,
  trustedBaseline: 'What is trusted is not written to: leave out --trusted.',
  publicBaseline: '--baseline quotes what it was made of: leave out --public.',
  tolerance: '--tolerance takes a number from 0.',
  needsResolved: (format: string) => `--format ${format} needs --resolved.`,
  resolvedFormats: '--resolved comes as yaml or json: choose one with --format.',
  pair: (count: number) => `--pair takes the ids of two studies, not ${String(count)}.`,
  weightRange: (node: string, weight: string) =>
    `${quoted(node)} is given a weight of ${weight}: it must be 0, or lie between 0.000001 and 1000000.`,
  weight: (value: string) =>
    `${quoted(value)} is no weight: write official, equal, or dimensions such as access=2,quality=1.`,
  weightTwice: (id: string) => `${quoted(id)} is given two weights.`,
  setting: (value: string) =>
    `--set takes node=level, such as staffing=4, not ${quoted(value)}; the study comes before it.`,
  add: {
    entriesAlone: '--entries has all that is to be added: leave out the flags of single fields.',
    entriesTyped:
      '--entries - reads what another program writes, or a file: egov-assess add ... --entries - < new.yaml',
    otherFramework: (node: string, framework: string) =>
      `--node ${quoted(node)} names another framework than --framework ${quoted(framework)}.`,
    languages: (flag: string) => `${flag} is in the language of the study; give it, or ${flag}-en and ${flag}-id.`,
    noText: (flag: string) => `${flag} needs a text.`,
    ids: (flag: string, value: string) => `${flag} takes ids with commas between them, not ${quoted(value)}.`,
    attachment: (value: string) => `--attachment takes kind=path, such as photo=photos/rack.jpg, not ${quoted(value)}.`,
  },
  import: {
    outputAlone: '-o is for --propose: a study is written to with --write.',
  },
  suggest: {
    dryRunAlone: '--dry-run shows what --accept or --by would write: give one of them.',
  },
  guide: {
    formFile: 'A form is a workbook: name its file, as in -f xlsform=form.xlsx.',
    paperOnly: '--part and --group are for paper: a form asks by what the meeting is, and of every group.',
    groupPart: '--group chooses an interview: leave out --part, or write --part interview.',
  },
  export: {
    csvFolder:
      'Several tables go into a folder, each a file: name it, as in -o tables, or name one table with --table.',
    csvEnding: (path: string, instead: string | null) =>
      `Several tables go into a folder, and ${quoted(path)} is called like a file: ${instead === null ? '' : `write ${instead}, `}name a folder, or one table with --table.`,
    xlsxFile: 'A workbook needs a file: name it, as in -f xlsx=study.xlsx.',
    blankStudy: '--blank has no use for a study: leave one of them out.',
    blankJson: '--blank is for tables that are filled in: write csv or xlsx.',
    blankTable: (table: string) =>
      `${quoted(table)} is worked out and cannot be filled in: leave out --table ${table}, or --blank.`,
  },
  table: {
    alone: 'A CSV table is compared by itself: name no other path.',
    noUnit: '--unit and --framework are for studies: the units of a CSV table are its lines.',
    noPublic: '--public is for studies: of the names in a CSV table nobody can tell whose they are.',
    only: "--categories and --scale are for a CSV table: a study's framework says what its levels are.",
    fewCategories: (value: string) => `--categories takes two or more, separated by commas, not ${quoted(value)}.`,
    categoryTwice: (name: string) => `--categories names ${quoted(name)} twice.`,
    unordered: (value: string) =>
      `--categories names numbers out of order: ${quoted(value)}. Numbers stand by their values: name each once, the lowest first; for another order use words.`,
  },
};

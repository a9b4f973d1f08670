import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { append } from '../../model/lists.js';
import type { Place } from '../../model/places.js';
import { FURTHER, isFurther, nodeNames, type WordedQuestion } from '../../model/xlsform.js';
import { flawsIn, type FilledCell } from '../tables.js';
import { answerAt, labelsOf, type Answers } from './chosen.js';
import { columnsIn, type FormColumns } from './columns.js';
import { unread } from './head.js';
import { cellAt, type FormGiven } from './shape.js';
import { headsOf, MANNERS } from './words.js';
import type { Grid } from '../../model/sheets.js';

/** A sheet of further points, of all submissions. */
export interface FurtherSheet extends Answers {
  readonly framework: Framework;
  /** What the names of its questions begin with → the node. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly further: readonly FurtherRow[];
}

/** One of them: a row in which something was answered. */
export interface FurtherRow {
  readonly sheet: FurtherSheet;
  readonly row: number;
  /** Where the first of its answers stands. */
  readonly place: Place;
  /** What the submission is called there: by the names that submissions have. */
  readonly names: readonly string[];
  /** Its number on the server, and its row in the export; null where the sheet does not say. */
  readonly id: string | null;
  readonly index: string | null;
  /** Its place among those of its submission: 1 for the first. */
  readonly position: number;
}

/**
 * By what a row leads to its submission. KoboToolbox copies fields of the submission with `_submission_` before their names, and adds
 * `_parent_index` (formpack, reporting/export.py); ODK Central has PARENT_KEY (central-backend, data/briefcase.js).
 */
const NAMES = /^(?:PARENT_KEY|_submission__uuid|_submission_.*rootUuid)$/u;
const ID = '_submission__id';
const INDEX = '_parent_index';

/** null where a grid is no such sheet. */
export function furtherIn(grid: Grid, { frameworks, wording }: FormGiven): FurtherSheet | null {
  const heads = headsOf(grid);
  const best = bestOf(grid, frameworks, wording);
  const names = heads.flatMap((head, col) => (NAMES.test(head) ? [col] : []));
  const [id, index] = [heads.indexOf(ID), heads.indexOf(INDEX)];
  const links = [...names, id, index].filter((col) => col >= 0);
  if (!best || (links.length === 0 && !best.found.columns.has(FURTHER.finding))) return null;
  const { framework, questions, found, answers } = best;
  const read = new Set([...links, ...found.columns.values()]);
  for (const told of [found.findings, flawsIn(grid, 0, read), unread(grid, heads, questions, found, read)])
    append(answers.findings, told);
  const text = (row: number, col: number): string | null => {
    const cell = cellAt({ grid }, row, col);
    return cell && String(cell.value).trim();
  };
  const nodes = new Map([...nodeNames(framework)].map(([node, name]) => [name, node]));
  const sheet = { ...answers, framework, nodes, further: [] as FurtherRow[] };
  const before = new Map<string, number>();
  for (const row of inOrder(grid, heads)) {
    const of = {
      names: [...new Set(names.flatMap((col) => text(row, col)?.replace(/^uuid:/u, '') ?? []))],
      id: text(row, id),
      index: text(row, index),
    };
    const parent = JSON.stringify(of);
    // ODK says which one it is. Empty ones count, too: the next one keeps its place.
    const [, told] = /\[(\d+)\]$/u.exec(text(row, heads.indexOf('KEY')) ?? '') ?? [];
    const position = told === undefined ? (before.get(parent) ?? 0) + 1 : Number(told);
    before.set(parent, position);
    const { finding, quote, at, about } = answersOf(sheet, row);
    const first = finding ?? quote ?? at ?? about;
    if (first) sheet.further.push({ sheet, row, place: first.place, ...of, position });
  }
  return sheet;
}

/** What is answered in a row. */
export function answersOf(
  sheet: Answers,
  row: number,
): Record<'about' | 'finding' | 'quote' | 'at', FilledCell | null> {
  const at = (name: string): FilledCell | null => answerAt(sheet, row, name);
  return { about: at(FURTHER.about), finding: at(FURTHER.finding), quote: at(FURTHER.quote), at: at(FURTHER.at) };
}

interface Candidate {
  readonly framework: Framework;
  readonly questions: readonly WordedQuestion[];
  readonly found: FormColumns;
  readonly answers: Answers & { readonly findings: Finding[] };
  readonly fits: number;
}

/** By how many columns are its questions, and then how many indicators are of it: the questions are the same for every framework. */
function bestOf(grid: Grid, frameworks: readonly Framework[], wording: FormGiven['wording']): Candidate | null {
  let best: Candidate | null = null;
  for (const framework of frameworks) {
    const questions = wording(framework).filter(isFurther);
    for (const manner of MANNERS) {
      const found = columnsIn(grid, questions, manner);
      const answers = answersBy(grid, questions, found);
      const { columns } = found;
      const fits = columns.size === 0 ? 0 : columns.size * grid.rows.length + indicatorsKnown(answers);
      if (fits > (best?.fits ?? 0)) best = { framework, questions, found, answers, fits };
    }
  }
  return best;
}

const answersBy = (
  grid: Grid,
  questions: readonly WordedQuestion[],
  { columns, manner }: FormColumns,
): Candidate['answers'] => ({
  grid,
  columns,
  asked: new Map(questions.map((question) => [question.name, question])),
  labels: new Map(
    questions.filter(({ takes }) => takes === 'one').map((each) => [each.name, labelsOf(each, { manner })]),
  ),
  findings: [],
});

const indicatorsKnown = (answers: Answers): number => {
  const names = new Set(answers.asked.get(FURTHER.about)?.choices.map(({ name }) => name));
  return answers.grid.rows.filter(
    (_, row) => row > 0 && names.has(String(answerAt(answers, row, FURTHER.about)?.value)),
  ).length;
};

/** The rows below the headers, in the order in which they were filled in: somebody may have sorted the sheet. */
function inOrder(grid: Grid, heads: readonly string[]): number[] {
  const col = heads.indexOf('_index');
  const index = (row: number): number => Number(cellAt({ grid }, row, col)?.value ?? 0);
  return grid.rows
    .map((_, row) => row)
    .slice(1)
    .sort((a, b) => index(a) - index(b));
}

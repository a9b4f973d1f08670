import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import type { Grid } from '../../model/sheets.js';
import { isFurther, type WordedQuestion } from '../../model/xlsform.js';
import { labelsOf } from './chosen.js';
import { columnsIn, tailOf, type FormColumns } from './columns.js';
import { cellAt, type Form, type FormGiven } from './shape.js';
import { headsOf, MANNERS, squeezed, type Manner } from './words.js';
import { flawsIn } from '../tables.js';

/**
 * What a submission is known by, the name that lasts longest first. One that is edited gets a new `_uuid` from KoboToolbox, and keeps
 * `meta/rootUuid` (kobotoolbox/kpi, pull request 5435; in exports since 6557). ODK Central keeps KEY, and its `meta-instanceID` is that of the
 * last edit. What a submission was called before it was edited is in `deprecatedID`.
 */
const KEYS = ['rootUuid', '_uuid', 'KEY', 'instanceID', 'deprecatedID'];
/** KoboToolbox's API has a map there, of which whoever makes a table makes columns of their own: `json_normalize` of pandas by points. */
const REVIEWS: ReadonlySet<string> = new Set([
  '_validation_status',
  ...['uid', 'label'].flatMap((part) => ['/', '.', '_'].map((sign) => `_validation_status${sign}${part}`)),
  'ReviewState',
]);
/** With which version of the form it was filled in: of KoboToolbox, ODK Central and SurveyCTO. */
const VERSIONS = ['__version__', 'FormVersion', 'formdef_version'];
/** What phones and servers add to the answers; of KoboToolbox all that begins with an underscore. */
const ADDED =
  /^(?:_.*|start|end|today|deviceid|uuid|rootUuid|instanceID|instanceName|deprecatedID|SubmissionDate|KEY|PARENT_KEY|Submitter(?:ID|Name)|Attachments(?:Present|Expected)|Status|ReviewState|DeviceID|Edits|FormVersion|formdef_version)$/u;

/** Of names in one finding. */
const MOST_TOLD = 20;

type Head = Omit<Form, 'grid' | 'given' | 'known' | 'titles'>;

/** The framework and the manner by which most columns are questions of its form; null where none is, or nothing tells submissions apart. */
export function headOf(grid: Grid, { frameworks, wording }: FormGiven): Head | null {
  const heads = headsOf(grid);
  const named = (names: readonly string[]): number[] =>
    names.flatMap((name) => {
      const col = heads.findIndex((head) => head === name || tailOf(head) === name);
      return col < 0 ? [] : [col];
    });
  const [key, ...otherKeys] = named(KEYS);
  if (key === undefined) return null;
  const keyed = [key, ...otherKeys] as const;
  const best = bestOf(grid, frameworks, wording);
  if (!best) return null;
  const { framework, questions, found } = best;
  const reviews = heads.flatMap((head, col) => (REVIEWS.has(head) || REVIEWS.has(tailOf(head)) ? [col] : []));
  const read = new Set([
    ...keyed,
    ...reviews,
    ...found.columns.values(),
    ...[...found.split.values()].flatMap((columns) => [...columns.values()]),
  ]);
  const findings = [
    ...found.findings,
    ...flawsIn(grid, 0, read),
    ...unread(grid, heads, questions, found, read),
    ...versionsIn(grid, named(VERSIONS)[0]),
  ];
  const { manner, columns, split } = found;
  const asked = new Map(questions.map((question) => [question.name, question]));
  const choosing = questions.filter(({ takes }) => takes === 'one' || takes === 'several');
  const labels = new Map(choosing.map((question) => [question.name, labelsOf(question, { manner })]));
  return { framework, manner, columns, split, asked, labels, keyed, reviews, findings };
}

interface Candidate {
  readonly framework: Framework;
  readonly questions: readonly WordedQuestion[];
  readonly found: FormColumns;
}

function bestOf(grid: Grid, frameworks: readonly Framework[], wording: FormGiven['wording']): Candidate | null {
  let best: Candidate | null = null;
  for (const framework of frameworks) {
    const questions = wording(framework).filter((question) => !isFurther(question));
    for (const manner of MANNERS) {
      const found = columnsIn(grid, questions, manner);
      if (answers(found) > (best ? answers(best.found) : 0)) best = { framework, questions, found };
    }
  }
  return best;
}

/** How many of the columns are about a node: meetings are alike in the forms of all frameworks. */
const answers = ({ columns, split }: FormColumns): number =>
  [...columns.keys(), ...split.keys()].filter((name) => name.includes('__')).length;

/** Columns that hold answers and are not read: each question of ours of another round, and in one finding what others added. */
export function unread(
  grid: Grid,
  heads: readonly string[],
  questions: readonly WordedQuestion[],
  { manner, idle }: FormColumns,
  read: ReadonlySet<number>,
): Finding[] {
  const isOurs = oursIn(questions, manner);
  const others: { readonly head: string; readonly col: number }[] = [];
  const gone = heads.flatMap((head, col) => {
    if (head === '' || read.has(col) || idle.has(col) || ADDED.test(head) || ADDED.test(tailOf(head))) return [];
    // A nought is what a choice has that nobody made.
    const filled = grid.rows.filter(
      (_, row) => row > 0 && String(cellAt({ grid }, row, col)?.value ?? '0') !== '0',
    ).length;
    if (filled === 0) return [];
    const name = manner === 'names' ? tailOf(head) : head;
    if (isOurs(head)) return [finding('QUESTION-UNKNOWN', { name, answers: filled }, grid.place(0, col))];
    others.push({ head, col });
    return [];
  });
  const [first] = others;
  if (!first) return gone;
  const columns = others.slice(0, MOST_TOLD).map(({ head }) => head);
  return [
    ...gone,
    finding('COLUMNS-UNREAD', { columns, more: others.length - columns.length }, grid.place(0, first.col)),
  ];
}

/** Whether a question looks like one of ours about a node, though the framework has none of that name. */
function oursIn(questions: readonly WordedQuestion[], manner: Manner): (head: string) => boolean {
  if (manner === 'names') return (head) => /__(?:level|finding|quote|at|shows)(?:\/[^/]*)?$/u.test(head);
  const stems = [...new Set(questions.flatMap(({ stem }) => (stem ? [squeezed(stem[manner])] : [])))];
  const ends = stems.map((stem) => stem.split('{}'));
  return (head) => ends.some(([start = '', end = '']) => head.includes(start) && head.endsWith(end));
}

function versionsIn(grid: Grid, col: number | undefined): Finding[] {
  if (col === undefined) return [];
  const versions = new Set(
    grid.rows.slice(1).flatMap((_, i) => {
      const cell = cellAt({ grid }, i + 1, col);
      return cell ? [String(cell.value)] : [];
    }),
  );
  if (versions.size < 2) return [];
  const told = [...versions].slice(0, MOST_TOLD);
  return [finding('FORM-VERSIONS', { versions: told, more: versions.size - told.length }, grid.place(0, col))];
}

/** What stands above a column. */
export const headerNamed = ({ grid }: Pick<Form, 'grid'>, col: number): string => nth(headsOf(grid), col);

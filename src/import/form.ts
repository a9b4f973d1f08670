import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { append } from '../model/lists.js';
import type { Place } from '../model/places.js';
import type { CellValue, Grid } from '../model/sheets.js';
import type { Study } from '../model/study.js';
import { levelNamed, MEETING, questionsOf } from '../model/xlsform.js';
import { meetingRows } from './form-meeting.js';
import { cellAt, tableRow, type Form, type FormGiven, type Known } from './form-shape.js';
import { flawsIn, type FilledCell, type TableRow } from './tables.js';

/** A submission that is not imported, and why. */
export interface LeftOut {
  readonly key: string;
  readonly why: 'refused' | 'not-approved';
  readonly place: Place;
}

export interface FormRead {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

/** What KoboToolbox and ODK call a submission, and whether somebody approved it. */
const KEYS = ['_uuid', 'KEY', 'instanceID'];
const REVIEWS = ['_validation_status', 'ReviewState'];
/** In words, or as the server names them. */
const NOT_APPROVED = /^(?:validation_status_)?(?:not[ _]approved|on[ _]hold)$|^(?:rejected|hasIssues)$/iu;

/**
 * Submissions of a form that `guide` made of a framework, as rows of the tool's own tables: a source and a session a submission, an
 * item of evidence an answer, and a rating a node of the levels that were chosen. null where the grid is none of these.
 */
export function formIn(grid: Grid, given: FormGiven): FormRead | null {
  const head = (grid.rows[0] ?? []).map(questionIn);
  const framework = frameworkOf(head, given.frameworks);
  const keyed = head.findIndex((name) => KEYS.includes(name));
  if (!framework || keyed < 0) return null;
  const questions = questionsOf(framework);
  const columns = new Map(head.map((name, col) => [name, col]));
  const form: Form = { grid, given, questions, head, columns, keyed, known: knownIn(given.study) };
  const findings = headFindings(form);
  const rows: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  const levels: (readonly [node: string, level: string])[] = [];
  const levelPlaces = new Map<string, Place>();
  for (let row = 1; row < grid.rows.length; row++) {
    const submission = submissionAt(form, row);
    if (!submission) continue;
    if (submission.leftOut) leftOut.push(submission.leftOut);
    append(rows, submission.rows);
    append(findings, submission.findings);
    append(levels, submission.levels);
    for (const [node] of submission.levels) if (!levelPlaces.has(node)) levelPlaces.set(node, grid.place(row, 0));
  }
  for (const [node, items] of grouped(levels)) {
    const place = levelPlaces.get(node) ?? grid.place(0, 0);
    if (items.length > given.mostLevels)
      findings.push(finding('LEVELS-TOO-MANY', { node, levels: items.length, most: given.mostLevels }, place));
    else rows.push(tableRow('ratings', { framework: framework.id, node, evidence: items.join('; ') }, place, null));
  }
  return { rows, leftOut, findings };
}

/** `meeting/method` and `meeting-method` → `method`: groups may stand before a name, which has neither sign. */
const questionIn = (cell: CellValue): string => /[^/\-]*$/u.exec(String(cell ?? '').trim())?.[0] ?? '';

/** The framework about which most is asked; null where nothing is. */
function frameworkOf(head: readonly string[], frameworks: readonly Framework[]): Framework | null {
  let best: Framework | null = null;
  let most = 0;
  for (const framework of frameworks) {
    const questions = questionsOf(framework);
    const known = head.filter((name) => questions.has(name)).length;
    if (known > most) [best, most] = [framework, known];
  }
  return best;
}

/** Questions of a form that the framework does not ask: of another round, or another framework. */
function headFindings({ grid, questions, head, columns, keyed }: Form): Finding[] {
  const found: Finding[] = [];
  head.forEach((name, col) => {
    if (/__(?:level|finding|quote|at)$/u.test(name) && !questions.has(name))
      found.push(finding('QUESTION-UNKNOWN', { name }, grid.place(0, col)));
    else if (questions.has(name) && columns.get(name) !== col) {
      const first = head.indexOf(name);
      found.push(finding('HEADER-TWICE', { name, first: grid.place(0, first) }, grid.place(0, col)));
    }
  });
  const read = head.flatMap((name, col) => (questions.has(name) || MEETING_NAMES.has(name) ? [col] : []));
  return [...found, ...flawsIn(grid, 0, new Set([...read, keyed]))];
}

const MEETING_NAMES: ReadonlySet<string> = new Set(Object.values(MEETING));

interface Submission {
  readonly rows: readonly TableRow[];
  readonly leftOut: LeftOut | null;
  readonly findings: readonly Finding[];
  readonly levels: readonly (readonly [node: string, level: string])[];
}

/** What one row of answers becomes; null where it is empty. */
function submissionAt(form: Form, row: number): Submission | null {
  const { grid, keyed } = form;
  const at = (name: string): FilledCell | null => cellAt(form, row, form.columns.get(name));
  const key = cellAt(form, row, keyed);
  if (!key) return null;
  const place = grid.place(row, 0);
  const uuid = String(key.value).replace(/^uuid:/u, '');
  const review = REVIEWS.map(at).find((cell) => cell !== null);
  const why =
    at(MEETING.agreed)?.value === 'no'
      ? 'refused'
      : NOT_APPROVED.test(String(review?.value ?? ''))
        ? 'not-approved'
        : null;
  if (why !== null) return { rows: [], leftOut: { key: uuid, why, place }, findings: [], levels: [] };
  const short = uuid
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '')
    .slice(0, SHORT);
  const known = form.known.get(uuid) ?? NOTHING;
  const session = known.session ?? `m-${short}`;
  const answered = answersIn(form, row, { uuid, short, session, known });
  const meeting = known.session === null && answered.rows.length > 0 ? meetingRows(form, row, short, session) : [];
  return { ...answered, rows: [...meeting, ...answered.rows], leftOut: null };
}

/** Of a UUID: enough to tell apart what one study can hold. */
const SHORT = 12;

/** Submission → what the study has of it. */
function knownIn(study: Study): Map<string, Known> {
  const known = new Map<string, { session: string; ids: Map<string, string> }>();
  for (const { id, session, source, imported } of study.evidence.values()) {
    const [submission = '', node = ''] = imported?.key.split('/') ?? [];
    if (node === '') continue;
    const of = known.get(submission) ?? { session: session ?? source, ids: new Map<string, string>() };
    of.ids.set(node, id);
    known.set(submission, of);
  }
  return known;
}

const NOTHING: Known = { session: null, ids: new Map() };

interface Of {
  readonly uuid: string;
  readonly short: string;
  readonly session: string;
  readonly known: Known;
}

function answersIn(form: Form, row: number, { uuid, short, session, known }: Of): Omit<Submission, 'leftOut'> {
  const { grid, questions, columns } = form;
  const byNode = grouped(
    [...questions].flatMap(([name, { node, part }]) => {
      const cell = cellAt(form, row, columns.get(name));
      return cell ? [[node, [part, cell] as const] as const] : [];
    }),
  );
  const consent = cellAt(form, row, columns.get(MEETING.consent));
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  const levels: (readonly [string, string])[] = [];
  for (const [node, parts] of byNode) {
    const answer = new Map(parts);
    const told = answer.get('finding');
    if (!told) {
      const [, first] = parts[0] ?? [];
      findings.push(finding('ANSWER-WITHOUT-FINDING', { node }, first?.place ?? grid.place(row, 0)));
      continue;
    }
    const id = known.ids.get(node) ?? `e-${short}-${node}`;
    const quote = answer.get('quote');
    const cells = new Map<string, FilledCell>([
      ['id', { value: id, place: told.place }],
      ['from', { value: session, place: told.place }],
      ['finding', told],
    ]);
    const located = answer.get('at');
    if (located) cells.set('at', located);
    if (quote) cells.set('quote', quote);
    if (quote && consent) cells.set('quote-consent', consent);
    rows.push({ table: 'evidence', cells, place: told.place, key: `${uuid}/${node}` });
    const level = answer.get('level');
    const number = level && levelNamed(String(level.value));
    if (number !== null && number !== undefined) levels.push([node, `${id}=${String(number)}`]);
    else if (level) {
      const args = { column: String(form.head[columns.get(nameOf(form, node)) ?? 0]), text: String(level.value) };
      findings.push(
        finding('CELL-INVALID', { ...args, problem: 'choice', choices: [], suggestion: null }, level.place),
      );
    }
  }
  return { rows, findings, levels };
}

const nameOf = ({ questions }: Form, wanted: string): string =>
  [...questions].find(([, { node, part }]) => node === wanted && part === 'level')?.[0] ?? '';

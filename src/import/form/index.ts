import { at } from '../../model/at.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { append } from '../../model/lists.js';
import type { Place } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import { MEETING } from '../../model/xlsform.js';
import { reasonToLeave, type LeftOut } from './admitted.js';
import { answersIn, nodesAsked, type NodeAsked } from './answers.js';
import { headOf, headerNamed } from './head.js';
import { meetingRows, titlesIn } from './meeting.js';
import { cellAt, tableRow, type Form, type FormGiven, type Known } from './shape.js';
import { called } from './words.js';
import type { TableRow } from '../tables.js';

export interface FormRead {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

/**
 * Submissions of a form that `guide` made of a framework, as rows of the tool's own tables: a source and a session a submission, an
 * item of evidence an answer, and a rating a node of the levels that were chosen. null where the grid is none of these.
 */
export function formIn(grid: Grid, given: FormGiven): FormRead | null {
  const head = headOf(grid, given);
  if (!head) return null;
  const form: Form = { ...head, grid, given, known: knownIn(given.study), titles: titlesIn(given.study) };
  const { findings } = form;
  const asked = nodesAsked(form);
  const first = new Map<string, number>();
  const rows: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  const levels: (readonly [node: string, level: string])[] = [];
  const levelPlaces = new Map<string, Place>();
  for (let row = 1; row < grid.rows.length; row++) {
    const submission = submissionAt(form, row, asked, first);
    if (!submission) continue;
    if (submission.leftOut) leftOut.push(submission.leftOut);
    append(rows, submission.rows);
    append(levels, submission.levels);
    for (const [node] of submission.levels) if (!levelPlaces.has(node)) levelPlaces.set(node, grid.place(row, 0));
  }
  const unknown = leftOut.filter(({ why }) => why === 'agreement-unknown').length;
  if (unknown > 0 && !form.columns.has(MEETING.agreed)) {
    const column = called(at(form.asked, MEETING.agreed), form.manner);
    findings.push(finding('AGREEMENT-COLUMN-MISSING', { column, submissions: unknown }, grid.place(0, 0)));
  }
  for (const [node, items] of grouped(levels)) {
    const place = at(levelPlaces, node);
    if (items.length > given.mostLevels)
      findings.push(finding('LEVELS-TOO-MANY', { node, levels: items.length, most: given.mostLevels }, place));
    else
      rows.push(tableRow('ratings', { framework: form.framework.id, node, evidence: items.join('; ') }, place, null));
  }
  return { rows, leftOut, findings };
}

interface Submission {
  readonly rows: readonly TableRow[];
  readonly leftOut: LeftOut | null;
  readonly levels: readonly (readonly [node: string, level: string])[];
}

/** What one row of answers becomes; null where it is empty, or another row is of the same submission. */
function submissionAt(
  form: Form,
  row: number,
  asked: readonly NodeAsked[],
  first: Map<string, number>,
): Submission | null {
  const { grid, keyed, findings } = form;
  const place = grid.place(row, 0);
  const names = keyed.flatMap((col) => {
    const cell = cellAt(form, row, col);
    return cell ? [String(cell.value).replace(/^uuid:/u, '')] : [];
  });
  const key = names.find((name) => form.known.has(name)) ?? names[0];
  if (key === undefined) {
    const answered = answersIn(form, row, asked, { uuid: '', short: '', session: '', known: NOTHING });
    const column = headerNamed(form, keyed[0]);
    if (answered.rows.length > 0) findings.push(finding('CELL-NEEDED', { column, table: 'sessions' }, place));
    return null;
  }
  const before = first.get(key);
  if (before !== undefined) {
    if (!sameAnswers(form, before, row))
      findings.push(finding('ROW-TWICE', { table: 'sessions', id: key, first: grid.place(before, 0) }, place));
    return null;
  }
  first.set(key, row);
  const why = reasonToLeave(form, row);
  const known = form.known.get(key) ?? NOTHING;
  if (why !== null) {
    const items = [...known.ids.values()];
    if (items.length > 0) findings.push(finding('LEFT-OUT-IN-STUDY', { submission: key, items }, place));
    return { rows: [], leftOut: { key, why, place }, levels: [] };
  }
  const short = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '')
    .slice(0, SHORT);
  const session = known.session ?? `m-${short}`;
  const { rows, levels } = answersIn(form, row, asked, { uuid: key, short, session, known });
  const meeting = known.session === null && rows.length > 0 ? meetingRows(form, row, short, session) : [];
  return { rows: [...meeting, ...rows], leftOut: null, levels };
}

/** Of a UUID: enough to tell apart what one study can hold. */
const SHORT = 12;

/** Older servers kept some submissions twice under one UUID. */
const sameAnswers = ({ grid, columns, split, reviewed = -1 }: Form, a: number, b: number): boolean =>
  [...columns.values(), ...[...split.values()].flatMap((marks) => [...marks.values()]), reviewed].every(
    (col) => (grid.rows[a]?.[col] ?? null) === (grid.rows[b]?.[col] ?? null),
  );

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

import { finding } from '../../model/findings/index.js';
import { FURTHER } from '../../model/xlsform.js';
import { consentAt, reasonToLeave } from './admitted.js';
import { answersIn, type NodeAsked } from './answers.js';
import { answerAt } from './chosen.js';
import { headerNamed } from './head.js';
import { itemsOf, partOf, type Joined } from './joined.js';
import { NOTHING, sessionOf, shortOf } from './known.js';
import { meetingRows } from './meeting.js';
import { cellAt, type Form, type RowLeftOut } from './shape.js';
import type { TableRow } from '../tables.js';

interface Submission {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly RowLeftOut[];
  readonly levels: readonly (readonly [node: string, level: string])[];
  /** Whether more was found, by what it says, and nothing of that is here or in the study. */
  readonly lacksFurther: boolean;
}

/** What is known while submissions are gone through. */
interface Going {
  readonly asked: readonly NodeAsked[];
  /** Submission → its first row. */
  readonly first: Map<string, number>;
  readonly further: Joined;
  /** Columns of KoboToolbox: the number and name of a submission, and of its row; -1 where there are none. */
  readonly id: number;
  readonly uuid: number;
  readonly index: number;
}

/** What one row of answers becomes; null where it is empty, or another row is of the same submission. */
export function submissionAt(form: Form, row: number, going: Going): Submission | null {
  const { grid, keyed, findings } = form;
  const { asked, first } = going;
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
  const further = going.further.of({
    names,
    id: numberAt(form, row, going.id),
    index: numberAt(form, row, going.index),
    byUuid: numberAt(form, row, going.uuid) !== null,
  });
  const why = reasonToLeave(form, row);
  const known = form.known.get(key) ?? NOTHING;
  if (why !== null) {
    const items = [...known.ids.values()];
    if (items.length > 0) findings.push(finding('LEFT-OUT-IN-STUDY', { submission: key, items }, place));
    const alongside = further.map((each) => ({
      key: `${key}/${partOf(each)}`,
      why,
      place: each.sheet.grid.place(each.row, 0),
      table: 'evidence' as const,
    }));
    return {
      rows: [],
      leftOut: [{ key, why, place, table: 'sessions' }, ...alongside],
      levels: [],
      lacksFurther: false,
    };
  }
  const short = shortOf(key);
  const session = known.session ?? sessionOf(short);
  const of = { uuid: key, short, session, known };
  const { rows, levels } = answersIn(form, row, asked, of);
  const items = itemsOf(further, of, (where) => consentAt(form, row, where));
  const saysMore = answerAt(form, row, FURTHER.any)?.value === 'yes';
  const lacksFurther = saysMore && further.length === 0 && ![...known.ids.keys()].some((part) => part.startsWith('+'));
  // Further points may come in a file of their own, which does not say what meeting they are from.
  const isNeeded = rows.length + items.length > 0 || lacksFurther;
  const meeting = known.session === null && isNeeded ? meetingRows(form, row, short, session) : [];
  return { rows: [...meeting, ...rows, ...items], leftOut: [], levels, lacksFurther };
}

function numberAt(form: Form, row: number, col: number): string | null {
  const cell = cellAt(form, row, col);
  return cell && String(cell.value).trim();
}

/** Older servers kept some submissions twice under one UUID. */
const sameAnswers = ({ grid, columns, split, reviews }: Form, a: number, b: number): boolean =>
  [...columns.values(), ...[...split.values()].flatMap((marks) => [...marks.values()]), ...reviews].every(
    (col) => (grid.rows[a]?.[col] ?? null) === (grid.rows[b]?.[col] ?? null),
  );

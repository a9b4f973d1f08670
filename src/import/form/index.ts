import { at } from '../../model/at.js';
import { finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { append } from '../../model/lists.js';
import type { Place } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import { FURTHER, MEETING } from '../../model/xlsform.js';
import { nodesAsked } from './answers.js';
import { withoutForm } from './apart.js';
import { furtherIn, type FurtherSheet } from './further.js';
import { headOf } from './head.js';
import { joined, type Joined } from './joined.js';
import { knownIn } from './known.js';
import { titlesIn } from './meeting.js';
import { tableRow, type Form, type FormGiven, type FormRead, type RowLeftOut } from './shape.js';
import { submissionAt } from './submission.js';
import { called, headsOf } from './words.js';
import type { TableRow } from '../tables.js';

/** What a file holds of the answers to forms. */
interface FormsRead {
  /** A form each, and what was found of further points whose submissions are not in the file. */
  readonly read: readonly FormRead[];
  /** The grids that are none of these. */
  readonly rest: readonly Grid[];
}

/**
 * Submissions of forms that `guide` made of frameworks, as rows of the tool's own tables: a source and a session a submission, an item of
 * evidence an answer, and a rating a node of the levels that were chosen. Further points go to their submissions, in whatever order the sheets are.
 */
export function formsIn(grids: readonly Grid[], given: FormGiven): FormsRead {
  const known = knownIn(given.study);
  const titles = titlesIn(given.study);
  const forms: Form[] = [];
  const sheets: FurtherSheet[] = [];
  const rest: Grid[] = [];
  for (const grid of grids) {
    const head = headOf(grid, given);
    const further = head ? null : furtherIn(grid, given);
    if (head) forms.push({ ...head, grid, given, known, titles });
    else if (further) sheets.push(further);
    else rest.push(grid);
  }
  const further = joined(sheets, forms.length === 1);
  const read = forms.map((form) => formRead(form, further));
  return { read: [...read, withoutForm(sheets, further, given.study, known)], rest };
}

function formRead(form: Form, further: Joined): FormRead {
  const { grid, given, findings } = form;
  const heads = headsOf(grid);
  const going = {
    asked: nodesAsked(form),
    first: new Map<string, number>(),
    further,
    id: heads.indexOf('_id'),
    uuid: heads.indexOf('_uuid'),
    index: heads.indexOf('_index'),
  };
  const rows: TableRow[] = [];
  const leftOut: RowLeftOut[] = [];
  const levels: (readonly [node: string, level: string])[] = [];
  const levelPlaces = new Map<string, Place>();
  let missing = 0;
  for (let row = 1; row < grid.rows.length; row++) {
    const submission = submissionAt(form, row, going);
    if (!submission) continue;
    append(leftOut, submission.leftOut);
    append(rows, submission.rows);
    append(levels, submission.levels);
    if (submission.lacksFurther) missing += 1;
    for (const [node] of submission.levels) if (!levelPlaces.has(node)) levelPlaces.set(node, grid.place(row, 0));
  }
  const unknown = leftOut.filter(({ why, table }) => why === 'agreement-unknown' && table === 'sessions').length;
  if (unknown > 0 && !form.columns.has(MEETING.agreed)) {
    const column = called(at(form.asked, MEETING.agreed), form.manner);
    findings.push(finding('AGREEMENT-COLUMN-MISSING', { column, submissions: unknown }, grid.place(0, 0)));
  }
  if (missing > 0)
    findings.push(finding('FURTHER-MISSING', { submissions: missing }, grid.place(0, at(form.columns, FURTHER.any))));
  for (const [node, items] of grouped(levels)) {
    const place = at(levelPlaces, node);
    if (items.length > given.mostLevels)
      findings.push(finding('LEVELS-TOO-MANY', { node, levels: items.length, most: given.mostLevels }, place));
    else
      rows.push(tableRow('ratings', { framework: form.framework.id, node, evidence: items.join('; ') }, place, null));
  }
  return { rows, leftOut, findings };
}

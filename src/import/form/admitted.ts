import { at } from '../../model/at.js';
import { finding } from '../../model/findings/index.js';
import type { Place } from '../../model/places.js';
import { MEETING, YES_NO } from '../../model/xlsform.js';
import { answerAt } from './chosen.js';
import { headerNamed } from './head.js';
import { cellAt, type Form, type RowLeftOut } from './shape.js';
import type { FilledCell } from '../tables.js';

/** What servers say of a submission, and what people write instead: without blanks and signs. An empty cell: nobody looked at it yet. */
const REVIEWS: Readonly<Record<'approved' | 'not-approved', readonly string[]>> = {
  'approved': ['approved', 'received', 'edited', 'disetujui', 'diterima'],
  'not-approved': [
    ...['notapproved', 'onhold', 'rejected', 'hasissues'],
    ...['tidakdisetujui', 'belumdisetujui', 'ditolak', 'ditunda', 'ditangguhkan'],
  ],
};
const REVIEWS_TOLD = ['approved', 'received', 'edited', 'not approved', 'on hold', 'rejected', 'has issues'];

/** The form asks nobody there; whatever does not say how it came about is taken for an interview. */
const UNASKED: ReadonlySet<string> = new Set(['observation', 'document', 'dataset']);

/** Nobody is taken to have agreed whose answer is missing or cannot be read. */
export function reasonToLeave(form: Form, row: number): RowLeftOut['why'] | null {
  const agreed = answerAt(form, row, MEETING.agreed);
  if (agreed?.value === 'no') return 'refused';
  if (agreed && agreed.value !== 'yes') unread(form, at(form.columns, MEETING.agreed), agreed, YES_NO);
  if (!isApproved(form, row)) return 'not-approved';
  return agreed || UNASKED.has(methodAt(form, row)) ? null : 'agreement-unknown';
}

/** Whether nobody says that it was not. */
function isApproved(form: Form, row: number): boolean {
  const said = form.reviews.flatMap((col) => {
    const cell = cellAt(form, row, col);
    return cell ? [{ col, cell, word: reviewWord(String(cell.value)) }] : [];
  });
  if (said.some(({ word }) => REVIEWS['not-approved'].includes(word))) return false;
  for (const { col, cell, word } of said) if (!REVIEWS.approved.includes(word)) unread(form, col, cell, REVIEWS_TOLD);
  return true;
}

/** `{"uid": "validation_status_not_approved"}` and `Not Approved` → `notapproved`. KoboToolbox's API says `{}` of what nobody looked at. */
function reviewWord(text: string): string {
  if (/^\s*\{\s*\}\s*$/u.test(text)) return 'received';
  const [, uid = text] = /^\s*\{[^}]*?["']uid["']\s*:\s*["'](\w+)["']/u.exec(text) ?? [];
  return uid
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
    .replace(/^validationstatus/u, '');
}

/**
 * Whether words may be quoted: what was read is no person's secret, and of anybody else's words nobody is taken to have allowed it who did not
 * say so. null where nothing has to be said.
 */
export function consentAt(form: Form, row: number, place: Place): FilledCell | null {
  return answerAt(form, row, MEETING.consent) ?? (isRead(methodAt(form, row)) ? null : { value: 'closed', place });
}

/** Whether something was read: there nobody is quoted who could have said whether they may be. */
export const isRead = (method: string | undefined): boolean => method !== undefined && READ.has(method);

const READ: ReadonlySet<string> = new Set(['document', 'dataset']);

const methodAt = (form: Form, row: number): string => String(answerAt(form, row, MEETING.method)?.value);

function unread(form: Form, col: number, { value, place }: FilledCell, choices: readonly string[]): void {
  const args = { text: String(value), problem: 'choice' as const, choices, suggestion: null };
  form.findings.push(finding('CELL-INVALID', { column: headerNamed(form, col), ...args }, place));
}

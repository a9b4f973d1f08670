import { LANGUAGES } from '../../model/lang.js';
import type { EntryKind } from '../../model/edits.js';
import { ROLES } from '../../model/study.js';
import { isAttachmentKind, type Answer, type Answered } from './answers.js';
import { FIELDS, type FieldType } from './fields.js';

/** Which entries a draft can become one of. */
export interface DraftOf {
  /** The real path of the study's file. */
  readonly study: string;
  readonly kind: EntryKind;
  /** Who rates; null: whoever rates in the study itself. */
  readonly rater: string | null;
}

/** An entry of which not all was answered. */
export interface Draft {
  /** The day on which it was left, as 2026-01-31. */
  readonly day: string;
  /** null: one is proposed. */
  readonly id: string | null;
  readonly answered: Answered;
}

const FORMAT = 'egov-draft/1';

export const draftText = (of: DraftOf, { day, id, answered }: Draft): string =>
  `${JSON.stringify({ format: FORMAT, ...of, day, id, answered }, null, 2)}\n`;

/** What a file says that holds a draft of such an entry; null where it holds something else. */
export function draftIn(text: string, of: DraftOf): Draft | null {
  const read = jsonIn(text);
  if (!isRecord(read) || read['format'] !== FORMAT) return null;
  const { study, kind, rater, day, id, answered } = read;
  if (study !== of.study || kind !== of.kind || rater !== of.rater) return null;
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(day) || !(id === null || typeof id === 'string'))
    return null;
  return isRecord(answered) && isAnswered(answered, of.kind) ? { day, id, answered } : null;
}

function isAnswered(answered: Readonly<Record<string, unknown>>, kind: EntryKind): answered is Answered {
  const types = new Map<string, FieldType>(FIELDS[kind].map(({ key, takes }) => [key, takes]));
  if (kind === 'rating') types.set('framework', 'line').set('node', 'line').set('role', ROLES);
  return Object.entries(answered).every(([key, answer]) => {
    const takes = types.get(key);
    return takes !== undefined && (answer === null || isTaken(takes, answer));
  });
}

/** Whether it is an answer as a flag of that field, or a prompt, would give it. */
function isTaken(takes: FieldType, answer: unknown): answer is Answer {
  switch (takes) {
    case 'line':
      return typeof answer === 'string';
    case 'words':
      return typeof answer === 'string' || isInLanguages(answer);
    case 'number':
      return typeof answer === 'number';
    case 'yes':
      return answer === true;
    case 'ids':
      return Array.isArray(answer) && answer.every((id) => typeof id === 'string');
    case 'items':
    case 'pairs':
      return Array.isArray(answer) && answer.every(isPair);
    case 'files':
      return Array.isArray(answer) && answer.every((each) => isPair(each) && isAttachmentKind(each.name));
    default:
      return typeof answer === 'string' && takes.includes(answer);
  }
}

const isInLanguages = (answer: unknown): boolean =>
  isRecord(answer) &&
  Object.entries(answer).every(([lang, text]) => LANGUAGES.some((known) => known === lang) && typeof text === 'string');

const isPair = (each: unknown): each is { readonly name: string } =>
  isRecord(each) && typeof each['name'] === 'string' && (each['with'] === null || typeof each['with'] === 'string');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

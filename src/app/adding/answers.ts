import { ATTACHMENT_KINDS } from '../../model/attachments.js';
import type { Entry, EntryKind, PlainObject, PlainValue } from '../../model/edits.js';
import { largest } from '../../model/lists.js';
import type { Study } from '../../model/study.js';
import { idFrom } from '../init/names.js';
import { FIELDS, type Field } from './fields.js';

/** Prose in one language, that of the study, or in both. */
export type Words = string | { readonly en?: string; readonly id?: string };

/** One answer: of lists the entries in order, of pairs and files each with what belongs to it. */
export type Answer = string | number | boolean | Words | readonly string[] | readonly Pair[];

/** An id, or the kind of a file, and what was given with it. */
export interface Pair {
  readonly name: string;
  readonly with: string | null;
}

/** What somebody wants to add, by flags or at prompts: the values of its fields by their keys. */
export interface AddAnswers {
  readonly kind: EntryKind;
  /** null: one is proposed. Of a rating it is the node, and never proposed. */
  readonly id: string | null;
  /** Of a rating. */
  readonly framework: string | null;
  readonly fields: Readonly<Record<string, Answer>>;
}

/** What was answered so far, by the keys of the fields; of a rating `framework`, `node` and `role` besides. null: left open. */
export type Answered = Readonly<Record<string, Answer | null>>;

/** The entry that answers amount to. What is not answered is not there; an id that is not is one nobody has yet. */
export function entryOf(answers: AddAnswers, study: Study): Entry {
  const { kind, framework } = answers;
  const id = answers.id ?? proposedId(answers, study);
  const value = valueOf(answers);
  switch (kind) {
    case 'rating':
      return { kind, framework: framework ?? '', node: id, value };
    case 'evidence':
    case 'proposal':
      return { kind, value: { id, ...value } };
    case 'source':
    case 'session':
    case 'factor':
      return { kind, id, value };
  }
}

/** Fields in the order of the format; those within another under its key. */
function valueOf({ kind, fields }: AddAnswers): PlainObject {
  const value: Record<string, PlainValue> = {};
  for (const each of FIELDS[kind]) {
    const answer = fields[each.key];
    if (answer === undefined) continue;
    const [key = '', inner] = each.key.split('.');
    const plain = plainOf(each, answer);
    value[key] = inner === undefined ? plain : { ...(value[key] as PlainObject | undefined), [inner]: plain };
  }
  return value;
}

function plainOf({ key, takes }: Field, answer: Answer): PlainValue {
  if (!Array.isArray(answer)) return answer as PlainValue;
  if (takes === 'ids') return answer as readonly string[];
  const pairs = answer as readonly Pair[];
  if (takes === 'files') return pairs.map(({ name, with: path }) => ({ path: path ?? '', kind: name }));
  if (takes === 'items') return itemsOf(pairs);
  return key === 'against' ? pairs.map(normOf) : linksOf(pairs);
}

/** A list of evidence; a map where a level is given with each. */
function itemsOf(pairs: readonly Pair[]): PlainValue {
  if (pairs.every((pair) => pair.with === null)) return pairs.map(({ name }) => name);
  return Object.fromEntries(pairs.map(({ name, with: level }) => [name, Number(level ?? NaN)]));
}

const normOf = ({ name, with: at }: Pair): PlainObject => ({ norm: name, ...(at === null ? {} : { at }) });

function linksOf(pairs: readonly Pair[]): PlainValue {
  if (pairs.every((pair) => pair.with === null)) return pairs.map(({ name }) => name);
  return Object.fromEntries(
    pairs.map(({ name, with: evidence }) => [name, evidence === null ? {} : { evidence: evidence.split(',') }]),
  );
}

/** How many digits a running number of evidence has at least: they then sort as they were added. */
const DIGITS = 2;

/** An id that nobody has yet: of evidence the session and a running number, of others a few of their own words. */
function proposedId({ kind, fields }: AddAnswers, study: Study): string {
  const word = (key: string): string => wordsOf(fields[key]);
  switch (kind) {
    case 'evidence':
      return numbered(`${word('from')}-`, DIGITS, study.evidence);
    case 'session':
      return free(`${word('source')}-${dayOf(word('date'))}`, study.sessions);
    case 'source':
      return free(idFrom(word('role') || word('title') || word('group') || word('kind'), 'source'), study.sources);
    case 'factor':
      return free(idFrom(word('title'), 'factor'), study.factors);
    case 'proposal':
      return free(idFrom(word('title'), 'proposal'), new Map(study.proposals.map((each) => [each.id, each])));
    case 'rating':
      return '';
  }
}

/** The month and day where both are known, as 0107; else what is known of the date, or 1. */
const dayOf = (date: string): string => /^\d{4}-(\d{2})-(\d{2})$/u.exec(date)?.slice(1).join('') ?? (date || '1');

const wordsOf = (answer: Answer | undefined): string => {
  if (typeof answer === 'string') return answer;
  if (typeof answer !== 'object' || Array.isArray(answer)) return answer === undefined ? '' : String(answer);
  const { en, id } = answer as { en?: string; id?: string };
  return en ?? id ?? '';
};

type Known = ReadonlyMap<string, unknown>;

const free = (id: string, known: Known): string => (known.has(id) ? numbered(`${id}-`, 1, known) : id);

/** The number after the highest there is, so that one that was taken out is not given again to something else. */
function numbered(stem: string, digits: number, known: Known): string {
  const numbers = [...known.keys()]
    .filter((id) => id.startsWith(stem) && /^\d+$/u.test(id.slice(stem.length)))
    .map((id) => Number(id.slice(stem.length)));
  const next = largest([digits === 1 ? 1 : 0, ...numbers]) + 1;
  return stem + String(next).padStart(digits, '0');
}

export const isAttachmentKind = (kind: string): boolean => ATTACHMENT_KINDS.some((known) => known === kind);

import { memoryFiles } from '../../files/memory.js';
import { sha256 } from '../../files/sha256.js';
import { linkStudy, loadStudy } from '../../load/index.js';
import { SECTION_OF, type Entry, type PlainObject, type PlainValue } from '../../model/edits.js';
import { isError, type Finding, type FindingCode } from '../../model/findings/index.js';
import { once } from '../../model/findings/once.js';
import type { Framework } from '../../model/framework.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import type { Study } from '../../model/study.js';
import { STUDY_FILE } from '../discover.js';
import { quoted } from '../init/names.js';
import { entryOf, type AddAnswers, type Answer } from './answers.js';
import { FIELDS } from './fields.js';

/** What an entry is added to, as far as its answers can be wrong about it. */
export interface AddedTo {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
}

/**
 * What the loader would find wrong after some answers and not before them, whatever is not answered yet. It reads a study that holds
 * the entry and what that refers to, and nothing else: the whole study may be long, and somebody waits for the next question.
 */
export function newFaults(before: AddAnswers, after: AddAnswers, to: AddedTo): Finding[] {
  const said = new Set<string>();
  once(faultsIn(before, to), said);
  return once(faultsIn(after, to), said);
}

function faultsIn(answers: AddAnswers, { study, frameworks }: AddedTo): Finding[] {
  const fields = { ...placeholders(answers), ...answers.fields };
  const entry = entryOf({ ...answers, id: answers.id ?? PLACEHOLDER, fields }, study);
  const files = { [STUDY_FILE]: quoted(studyAround(entry, study)) };
  const read = loadStudy(STUDY_FILE, { files: memoryFiles(files), sha256, limits: DEFAULT_LIMITS });
  const linked = read.study ? linkStudy(read.study, frameworks) : { unknown: [], findings: [] };
  const found = [...read.findings, ...linked.unknown, ...linked.findings];
  // Without places: nobody has this file.
  return found
    .filter((each) => isError(each) && !UNFINISHED.includes(each.code))
    .map((each) => ({ ...each, place: null }));
}

/** What is wrong with an entry of which not all is said yet. */
const UNFINISHED: readonly FindingCode[] = [
  'RATING-EMPTY',
  'LEVEL-WITHOUT-EVIDENCE',
  'STATUS-WITHOUT-WHY',
  'STATUS-WITHOUT-VALUE',
  'EXTERNAL-WITHOUT-SOURCE',
  'SOURCE-WITHOUT-EXTERNAL',
  'FACTOR-INCOMPLETE',
  'PROPOSAL-INCOMPLETE',
];

const PLACEHOLDER = 'x';

/** Something for each field that must be there. */
function placeholders({ kind }: AddAnswers): Record<string, Answer> {
  const needed = FIELDS[kind].filter(({ required }) => required);
  return Object.fromEntries(
    needed.map(({ key, takes }) => [key, Array.isArray(takes) ? String(takes[0]) : PLACEHOLDER]),
  );
}

/** A study of one entry, with what it names of the study it is added to. */
function studyAround(entry: Entry, study: Study): PlainObject {
  const named = [...new Set(wordsIn(entry.value))];
  const sources = named.filter((id) => study.sources.has(id));
  const evidence = named.filter((id) => study.evidence.has(id));
  const around: PlainObject = {
    format: 'egov-study/1',
    id: PLACEHOLDER,
    lang: study.lang,
    agency: { name: PLACEHOLDER },
    frameworks: [PLACEHOLDER],
    norms: named.filter((id) => study.norms.includes(id)),
    sources: mapOf([PLACEHOLDER, ...sources], { kind: 'document' }),
    sessions: mapOf(
      named.filter((id) => study.sessions.has(id)),
      { source: PLACEHOLDER, method: 'document' },
    ),
    evidence: evidence.map((id) => ({ id, from: PLACEHOLDER, finding: PLACEHOLDER })),
    factors: mapOf(
      named.filter((id) => study.factors.has(id)),
      { title: PLACEHOLDER, polarity: 'inhibiting', locus: 'internal' },
    ),
  };
  const section = SECTION_OF[entry.kind];
  return { ...around, [section]: withEntry(around[section], entry) };
}

function withEntry(section: PlainValue | undefined, entry: Entry): PlainValue {
  if (entry.kind === 'rating') return { [entry.framework]: { [entry.node]: entry.value } };
  if ('id' in entry) return { ...(section as PlainObject | undefined), [entry.id]: entry.value };
  return [...((section as readonly PlainValue[] | undefined) ?? []), entry.value];
}

const mapOf = (ids: readonly string[], value: PlainValue): PlainObject =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** Every text of a value, and every key: an id stands as either. */
function wordsIn(value: PlainValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return (value as readonly PlainValue[]).flatMap(wordsIn);
  return Object.entries(value).flatMap(([key, each]) => [key, ...wordsIn(each)]);
}

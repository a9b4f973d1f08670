import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import type { TableName } from '../model/layouts.js';
import { append } from '../model/lists.js';
import type { Place } from '../model/places.js';
import type { CellValue, Grid } from '../model/sheets.js';
import type { Study } from '../model/study.js';
import { levelNamed, MEETING, OTHER_GROUP, questionsOf, type AnswerPart } from '../model/xlsform.js';
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

/** What holds a study against its submissions. */
export interface FormGiven {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  /** Levels that one rating can hold. */
  readonly mostLevels: number;
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

interface Form {
  readonly grid: Grid;
  readonly given: FormGiven;
  readonly questions: ReadonlyMap<string, { readonly node: string; readonly part: AnswerPart }>;
  readonly head: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly keyed: number;
  readonly known: ReadonlyMap<string, Known>;
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

/** What the study has of a submission: the session of its items, whatever it is called by now, and their ids. */
interface Known {
  readonly session: string | null;
  readonly ids: ReadonlyMap<string, string>;
}

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

/** How somebody found out says what kind of source that was. */
const KIND_OF: Readonly<Record<string, string | undefined>> = {
  'interview': 'informant',
  'questionnaire': 'informant',
  'focus-group': 'group',
  'observation': 'place',
  'document': 'document',
  'dataset': 'dataset',
};

/** The source and the session of a submission. What was read or looked at under the same title is one source. */
function meetingRows(form: Form, row: number, short: string, session: string): TableRow[] {
  const { grid, given, columns } = form;
  const place = grid.place(row, 0);
  const at = (name: string): FilledCell | null => cellAt(form, row, columns.get(name));
  const method = at(MEETING.method) ?? { value: 'interview', place };
  const kind = KIND_OF[String(method.value)] ?? String(method.value);
  const title = at(MEETING.title);
  const group = at(MEETING.group);
  const named = String(group?.value ?? '') === OTHER_GROUP ? at(MEETING.otherGroup) : group;
  const known = title ? knownSource(given.study, kind, String(title.value)) : null;
  const source = known ?? (title ? titled(String(title.value), short) : `s-${short}`);
  const date = at(MEETING.date);
  return [
    ...(known === null
      ? [
          tableRow(
            'sources',
            {
              id: source,
              kind,
              ...(title ? { title: title.value } : {}),
              ...optional('role', at(MEETING.role)),
              ...(named ? { group: idOf(String(named.value)) } : {}),
            },
            place,
            null,
          ),
        ]
      : []),
    tableRow('sessions', { id: session, source, method: method.value, ...optional('date', date) }, place, null),
  ];
}

const optional = (name: string, cell: FilledCell | null): Record<string, FilledCell['value']> =>
  cell ? { [name]: cell.value } : {};

const knownSource = (study: Study, kind: string, title: string): string | null =>
  [...study.sources.values()].find(
    (source) => source.kind === kind && [source.title?.en, source.title?.id].some((each) => each !== undefined && alike(each, title)),
  )?.id ?? null;

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** An id that two submissions about one document come to alike. */
const titled = (title: string, short: string): string => {
  const id = idOf(title).slice(0, 60).replace(/-$/u, '');
  return id === '' ? `s-${short}` : `s-${id}`;
};

const idOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const tableRow = (
  table: TableName,
  cells: Readonly<Record<string, FilledCell['value']>>,
  place: Place,
  key: string | null,
): TableRow => ({
  table,
  cells: new Map(Object.entries(cells).map(([name, value]) => [name, { value, place }])),
  place,
  key,
});

function cellAt({ grid }: Form, row: number, col: number | undefined): FilledCell | null {
  const value = col === undefined ? null : (grid.rows[row]?.[col] ?? null);
  if (col === undefined || value === null || String(value).trim() === '') return null;
  return { value, place: grid.place(row, col) };
}

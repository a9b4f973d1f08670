import { firstFree } from '../../model/ids.js';
import { isSpeaking, SOURCE_KINDS, type Study } from '../../model/study.js';
import type { FilledCell, TableRow } from '../tables.js';

/** What is known of whom answers come from. */
interface Known {
  /** What mapping they are read by: another round of the same survey has another. */
  readonly mapping: string;
  readonly study: Pick<Study, 'evidence' | 'sources' | 'sessions'>;
  /** All rows of the tables. */
  readonly rows: readonly TableRow[];
}

/**
 * Puts answers to the questions of a table into a session with whoever gave them, a questionnaire unless its method is told. Those that
 * come from a session already, and what is read off documents and the like, stay as they are.
 */
export function answersInSessions({ mapping, study, rows }: Known): (answer: TableRow) => TableRow {
  const kinds = new Map<string, string>([...study.sources].map(([id, { kind }]) => [id, kind] as const));
  /** Session → its source. */
  const sessions = new Map<string, string>([...study.sessions].map(([id, { source }]) => [id, source] as const));
  const before = sessionsByKey(study);
  for (const { table, cells } of rows) {
    const id = said(cells.get('id'));
    if (table === 'sources' && !kinds.has(id)) kinds.set(id, said(cells.get('kind')).toLowerCase());
    if (table === 'sessions' && !sessions.has(id)) sessions.set(id, said(cells.get('source')));
  }
  const speaking = new Set<string>(SOURCE_KINDS.filter(isSpeaking));
  return (answer) => {
    const { cells } = answer;
    const from = cells.get('from');
    if (!from || cells.has('session-source') || sessions.has(said(from))) return answer;
    const method = cells.get('session-method') ?? (speaking.has(kinds.get(said(from)) ?? '') ? QUESTIONNAIRE : null);
    if (method === null) return answer;
    const source = said(from);
    const usual = sessionOf(source, mapping);
    const kept = before.get(answer.key) ?? '';
    const id = isMadeOf(usual, kept) ? kept : firstFree(usual, (each) => (sessions.get(each) ?? source) !== source);
    const session = { ...from, value: id };
    const told = [
      ['from', session],
      ['session-source', from],
      ['session-method', { place: from.place, ...method }],
    ] as const;
    return { ...answer, cells: new Map([...cells, ...told]) };
  };
}

const QUESTIONNAIRE = { value: 'questionnaire' };

const said = (cell: FilledCell | undefined): string => String(cell?.value ?? '').trim();

/** Key of an item → the session that the study has it in. */
const sessionsByKey = ({ evidence }: Pick<Study, 'evidence'>): ReadonlyMap<string | null, string> =>
  new Map(
    [...evidence.values()].flatMap(({ imported, session }) =>
      imported && session !== null ? [[imported.key, session] as const] : [],
    ),
  );

/** An answer stays in the session that was made for it, though somebody says by now that this is with another source. */
const isMadeOf = (usual: string, id: string): boolean =>
  id === usual || (id.startsWith(`${usual}-`) && /^\d+$/u.test(id.slice(usual.length + 1)));

/** Where the id of a source begins with the mapping's, it need not be said again. */
const sessionOf = (source: string, mapping: string): string =>
  source.startsWith(`${mapping}-`) ? `${source}-answers` : `${source}-${mapping}`;

import { columnLines, writtenBy, type Beside, type Besides, type ColumnAnswer } from '../../app/mapping/answers.js';
import { isPersonal, tellsRowsApart, type SeenColumn, type SeenSheet, type Use } from '../../app/mapping/unknown.js';
import type { TableName } from '../../model/layouts.js';
import { neededBeside, tablesMade, type Several } from '../../model/mapping.js';
import { items } from '../adding/choices/sources.js';
import type { Asking } from './asking.js';
import { askOrigin, askValue, besideQuestion } from './values.js';

/** What is needed besides what columns say, as far as it could be asked. `lacksKey`: nothing tells the rows of a survey apart. */
interface Heard {
  readonly besides: Besides;
  readonly lacksKey: boolean;
}

/** Asks what is needed besides what columns say. `before`: what was answered already, which is asked again only where it cannot be meant. */
export async function askBesides(
  asking: Asking,
  seen: SeenSheet,
  columns: readonly ColumnAnswer[],
  before: Besides,
): Promise<Heard> {
  const { prompter, unknown } = asking;
  const lines = columnLines(columns);
  const besides = new Map<Beside, string | null>();
  const has = (section: TableName | Several | 'key', name?: string): boolean =>
    lines.some((line) => line.section === section && (name === undefined || line.name === name)) ||
    [...besides.keys()].some((each) =>
      name === undefined ? each.split('.')[0] === section : each === `${section}.${name}`,
    );
  const made = (): TableName[] => tablesMade((part) => has(part));
  const keys = columns.flatMap(({ column, use }) => (mayBeKey(use) && tellsRowsApart(column, seen) ? [column] : []));
  const canBeRows = (): boolean => has('key') || has('sources', 'id') || keys.length > 0;

  const ask = async (name: Beside, question: () => Promise<string | null>): Promise<string | null> => {
    const known = before.get(name);
    const isKnown = known !== undefined && (known !== null || canBeRows());
    const answer = isKnown ? known : await question();
    besides.set(name, answer);
    return answer;
  };
  const askKey = async (): Promise<void> => {
    const message = besideQuestion(asking, 'key', columns);
    if (!has('key'))
      await ask('key', () => prompter.choose<string | null>({ message, choices: keys.map(keyChoice(asking)) }));
  };
  /** Each row gets a source of its own, and a session where there are any. */
  const ownSource = async (): Promise<void> => {
    const names: Beside[] = ['sources.id', ...(has('sessions') ? (['sessions.id', 'sessions.source'] as const) : [])];
    const unsaid = names.filter((name) => !has(...(name.split('.') as [TableName, string])));
    if (unsaid.length > 0) await askKey();
    for (const name of unsaid) besides.set(name, null);
  };

  if (has('questions') && !has('key')) {
    if (keys.length === 0) return { besides, lacksKey: true };
    await askKey();
  }
  if (made().includes('evidence') && !has('evidence', 'from')) {
    const from = await ask('evidence.from', () => askOrigin(asking, 'evidence.from', columns, canBeRows()));
    if (from === null) await ownSource();
  }
  // No level without evidence.
  if (has('indicators') && !has('ratings', 'evidence') && unknown.study.evidence.size > 0) {
    const message = besideQuestion(asking, 'ratings.evidence', columns);
    await ask('ratings.evidence', () =>
      prompter.search<string | null>({ message, choices: items({ ...asking, study: unknown.study }) }),
    );
  }
  for (;;) {
    const missing = made().flatMap((table) =>
      neededBeside(table, (part) => has(part)).flatMap((column) =>
        has(table, column.name) ? [] : [{ table, column }],
      ),
    );
    const [next] = missing;
    if (!next) break;
    const { table, column } = next;
    const name: Beside = `${table}.${column.name}`;
    if (column.name === 'id' && has('key')) besides.set(name, null);
    else if (name === 'sessions.source') {
      if ((await ask(name, () => askOrigin(asking, name, columns, canBeRows()))) === null) await ownSource();
    } else await ask(name, () => askValue(asking, table, column, columns));
  }
  await askWritten(asking, columns, ask);
  return { besides, lacksKey: false };
}

/** What somebody says is nobody's number. */
const mayBeKey = (use: Use): boolean =>
  use.kind === 'none' || (use.kind === 'fills' && use.field !== 'evidence.finding' && use.field !== 'evidence.quote');

const keyChoice =
  ({ t: { mapping: t } }: Asking) =>
  ({ letter, header }: SeenColumn) => ({
    value: letter,
    name: `${letter} ${header}`,
    ...(isPersonal(header) && { hint: t.personalKey }),
  });

/** How cells are written, where they leave it open. */
async function askWritten(
  asking: Asking,
  columns: readonly ColumnAnswer[],
  ask: (name: Beside, question: () => Promise<string | null>) => Promise<string | null>,
): Promise<void> {
  const written = writtenBy(columns);
  const { orders, signs } = asking.t.mapping;
  for (const [name, words] of [
    ['dates', orders],
    ['decimal', signs],
  ] as const) {
    if (written[name] !== 'open') continue;
    const choices = Object.entries(words).map(([value, said]) => ({ value, name: said }));
    await ask(name, () =>
      asking.prompter.choose<string | null>({ message: besideQuestion(asking, name, columns), choices }),
    );
  }
}

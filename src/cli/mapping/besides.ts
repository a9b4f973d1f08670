import { columnLines, NOTHING_BESIDES, type Besides, type ColumnAnswer } from '../../app/mapping/answers.js';
import { isPersonal, tellsRowsApart, type SeenColumn, type SeenSheet, type Use } from '../../app/mapping/proposing.js';
import { fieldOf, type FieldName, type LayoutColumn, type TableName } from '../../model/layouts.js';
import { finding } from '../../model/findings/index.js';
import { isId } from '../../model/ids.js';
import { neededBeside, tablesMade, type Several } from '../../model/mapping.js';
import { isSpeaking, SOURCE_KINDS } from '../../model/study.js';
import { describeFinding } from '../../text/findings.js';
import { items } from '../asking/sources.js';
import { askGroup, groupsWanted } from '../groups.js';
import type { Asking } from './asking.js';
import { askOrigin, askValue, valueQuestion } from './values.js';
import { askWritten } from './manner.js';

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
  const keys = columns.flatMap(({ column, use }) => (mayBeKey(use) && tellsRowsApart(column, seen) ? [column] : []));
  const sheet: Sheet = { asking, lines: columnLines(columns), keys, before };
  const isSurvey = isMade(sheet, NOTHING_BESIDES, 'questions');
  if (isSurvey && needsKey(sheet, NOTHING_BESIDES) && keys.length === 0)
    return { besides: NOTHING_BESIDES, lacksKey: true };
  const keyed = isSurvey ? await withKey(sheet, NOTHING_BESIDES) : NOTHING_BESIDES;
  const needed = await withNeeded(sheet, await withItems(sheet, await withEvidence(sheet, keyed)));
  const filled = await withGroup(sheet, needed);
  return { besides: { ...filled, written: await askWritten(asking, columns, before.written) }, lacksKey: false };
}

/** What somebody says is nobody's number. */
const mayBeKey = (use: Use): boolean =>
  use.kind === 'none' || (use.kind === 'fills' && use.field !== 'evidence.finding' && use.field !== 'evidence.quote');

/** What all steps go by. Each asks for something, and gives what was answered by then. */
interface Sheet {
  readonly asking: Asking;
  /** What its columns say. */
  readonly lines: ReturnType<typeof columnLines>;
  /** The columns that could tell rows apart. */
  readonly keys: readonly SeenColumn[];
  readonly before: Besides;
}

const isMade = ({ lines }: Sheet, { values }: Besides, part: TableName | Several): boolean =>
  lines.some(({ section }) => section === part) || [...values.keys()].some((name) => fieldOf(name).table === part);

const isSaid = ({ lines }: Sheet, { values }: Besides, name: FieldName): boolean =>
  values.has(name) || lines.some((line) => `${line.section}.${line.name}` === name);

const needsKey = ({ lines }: Sheet, { key }: Besides): boolean =>
  key === null && !lines.some(({ section }) => section === 'key');

async function withKey(sheet: Sheet, besides: Besides): Promise<Besides> {
  const { asking, keys, before } = sheet;
  if (!needsKey(sheet, besides)) return besides;
  const isKnown = keys.some(({ letter }) => letter === before.key);
  const { key: message, personalKey } = asking.t.mapping;
  const choices = keys.map(({ letter, header }) => ({
    value: letter,
    name: `${letter} ${header}`,
    ...(isPersonal(header) && { hint: personalKey }),
  }));
  return { ...besides, key: isKnown ? before.key : await asking.prompter.choose({ message, choices }) };
}

async function withValue(
  sheet: Sheet,
  besides: Besides,
  name: FieldName,
  ask: () => Promise<string | null>,
): Promise<Besides> {
  const known = sheet.before.values.get(name);
  const isKnown = known !== undefined && (known !== null || canBeRows(sheet, besides));
  return valued(besides, name, isKnown ? known : await ask());
}

const valued = (besides: Besides, name: FieldName, value: string | null): Besides => ({
  ...besides,
  values: new Map([...besides.values, [name, value]]),
});

/** Whom or what meeting it comes from: of the study, or a source of its own for each row. */
async function withOrigin(sheet: Sheet, besides: Besides, name: 'evidence.from' | 'sessions.source'): Promise<Besides> {
  const answered = await withValue(sheet, besides, name, () =>
    askOrigin(sheet.asking, name, canBeRows(sheet, besides)),
  );
  if (answered.values.get(name) !== null) return answered;
  const own = ownIn(sheet, answered);
  const keyed = needsIds(own) ? await withKey(sheet, answered) : answered;
  return own.reduce((all, each) => valued(all, each, null), keyed);
}

/** What is made for each row that is a source of its own: that source, and a session where there are any. */
const ownIn = (sheet: Sheet, besides: Besides): FieldName[] => {
  const ofSession = isMade(sheet, besides, 'sessions') ? (['sessions.id', 'sessions.source'] as const) : [];
  return (['sources.id', ...ofSession] as const).filter((name) => !isSaid(sheet, besides, name));
};

const canBeRows = (sheet: Sheet, besides: Besides): boolean =>
  sheet.keys.length > 0 || !needsKey(sheet, besides) || !needsIds(ownIn(sheet, besides));

/** Ids are made of what tells rows apart; the source of a session is one of them. */
const needsIds = (own: readonly FieldName[]): boolean => own.some((name) => name !== 'sessions.source');

const withEvidence = async (sheet: Sheet, besides: Besides): Promise<Besides> =>
  tablesIn(sheet, besides).includes('evidence') && !isSaid(sheet, besides, 'evidence.from')
    ? withOrigin(sheet, besides, 'evidence.from')
    : besides;

const tablesIn = (sheet: Sheet, besides: Besides): TableName[] => tablesMade((part) => isMade(sheet, besides, part));

/** No level without evidence. */
async function withItems(sheet: Sheet, besides: Besides): Promise<Besides> {
  const name = 'ratings.evidence';
  const { asking } = sheet;
  const { study } = asking.unknown;
  if (!isMade(sheet, besides, 'indicators') || isSaid(sheet, besides, name) || study.evidence.size === 0)
    return besides;
  return withValue(sheet, besides, name, () =>
    asking.prompter.search({ message: valueQuestion(asking, name), choices: items({ ...asking, study }) }),
  );
}

/** What a table needs, one after another: with an answer there may be one more table. */
async function withNeeded(sheet: Sheet, besides: Besides): Promise<Besides> {
  const [next] = tablesIn(sheet, besides).flatMap((table) =>
    neededBeside(table, (part) => isMade(sheet, besides, part))
      .filter(({ name }) => !isSaid(sheet, besides, `${table}.${name}`))
      .map((column) => ({ table, column })),
  );
  return next ? withNeeded(sheet, await withColumn(sheet, besides, next)) : besides;
}

/** For which group all rows speak, if the frameworks want to hear some: of whom it is not known, nothing counts as said by any. */
async function withGroup(sheet: Sheet, besides: Besides): Promise<Besides> {
  const { prompter, t, lang, unknown } = sheet.asking;
  const wanted = groupsWanted(unknown.frameworks);
  const kind = besides.values.get('sources.kind');
  const speaks = SOURCE_KINDS.some((each) => each === kind && isSpeaking(each));
  if (!speaks || wanted.length === 0 || isSaid(sheet, besides, 'sources.group')) return besides;
  const fault = (group: string): string | null =>
    isId(group) ? null : describeFinding(finding('BAD-ID', { value: group }, null), lang).what;
  const { values: before } = sheet.before;
  const known = before.get('sources.group') ?? null;
  // Whoever has left it open before is not asked again.
  const isLeftOpen = known === null && before.get('sources.kind') === kind;
  if (isLeftOpen) return besides;
  const group = known ?? (await askGroup({ prompter, t, wanted, message: t.mapping.group, lacking: null, fault }));
  return group === null ? besides : valued(besides, 'sources.group', group);
}

async function withColumn(
  sheet: Sheet,
  besides: Besides,
  { table, column }: { readonly table: TableName; readonly column: LayoutColumn },
): Promise<Besides> {
  const name: FieldName = `${table}.${column.name}`;
  if (column.name === 'id' && !needsKey(sheet, besides)) return valued(besides, name, null);
  if (name === 'sessions.source') return withOrigin(sheet, besides, name);
  return withValue(sheet, besides, name, () => askValue(sheet.asking, table, column));
}

import type { Line } from '../../app/mapping/asked.js';
import type { PlainValue } from '../../model/edits.js';
import type { LayoutColumn, TableName } from '../../model/layouts.js';
import { neededBeside, tablesMade } from '../../model/mapping.js';
import type { Asking } from './ask.js';

/** What the tables need that no column says, asked for; `lines`: what the columns say. */
export async function needed(asking: Asking, lines: readonly Line[]): Promise<Line[]> {
  const besides: Line[] = [];
  const has = (section: Line['section'], name?: string): boolean =>
    [...lines, ...besides].some((line) => line.section === section && (name === undefined || line.name === name));
  const add = (section: TableName, name: string, value: PlainValue): void =>
    void besides.push({ section, name, value, isSure: true });
  const made = (): TableName[] => tablesMade((part) => has(part));
  const key = lines.find(({ section }) => section === 'key');
  const ownId = key && {
    ...(typeof key.value === 'string' ? { column: key.value } : (key.value as object)),
    prefix: 'r-',
  };
  if (made().includes('evidence') && !has('evidence', 'from')) {
    const from = await askFrom(asking, ownId !== undefined);
    add('evidence', 'from', from === null && ownId ? ownId : { value: String(from) });
    if (from === null && ownId && !has('sources', 'id')) add('sources', 'id', ownId);
  }
  // No level without evidence.
  const { study } = asking.unknown;
  if (has('indicators') && !has('ratings', 'evidence') && study.evidence.size > 0) {
    const { prompter, t } = asking;
    const choices = [...study.evidence.keys()].map((id) => ({ value: id, name: id }));
    add('ratings', 'evidence', { value: await prompter.search({ message: t.value('ratings', 'evidence'), choices }) });
  }
  for (const table of made()) {
    for (const column of neededBeside(table, (part) => has(part))) {
      if (has(table, column.name)) continue;
      add(table, column.name, await askValue(asking, table, column, ownId));
    }
  }
  return besides;
}

/** A source or session of the study; null: each row is a source of its own. */
async function askFrom({ prompter, t, unknown: { study } }: Asking, canBeRows: boolean): Promise<string | null> {
  const known = [...study.sources.keys(), ...study.sessions.keys()].map((id) => ({ value: id, name: id }));
  const choices = [...(canBeRows ? [{ value: null, name: t.eachRow }] : []), ...known];
  if (choices.length > 0) return prompter.search<string | null>({ message: t.from, choices });
  return prompter.text({ message: t.from, wrong: (typed) => (typed === '' ? t.needed : null) });
}

async function askValue(
  { prompter, t }: Asking,
  table: TableName,
  { name, choices }: LayoutColumn,
  ownId: { readonly prefix: string } | undefined,
): Promise<PlainValue> {
  if (name === 'id' && ownId) return ownId;
  const message = t.value(table, name);
  if (choices.length === 0)
    return { value: await prompter.text({ message, wrong: (typed) => (typed === '' ? t.needed : null) }) };
  return { value: await prompter.choose({ message, choices: choices.map((value) => ({ value, name: value })) }) };
}

import {
  LEAST_PEERS,
  type ComparedSet,
  type Group,
  type Grouping,
  type Standing,
} from '../../../model/comparison/index.js';
import { entryOf } from '../../../model/entry.js';
import { decimal, signed, thousands } from '../../../text/numbers.js';
import { cell, heading, left, paragraph, right, table, toned } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, Table } from '../../tree.js';
import { number, type Context } from './context.js';

/** Each against the median of its group, and the groups where some were asked for. */
export function peers(set: ComparedSet, c: Context): Block[] {
  const { comparison: t } = c.t;
  const { by } = c.comparison.options;
  const held = set.standings.filter(({ group }) => (set.groups[group]?.scored ?? 0) >= LEAST_PEERS);
  return [
    ...(by === null ? [] : [heading(3, t.groups[by]), medians(set, by, c)]),
    ...(held.length === 0 ? [] : [heading(3, t.peers), against(set, held, c), paragraph(toned('quiet', t.peersIntro))]),
  ];
}

/** The groups, and the medians of each. */
export function medians({ groups: all, nodes }: ComparedSet, by: Grouping, c: Context): Table {
  const { comparison: t } = c.t;
  const dimensions = nodes.filter(({ parent }) => parent === null);
  return table(
    [
      left(t.groupName[by]),
      right(t.members),
      right(t.median),
      ...dimensions.map((node) => right(inWords(node.title, c.lang))),
    ],
    all.map((group) => [
      cell(groupName(group, c)),
      cell(thousands(group.members, c.lang)),
      cell(number(group.median, c)),
      ...dimensions.map(({ id }) => cell(number(entryOf(group.medians, id) ?? null, c))),
    ]),
  );
}

/** What a group is called; of those who do not tell, that they do not. */
export const groupName = ({ name }: Pick<Group, 'name'>, c: Context): string => name ?? c.t.comparison.untold;

function against({ groups: all, nodes }: ComparedSet, held: readonly Standing[], c: Context): Block {
  const { comparison: t } = c.t;
  const titles = new Map(nodes.map(({ id, title }) => [id, inWords(title, c.lang)]));
  const isGrouped = c.comparison.options.by !== null;
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return table(
    [left(t.agency), ...(isGrouped ? [left(t.group)] : []), right(t.ahead), left(t.lowest), left(t.behind)],
    held.map(({ entry, group, ahead, lowest, behind }) => [
      cell(c.nameOf(entry)),
      ...(isGrouped ? [cell(groupName(all[group] ?? { name: null }, c))] : []),
      cell(ahead === null ? t.dash : signed(ahead, c.lang)),
      cell(lowest === null ? t.dash : titleOf(lowest)),
      cell(behind === null ? t.dash : `${titleOf(behind.node)} (${decimal(-behind.by, c.lang)})`),
    ]),
  );
}

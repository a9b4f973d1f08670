import type { ExploredRow, ExploredSet } from '../../../../model/explorer.js';
import type { ComparedSet, Group, Standing } from '../../../../model/comparison/index.js';
import { nth } from '../../../../model/nth.js';
import { percent } from '../../../../text/numbers.js';
import { cell, left, right, table, toned } from '../../../compose.js';
import { inWords } from '../../../context.js';
import { groupName } from '../../../views/comparison/peers.js';
import type { Cell, Table } from '../../../tree.js';
import { number, ranksText, rankText, type Context } from '../../../views/comparison/context.js';

/** The table as it is read and printed without a script: by the weights asked for, all agencies. */
export function plainTable(set: ComparedSet, of: ExploredSet, c: Context): Table {
  const { comparison: t } = c.t;
  const { by } = c.comparison.options;
  return table(
    [
      right(t.rank),
      left(t.agency),
      ...(by === null ? [] : [left(t.groupName[by])]),
      right(t.score),
      left(t.band),
      right(t.drawn),
      ...of.dimensions.map(({ title }) => right(title)),
      right(t.possible),
      right(t.coverage),
    ],
    set.standings.map((standing, i) =>
      row(standing, nth(of.rows, i), of, by === null ? null : nth(set.groups, standing.group), c),
    ),
  );
}

function row(
  standing: Standing,
  { name, parts, coverage, why }: ExploredRow,
  of: ExploredSet,
  group: Group | null,
  c: Context,
): Cell[] {
  const { score, band, spread, possible } = standing;
  return [
    cell(rankText(standing, c)),
    cell(name),
    ...(group === null ? [] : [cell(groupName(group, c))]),
    cell(number(score, c, of.decimals)),
    band === null ? cell(toned('quiet', why ?? c.t.comparison.dash)) : cell(inWords(band.label, c.lang)),
    cell(ranksText(spread?.interval ?? null, c)),
    ...parts.map((part) => cell(number(part === null || typeof part === 'number' ? part : part[0], c))),
    cell(ranksText(possible, c)),
    cell(coverage === null ? c.t.comparison.dash : percent(coverage, c.lang)),
  ];
}

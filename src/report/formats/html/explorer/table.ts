import type { ExploredPart, ExploredRow, ExploredSet } from '../../../../model/explorer.js';
import type { ComparedSet, Group, Standing } from '../../../../model/comparison/index.js';
import { nth } from '../../../../model/nth.js';
import { percent } from '../../../../text/numbers.js';
import { decimalsApart, ranksText } from '../../../../text/ranks.js';
import { cell, left, right, table, toned } from '../../../compose.js';
import { inWords } from '../../../context.js';
import { groupName } from '../../../views/comparison/peers.js';
import type { Cell, Table } from '../../../tree.js';
import { number, rankText, type Context } from '../../../views/comparison/context.js';

/** The table as it is read and printed without a script: by the weights asked for, all agencies. */
export function plainTable(set: ComparedSet, of: ExploredSet, c: Context): Table {
  const { comparison: t } = c.t;
  const { by } = c.comparison.options;
  const decimals = decimalsApart(set.standings.map(({ score }) => score));
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
      row(standing, nth(of.rows, i), decimals, by === null ? null : nth(set.groups, standing.group), c),
    ),
  );
}

/** None where too little is known for one. */
const scoreIn = (part: ExploredPart): number | null =>
  part === null || typeof part === 'number' ? part : part[4] ? part[0] : null;

function row(
  standing: Standing,
  { name, parts, coverage, why }: ExploredRow,
  decimals: number,
  group: Group | null,
  c: Context,
): Cell[] {
  const { score, band, spread, possible } = standing;
  return [
    cell(rankText(standing, c)),
    cell(name),
    ...(group === null ? [] : [cell(groupName(group, c))]),
    cell(number(score, c, decimals)),
    band === null ? cell(toned('quiet', why ?? c.t.comparison.dash)) : cell(inWords(band.label, c.lang)),
    cell(ranksText(spread?.interval ?? null)),
    ...parts.map((part) => cell(number(scoreIn(part), c))),
    cell(ranksText(possible)),
    cell(coverage === null ? c.t.comparison.dash : percent(coverage, c.lang)),
  ];
}

import type { ExploredRow, ExploredSet } from '../../../../model/explorer.js';
import type { ComparedSet, Standing } from '../../../../model/comparison/index.js';
import { nth } from '../../../../model/nth.js';
import { percent } from '../../../../text/numbers.js';
import { cell, left, right, toned } from '../../../compose.js';
import { inWords } from '../../../context.js';
import type { Block, Cell } from '../../../tree.js';
import { number, ranksText, rankText, type Context } from '../../../views/comparison/context.js';

/** The table as it is read and printed without a script: by the weights asked for, all agencies. */
export function plainTable(set: ComparedSet, of: ExploredSet, c: Context): Extract<Block, { readonly kind: 'table' }> {
  const { comparison: t } = c.t;
  return {
    kind: 'table',
    columns: [
      right(t.rank),
      left(t.agency),
      right(t.score),
      left(t.band),
      right(t.drawn),
      ...of.dimensions.map(({ title }) => right(title)),
      right(t.possible),
      right(t.coverage),
    ],
    rows: set.standings.map((standing, i) => row(standing, nth(of.rows, i), of, c)),
  };
}

function row(standing: Standing, { name, parts, coverage, why }: ExploredRow, of: ExploredSet, c: Context): Cell[] {
  const { score, band, spread, possible } = standing;
  return [
    cell(rankText(standing, c)),
    cell(name),
    cell(number(score, c, of.decimals)),
    band === null ? cell(toned('quiet', why ?? c.t.comparison.dash)) : cell(inWords(band.label, c.lang)),
    cell(ranksText(spread?.interval ?? null, c)),
    ...parts.map((part) => cell(number(part === null || typeof part === 'number' ? part : part[0], c))),
    cell(ranksText(possible, c)),
    cell(coverage === null ? c.t.comparison.dash : percent(coverage, c.lang)),
  ];
}

import type { ComparedSet, Standing } from '../../../model/comparison/index.js';
import { decimal, percent, thousands } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { cell, code, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { bandTone } from '../../phrases/bands.js';
import type { Block, Cell, Column } from '../../tree.js';
import { decimalsApart, number, ranksText, rankText, type Context } from './context.js';

/** A column of the table of ranks. */
interface Shown {
  readonly column: Column;
  readonly cell: (standing: Standing) => Cell;
}

/** Who stands where, and how sure that is. */
export function ranking(set: ComparedSet, c: Context): Block[] {
  const { comparison: t } = c.t;
  const scored = set.standings.filter(({ rank }) => rank !== null).length;
  const shown = columns(set, c);
  return [
    paragraph(t.ranked(t.agencies(thousands(scored, c.lang)), weightsText(c))),
    table(
      shown.map(({ column }) => column),
      set.standings.map((standing) => shown.map(({ cell: make }) => make(standing))),
    ),
    paragraph(toned('quiet', t.howRanks)),
    paragraph(toned('quiet', drawingText(set, c))),
  ];
}

function columns({ draws, dominance, range, frameworks, standings }: ComparedSet, c: Context): Shown[] {
  const decimals = decimalsApart(standings.map(({ score }) => score));
  const { comparison: t } = c.t;
  const drawn: Shown[] = [
    { column: right(t.drawn), cell: ({ spread }) => cell(ranksText(spread?.interval ?? null, c)) },
    { column: right(t.first), cell: ({ spread }) => cell(spread === null ? t.dash : percent(spread.first, c.lang)) },
  ];
  const over: Shown[] = [
    { column: right(t.over), cell: ({ dominates }) => cell(thousands(dominates, c.lang)) },
    { column: right(t.under), cell: ({ dominatedBy }) => cell(thousands(dominatedBy, c.lang)) },
  ];
  const bandCell = ({ entry, band }: Standing): Cell => {
    if (band === null) return cell(toned('quiet', c.t.vocabulary.status[c.of(entry).result.status]));
    const { digest } = c.of(entry).framework;
    const bands = frameworks.find((framework) => framework.digest === digest)?.bands ?? [];
    return cell(toned(bandTone(band.id, { bands, range }), worded(band.label, c.lang)));
  };
  return [
    { column: right(t.rank), cell: (standing) => cell(rankText(standing, c)) },
    { column: left(t.agency), cell: ({ entry }) => cell(c.nameOf(entry)) },
    { column: left(t.study), cell: ({ entry }) => cell(code(c.of(entry).study.id)) },
    { column: right(t.score), cell: ({ score }) => cell(number(score, c, decimals)) },
    { column: left(t.band), cell: bandCell },
    { column: right(t.possible), cell: ({ possible }) => cell(ranksText(possible, c)) },
    ...(draws === null ? [] : drawn),
    ...(dominance?.length === 0 ? [] : over),
    {
      column: right(t.coverage),
      cell: ({ entry }) => {
        const { coverage } = c.of(entry).result;
        return cell(coverage === null ? t.dash : percent(coverage, c.lang));
      },
    },
  ];
}

/** By which weights, in words. */
export function weightsText({ comparison: { options }, t, lang }: Context): string {
  const { weights } = options;
  if (weights.kind !== 'own') return t.comparison.weights[weights.kind];
  const words = Object.entries(weights.weights).map(([id, weight]) => `${id} ${decimal(weight, lang)}`);
  return t.comparison.weights.own(listed(words, lang));
}

function drawingText({ draws }: ComparedSet, c: Context): string {
  if (draws === null) return c.t.comparison.notDrawn;
  const { runs, spread, rules, seed, generator } = draws;
  const names = rules.map((rule) => c.t.vocabulary.aggregate[rule]);
  return c.t.comparison.drawing(
    thousands(runs, c.lang),
    decimal(spread, c.lang),
    listed(names, c.lang),
    String(seed),
    generator,
  );
}

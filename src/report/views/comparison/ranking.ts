import type { NodeStatus } from '../../../model/assessment/result.js';
import type { RankSpread } from '../../../model/comparison/ranks.js';
import type { ComparedResult, ComparedSet, Standing } from '../../../model/comparison/index.js';
import { decimal, percent, shareOfRuns, thousands } from '../../../text/numbers.js';
import { decimalsApart, ranksText } from '../../../text/ranks.js';
import { cell, code, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { bandTone } from '../../phrases/bands.js';
import type { Block, Cell, Column } from '../../tree.js';
import { number, rankText, type Context } from './context.js';
import { weightsText } from './weights.js';

/** A column of the table of ranks. */
interface Shown {
  readonly column: Column;
  readonly cell: (standing: Standing) => Cell;
}

/** Who stands where, and how sure that is. */
export function ranking(set: ComparedSet, c: Context): Block[] {
  const { comparison: t } = c.t;
  const shown = columns(set, c);
  return [
    paragraph(rankedText(set, c)),
    table(
      shown.map(({ column }) => column),
      set.standings.map((standing) => shown.map(({ cell: make }) => make(standing))),
    ),
    paragraph(toned('quiet', t.howRanks)),
    paragraph(toned('quiet', drawingText(set, c))),
  ];
}

/** How many are ranked, and by which weights. */
export function rankedText({ standings }: ComparedSet, c: Context): string {
  const { comparison: t } = c.t;
  const scored = standings.filter(({ rank }) => rank !== null).length;
  const weights = weightsText(
    standings.map(({ entry }) => entry),
    c,
  );
  return t.ranked(t.agencies(thousands(scored, c.lang)), weights);
}

function columns({ draws, dominance, range, frameworks, standings }: ComparedSet, c: Context): Shown[] {
  const decimals = decimalsApart(standings.map(({ score }) => score));
  const { comparison: t } = c.t;
  const drawn: Shown[] = [
    { column: right(t.drawn), cell: ({ spread }) => cell(ranksText(spread?.interval ?? null)) },
    {
      column: right(draws !== null && draws.rules.length > 1 ? t.firstByBoth : t.first),
      cell: ({ spread }) => cell(spread === null ? t.dash : firstText(spread, c)),
    },
  ];
  const over: Shown[] = [
    { column: right(t.over), cell: ({ dominates }) => cell(thousands(dominates, c.lang)) },
    { column: right(t.under), cell: ({ dominatedBy }) => cell(thousands(dominatedBy, c.lang)) },
  ];
  const bandCell = ({ entry, band }: Standing): Cell => {
    if (band === null) return cell(toned('quiet', c.t.vocabulary.status[statusOf(c.of(entry).result)]));
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
    { column: right(t.possible), cell: ({ possible }) => cell(ranksText(possible)) },
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

/** Who has a score by the framework's weights may know too little by those asked for. */
const statusOf = ({ status, score }: ComparedResult): NodeStatus => (score === null ? status : 'insufficient');

/** By the framework's rule; in brackets by the one that took turns with it. */
function firstText({ first, firstExchanged }: RankSpread, c: Context): string {
  const share = shareOfRuns(first, c.lang);
  return firstExchanged === null ? share : `${share} (${shareOfRuns(firstExchanged, c.lang)})`;
}

/** Each weighting is scored by every rule. */
export const weightingsIn = ({ runs, rules }: NonNullable<ComparedSet['draws']>): number =>
  Math.ceil(runs / rules.length);

function drawingText({ draws, standings }: ComparedSet, c: Context): string {
  const { comparison: t, vocabulary } = c.t;
  if (draws === null) return t.notDrawn;
  const { runs, spread, rules, seed, generator } = draws;
  const [rule, other] = rules.map((each) => vocabulary.aggregate[each]);
  const weightings = thousands(weightingsIn(draws), c.lang);
  const ends = [decimal(1 - spread, c.lang), decimal(1 + spread, c.lang)] as const;
  const made =
    other === undefined
      ? t.drawing(weightings, ...ends, rule ?? '')
      : t.drawingBoth(weightings, ...ends, rule ?? '', other, thousands(runs, c.lang));
  const isOpen = standings.some(({ possible }) => possible !== null && possible[0] !== possible[1]);
  return [made, ...(isOpen ? [t.drawnOfKnown] : []), t.randomness(generator, String(seed))].join(' ');
}

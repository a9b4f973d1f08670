import { weightIn } from '../../compare/agencies/values.js';
import { nth } from '../../model/nth.js';
import { percentOf } from '../../model/scale.js';
import { decimal, percent, plain, signed, thousands } from '../../text/numbers.js';
import { DASH, ranksText } from '../../text/ranks.js';
import type { RowGroup } from '../groups.js';
import { scoresOf } from '../rank.js';
import { aheadIn, movedUp } from '../rows.js';
import { scoreText } from '../said.js';
import type { SortKey } from '../state.js';
import { el } from './dom.js';
import type { View } from './view.js';

/** A column: what it is called, what it is sorted by, and what it shows of a row. */
export interface Column {
  readonly key: SortKey;
  readonly title: string;
  /** What stands under the title. */
  readonly note: string;
  readonly isNumber: boolean;
  readonly show: (cell: HTMLElement, row: number, view: View) => void;
  /** What it shows of a group, where it tells something of one. */
  readonly showGroup?: ShowGroup;
}

type ShowGroup = (cell: HTMLElement, group: RowGroup, of: Pick<View, 'set' | 'standings' | 'words'>) => void;

/** Steps of shade, as the style sheet has them. */
const SHADES = 5;

/** Columns that tell something: what is the same of everybody is left out. */
export function columnsOf({ set, state, standings, words }: View): Column[] {
  const { c, t, lang } = words;
  const isMoved = state.weights.kind !== 'official';
  const isHeld = set.rows.some((_, i) => aheadIn(set, standings, i) !== null);
  const isPartly = [...standings.official, ...standings.ranked].some(
    ({ coverage }) => coverage !== null && coverage < 1,
  );
  const isOpen = standings.official.some(({ bounds }) => bounds !== null && bounds[0] !== bounds[1]);
  const total = set.dimensions.reduce((sum, each) => sum + weightIn(state.weights, each), 0);
  const dimensions = set.dimensions.map((dimension, i): Column => {
    const share = total === 0 ? 0 : weightIn(state.weights, dimension) / total;
    const note = set.rule === 'mean' || set.rule === 'geometric' ? t.weighs(percent(share, lang)) : '';
    return { key: i, title: dimension.title, note, isNumber: true, show: shaded(i), showGroup: shadedMedian(i) };
  });
  const column = (key: SortKey, title: string, show: Column['show'], over: Partial<Column> = {}): Column[] => [
    { key, title, note: '', isNumber: true, show, ...over },
  ];
  return [
    ...column('rank', c.rank, showRank),
    ...column('name', c.agency, showName, { isNumber: false, showGroup: showGroupName }),
    ...column('score', c.score, showScore, { isNumber: false, showGroup: showMedian }),
    ...(isHeld ? column('ahead', c.ahead, showAhead) : []),
    ...column('drawn', c.drawn, showDrawn),
    ...(isMoved ? column('moved', t.moves, showMoved) : []),
    ...dimensions,
    ...(isOpen ? column('possible', c.possible, showPossible) : []),
    ...(isPartly ? column('coverage', c.coverage, showCoverage) : []),
  ];
}

const showRank: Column['show'] = (cell, row, { standings, words }) => {
  const { rank, tied } = nth(standings.ranked, row);
  cell.textContent = rank === null ? DASH : tied ? words.c.tied(String(rank)) : String(rank);
};

/** Under its name what it has in common with others, but for what its row stands under anyway. */
const showName: Column['show'] = (cell, row, { data, set, state }) => {
  const { name, groups } = nth(set.rows, row);
  const told = groups.filter((group, i) => group !== null && data.groupings[i] !== state.by).join(' \u00b7 ');
  cell.replaceChildren(el('bdi', {}, name), ...(told === '' ? [] : [el('small', {}, told)]));
};

const showScore: Column['show'] = (cell, row, { set, standings, words }) => {
  const { score, band } = nth(standings.ranked, row);
  const { framework, why } = nth(set.rows, row);
  const found = nth(set.frameworks, framework).bands.find(({ id }) => id === band);
  cell.replaceChildren(
    el('span', { class: 'score' }, scoreText(score, standings.decimals, words.lang)),
    ' ',
    found ? el('span', { class: found.tone }, found.label) : el('span', { class: 'quiet' }, why ?? ''),
  );
};

const showGroupName: ShowGroup = (cell, { name, members, scored }, { words: { c, t, lang } }) => {
  const size = t.groupSize(c.agencies(thousands(members, lang)), scored < members ? thousands(scored, lang) : null);
  cell.replaceChildren(el('bdi', {}, name ?? c.untold), el('small', {}, size));
};

const showMedian: ShowGroup = (cell, { median }, { standings, words }) => {
  cell.replaceChildren(el('span', { class: 'score' }, scoreText(median, standings.decimals, words.lang)));
};

const showAhead: Column['show'] = (cell, row, { set, standings, words }) => {
  const by = aheadIn(set, standings, row);
  cell.textContent = by === null ? DASH : signed(by, words.lang);
};

const showDrawn: Column['show'] = (cell, row, { standings }) => {
  const { spreads } = standings;
  cell.textContent = spreads === null ? '\u2026' : ranksText(spreads.rows[row]?.interval ?? null);
};

const showMoved: Column['show'] = (cell, row, { standings, words: { t } }) => {
  const by = movedUp(standings, row);
  cell.textContent =
    by === null ? DASH : by === 0 ? t.same : by > 0 ? `\u25b2 ${t.up(String(by))}` : `\u25bc ${t.down(String(-by))}`;
  cell.className = by === null || by === 0 ? 'number quiet' : by > 0 ? 'number good' : 'number weak';
};

const showPossible: Column['show'] = (cell, row, { standings }) => {
  cell.textContent = ranksText(nth(standings.ranked, row).possible);
};

const showCoverage: Column['show'] = (cell, row, { standings, words }) => {
  const { coverage } = nth(standings.ranked, row);
  cell.textContent = coverage === null ? DASH : percent(coverage, words.lang);
};

const shaded =
  (i: number): Column['show'] =>
  (cell, row, { set, words }) => {
    shade(cell, scoresOf(nth(set.rows, row))[i] ?? null, i, { set, words });
  };

const shadedMedian =
  (i: number): ShowGroup =>
  (cell, { medians }, of) => {
    shade(cell, medians[i] ?? null, i, of);
  };

function shade(cell: HTMLElement, value: number | null, i: number, { set, words }: Pick<View, 'set' | 'words'>): void {
  const [worst, best] = nth(set.dimensions, i).range;
  cell.textContent = value === null ? DASH : decimal(value, words.lang);
  cell.className = `number${value === null ? '' : ` s${String(shadeOf(percentOf({ worst, best }, value)))}`}`;
}

/** The step of a percentage, from 1. */
const shadeOf = (of: number): number => Math.min(SHADES, Math.max(1, 1 + Math.floor((of / 100) * SHADES)));

/** A weight as it is read. */
export const weightText = (weight: number, lang: View['words']['lang']): string => plain(weight, lang);

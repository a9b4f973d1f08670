import { weightIn } from '../../compare/agencies/values.js';
import { PAGE_DRAWS, type ExploredSet } from '../../model/explorer.js';
import { nth } from '../../model/nth.js';
import { exact } from '../../model/aggregate.js';
import { betterBy } from '../../model/scale.js';
import { decimal, percent, thousands } from '../../text/numbers.js';
import { listed } from '../../text/words.js';
import { separated, type Separated } from '../pair.js';
import { aheadBy, countsOf, rankedBy } from '../rank.js';
import { DASH, lossesSaid, orderSaid, scoreText, signedText } from '../said.js';
import { chosenRows } from '../state.js';
import { chart } from './chart.js';
import { weightText } from './columns.js';
import { el } from './dom.js';
import type { View } from './view.js';

/** What is told of the chosen beside each other; nothing of fewer than two. */
export function panel(view: View): readonly HTMLElement[] {
  const { set, state, words } = view;
  const rows = chosenRows(set, state);
  const [first, second] = rows;
  if (first === undefined || second === undefined) return [];
  const names = rows.map((row) => nth(set.rows, row).name);
  const found = rows.length === 2 ? separated(set, [first, second], state.weights) : null;
  const heading = el('h2', { tabindex: -1 }, words.t.separates(listed(names, words.lang)));
  return [
    heading,
    ...pairsOf(rows).map((pair) => said(pair, view)),
    chart(rows, view),
    frame(valuesTable(rows, found, view), words.t.separates(listed(names, words.lang))),
    ...overTime(rows, view),
  ];
}

/** The first with each of the others. */
const pairsOf = (rows: readonly number[]): (readonly [number, number])[] =>
  rows.slice(1).map((row) => [nth(rows, 0), row] as const);

function said(pair: readonly [number, number], { set, state, words }: View): HTMLElement {
  const { t, lang } = words;
  const [one, other] = pair.map((row) => nth(set.rows, row).name);
  const names = [one ?? '', other ?? ''] as const;
  const found = separated(set, pair, state.weights);
  const share = aheadBy(set, pair, state.weights);
  const sentences = [
    ...orderSaid(found, names, state.weights, words),
    lossesSaid(set, found, names, words),
    ...(share === null ? [] : [t.share(thousands(PAGE_DRAWS, lang), ...names, percent(share, lang))]),
  ];
  return el('ul', { class: 'said' }, ...sentences.map((sentence) => el('li', {}, sentence)));
}

/** Dimension by dimension; of two, what separates them as well. */
function valuesTable(rows: readonly number[], found: Separated | null, view: View): HTMLElement {
  const { set, state, standings, words } = view;
  const { t, c, lang } = words;
  const names = rows.map((row) => nth(set.rows, row).name);
  const head = [t.dimension, t.weight, ...names, ...(found ? [c.difference, t.contribution] : [])];
  const signed = (value: number | null, decimals: number): string =>
    value === null ? DASH : signedText(value, lang, decimals);
  const dimensions = set.dimensions.map((dimension, i) => {
    const values = rows.map((row) => countsOf(nth(set.rows, row))[i] ?? null);
    const apart = found && nth(found.dimensions, i);
    return [
      dimension.title,
      weightText(weightIn(state.weights, dimension), lang),
      ...values.map((value) => (value === null ? DASH : decimal(value, lang))),
      ...(apart ? [signed(apart.difference, 2), signed(apart.contribution, 3)] : []),
    ];
  });
  const whole = [
    t.whole,
    '',
    ...rows.map((row) => scoreText(nth(standings.ranked, row).score, set, lang)),
    ...(found ? [signed(found.asked, set.decimals), signed(found.asked, 3)] : []),
  ];
  const table = tableOf(head, [...dimensions, whole]);
  table.className = 'values';
  return table;
}

/** What is told of each agency in all the sets it is in; nothing where there is one period alone. */
function overTime(rows: readonly number[], { data, set, state, words }: View): HTMLElement[] {
  const { t, lang } = words;
  const sets = data.sets.filter((other) => isOfSameKind(other, set));
  if (sets.length < 2) return [];
  const ranked = sets.map((each) => rankedBy(each, state.weights));
  const lines = rows.map((row) => {
    const { name } = nth(set.rows, row);
    const found = sets.map((each, i) => {
      const at = each.rows.findIndex((other) => other.name === name);
      return at < 0 ? null : nth(nth(ranked, i), at);
    });
    const [first, last] = [found[0]?.score ?? null, found.at(-1)?.score ?? null];
    const [worst, best] = set.range;
    const change = first === null || last === null ? null : exact(betterBy({ worst, best }, last, first));
    const cells = found.map((each) =>
      (each?.rank ?? null) === null ? DASH : t.overTimeCell(decimal(each?.score ?? NaN, lang), String(each?.rank)),
    );
    return [name, ...cells, change === null ? DASH : signedText(change, lang)];
  });
  const head = [words.c.agency, ...sets.map(({ period }) => period), t.change];
  return [
    el('h3', {}, t.overTime),
    el('p', {}, t.overTimeOf(t.weightsAre[state.weights.kind])),
    frame(tableOf(head, lines), t.overTime),
  ];
}

/** Sets of periods that are told, with the same dimensions. */
const isOfSameKind = (one: ExploredSet, other: ExploredSet): boolean =>
  one.period !== '' && JSON.stringify(one.dimensions) === JSON.stringify(other.dimensions);

function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): HTMLElement {
  return el(
    'table',
    {},
    el(
      'thead',
      {},
      el('tr', {}, ...head.map((title, i) => el('th', { scope: 'col', class: i ? 'number' : '' }, title))),
    ),
    el(
      'tbody',
      {},
      ...lines.map(([title = '', ...cells]) =>
        el('tr', {}, el('th', { scope: 'row' }, title), ...cells.map((text) => el('td', { class: 'number' }, text))),
      ),
    ),
  );
}

/** What may be wider than the page moves within its own frame. */
const frame = (inner: HTMLElement, name: string): HTMLElement =>
  el('div', { 'class': 'wide', 'role': 'region', 'tabindex': 0, 'aria-label': name }, inner);

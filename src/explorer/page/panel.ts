import { weightIn } from '../../compare/agencies/values.js';
import { nth } from '../../model/nth.js';
import { decimal, signed } from '../../text/numbers.js';
import { DASH } from '../../text/ranks.js';
import { listed } from '../../text/words.js';
import { separated, type Separated } from '../pair.js';
import { scoresOf } from '../rank.js';
import { lossesSaid, orderSaid, scoreText } from '../said.js';
import { chosenRows } from '../state.js';
import { overTime } from '../time.js';
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
    ...timeTable(rows, view),
  ];
}

/** The first with each of the others. */
const pairsOf = (rows: readonly number[]): (readonly [number, number])[] =>
  rows.slice(1).map((row) => [nth(rows, 0), row] as const);

function said(pair: readonly [number, number], { set, state, words }: View): HTMLElement {
  const [one, other] = pair.map((row) => nth(set.rows, row).name);
  const names = [one ?? '', other ?? ''] as const;
  const found = separated(set, pair, state.weights);
  const sentences = [...orderSaid(set, found, names, state.weights, words), ...lossesSaid(set, found, names, words)];
  return el('ul', { class: 'said' }, ...sentences.map((sentence) => el('li', {}, sentence)));
}

/** Dimension by dimension; of two, what separates them as well. */
function valuesTable(rows: readonly number[], found: Separated | null, view: View): HTMLElement {
  const { set, state, standings, words } = view;
  const { t, c, lang } = words;
  const names = rows.map((row) => nth(set.rows, row).name);
  // Narrow windows show the first columns alone: so what was asked for comes first.
  const head = [t.dimension, ...names, ...(found ? [c.difference] : []), t.weight, ...(found ? [t.contribution] : [])];
  const shown = (value: number | null, decimals: number): string =>
    value === null ? DASH : signed(value, lang, decimals);
  const dimensions = set.dimensions.map((dimension, i) => {
    const values = rows.map((row) => scoresOf(nth(set.rows, row))[i] ?? null);
    const apart = found && nth(found.dimensions, i);
    return [
      dimension.title,
      ...values.map((value) => (value === null ? DASH : decimal(value, lang))),
      ...(apart ? [shown(apart.difference, 2)] : []),
      weightText(weightIn(state.weights, dimension), lang),
      ...(apart ? [shown(apart.contribution, 3)] : []),
    ];
  });
  const whole = [
    t.whole,
    ...rows.map((row) => scoreText(nth(standings.ranked, row).score, standings.decimals, lang)),
    ...(found ? [shown(found.asked, standings.decimals)] : []),
    '',
    ...(found ? [shown(found.asked, 3)] : []),
  ];
  const table = tableOf(head, [...dimensions, whole]);
  table.className = 'values';
  return table;
}

/** What is told of each agency in all the periods it is in; nothing where there is one period alone. */
function timeTable(rows: readonly number[], { data, set, state, words }: View): HTMLElement[] {
  const { t, c, lang } = words;
  const found = overTime(data, set, rows, state.weights);
  if (found === null) return [];
  const lines = found.lines.map(({ standings, change }, i) => [
    nth(set.rows, nth(rows, i)).name,
    ...standings.map((each) =>
      (each?.rank ?? null) === null ? DASH : t.overTimeCell(decimal(each?.score ?? NaN, lang), String(each?.rank)),
    ),
    change === null ? DASH : signed(change, lang),
  ]);
  return [
    el('h3', {}, t.overTime),
    el('p', {}, t.overTimeOf(t.weightsAre[state.weights.kind])),
    frame(tableOf([c.agency, ...found.periods, t.change], lines), t.overTime),
  ];
}

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

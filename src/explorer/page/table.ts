import type { ExploredSet } from '../../model/explorer.js';
import { nth } from '../../model/nth.js';
import { gathered, type RowGroup } from '../groups.js';
import { firstOf, shownRows } from '../rows.js';
import { MOST_CHOSEN, sortedBy, withChosen, type SortKey } from '../state.js';
import { columnsOf, type Column } from './columns.js';
import { el } from './dom.js';
import type { Go, View } from './view.js';

/** The table of ranks. `draw` gives how many rows are looked for and how many of them are shown; `drawn` renews what draws tell, and nothing else. */
export interface Table {
  readonly draw: (view: View) => { readonly found: number; readonly shown: number };
  readonly drawn: (view: View) => void;
  readonly choose: (view: View) => void;
}

/** A row, made once for each set and moved where it belongs. */
interface Row {
  readonly element: HTMLTableRowElement;
  readonly box: HTMLInputElement;
  readonly cells: readonly HTMLElement[];
}

export function tableIn(frame: HTMLElement, go: Go): Table {
  const head = el('tr');
  const thead = el('thead', {}, head);
  const whole = el('table', {}, thead);
  frame.replaceChildren(whole);
  let columns: readonly Column[] = [];
  let shape = '';
  let rows: readonly Row[] = [];
  let shownSet: ExploredSet | null = null;

  const renew = (view: View): void => {
    columns = columnsOf(view);
    const now = JSON.stringify([columns.map(({ key }) => key), view.state.set]);
    if (now !== shape) {
      [shape, shownSet] = [now, view.set];
      head.replaceChildren(
        el('th', { scope: 'col', class: 'pick' }, el('span', {}, view.words.t.compare)),
        ...columns.map((column) => headCell(column, go)),
      );
      rows = view.set.rows.map((_, i) => rowOf(i, columns, view, go));
    }
  };

  return {
    draw(view) {
      renew(view);
      for (const [i, column] of columns.entries()) {
        const cell = nth([...head.cells], i + 1);
        sortMark(cell, column, view);
        const note = cell.querySelector('small');
        if (note) note.textContent = column.note;
      }
      const found = shownRows(view.data, view.set, view.state, view.standings);
      const order = firstOf(found, view.state);
      for (const at of order)
        for (const [i, column] of columns.entries()) column.show(nth(nth(rows, at).cells, i), at, view);
      whole.replaceChildren(thead, ...bodiesOf(order, rows, columns, view));
      this.choose(view);
      frame.classList.toggle('fits', whole.scrollWidth <= frame.clientWidth);
      return { found: found.length, shown: order.length };
    },
    drawn(view) {
      const at = columns.findIndex(({ key }) => key === 'drawn');
      if (view.set !== shownSet || at < 0) return;
      for (const [i, row] of rows.entries()) nth(columns, at).show(nth(row.cells, at), i, view);
    },
    choose({ state, set }) {
      const isFull = state.chosen.length >= MOST_CHOSEN;
      for (const [i, { box, element }] of rows.entries()) {
        box.checked = state.chosen.includes(nth(set.rows, i).key);
        box.disabled = isFull && !box.checked;
        element.className = box.checked ? 'chosen' : '';
      }
    },
  };
}

/** The rows in their order; where they are grouped, each group with a row of its medians. */
function bodiesOf(
  order: readonly number[],
  rows: readonly Row[],
  columns: readonly Column[],
  { set, state, standings, words }: View,
): HTMLElement[] {
  const elements = (those: readonly number[]): HTMLElement[] => those.map((at) => nth(rows, at).element);
  if (standings.groups === null) return [el('tbody', {}, ...elements(order))];
  return gathered(set, standings.groups, order, state.sort).map(({ group, rows: own }) =>
    el('tbody', {}, groupRow(group, columns, { set, standings, words }), ...elements(own)),
  );
}

function groupRow(
  group: RowGroup,
  columns: readonly Column[],
  of: Pick<View, 'set' | 'standings' | 'words'>,
): HTMLElement {
  const cells = columns.map(({ key, isNumber, showGroup }) => {
    const cell = key === 'name' ? el('th', { scope: 'rowgroup' }) : el('td', { class: isNumber ? 'number' : '' });
    showGroup?.(cell, group, of);
    return cell;
  });
  return el('tr', { class: 'group' }, el('td', { class: 'pick' }), ...cells);
}

function headCell({ key, title, note, isNumber }: Column, go: Go): HTMLElement {
  const button = el('button', { type: 'button' }, title, el('span', { 'class': 'arrow', 'aria-hidden': 'true' }));
  button.addEventListener('click', () => go((state) => sortedBy(state, key)));
  const cell = el('th', { scope: 'col', class: isNumber ? 'number' : key === 'name' ? 'name' : '' }, button);
  // On paper a heading stands on each page again, of which browsers leave out buttons.
  cell.append(el('span', { class: 'printed' }, title));
  if (typeof key === 'number') cell.append(el('small', {}, note));
  return cell;
}

/** Ascending and descending are of the numbers: ranks from the first on ascend, scores from the best on descend. */
function sortMark(cell: HTMLElement, { key }: Column, { state, set }: View): void {
  const { by, isTurned } = state.sort;
  const isUp = isAscending(key, set) !== isTurned;
  if (by === key) cell.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  else cell.removeAttribute('aria-sort');
  const arrow = cell.querySelector('.arrow');
  if (arrow) arrow.textContent = by === key ? (isUp ? '\u25b2' : '\u25bc') : '\u21c5';
}

const ASCENDING: ReadonlySet<SortKey> = new Set(['rank', 'name', 'drawn', 'possible']);

const isAscending = (key: SortKey, { range: [worst, best] }: ExploredSet): boolean =>
  ASCENDING.has(key) || (best < worst && (key === 'score' || typeof key === 'number'));

function rowOf(at: number, columns: readonly Column[], view: View, go: Go): Row {
  const { key, name } = nth(view.set.rows, at);
  const box = el('input', { 'type': 'checkbox', 'aria-label': view.words.t.compareName(name) });
  box.addEventListener('change', () => go((state) => withChosen(state, key, box.checked)));
  const cells = columns.map(({ key: of, isNumber }) =>
    of === 'name' ? el('th', { scope: 'row' }) : el('td', { class: isNumber ? 'number' : '' }),
  );
  return {
    box,
    cells,
    element: el('tr', {}, el('td', { class: 'pick' }, el('label', { class: 'tick' }, box)), ...cells),
  };
}

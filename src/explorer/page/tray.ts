import { nth } from '../../model/nth.js';
import { separated } from '../pair.js';
import { briefSaid } from '../said.js';
import { chosenRows, MOST_CHOSEN, withChosen } from '../state.js';
import { el, say } from './dom.js';
import type { Go, View } from './view.js';

/** What stays in sight at the foot of the window: who is chosen, and in a word what separates them. */
export interface Tray {
  readonly element: HTMLElement;
  readonly draw: (view: View) => void;
}

/** Where it leads. */
interface Places {
  /** What separates the chosen. Its first element is its title. */
  readonly panel: HTMLElement;
  readonly table: HTMLElement;
}

export function tray({ t }: View['words'], go: Go, { panel, table }: Places): Tray {
  const text = el('p', { 'role': 'status', 'aria-live': 'polite' });
  const chips = el('ul', { class: 'chips' });
  const why = el('button', { type: 'button', class: 'main' }, t.showComparison);
  why.addEventListener('click', () => {
    panel.scrollIntoView();
    panel.querySelector('h2')?.focus({ preventScroll: true });
  });
  const back = el('button', { type: 'button', class: 'back' }, t.toTable);
  back.addEventListener('click', () => {
    table.scrollIntoView();
    table.focus({ preventScroll: true });
  });
  const clear = el('button', { type: 'button' }, t.clear);
  clear.addEventListener('click', () => go((state) => ({ ...state, chosen: [] })));
  const element = el('section', { 'class': 'tray', 'aria-label': t.compare }, text, chips, why, back, clear);
  // Beside what it leads to it need not say the same again, and would cover it.
  new IntersectionObserver(([seen]) => element.classList.toggle('brief', seen?.isIntersecting ?? false), {
    rootMargin: '0px 0px -40% 0px',
  }).observe(panel);
  return {
    element,
    draw(view) {
      const { set, state, words } = view;
      const rows = chosenRows(set, state);
      chips.replaceChildren(
        ...rows.map((row) => {
          const { key, name } = nth(set.rows, row);
          const button = el(
            'button',
            { 'type': 'button', 'aria-label': t.remove(name) },
            el('bdi', {}, name),
            ' \u00d7',
          );
          button.addEventListener('click', () => go((before) => withChosen(before, key, false)));
          return el('li', {}, button);
        }),
      );
      why.hidden = rows.length < 2;
      clear.hidden = rows.length === 0;
      element.classList.toggle('some', rows.length > 0);
      say(text, said(rows, { set, state, words }));
    },
  };
}

function said(rows: readonly number[], { set, state, words }: Pick<View, 'set' | 'state' | 'words'>): string {
  const { t } = words;
  const [first, second] = rows;
  if (first === undefined) return t.chosenHint;
  if (second === undefined) return t.chosenOne(nth(set.rows, first).name);
  if (rows.length === MOST_CHOSEN) return t.chosenMost(String(MOST_CHOSEN));
  if (rows.length > 2) return '';
  const names = [nth(set.rows, first).name, nth(set.rows, second).name] as const;
  return briefSaid(set, separated(set, [first, second], state.weights), names, state.weights, words).join(' ');
}

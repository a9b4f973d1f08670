import { weightIn } from '../../compare/agencies/values.js';
import { MOST_WEIGHT, type Grouping, type Weights } from '../../model/comparison/index.js';
import type { Explored, ExploredSet } from '../../model/explorer.js';
import { nth } from '../../model/nth.js';
import { beginning, inSet, setOf } from '../state.js';
import { weightFrom } from '../weight.js';
import type { Words } from '../words.js';
import { weightText } from './columns.js';
import { el } from './dom.js';
import type { Go, View } from './view.js';

/** What one chooses by. It is made once; `draw` sets it to what was chosen. */
export interface Controls {
  readonly element: HTMLElement;
  readonly draw: (view: View) => void;
}

const KINDS = ['official', 'equal', 'own'] as const;

export function controls(data: Explored, words: Words, go: Go): Controls {
  const { t } = words;
  const weights = weightsControl(data, words, go);
  const search = el('input', { type: 'search', id: 'search', placeholder: t.searchHint, autocomplete: 'off' });
  search.addEventListener('input', () => go((state) => ({ ...state, search: search.value }), true));
  const sets = setControl(data, go);
  const grouped = groupedControl(data, words, go);
  const groups = groupControl(data, words, go);
  const reset = el('button', { type: 'button' }, t.reset);
  reset.addEventListener('click', () => go(() => beginning(data)));
  const field = (name: string, control: HTMLElement): HTMLElement =>
    el('div', { class: 'field' }, el('label', { for: control.id }, name), control);
  const isByPeriod = data.sets.every(({ period }) => period !== '');
  const element = el(
    'form',
    { class: 'controls' },
    weights.element,
    ...(data.sets.length > 1 ? [field(isByPeriod ? t.set : t.setOther, sets)] : []),
    field(t.search, search),
    ...(data.groupings.length > 0 ? [field(t.by, grouped), field(t.group, groups)] : []),
    reset,
  );
  // There is nobody to send it to.
  element.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    draw(view) {
      const { state } = view;
      weights.draw(view);
      if (search.value !== state.search) search.value = state.search;
      sets.value = String(state.set);
      grouped.value = state.by ?? '';
      groups.value = state.group ? groupValue(state.group.by, state.group.name) : '';
    },
  };
}

function setControl(data: Explored, go: Go): HTMLSelectElement {
  const isByPeriod = data.sets.every(({ period }) => period !== '');
  const select = el(
    'select',
    { id: 'set' },
    ...data.sets.map(({ title, period }, i) =>
      el('option', { value: i }, isByPeriod ? period : [title, period].filter((part) => part !== '').join(', ')),
    ),
  );
  select.addEventListener('change', () => go((state) => inSet(data, state, Number(select.value))));
  return select;
}

/** What rows are grouped by. */
function groupedControl({ groupings }: Explored, { t, c }: Words, go: Go): HTMLSelectElement {
  const select = el(
    'select',
    { id: 'by' },
    el('option', { value: '' }, t.byNothing),
    ...groupings.map((by) => el('option', { value: by }, c.groupName[by])),
  );
  select.addEventListener('change', () =>
    go((state) => ({ ...state, by: groupings.find((by) => by === select.value) ?? null })),
  );
  return select;
}

const groupValue = (by: Grouping, name: string): string => `${by}:${name}`;

function groupControl({ groupings, sets }: Explored, { t, c }: Words, go: Go): HTMLSelectElement {
  const select = el('select', { id: 'group' }, el('option', { value: '' }, t.groupAll));
  for (const [i, by] of groupings.entries()) {
    const names = new Set(sets.flatMap(({ rows }) => rows.flatMap(({ groups }) => groups[i] ?? [])));
    const options = [...names].sort().map((name) => el('option', { value: groupValue(by, name) }, name));
    select.append(el('optgroup', { label: c.groupName[by] }, ...options));
  }
  select.addEventListener('change', () => {
    const [by, ...name] = select.value.split(':');
    const grouping = groupings.find((each) => each === by);
    go((state) => ({ ...state, group: grouping ? { by: grouping, name: name.join(':') } : null }));
  });
  return select;
}

/** Whose weights, and one's own for each dimension. */
function weightsControl(data: Explored, words: Words, go: Go): Controls {
  const { t, lang } = words;
  const own = el('div', { class: 'own' });
  const radios = KINDS.map((kind) => {
    const radio = el('input', { type: 'radio', name: 'weights', value: kind });
    radio.addEventListener('change', () =>
      go((state) => ({ ...state, weights: chosen(kind, setOf(data, state), state.weights) })),
    );
    return radio;
  });
  const labels = radios.map((radio, i) => el('label', {}, radio, t.weightKinds[nth(KINDS, i)]));
  let shown: ExploredSet | null = null;
  let inputs: readonly HTMLInputElement[] = [];
  const typed = (): void => {
    go(
      (state) => ({
        ...state,
        weights: {
          kind: 'own',
          weights: Object.fromEntries(
            setOf(data, state).dimensions.map((each, i) => [each.id, weightFrom(nth(inputs, i).value, each)]),
          ),
        },
      }),
      true,
    );
  };
  return {
    element: el('fieldset', {}, el('legend', {}, t.weights), el('div', { class: 'kinds' }, ...labels), own),
    draw({ set, state: { weights } }) {
      if (set !== shown) {
        shown = set;
        inputs = set.dimensions.map((dimension) => {
          const input = el('input', { type: 'number', min: 0, max: MOST_WEIGHT, step: 'any', inputmode: 'decimal' });
          input.addEventListener('input', typed);
          // What is no weight counts as the nearest one, and is to be seen as what it counts.
          input.addEventListener('change', () => (input.value = String(weightFrom(input.value, dimension))));
          input.setAttribute('aria-label', t.weightOf(dimension.title));
          return input;
        });
        own.replaceChildren(
          ...set.dimensions.map((dimension, i) =>
            el(
              'label',
              {},
              nth(inputs, i),
              el(
                'span',
                {},
                dimension.title,
                ' ',
                el('small', {}, t.officialWeight(weightText(dimension.weight, lang))),
              ),
            ),
          ),
        );
      }
      for (const [i, radio] of radios.entries()) radio.checked = weights.kind === KINDS[i];
      own.hidden = weights.kind !== 'own';
      for (const [i, dimension] of set.dimensions.entries()) {
        const input = nth(inputs, i);
        // Not under the hands of who types there.
        if (input !== document.activeElement) input.value = String(weightIn(weights, dimension));
      }
    },
  };
}

/** One's own begin where the others were left. */
function chosen(kind: (typeof KINDS)[number], { dimensions }: ExploredSet, before: Weights): Weights {
  if (kind !== 'own') return { kind };
  return { kind, weights: Object.fromEntries(dimensions.map((each) => [each.id, weightIn(before, each)])) };
}

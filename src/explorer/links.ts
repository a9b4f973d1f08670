import { GROUPINGS, type Grouping, type Weights } from '../model/comparison/index.js';
import type { Explored, ExploredSet } from '../model/explorer.js';
import { beginning, isSameWeights, MOST_CHOSEN, setOf, SORTS, type SortKey, type State } from './state.js';
import { mayWeigh } from './weight.js';

/** What stands behind the `#` of a link: only what is otherwise than at the beginning. */
export function hashOf(state: State, data: Explored): string {
  const first = beginning(data);
  const told = new URLSearchParams();
  if (state.set !== first.set) told.set('set', String(state.set));
  if (!isSameWeights(state.weights, first.weights)) told.set('weights', weightsText(state.weights));
  const { by, isTurned } = state.sort;
  if (by !== 'rank' || isTurned) told.set('sort', `${isTurned ? '-' : ''}${String(by)}`);
  if (state.search !== '') told.set('search', state.search);
  // That nothing is grouped any more has to be told as well.
  if (state.by !== first.by) told.set('by', state.by ?? '');
  if (state.isWhole) told.set('rows', 'all');
  if (state.group) told.set(state.group.by, state.group.name);
  if (JSON.stringify(state.chosen) !== JSON.stringify(first.chosen)) {
    // So has that nobody is chosen.
    for (const key of state.chosen.length === 0 ? [''] : state.chosen) told.append('compare', key);
  }
  return told.toString();
}

const weightsText = (weights: Weights): string =>
  weights.kind === 'own'
    ? Object.entries(weights.weights)
        .map(([id, weight]) => `${id}=${String(weight)}`)
        .join(',')
    : weights.kind;

/** The state a link tells of. Whatever it says that is not there is left out: anybody may write a link. */
export function stateOf(hash: string, data: Explored): State {
  const told = new URLSearchParams(hash.replace(/^#/u, ''));
  const first = beginning(data);
  const set = placeIn(told.get('set'), data.sets.length) ?? first.set;
  const at: ExploredSet = setOf(data, { ...first, set });
  const sort = told.get('sort') ?? '';
  const by = sortKeyOf(sort.replace(/^-/u, ''), at);
  const keys = new Set(at.rows.map(({ key }) => key));
  return {
    set,
    weights: weightsOf(told.get('weights'), at) ?? first.weights,
    sort: by === null ? first.sort : { by, isTurned: sort.startsWith('-') },
    search: told.get('search') ?? '',
    by: groupingOf(told.get('by'), data) ?? (told.get('by') === '' ? null : first.by),
    group: groupOf(told, data),
    isWhole: told.get('rows') === 'all',
    chosen: [...new Set(told.has('compare') ? told.getAll('compare') : first.chosen)]
      .filter((key) => keys.has(key))
      .slice(0, MOST_CHOSEN),
  };
}

function weightsOf(text: string | null, { dimensions }: ExploredSet): Weights | null {
  if (text === null) return null;
  if (text === 'official' || text === 'equal') return { kind: text };
  const weights = text.split(',').flatMap((part) => {
    const [, id, weight = ''] = /^(.+)=(\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/u.exec(part) ?? [];
    const dimension = dimensions.find((each) => each.id === id);
    return dimension && mayWeigh(Number(weight), dimension) ? [[dimension.id, Number(weight)] as const] : [];
  });
  return weights.length === 0 ? null : { kind: 'own', weights: Object.fromEntries(weights) };
}

function sortKeyOf(text: string, { dimensions }: ExploredSet): SortKey | null {
  return SORTS.find((key) => key === text) ?? placeIn(text, dimensions.length);
}

/** A whole number from 0 that names one of so many. */
function placeIn(text: string | null, count: number): number | null {
  return text !== null && /^\d{1,4}$/u.test(text) && Number(text) < count ? Number(text) : null;
}

const groupingOf = (text: string | null, { groupings }: Explored): Grouping | null =>
  groupings.find((each) => each === text) ?? null;

function groupOf(told: URLSearchParams, { groupings, sets }: Explored): State['group'] {
  const by = GROUPINGS.find((grouping) => groupings.includes(grouping) && told.has(grouping));
  if (by === undefined) return null;
  const [at, name] = [groupings.indexOf(by), told.get(by) ?? ''];
  return sets.some(({ rows }) => rows.some(({ groups }) => groups[at] === name)) ? { by, name } : null;
}

import { describe, expect, test } from 'vitest';
import { drawnBy, rankedBy } from '../../src/explorer/rank.js';
import { movedUp, shownRows } from '../../src/explorer/rows.js';
import { standingsOf, type Standings } from '../../src/explorer/standings.js';
import { beginning, type SortKey, type State } from '../../src/explorer/state.js';
import type { Weights } from '../../src/model/comparison/index.js';
import { all, entrant } from '../compare/agencies/entrants.js';
import { exploring, onlySet, THREE } from './exploring.js';

// Of dora one thing is known, so she has bounds, and of her coverage is not whole.
const data = exploring([...THREE, entrant('dora', { staff: 1, head: null, rooms: null, funds: null })]);
const set = onlySet(data);

function standingsBy(weights: Weights, isDrawn = true): Standings {
  const spreads = isDrawn ? drawnBy(set, weights, rankedBy(set, weights)) : null;
  return standingsOf(data, { ...beginning(data), weights }, spreads);
}

const shown = (over: Partial<State>, isDrawn = true): (string | undefined)[] => {
  const state = { ...beginning(data), ...over };
  return shownRows(data, set, state, standingsBy(state.weights, isDrawn)).map((at) => set.rows[at]?.key);
};

const sorted = (by: SortKey, isTurned = false, over: Partial<State> = {}) => shown({ sort: { by, isTurned }, ...over });

describe('the table shows', () => {
  test('all by rank, and those whose names have every word that is looked for, accents or not', () => {
    expect(shown({})).toHaveLength(4);
    expect(shown({ search: ' OFFICE  anna' })).toEqual(['anna']);
    expect(shown({ search: 'office' })).toEqual(['anna', 'bert']);
    expect(shown({ search: 'nobody' })).toEqual([]);
  });

  test('those of a group', () => {
    expect(shown({ group: { by: 'region', name: 'East' } })).toEqual(['anna', 'cleo']);
    expect(shown({ group: { by: 'region', name: 'East' }, search: 'cleo' })).toEqual(['cleo']);
  });

  test('by any column, either way round, what is unknown last', () => {
    expect(sorted('name')).toEqual(['dora', 'anna', 'bert', 'cleo']);
    expect(sorted('name', true)).toEqual(['cleo', 'bert', 'anna', 'dora']);
    expect(sorted('score')).toEqual(sorted('rank'));
    expect(sorted(1).slice(0, 1)).toEqual(['bert']);
    expect(sorted(1).at(-1)).toBe('dora');
    expect(sorted(1, true).at(-1)).toBe('dora');
    expect(sorted('coverage').at(-1)).toBe('dora');
    expect(sorted('possible')).toHaveLength(4);
    expect(sorted('drawn').slice(0, 3)).toEqual(['anna', 'bert', 'cleo']);
    expect(shown({ sort: { by: 'drawn', isTurned: false } }, false)).toEqual(shown({}));
  });

  test('a shortened word finds the whole one, and a whole word what stands shortened there', () => {
    const shortened = exploring([...THREE, entrant('eve', all(1, 1, 1, 1), { name: 'Kab. Eve' })]);
    const found = (search: string) => {
      const state = { ...beginning(shortened), search };
      const standings = standingsOf(shortened, state, null);
      return shownRows(shortened, onlySet(shortened), state, standings).map((at) => onlySet(shortened).rows[at]?.key);
    };
    expect(found('kabupaten eve')).toEqual(['eve']);
    expect(found('off. bert')).toEqual(['bert']);
    expect(found('kecamatan eve')).toEqual([]);
  });

  test('those who are equal in the order in which they were given', () => {
    const equal = exploring(['b', 'a', 'c'].map((id) => entrant(id, all(2, 2, 2, 2))));
    const state = beginning(equal);
    const shownNow = shownRows(equal, onlySet(equal), state, standingsOf(equal, state, null));
    expect(shownNow).toEqual([0, 1, 2]);
  });

  test('who is furthest before the middle of a group first, and where there are no groups, by rank', () => {
    const ahead = { sort: { by: 'ahead', isTurned: false } } as const;
    expect(shown(ahead)).toEqual(shown({}));
    // Five of one region have a middle, 3: of the other there are too few.
    const five = [1, 2, 3, 4, 4].map((level, i) =>
      entrant(`e${i + 1}`, all(level, level, level, level), { region: 'East' }),
    );
    const west = entrant('w', all(4, 4, 4, 4), { region: 'West' });
    const grouped = exploring([west, ...five]);
    const state = { ...beginning(grouped), by: 'region', ...ahead } as const;
    const standings = standingsOf(grouped, state, null);
    const keys = shownRows(grouped, onlySet(grouped), state, standings).map((at) => onlySet(grouped).rows[at]?.key);
    expect(keys).toEqual(['e4', 'e5', 'e3', 'e2', 'e1', 'w']);
  });

  test('who moved up by other weights first', () => {
    expect(sorted('moved', false, { weights: { kind: 'equal' } })[0]).toBe('bert');
  });
});

test('moves are told against the official weights, of those who have both ranks', () => {
  const standings = standingsBy({ kind: 'equal' });
  const moves = Object.fromEntries(set.rows.map(({ key }, i) => [key, movedUp(standings, i)]));
  expect(moves).toMatchObject({ anna: -1, bert: 1, cleo: 0 });
  const nobody = standingsBy({ kind: 'own', weights: { people: 0, means: 0 } });
  expect(movedUp(nobody, 0)).toBeNull();
});

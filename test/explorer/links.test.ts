import { describe, expect, test } from 'vitest';
import { hashOf, stateOf } from '../../src/explorer/links.js';
import { beginning, chosenRows, inSet, sortedBy, withChosen, type State } from '../../src/explorer/state.js';
import { all, entrant } from '../compare/agencies/entrants.js';
import { exploring, onlySet, THREE } from './exploring.js';

const data = exploring(THREE);
const first = beginning(data);

describe('a link', () => {
  test.each<[string, Partial<State>]>([
    ['', {}],
    ['weights=equal', { weights: { kind: 'equal' } }],
    ['weights=people%3D1%2Cmeans%3D2.5', { weights: { kind: 'own', weights: { people: 1, means: 2.5 } } }],
    [
      'weights=people%3D0.000001%2Cmeans%3D1000000',
      { weights: { kind: 'own', weights: { people: 0.000_001, means: 1_000_000 } } },
    ],
    ['sort=-name', { sort: { by: 'name', isTurned: true } }],
    ['sort=1', { sort: { by: 1, isTurned: false } }],
    ['sort=-rank', { sort: { by: 'rank', isTurned: true } }],
    ['search=hulu+%26+hilir', { search: 'hulu & hilir' }],
    ['by=region', { by: 'region' }],
    ['by=region&region=East', { by: 'region', group: { by: 'region', name: 'East' } }],
    ['region=East', { group: { by: 'region', name: 'East' } }],
    ['compare=bert&compare=anna', { chosen: ['bert', 'anna'] }],
  ])('%s holds what was chosen, and gives it back', (hash, chosen) => {
    const state = { ...first, ...chosen };
    expect(hashOf(state, data)).toBe(hash);
    expect(stateOf(`#${hash}`, data)).toEqual(state);
  });

  test.each([
    'set=7',
    'set=-1',
    'weights=',
    'weights=nothing=1',
    'weights=people=x',
    'weights=people=1e-7',
    'weights=people=1e308,means=1e308',
    `weights=people=${'9'.repeat(400)}`,
    'region=nowhere',
    'sort=9',
    'sort=constructor',
    'country=ID',
    'by=country',
    'by=nothing',
    'compare=nobody',
    '__proto__=1',
    '%',
  ])('that says #%s says nothing', (hash) => {
    expect(stateOf(`#${hash}`, data)).toEqual(first);
  });

  test.each([1e-9, 1e21])('holds a weight of %d where it is the framework’s, whose limits are its own', (weight) => {
    const [set] = data.sets;
    const own = { ...data, sets: [{ ...set!, dimensions: set!.dimensions.map((each) => ({ ...each, weight })) }] };
    const state: State = { ...beginning(own), weights: { kind: 'own', weights: { people: weight, means: 1 } } };
    expect(stateOf(`#${hashOf(state, own)}`, own)).toEqual(state);
  });

  test('begins with the pair that was asked for, and tells that it was left', () => {
    const asked = exploring(THREE, { pair: ['cleo', 'anna'] });
    expect(stateOf('', asked).chosen).toEqual(['cleo', 'anna']);
    expect(hashOf(beginning(asked), asked)).toBe('');
    expect(hashOf({ ...beginning(asked), chosen: [] }, asked)).toBe('compare=');
    expect(stateOf('#compare=', asked).chosen).toEqual([]);
    expect(stateOf('#compare=bert', asked).chosen).toEqual(['bert']);
  });

  test('begins with the groups that were asked for, and tells that they were left', () => {
    const asked = exploring(THREE, { by: 'region' });
    expect(stateOf('', asked).by).toBe('region');
    expect(hashOf(beginning(asked), asked)).toBe('');
    expect(hashOf({ ...beginning(asked), by: null }, asked)).toBe('by=');
    expect(stateOf('#by=', asked).by).toBeNull();
    expect(stateOf('#by=kind', asked).by).toBe('region');
  });

  test('begins with the period of that pair, and with the newest where they are in none together', () => {
    const of = (name: string, year: string) =>
      entrant(`${name}-${year}`, all(2, 2, 2, 2), { name, period: { from: year, to: year } });
    const years = [of('A', '2023'), of('B', '2023'), of('A', '2024'), of('B', '2024')];
    expect(beginning(exploring(years, { pair: ['A-2023', 'B-2023'] }))).toMatchObject({
      set: 0,
      chosen: ['A-2023', 'B-2023'],
    });
    expect(beginning(exploring(years, { pair: ['A-2023', 'A-2024'] }))).toMatchObject({ set: 1, chosen: [] });
  });

  test('names at most six, each once', () => {
    const many = exploring(Array.from({ length: 8 }, (_, i) => entrant(`s${String(i)}`, all(4, 3, 2, 1))));
    const hash = ['s0', 's0', ...Array.from({ length: 8 }, (_, i) => `s${String(i)}`)].map((key) => `compare=${key}`);
    expect(stateOf(hash.join('&'), many).chosen).toEqual(['s0', 's1', 's2', 's3', 's4', 's5']);
  });
});

describe('choosing', () => {
  test('takes one more, one less, and no seventh', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(withChosen({ ...first, chosen: ['a'] }, 'b', true).chosen).toEqual(['a', 'b']);
    expect(withChosen({ ...first, chosen: ['a', 'b'] }, 'a', false).chosen).toEqual(['b']);
    expect(withChosen({ ...first, chosen: six }, 'g', true).chosen).toEqual(six);
  });

  test('a column again turns it round, and another one begins anew', () => {
    const once = sortedBy(first, 'name');
    expect(once.sort).toEqual({ by: 'name', isTurned: false });
    expect(sortedBy(once, 'name').sort).toEqual({ by: 'name', isTurned: true });
    expect(sortedBy(sortedBy(once, 'name'), 'score').sort).toEqual({ by: 'score', isTurned: false });
  });

  test('who was chosen stays chosen in another period, by name', () => {
    const of = (year: string, names: readonly string[]) =>
      names.map((name) => entrant(`${name}-${year}`, all(2, 2, 2, 2), { name, period: { from: year, to: year } }));
    const years = exploring([...of('2023', ['Anna', 'Bert']), ...of('2024', ['Anna', 'Bert', 'Cleo'])]);
    const state = beginning(years);
    expect(state.set).toBe(1);
    const before = inSet(years, { ...state, chosen: ['Cleo-2024', 'Anna-2024'] }, 0);
    expect(before).toMatchObject({ set: 0, chosen: ['Anna-2023'] });
    expect(stateOf('set=0', years).set).toBe(0);
    expect(hashOf(before, years)).toBe('set=0&compare=Anna-2023');
  });

  test('knows the rows of those that are there', () => {
    const { rows } = onlySet(data);
    expect(chosenRows(onlySet(data), { ...first, chosen: ['cleo', 'nobody'] }).map((at) => rows[at]?.key)).toEqual([
      'cleo',
    ]);
  });
});

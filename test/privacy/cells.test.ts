import { describe, expect, it } from 'vitest';
import { cellsOf, generalised, type Cells } from '../../src/privacy/cells.js';
import { headCount, type Person } from '../../src/privacy/people.js';
import { fc, test } from '../property.js';

let next = 0;
const person = (fields: Partial<Person> = {}): Person => ({
  id: `p${String(next++)}`,
  together: false,
  weight: 1,
  role: null,
  group: null,
  selection: null,
  dates: [],
  ...fields,
});
const people = (count: number, fields: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, () => person(fields));
const shown = (cells: Cells, of: readonly Person[]) => [...new Set(of.map(({ id }) => cells.shown.get(id)))];

describe('people', () => {
  it('are shown by role where enough of them have it', () => {
    const clerks = people(5, { group: 'staff', role: 'clerk' });
    expect(shown(cellsOf(clerks, 5), clerks)).toEqual(['role']);
  });

  it('are shown by group where their roles are too few', () => {
    const staff = [...people(3, { group: 'staff', role: 'clerk' }), ...people(2, { group: 'staff', role: 'guard' })];
    expect(shown(cellsOf(staff, 5), staff)).toEqual(['group']);
  });

  it('are one of all who were asked where their groups are too few', () => {
    const [leaders, staff] = [people(3, { group: 'leadership' }), people(4, { group: 'staff' })];
    const cells = cellsOf([...leaders, ...staff], 5);
    expect(shown(cells, leaders)).toEqual(['anybody']);
    expect(shown(cells, staff)).toEqual(['anybody']);
    expect(cells.small).toBe(false);
  });

  it('give up a large group for a small one that would be told by being left over', () => {
    const [leaders, staff, users] = [
      people(2, { group: 'leadership' }),
      people(6, { group: 'staff' }),
      people(9, { group: 'users' }),
    ];
    const cells = cellsOf([...leaders, ...staff, ...users], 5);
    expect([shown(cells, leaders), shown(cells, staff), shown(cells, users)]).toEqual([
      ['anybody'],
      ['anybody'],
      ['group'],
    ]);
  });

  it('give up a role for those of their group who would be left over', () => {
    const [clerks, guards, others] = [
      people(5, { group: 'staff', role: 'clerk' }),
      people(7, { group: 'staff', role: 'guard' }),
      people(2, { group: 'staff' }),
    ];
    const cells = cellsOf([...clerks, ...guards, ...others], 5);
    expect([shown(cells, clerks), shown(cells, guards), shown(cells, others)]).toEqual([
      ['group'],
      ['role'],
      ['group'],
    ]);
  });

  it('keep a role without a group, and lose it to nobody in particular', () => {
    const [many, few] = [people(6, { role: 'visitor' }), people(1, { role: 'mayor' })];
    const cells = cellsOf([...many, ...few], 5);
    expect([shown(cells, many), shown(cells, few)]).toEqual([['anybody'], ['anybody']]);
    expect(shown(cellsOf(many, 5), many)).toEqual(['role']);
  });

  it('count a group by its size', () => {
    const twelve = [
      person({
        together: true,
        weight: 12,
        group: 'users',
        role: 'visitors',
        selection: 'at the door',
        dates: ['2022-01-07'],
      }),
    ];
    const cells = cellsOf(twelve, 5);
    expect(shown(cells, twelve)).toEqual(['role']);
    expect(cells).toMatchObject({ dates: 'month', selection: true });
  });

  it('are told to have been asked together where that tells nobody who was asked alone', () => {
    const together = (weight: number) => person({ together: true, weight, group: 'users' });
    const [large, small] = [together(12), together(4)];
    expect([...cellsOf([large], 5).together]).toEqual([large.id]);
    expect([...cellsOf([large, small], 5).together]).toEqual([]);
    expect([...cellsOf([large, small, person({ group: 'users' })], 5).together]).toEqual([large.id]);
  });

  it('who are too few in all are not told of at all', () => {
    const two = people(2, { group: 'staff', dates: ['2022-01-07'] });
    expect(cellsOf(two, 5)).toMatchObject({ dates: 'none', selection: false, small: true });
    expect(shown(cellsOf(two, 5), two)).toEqual(['anybody']);
  });

  it('who are none need nothing', () => {
    expect(cellsOf([], 5)).toMatchObject({ dates: 'month', selection: true, small: false });
  });
});

describe('dates', () => {
  const met = (...dates: string[][]) => dates.map((each) => person({ group: 'staff', dates: each }));

  it('are never told to the day, and to the month where that tells nobody', () => {
    const month = met(['2022-01-07'], ['2022-01-08'], ['2022-01-07', '2022-01-10'], [], ['2022-01']);
    expect(cellsOf(month.filter(({ dates }) => dates.length > 0).concat(met(['2022-01-30'])), 5).dates).toBe('month');
    // Somebody without a date is somebody else than those with one.
    expect(cellsOf(month, 5).dates).toBe('none');
  });

  it('are told to the year where months differ, and not at all where years do', () => {
    expect(cellsOf(met(['2022-01-07'], ['2022-02'], ['2022'], ['2022-03', '2022-04'], ['2022-05-01']), 5).dates).toBe(
      'year',
    );
    expect(cellsOf(met(['2021'], ['2022'], ['2022'], ['2022'], ['2022']), 5).dates).toBe('none');
  });

  it('go after how people were chosen', () => {
    const five = met(...Array.from({ length: 5 }, () => ['2022-01-07'])).map((each, i) => ({
      ...each,
      selection: i === 0 ? 'snowball' : 'purposive',
    }));
    expect(cellsOf(five, 5)).toMatchObject({ dates: 'month', selection: false });
  });

  it.each([
    ['2022-01-07', 'month', '2022-01'],
    ['2022', 'month', '2022'],
    ['2022-01-07', 'year', '2022'],
    ['2022-01-07', 'none', null],
  ] as const)('%s to the %s is %s', (date, precision, left) => {
    expect(generalised(date, precision)).toBe(left);
  });
});

const anyPerson = fc.record({
  together: fc.boolean(),
  weight: fc.integer({ min: 1, max: 6 }),
  role: fc.constantFrom(null, 'head', 'clerk', 'guard'),
  group: fc.constantFrom(null, 'leadership', 'staff', 'users'),
  selection: fc.constantFrom(null, 'purposive', 'snowball'),
  dates: fc.uniqueArray(fc.constantFrom('2021-12-31', '2022-01-07', '2022-01-08', '2022-02', '2022'), { maxLength: 3 }),
});

test(
  'no combination of what is shown stands for fewer than k people, unless nothing is shown',
  fc.record({ k: fc.integer({ min: 3, max: 8 }), all: fc.array(anyPerson, { maxLength: 20 }) }),
  ({ k, all }) => {
    const asked: Person[] = all.map((fields, i) => ({
      ...fields,
      id: `p${String(i)}`,
      dates: [...fields.dates].sort(),
    }));
    const cells = cellsOf(asked, k);
    const combinations = new Map<string, Person[]>();
    for (const each of asked) {
      const as = cells.shown.get(each.id);
      const key = JSON.stringify([
        as,
        as === 'role' ? [each.group, each.role] : as === 'group' ? [each.group] : [],
        cells.selection && each.selection,
        [...new Set(each.dates.flatMap((date) => generalised(date, cells.dates) ?? []))],
      ]);
      combinations.set(key, [...(combinations.get(key) ?? []), each]);
    }
    if (cells.small) {
      expect(headCount(asked)).toBeLessThan(k);
      expect(combinations.size).toBeLessThanOrEqual(1);
      expect(cells).toMatchObject({ dates: 'none', selection: false });
    } else
      for (const cell of combinations.values()) {
        const alone = headCount(cell.filter(({ id }) => !cells.together.has(id)));
        if (alone > 0) expect(alone).toBeGreaterThanOrEqual(k);
        for (const each of cell) if (cells.together.has(each.id)) expect(each.weight).toBeGreaterThanOrEqual(k);
      }
  },
);

import { at } from '../model/at.js';
import { nth } from '../model/nth.js';
import type { DatePrecision } from '../model/public.js';
import type { PartialDate } from '../model/study.js';
import { headCount, type Person } from './people.js';

/** As what somebody is shown: by role, by group, or as one of all who were asked. */
type Shown = 'role' | 'group' | 'anybody';

/** How the people of a study are shown. */
export interface Cells {
  /** Source id → as what. */
  readonly shown: ReadonlyMap<string, Shown>;
  readonly dates: DatePrecision;
  /** Groups that are shown as such, with their size; others are shown as if they were one informant. */
  readonly together: ReadonlySet<string>;
  /** Whether it is told how people were chosen. */
  readonly selection: boolean;
  /** All who were asked together are fewer than k: nothing is told of any of them. */
  readonly small: boolean;
}

/** What is told besides: dates to a precision, and how people were chosen; each step tells less. */
const LADDER: readonly (readonly [DatePrecision, boolean])[] = [
  ['month', true],
  ['month', false],
  ['year', true],
  ['year', false],
  ['none', true],
];

const LENGTH: Readonly<Record<DatePrecision, number>> = { month: '2022-01'.length, year: '2022'.length, none: 0 };

/** A date as precise as that, or null where nothing is left of it. */
export function generalised(date: PartialDate, precision: DatePrecision): PartialDate | null {
  const left = date.slice(0, LENGTH[precision]);
  return left === '' ? null : left;
}

/**
 * The least generalisation by which each combination of role or group, way of being chosen and dates stands for k people or more
 * (k-anonymity by generalisation and suppression: Sweeney 2002; that the ladder is role, group, anybody, and month, year, nothing,
 * is this program's convention). Precision goes in this order: how people were chosen, then months, then years.
 */
export function cellsOf(people: readonly Person[], k: number): Cells {
  const shown = shownAs(people, k);
  if (shown === null)
    return {
      shown: new Map(people.map(({ id }) => [id, 'anybody'])),
      together: new Set(),
      dates: 'none',
      selection: false,
      small: true,
    };
  for (const [dates, selection] of LADDER) {
    const cells = combined(people, { shown, dates, selection });
    if (cells.every((cell) => headCount(cell) >= k))
      return { shown, dates, selection, small: false, together: groupsAmong(cells, k) };
  }
  // Without dates and selection a cell is what it is shown as, and those were made large enough.
  const last = { shown, dates: 'none', selection: false } as const;
  return { ...last, small: false, together: groupsAmong(combined(people, last), k) };
}

/** People put together by everything that is shown of them. */
function combined(
  people: readonly Person[],
  { shown, dates, selection }: Pick<Cells, 'shown' | 'dates' | 'selection'>,
): Person[][] {
  const combination = (person: Person): string =>
    JSON.stringify([
      keyOf(person, at(shown, person.id)),
      selection ? person.selection : null,
      [...new Set(person.dates.flatMap((date) => generalised(date, dates) ?? []))],
    ]);
  return [...byKey(people, combination).values()];
}

/** A group of k or more can be told to be one, unless that would leave fewer than k single informants beside it. */
function groupsAmong(cells: readonly (readonly Person[])[], k: number): Set<string> {
  return new Set(
    cells.flatMap((cell) => {
      const groups = cell.filter(({ together, weight }) => together && weight >= k);
      const rest = headCount(cell) - headCount(groups);
      return rest === 0 || rest >= k ? groups.map(({ id }) => id) : [];
    }),
  );
}

/**
 * As what each is shown, by roles and groups alone; null where all together are too few. Whoever is left over by the others being
 * shown must not be few either, or else could be told by what they are not: the smallest of the others join them.
 */
function shownAs(people: readonly Person[], k: number): Map<string, Shown> | null {
  const shown = new Map(people.map((person) => [person.id, finest(person)]));
  const put = (cell: readonly Person[], as: Shown): void => {
    for (const { id, group } of cell) shown.set(id, as === 'group' && group === null ? 'anybody' : as);
  };
  const those = (level: Shown): Person[] => people.filter(({ id }) => shown.get(id) === level);
  const cellsAt = (level: Shown): Person[][] => [
    ...byKey(those(level), (person) => JSON.stringify(keyOf(person, level))).values(),
  ];
  for (const cell of cellsAt('role')) if (headCount(cell) < k) put(cell, 'group');
  for (const cell of cellsAt('group')) {
    const group = nth(cell, 0).group;
    fill(
      headCount(cell),
      k,
      cellsAt('role').filter(([first]) => first?.group === group),
      (more) => put(more, 'group'),
    );
  }
  for (const cell of cellsAt('group')) if (headCount(cell) < k) put(cell, 'anybody');
  const rest = headCount(those('anybody'));
  if (rest > 0) fill(rest, k, [...cellsAt('group'), ...cellsAt('role')], (more) => put(more, 'anybody'));
  const left = headCount(those('anybody'));
  return left > 0 && left < k ? null : shown;
}

const finest = ({ role, group }: Person): Shown => (role !== null ? 'role' : group !== null ? 'group' : 'anybody');

/** Adds cells, the smallest first, until there are enough people. */
function fill(count: number, k: number, cells: readonly Person[][], add: (cell: readonly Person[]) => void): void {
  let sum = count;
  for (const cell of [...cells].sort((a, b) => headCount(a) - headCount(b))) {
    if (sum >= k) return;
    add(cell);
    sum += headCount(cell);
  }
}

function keyOf({ role, group }: Person, level: Shown): readonly (string | null)[] {
  switch (level) {
    case 'role':
      return [group, role];
    case 'group':
      return [group];
    case 'anybody':
      return [];
  }
}

function byKey(people: readonly Person[], key: (person: Person) => string): Map<string, Person[]> {
  const cells = new Map<string, Person[]>();
  for (const person of people) {
    const name = key(person);
    cells.set(name, [...(cells.get(name) ?? []), person]);
  }
  return cells;
}

import { describe, expect, it } from 'vitest';
import { fullEffort, leavesOf, valueWith, type Branch, type Choice } from '../../../src/analysis/whatif/branches.js';
import { cheapestWay } from '../../../src/analysis/whatif/cheapest.js';
import type { Aggregate } from '../../../src/model/framework.js';
import { fc, test } from '../../property.js';
import { RULES } from '../uncertainty/cases.js';

const fixed = (value: number): Branch => ({ kind: 'fixed', value });
const leaf = (node: string, ...options: (readonly [value: number, effort: number])[]): Branch => ({
  kind: 'leaf',
  node,
  options: options.map(([value, effort]) => ({ value, effort })),
});
const parent = (rule: Aggregate, ...children: (readonly [branch: Branch, weight: number])[]): Branch => ({
  kind: 'parent',
  rule,
  children: children.map(([branch, weight]) => ({ branch, weight })),
});

/** Every way to raise the leaves. */
function everyChoice(root: Branch): Choice[] {
  return leavesOf(root).reduce<Map<string, number>[]>(
    (before, { node, options }) =>
      before.flatMap((choice) => options.map((_, step) => new Map(choice).set(node, step))),
    [new Map()],
  );
}

const effortOf = (root: Branch, choice: Choice): number =>
  leavesOf(root).reduce((sum, { node, options }) => sum + options[choice.get(node) ?? 0]!.effort, 0);

/** The least effort by looking at every choice; null where none leads there. */
function bruteForce(root: Branch, reaches: (value: number) => boolean): number | null {
  const efforts = everyChoice(root).flatMap((choice) => {
    const value = valueWith(root, choice);
    return value !== null && reaches(value) ? [effortOf(root, choice)] : [];
  });
  return efforts.length === 0 ? null : Math.min(...efforts);
}

describe('the cheapest way', () => {
  const a = leaf('a', [1, 0], [2, 1], [3, 4]);
  const b = leaf('b', [1, 0], [2, 3], [3, 4]);

  it('takes the steps that cost least together, not those that are cheapest one by one', () => {
    const root = parent('mean', [a, 1], [b, 1]);
    // The first step at `a` is the cheapest, but three levels are needed: two at `b` and one at `a` cost 5.
    expect(cheapestWay(root, 1, (value) => value >= 2.5)).toEqual({
      choice: new Map([
        ['b', 2],
        ['a', 1],
      ]),
      effort: 5,
      atLeast: 5,
    });
  });

  it('is no way at all where the value is reached already, and none where nothing reaches it', () => {
    const root = parent('mean', [a, 1], [fixed(1), 1]);
    expect(cheapestWay(root, 1, (value) => value >= 1)).toEqual({ choice: new Map(), effort: 0, atLeast: 0 });
    expect(cheapestWay(root, 1, (value) => value > 2)).toBeNull();
    expect(cheapestWay(fixed(2), 1, (value) => value > 2)).toBeNull();
  });

  it('of several with the same effort is the one that goes furthest', () => {
    const root = parent('mean', [leaf('light', [1, 0], [2, 1]), 1], [leaf('heavy', [1, 0], [2, 1]), 3]);
    expect(cheapestWay(root, 1, (value) => value > 1)?.choice).toEqual(new Map([['heavy', 1]]));
  });

  it('goes down where lower is better', () => {
    const root = parent('sum', [leaf('g', [9, 0], [8, 2], [7, 4]), 1], [leaf('h', [9, 0], [8, 3]), 1]);
    expect(cheapestWay(root, -1, (value) => value < 17.5)).toMatchObject({ effort: 2, choice: new Map([['g', 1]]) });
    expect(cheapestWay(root, -1, (value) => value <= 15)).toMatchObject({ effort: 7, atLeast: 7 });
  });

  it('says how far it may be from the cheapest, where the two in the middle make a median', () => {
    const four = parent('median', ...['a', 'b', 'c', 'd'].map((node) => [leaf(node, [1, 0], [4, 2]), 1] as const));
    // Two raised make the middle (1 + 4) / 2; seen hopefully it is 4, seen warily 1.
    const way = cheapestWay(four, 1, (value) => value >= 2.5);
    expect(way).toMatchObject({ effort: 4, atLeast: 4 });
    expect(cheapestWay(four, 1, (value) => value >= 3)).toMatchObject({ effort: 6, atLeast: 4 });
    expect(bruteForce(four, (value) => value >= 3)).toBe(6);
  });

  it('does not use a value of zero in a mean of ratios, but knows what it could have saved', () => {
    const root = parent('geometric', [leaf('g', [4, 0], [2, 2], [0, 3]), 1], [leaf('h', [4, 0], [1, 5]), 1]);
    const way = cheapestWay(root, -1, (value) => value <= 2);
    expect(way).toEqual({ choice: new Map([['h', 1]]), effort: 5, atLeast: 3 });
  });

  it('steers clear of zero even where the search loses sight of the way round it', () => {
    const either = parent(
      'min',
      [leaf('g', [4, 0], [3, 1], [0, 2]), 1],
      [leaf('h', [4, 0], [3, 1], [0, 2]), 1],
      [leaf('i', [4, 0], [1, 2]), 1],
    );
    const way = cheapestWay(parent('geometric', [either, 1], [fixed(4), 1]), -1, (value) => value <= 2);
    expect(way).toEqual({
      choice: new Map([
        ['i', 1],
        ['g', 0],
        ['h', 0],
      ]),
      effort: 2,
      atLeast: 2,
    });
  });

  it('is the best found, with a bound, where a tree is too large to be searched to the end', () => {
    const root = parent('mean', [a, 1], [b, 1]);
    const way = cheapestWay(root, 1, (value) => value >= 2.5, 8);
    expect(way).toMatchObject({ effort: 5, atLeast: 2 });
    expect(cheapestWay(root, 1, (value) => value > 3, 8)).toBeNull();
  });
});

const aLeaf = (node: string) =>
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 0, maxLength: 3 }))
    .map(([start, efforts]) => {
      let effort = 0;
      return efforts.reduce<(readonly [number, number])[]>(
        (options, each, i) => [...options, [start + i + 1, (effort += each)] as const],
        [[start, 0]],
      );
    })
    .map((options) => ({ node, options }));

/** Trees of up to five leaves under two parents with any rules; turned round where lower is better. */
const anyTree = fc
  .record({
    rules: fc.tuple(fc.constantFrom(...RULES), fc.constantFrom(...RULES), fc.constantFrom(...RULES)),
    leaves: fc.tuple(...['a', 'b', 'c', 'd', 'e'].map(aLeaf)),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 }),
    split: fc.integer({ min: 1, max: 4 }),
    direction: fc.constantFrom(1 as const, -1 as const),
    way: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ rules, leaves, weights, split, direction, way }) => {
    const made = leaves.map(({ node, options }, i) => {
      const turned = options.map(([value, effort]) => [direction === 1 ? value : 8 - value, effort] as const);
      return [leaf(node, ...turned), weights[i]!] as const;
    });
    const [top, left, right] = rules;
    const root = parent(
      top,
      [parent(left, ...made.slice(0, split)), weights[5]!],
      [parent(right, ...made.slice(split)), weights[6]!],
    );
    return { root, rules, direction, way };
  });

const EXACT = new Set<Aggregate>(['mean', 'sum', 'geometric', 'harmonic', 'min', 'max']);

describe('of any small tree', () => {
  test('the cheapest way is what brute force finds; its bound is never above that', anyTree, (tree) => {
    const { root, rules, direction, way } = tree;
    const start = valueWith(root, new Map());
    if (start === null) return;
    const ends = everyChoice(root).flatMap((choice) => valueWith(root, choice) ?? []);
    const best = direction * Math.max(...ends.map((end) => direction * end));
    const goal = start + way * (best - start);
    const reaches = (value: number): boolean => direction * (value - goal) >= 0;
    const least = bruteForce(root, reaches);
    const found = cheapestWay(root, direction, reaches);
    if (least === null) {
      expect(found).toBeNull();
      return;
    }
    // What only a value of zero could reach, no rule of ratios can.
    if (found === null) throw new Error(`a way of ${String(least)} was missed`);
    const value = valueWith(root, found.choice);
    expect(value !== null && reaches(value)).toBe(true);
    expect(effortOf(root, found.choice)).toBe(found.effort);
    expect(found.atLeast).toBeLessThanOrEqual(least);
    expect(found.effort).toBeGreaterThanOrEqual(least);
    const positive = leavesOf(root).every(({ options }) => options.every((option) => option.value > 0));
    if (positive && rules.every((rule) => EXACT.has(rule)))
      expect(found).toMatchObject({ effort: least, atLeast: least });
  });

  test('pared down from all that can be raised, it still gets there', anyTree, ({ root, direction }) => {
    const start = valueWith(root, new Map());
    const all = valueWith(root, new Map(leavesOf(root).map(({ node, options }) => [node, options.length - 1])));
    if (start === null || all === null) return;
    const reaches = (value: number): boolean => direction * (value - all) >= 0;
    const found = cheapestWay(root, direction, reaches, 1);
    expect(found === null ? null : reaches(valueWith(root, found.choice) ?? NaN)).not.toBe(false);
    const total = leavesOf(root).reduce((sum, each) => sum + fullEffort(each), 0);
    if (found) expect(found.effort).toBeLessThanOrEqual(total);
  });
});

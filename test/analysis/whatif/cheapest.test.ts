import { afterEach, describe, expect, it } from 'vitest';
import { fullEffort, leavesOf, valueWith, type Branch, type Choice } from '../../../src/analysis/whatif/branches.js';
import { cheapestWay } from '../../../src/analysis/whatif/cheapest.js';
import { SUMS } from '../../../src/model/aggregate.js';
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
    [new Map<string, number>()],
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

  it('needs all children for a minimum, and one for a maximum, whichever way is better', () => {
    const three = ['a', 'b', 'c'].map((node, i) => [leaf(node, [2, 0], [3, 1 + i]), 1] as const);
    expect(cheapestWay(parent('min', ...three), 1, (value) => value >= 3)).toMatchObject({ effort: 6, atLeast: 6 });
    expect(cheapestWay(parent('max', ...three), 1, (value) => value >= 3)?.choice).toEqual(new Map([['a', 1]]));
    const gaps = ['a', 'b', 'c'].map((node, i) => [leaf(node, [3, 0], [2, 1 + i]), 1] as const);
    expect(cheapestWay(parent('max', ...gaps), -1, (value) => value <= 2)).toMatchObject({ effort: 6, atLeast: 6 });
    expect(cheapestWay(parent('median', ...gaps), -1, (value) => value <= 2)).toMatchObject({ effort: 3, atLeast: 3 });
  });

  it('is the best found, with a bound, where a tree is too large to be searched to the end', () => {
    const root = parent('mean', [a, 1], [b, 1]);
    // For 30 additions only efforts up to 2 can be looked at, and none of them is enough. Of all steps the last at `b` can be
    // taken back, or both at `a` but one: (2 + 3) / 2, for 1 + 4.
    expect(cheapestWay(root, 1, (value) => value >= 2.5, 30)).toMatchObject({ effort: 5, atLeast: 3 });
    expect(cheapestWay(root, 1, (value) => value > 3, 30)).toBeNull();
  });

  it('takes nothing back where not even that can be tried', () => {
    const root = parent('mean', [a, 1], [b, 1]);
    expect(cheapestWay(root, 1, (value) => value >= 2.5, 2)).toMatchObject({ effort: 8, atLeast: 1 });
  });
});

describe('the work it takes', () => {
  const { part } = SUMS.mean;
  afterEach(() => Object.assign(SUMS.mean, { part }));

  /** A tree of so many parents of so many leaves, each with so many steps. */
  function tree(rule: 'mean' | 'median', parents: number, leaves: number, steps: number): Branch {
    const options = Array.from({ length: steps + 1 }, (_, i) => [1 + i, 3 * i] as const);
    const branches = Array.from({ length: parents }, (_, p) =>
      Array.from({ length: leaves }, (__, i) => [leaf(`${String(p)}-${String(i)}`, ...options), 1] as const),
    );
    return parent('mean', ...branches.map((below) => [parent(rule, ...below), 1] as const));
  }

  /** What the search adds up, and how often values are looked at: counted, so that it is the same on every machine. */
  function counted(root: Branch, aim: number, work?: number) {
    let [parts, looks, before, searched] = [0, 0, 0, 0];
    Object.assign(SUMS.mean, { part: (value: number, weight: number) => (parts++, part(value, weight)) });
    const way = cheapestWay(
      root,
      1,
      (value) => {
        looks++;
        // First all steps together are looked at, and then the first search is done.
        if (looks === 1) before = parts;
        if (looks === 2) searched = parts - before;
        return value >= aim;
      },
      work,
    );
    // Each part is added to sums for every effort up to the limit, and each of these is looked at once.
    return { way, parts, looks, additions: searched * looks };
  }

  it('is little for 48 indicators on five levels, and the way is proven', () => {
    const { way, parts, looks, additions } = counted(tree('mean', 8, 6, 4), 4.99);
    expect(way?.effort).toBe(way?.atLeast);
    expect(looks).toBeLessThan(600);
    expect(parts).toBeLessThan(2_000);
    expect(additions).toBeLessThan(1_000_000);
  });

  it.each([
    ['wide', tree('mean', 1, 5_000, 4)],
    ['of many branches', tree('mean', 100, 30, 9)],
    ['of long ladders', tree('mean', 10, 10, 900)],
    ['of medians', tree('median', 100, 30, 9)],
  ])('is bounded for a tree that is %s, and so is the gap', (_, root) => {
    const work = 1_000_000;
    const all = valueWith(root, new Map(leavesOf(root).map(({ node, options }) => [node, options.length - 1])));
    const { way, parts, additions } = counted(root, 0.75 * (all ?? NaN), work);
    expect(way?.atLeast).toBeGreaterThan(0);
    expect(way?.atLeast).toBeLessThanOrEqual(way?.effort ?? 0);
    expect(parts).toBeLessThan(work);
    expect(additions).toBeLessThan(10 * work);
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
    if (found === null) throw new Error(`a way of ${String(least)} was missed`);
    const value = valueWith(root, found.choice);
    expect(value !== null && reaches(value)).toBe(true);
    expect(effortOf(root, found.choice)).toBe(found.effort);
    expect(found.atLeast).toBeLessThanOrEqual(least);
    expect(found.effort).toBeGreaterThanOrEqual(least);
    if (rules.every((rule) => EXACT.has(rule))) expect(found).toMatchObject({ effort: least, atLeast: least });
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

import { describe, expect, it } from 'vitest';
import { compile, type CompiledTree } from '../../../src/analysis/uncertainty/compiled.js';
import { wholeOf } from '../../../src/assess/nodes/index.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import { framework, study } from '../../build.js';
import { fc, test } from '../../property.js';
import { anyCase, given, withNodes } from './cases.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const scored = (ratings: Parameters<typeof given>[0]['ratings'], over: Parameters<typeof framework>[1] = {}) => {
  const { framework: made, leaves, base } = given(ratings ? { ratings } : {}, framework(TREE, over));
  return { tree: compile(made, leaves, 1), base };
};

const scoreWith = (tree: CompiledTree, weights: Float64Array): number => tree.scoresWith(weights)[0]!;

describe('a compiled tree', () => {
  test('scores as the program does, whatever the rules, weights and gaps', anyCase, ({ framework: made, ratings }) => {
    const leaves = judgeLeaves(study({ ratings }), made);
    const { score } = wholeOf(made, leaves);
    if (score === null) return;
    const tree = compile(made, leaves, 1);
    expect(scoreWith(tree, tree.weights)).toBe(score);
  });

  test(
    'scores under other weights as a framework with those weights does',
    fc.tuple(anyCase, fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 20, maxLength: 20 })),
    ([{ framework: made, ratings }, others]) => {
      const leaves = judgeLeaves(study({ ratings }), made);
      if (wholeOf(made, leaves).score === null) return;
      const ids = Object.keys(made.nodes);
      const reweighted = withNodes(made, (node) => ({ ...node, weight: others[ids.indexOf(node.id)] ?? 1 }));
      const expected = wholeOf(reweighted, leaves).score;
      const tree = compile(reweighted, leaves, 1);
      const found = scoreWith(compile(made, leaves, 1), tree.weights);
      expect(Number.isNaN(found) ? null : found).toBe(expected);
    },
  );

  it('scores several weightings side by side as it scores each', () => {
    const { framework: made, leaves } = given({ ratings: { a1: 1, a2: 4, b1: 3 } }, framework(TREE));
    const [one, three] = [compile(made, leaves, 1), compile(made, leaves, 3)];
    const each = [1, 2, 5].map((weight) => one.weights.map((w, node) => (node === 3 ? weight : w)));
    const aside = Float64Array.from([...one.weights.keys()].flatMap((node) => each.map((weights) => weights[node]!)));
    expect([...three.scoresWith(aside)]).toEqual(each.map((weights) => scoreWith(one, weights)));
  });

  it('keeps what a rater gave a parent as a whole, and what is covered below it', () => {
    const { tree, base } = scored({ a: 2, a1: 4, b1: 4 });
    expect(scoreWith(tree, tree.weights)).toBe(base.score);
    // Half of `a` is covered: with nearly all weight there, coverage falls to a half; with more on a2, below it.
    expect(
      scoreWith(
        tree,
        tree.weights.map((w, i) => (i === 1 ? 1e6 : w)),
      ),
    ).toBeCloseTo(2, 4);
    expect(
      scoreWith(
        tree,
        tree.weights.map((w, i) => (i === 1 || i === 4 ? 1e6 : w)),
      ),
    ).toBeNaN();
  });

  it('takes a value from elsewhere for all that it closes', () => {
    const { tree, base } = scored({ a: { level: 2, status: 'external', source: 'head', at: 'table 1' }, b1: 4 });
    expect(base.score).toBe(3);
    expect(scoreWith(tree, tree.weights)).toBe(3);
    expect(tree.weights).toHaveLength(4);
  });

  it('leaves out what does not apply', () => {
    const { tree } = scored({ a1: 3, a2: { status: 'not-applicable' }, b1: 4 });
    expect(scoreWith(tree, tree.weights)).toBe(3.5);
    expect(tree.weights).toHaveLength(5);
  });

  it('leaves projected values out of a parent that its own evidence suffices for', () => {
    const made = framework(TREE, { coverageFloor: 0.5 });
    const { judgements } = judgeLeaves(study({ ratings: { a1: 4 } }), made);
    const projection = (value: number) => ({ percent: 0, value, from: [] });
    const values = {
      judgements,
      projections: new Map([
        ['a2', projection(1)],
        ['b1', projection(2)],
      ]),
    };
    const tree = compile(made, values, 1);
    expect(scoreWith(tree, tree.weights)).toBe(3);
  });

  it('has no score where a mean of ratios would meet a value of zero or below', () => {
    const scale = { worst: -4, best: 4, levels: [], fractional: false, cumulative: false };
    const made = framework({ a: { a1: {}, a2: {} }, b: { b1: {} } }, { aggregate: 'geometric', scale });
    const mixed = withNodes(made, (node) => (node.id === 'a' ? { ...node, aggregate: 'mean' } : node));
    const leaves = judgeLeaves(study({ ratings: { a1: 4, a2: -2, b1: 2 } }), mixed);
    const tree = compile(mixed, leaves, 1);
    expect(scoreWith(tree, tree.weights)).toBeCloseTo(Math.sqrt(2), 9);
    expect(scoreWith(tree, Float64Array.from([1, 1, 1, 1, 5, 1]))).toBeNaN();
  });
});

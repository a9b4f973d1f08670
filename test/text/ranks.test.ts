import { describe, expect, test } from 'vitest';
import type { Weights } from '../../src/model/comparison/index.js';
import { messages } from '../../src/text/messages/index.js';
import { briefSentences, decimalsApart, pairSentences, ranksText, type Apart } from '../../src/text/ranks.js';

const EN = { t: messages('en').order, lang: 'en', exchanged: 'geometric mean' } as const;

/** What is said of two whose differences are these, the last by the weights asked for. */
const said = (over: Partial<Apart>, weights: Weights['kind'] = 'official'): string[] =>
  pairSentences(
    { official: 0.25, equal: 0.5, asked: 0.25, dominance: 0, drawn: null, ...over },
    ['a', 'b'],
    weights,
    EN,
  );

const drawn = (share: number, exchanged: number | null = null): Apart['drawn'] => ({
  share,
  exchanged: exchanged === null ? null : { share: exchanged },
  weightings: 10_000,
  spread: 0.25,
});

describe('of two is said', () => {
  test('who is ahead by official and by equal weights, and that the order is the same', () => {
    expect(said({})).toEqual([
      'By official weights a is ahead of b by 0.25.',
      'If all dimensions weigh alike, a is ahead of b by 0.50.',
      'The order holds by all weights that were tried.',
    ]);
    expect(said({ official: -0.0012, equal: -1, asked: -0.0012 })[0]).toBe(
      'By official weights b is ahead of a by 0.0012.',
    );
  });

  test('what the weights chosen make of it, which have a say in whether it holds', () => {
    expect(said({ asked: -2 }, 'own')).toEqual([
      'By the weights chosen b is ahead of a by 2.00.',
      'By official weights a is ahead of b by 0.25.',
      'If all dimensions weigh alike, a is ahead of b by 0.50.',
      'So the order depends on the weights.',
    ]);
  });

  test('how often the one that is ahead stays so when weights are varied', () => {
    expect(said({ drawn: drawn(0.9) }).slice(2)).toEqual([
      'With each official weight varied at random by up to 25%, a is ahead of b in 90% of 10,000 draws.',
      'So small changes of the weights can turn the order round.',
    ]);
    expect(said({ official: -1, equal: -1, asked: -1, drawn: drawn(0) }, 'equal').slice(2)).toEqual([
      'With each of these equal weights varied at random by up to 25%, b is ahead of a in all 10,000 draws.',
      'The order holds by all weights that were tried.',
    ]);
  });

  test('what another rule makes of it', () => {
    expect(said({ drawn: drawn(1, 0) }).slice(3)).toEqual([
      "By geometric mean in place of the framework's rule, a is ahead in 0% of them.",
      'So the order holds by all weights that were tried, and depends on the rule by which scores are made.',
    ]);
    expect(said({ drawn: drawn(1, 1) }).slice(3)).toEqual([
      "By geometric mean in place of the framework's rule, a is ahead in all of them.",
      'The order holds by all weights that were tried.',
    ]);
  });

  test('in short by the weights asked for alone, and whether that holds', () => {
    const found: Apart = { official: 0.25, equal: -0.5, asked: -0.5, dominance: 0, drawn: drawn(0.2) };
    expect(briefSentences(found, ['a', 'b'], 'equal', EN)).toEqual([
      'If all dimensions weigh alike, b is ahead of a by 0.50.',
      'So the order depends on the weights.',
    ]);
  });

  test('that an order which all draws keep turns round further off', () => {
    expect(said({ equal: -0.5, drawn: drawn(1) }).at(-1)).toBe(
      'So the order holds while weights vary by up to 25%, and other weights turn it round.',
    );
    expect(said({ equal: -0.5, drawn: drawn(0.9999) }).at(-1)).toBe('So the order depends on the weights.');
  });

  test('that no weights turn round what is at least as good in every dimension', () => {
    expect(said({ dominance: -1, official: -1, asked: -1, equal: -1, drawn: drawn(0) }).slice(2)).toEqual([
      'b is at least as good as a in every dimension: no weights turn that round.',
    ]);
  });

  test('that both are level, which is no order that could hold', () => {
    expect(said({ official: 0, equal: 0, asked: 0, drawn: drawn(0.5) })).toEqual([
      'By official weights a and b are level.',
      'If all dimensions weigh alike, a and b are level.',
    ]);
  });

  test('that one has no score, and then nothing of an order', () => {
    expect(said({ official: null, equal: 1, asked: null })).toEqual([
      'By official weights a or b has no score.',
      'If all dimensions weigh alike, a is ahead of b by 1.00.',
    ]);
  });
});

test('ranks are one number where both ends are the same, and a dash where there are none', () => {
  expect([ranksText([3, 3]), ranksText([1, 4]), ranksText(null)]).toEqual(['3', '1–4', '–']);
});

test('scores have two decimals, or as many as tell neighbours apart, at most four', () => {
  const near = (by: number): number => decimalsApart([3, 3 - by, null]);
  expect([near(0.01), near(0.001), near(0.0001), near(0.00001), near(0), decimalsApart([])]).toEqual([
    2, 3, 4, 4, 2, 2,
  ]);
});

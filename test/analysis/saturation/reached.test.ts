import { describe, expect, it } from 'vitest';
import { reachedBy, runEndingWith } from '../../../src/analysis/saturation/reached.js';
import { fc, test } from '../../property.js';

const RULE = { base: 4, run: 2, threshold: 0.05 };

describe('the point of saturation', () => {
  /**
   * Guest, Namey and Chen (2020) work out one case: 37 themes in a base of four, 7 new ones in the first run of two, which is
   * 19 % new. Those three numbers are cited here by way of a page that quotes them; the sessions after that, and how the themes fall
   * on sessions, are made up, and their expectations are worked out by hand.
   */
  const PAPER = [15, 10, 7, 5, 5, 2, 1, 0, 0, 1];

  it('divides what a run brings by what the base brought', () => {
    expect(runEndingWith(5, RULE, PAPER)).toEqual({ new: 7, share: 7 / 37 });
    expect(Math.round((100 * 7) / 37)).toBe(19);
  });

  it('lets runs overlap, and is named by the sessions before the run that confirms it', () => {
    // Sessions 6–7 bring 3 of 37, 8.1 %; 7–8 bring 1, 2.7 %: so after 6 sessions, with 38 + 7 = 45 themes known by the eighth.
    expect(runEndingWith(6, RULE, PAPER)).toEqual({ new: 3, share: 3 / 37 });
    expect(reachedBy(RULE, PAPER)).toEqual({ baseThemes: 37, reached: 6, known: 45, why: null });
    // Nothing at all new: sessions 8–9, so 7+2. Three in a row bring nothing nowhere.
    expect(reachedBy({ ...RULE, threshold: 0 }, PAPER)).toMatchObject({ reached: 7 });
    expect(reachedBy({ ...RULE, run: 3, threshold: 0 }, PAPER)).toMatchObject({ reached: null, why: 'not-reached' });
    // Runs of three: 5–7 bring 8, 6–8 bring 3, 7–9 bring 1 of 37.
    expect(reachedBy({ ...RULE, run: 3 }, PAPER)).toMatchObject({ reached: 6 });
    // A base of 6 holds 44; 7–8 bring 1, 2.3 %, right after the base.
    expect(reachedBy({ ...RULE, base: 6 }, PAPER)).toMatchObject({ baseThemes: 44, reached: 6 });
  });

  it('counts the threshold itself as little', () => {
    expect(reachedBy(RULE, [20, 0, 0, 0, 1, 0])).toMatchObject({ reached: 4 });
    expect(reachedBy(RULE, [19, 0, 0, 0, 1, 0])).toMatchObject({ reached: null });
    expect(reachedBy({ ...RULE, threshold: 0.07 }, [100, 0, 0, 0, 7, 0])).toMatchObject({ reached: 4 });
  });

  it('is none with fewer sessions than base and run, or without a theme in the base', () => {
    expect(reachedBy(RULE, [5, 1, 0])).toEqual({
      baseThemes: null,
      reached: null,
      known: null,
      why: 'too-few-sessions',
    });
    expect(reachedBy(RULE, [5, 1, 0, 0, 0])).toMatchObject({ baseThemes: 6, why: 'too-few-sessions' });
    expect(reachedBy(RULE, [0, 0, 0, 0, 3, 0])).toMatchObject({ baseThemes: 0, why: 'empty-base' });
    expect(runEndingWith(5, RULE, [0, 0, 0, 0, 3, 0])).toEqual({ new: 3, share: null });
    expect(runEndingWith(4, RULE, [1, 0, 0, 0, 3, 0])).toBeNull();
  });
});

const anyCounts = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 20 }),
  base: fc.integer({ min: 1, max: 6 }),
  run: fc.integer({ min: 1, max: 4 }),
  threshold: fc.constantFrom(0, 0.05, 0.2),
});

describe('of any sessions', () => {
  test('a stricter threshold never comes earlier', anyCounts, ({ counts, ...rule }) => {
    const strict = reachedBy({ ...rule, threshold: 0 }, counts).reached;
    const lax = reachedBy(rule, counts).reached;
    if (strict !== null) expect(lax).toBeLessThanOrEqual(strict);
  });

  test('the run that confirms brings little, and no run before it does', anyCounts, ({ counts, ...rule }) => {
    const { reached, why } = reachedBy(rule, counts);
    expect(reached === null).toBe(why !== null);
    if (why === 'too-few-sessions' || why === 'empty-base') return;
    const last = reached === null ? counts.length - 1 : reached + rule.run - 1;
    for (let i = rule.base + rule.run - 1; i <= last; i++) {
      const share = runEndingWith(i, rule, counts)?.share ?? NaN;
      expect(share <= rule.threshold).toBe(reached !== null && i === last);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { saturationOf, type SaturationOptions } from '../../../src/analysis/saturation/index.js';
import { overOrders } from '../../../src/analysis/saturation/orders.js';
import type { Evidence } from '../../../src/model/study.js';
import { framework, inhibitor, study, type StudySpec } from '../../build.js';

const OPTIONS: SaturationOptions = { of: 'factors', base: 4, run: 2, threshold: 0.05, runs: 200, seed: 1 };

function asked(spec: StudySpec, options: Partial<SaturationOptions> = {}, made = framework({ a: { a1: {}, a2: {} } })) {
  const { saturation, findings } = saturationOf(study(spec), [made], { ...OPTIONS, ...options });
  return { saturation, findings, codes: findings.map(({ code }) => code) };
}

/** Sessions of one item each: what it shows. */
const sessions = (...shows: string[][]): NonNullable<StudySpec['evidence']> =>
  Object.fromEntries(
    shows.map((factors, i) => [
      `e${String(i)}`,
      { session: `s${String(i)}`, date: `2022-01-${String(i + 10)}`, shows: factors } satisfies Partial<Evidence>,
    ]),
  );

const SIX = sessions(['a', 'b'], ['b'], ['c'], ['a'], ['c'], ['b']);

describe('saturation', () => {
  it('tells session after session what was new, and the run that ends there', () => {
    const { saturation, codes } = asked({ evidence: SIX });
    expect(codes).toEqual([]);
    expect(
      saturation?.sessions.map(({ session, themes, new: found, cumulative }) => [session, themes, found, cumulative]),
    ).toEqual([
      ['s0', 2, ['a', 'b'], 2],
      ['s1', 1, [], 2],
      ['s2', 1, ['c'], 3],
      ['s3', 1, [], 3],
      ['s4', 1, [], 3],
      ['s5', 1, [], 3],
    ]);
    expect(saturation?.sessions.map(({ run }) => run)).toEqual([null, null, null, null, null, { new: 0, share: 0 }]);
    expect(saturation).toMatchObject({
      outcome: { baseThemes: 3, reached: 4, known: 3, why: null, orders: { median: 4 } },
      undated: 0,
      generator: 'xoshiro128** 1.1',
    });
    // Two last sessions bring something new where both of `c`, or both of `a`, come last: 2 of 15 pairs.
    expect((saturation?.outcome.orders?.reached ?? 0) / 200).toBeCloseTo(13 / 15, 1);
  });

  it('looks at each combination of the source', () => {
    const { saturation } = asked({ evidence: SIX });
    expect(saturation?.combinations.map(({ base, run, threshold }) => [base, run, threshold])).toEqual(
      [4, 5, 6].flatMap((base) => [2, 3].flatMap((run) => [0.05, 0].map((threshold) => [base, run, threshold]))),
    );
    expect(saturation?.combinations.map(({ why }) => why).filter((why) => why === 'too-few-sessions')).toHaveLength(10);
  });

  it('takes sessions by date, those of one date as they stand in the file, those without one last', () => {
    const dates = [null, '2022-02', '2022-01-05', '2022', '2022-01-05', '2022-02-01'];
    const evidence = Object.fromEntries(
      dates.map((date, i) => [`e${String(i)}`, { session: `s${String(i)}`, date, shows: ['a'] }]),
    );
    const { saturation, findings } = asked({ evidence });
    expect(saturation?.sessions.map(({ session }) => session)).toEqual(['s3', 's2', 's4', 's1', 's5', 's0']);
    expect(saturation?.undated).toBe(1);
    expect(findings).toMatchObject([{ code: 'SESSIONS-UNDATED', args: { undated: 1, sessions: 6 } }]);
  });

  it('takes what comes straight from a source as one session for each date; what was seen, read or rejected as none', () => {
    const evidence: StudySpec['evidence'] = {
      one: { shows: ['a'] },
      two: { shows: ['b'] },
      later: { date: '2022', shows: ['c'] },
      seen: { method: 'observation', shows: ['d'] },
      out: { session: 's1', state: 'rejected', shows: ['e'] },
      group: { session: 's2', method: 'focus-group', date: '2022-01', shows: ['a'] },
    };
    const { saturation, codes } = asked({ evidence });
    expect(
      saturation?.sessions.map(({ session, source, items, new: found }) => [session, source, items, found]),
    ).toEqual([
      [null, 'head', 1, ['c']],
      ['s2', 'head', 1, ['a']],
      [null, 'head', 2, ['b']],
    ]);
    expect(codes).toEqual(['SESSIONS-TOO-FEW', 'SESSIONS-UNDATED']);
  });

  it('names who spoke by role or title', () => {
    const sources = { clerk: { role: { en: 'Clerk' } }, desk: { title: { en: 'The desk' } } };
    const evidence = { e1: { source: 'clerk' }, e2: { source: 'desk' }, e3: {} };
    const { saturation } = asked({ sources, evidence });
    expect(saturation?.sessions.map(({ name }) => name)).toEqual([{ en: 'Clerk' }, { en: 'The desk' }, null]);
  });

  it('says so where saturation does not last', () => {
    const { saturation, findings } = asked({ evidence: sessions(['a'], ['b'], ['c'], ['d'], [], [], ['e'], []) });
    expect(saturation?.outcome).toMatchObject({ reached: 4, known: 4 });
    // Sessions 7–8 bring one of four.
    expect(findings).toMatchObject([{ code: 'SATURATION-UNDONE', args: { point: '4+2', after: 8, share: 0.25 } }]);
  });

  it('is none without sessions, and cannot be told without a theme in the base', () => {
    expect(asked({ evidence: { e1: { method: 'document' } } })).toMatchObject({
      saturation: null,
      findings: [{ code: 'NO-SESSIONS', args: { items: 1 } }],
    });
    const bare = asked({ evidence: sessions([], [], [], [], [], []) });
    expect(bare.saturation?.outcome).toMatchObject({
      reached: null,
      why: 'empty-base',
      orders: { reached: 0, median: null },
    });
    expect(bare.codes).toEqual(['BASE-WITHOUT-THEMES']);
  });
});

describe('a theme', () => {
  const catalogue = {
    concepts: {},
    factors: { few: inhibitor(['staff']), slow: inhibitor(['network']) },
    remedies: {},
  };
  const made = framework({ a: { a1: { concepts: ['funds'] }, a2: {} } }, { catalogue });
  const spec: StudySpec = {
    evidence: { e1: { shows: ['few', 'slow', 'own'], about: ['law'] }, e2: { shows: ['unlisted'] } },
    factors: { slow: { concepts: ['power'] }, own: {} },
    ratings: { a1: { level: 2, evidence: ['e1'] }, a2: { level: 3, evidence: ['e1', 'e2'] } },
  };
  const themes = (of: SaturationOptions['of']) =>
    asked(spec, { of }, made).saturation?.sessions.flatMap((session) => session.new);

  it('is a factor that is shown', () => {
    expect(themes('factors')).toEqual(['few', 'slow', 'own', 'unlisted']);
  });

  it('is a topic: what the item says, what its factors are about, and what the indicators rated by it are about', () => {
    expect(themes('concepts')).toEqual(['law', 'staff', 'power', 'funds']);
  });

  it('is an indicator that somebody rated by it', () => {
    expect(themes('nodes')).toEqual(['f/a1', 'f/a2']);
  });
});

describe('random orders', () => {
  const rules = [{ base: 2, run: 1, threshold: 0 }];

  it('are the same for the same seed', () => {
    const themes = [[0], [1], [0], [2], [1], [3]];
    expect(overOrders(themes, rules, { runs: 50, seed: 7 })).toEqual(overOrders(themes, rules, { runs: 50, seed: 7 }));
  });

  it('come close to what all orders give', () => {
    // Three sessions, two of them alike: the third brings nothing new but where the odd one comes last, in 2 of 6 orders.
    const [found] = overOrders([[0], [0], [1]], rules, { runs: 6000, seed: 1 });
    expect((found?.reached ?? 0) / 6000).toBeCloseTo(4 / 6, 1);
    expect(found?.median).toBe(2);
  });

  it('have no point in the middle where most do not reach it', () => {
    const [found] = overOrders([[0], [1], [2]], rules, { runs: 100, seed: 1 });
    expect(found).toEqual({ reached: 0, median: null });
    expect(overOrders([[0], [1]], rules, { runs: 100, seed: 1 })).toEqual([null]);
  });
});

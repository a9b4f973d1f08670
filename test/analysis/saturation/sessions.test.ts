import { describe, expect, it } from 'vitest';
import { saturationOf, type SaturationOptions } from '../../../src/analysis/saturation/index.js';
import { overOrders } from '../../../src/analysis/saturation/orders.js';
import { reachedBy } from '../../../src/analysis/saturation/reached.js';
import type { Evidence, Session } from '../../../src/model/study.js';
import { framework, HERE, study, type StudySpec } from '../../build.js';

/** Which sessions count and in which order; what is said where saturation cannot be told or does not last. */

const OPTIONS: SaturationOptions = { of: 'factors', base: 4, run: 2, threshold: 0.25, runs: 10, seed: 1 };
const F = framework({ a: { a1: {} } });
const asked = (spec: StudySpec, options: Partial<SaturationOptions> = {}, frameworks = [F]) =>
  saturationOf(study(spec), frameworks, { ...OPTIONS, ...options });

/** A day for each session: what each shows. */
const days = (...shows: string[][]): StudySpec => ({
  evidence: Object.fromEntries(
    shows.map((factors, i) => {
      const item: Partial<Evidence> = { session: `s${String(i)}`, date: `2022-01-${String(i + 10)}`, shows: factors };
      return [`e${String(i)}`, item];
    }),
  ),
});

describe('what is said', () => {
  it('where nothing was spoken: how many accepted items there are', () => {
    const evidence: StudySpec['evidence'] = {
      read: { method: 'document' },
      out: { method: 'document', state: 'rejected' },
      heard: { state: 'rejected' },
    };
    expect(asked({ evidence }).findings).toMatchObject([{ code: 'NO-SESSIONS', args: { items: 1 } }]);
  });

  it('where too few were held, or the first ones brought nothing: what was asked for', () => {
    expect(asked(days(['a'], ['b'])).findings).toMatchObject([
      { code: 'SESSIONS-TOO-FEW', args: { sessions: 2, base: 4, run: 2 } },
    ]);
    expect(asked(days([], [], [], [], ['a'], ['b']), { of: 'factors' }).findings).toMatchObject([
      { code: 'BASE-WITHOUT-THEMES', args: { base: 4, of: 'factors' } },
    ]);
  });

  it('where saturation did not last: from the very next run on, and only where it brought more than little', () => {
    const after = (...rest: string[][]) => asked(days(['a'], ['b'], ['c'], ['d'], [], [], ...rest)).findings;
    expect(after(['e', 'f'])).toMatchObject([
      { code: 'SATURATION-UNDONE', args: { point: '4+2', after: 7, share: 0.5 } },
    ]);
    // One of four is just as much as counts as little.
    expect(after(['e'])).toEqual([]);
    expect(after([])).toEqual([]);
  });

  it('nothing where it was not reached at all, however much the last run brought', () => {
    const never = asked(days(['a'], ['b'], ['c'], ['d'], ['e', 'f'], ['g', 'h']));
    expect(never.saturation?.outcome).toMatchObject({ reached: null, why: 'not-reached' });
    expect(never.findings).toEqual([]);
  });

  it('nothing of a run that brought much before saturation was reached', () => {
    const early = asked(days(['a'], ['b'], ['c'], ['d'], ['e', 'f'], [], [], []));
    expect(early.saturation?.outcome.reached).toBe(5);
    expect(early.findings).toEqual([]);
  });
});

describe('sessions', () => {
  const held = (date: string | null): Session => ({ source: 'head', method: 'interview', date, place: HERE });
  const order = (sessions: Record<string, Session>, evidence: NonNullable<StudySpec['evidence']>) =>
    asked({ evidence, over: { sessions: new Map(Object.entries(sessions)) } }).saturation?.sessions.map(
      ({ session }) => session,
    );
  const from = (session: string, date: string | null): Partial<Evidence> => ({ session, date, shows: ['a'] });

  it('of one day, and those without a day, keep the order in which the study lists them', () => {
    const sessions = {
      late: held('2022-02'),
      x: held(null),
      one: held('2022-01'),
      two: held('2022-01'),
      y: held(null),
    };
    const evidence = {
      e1: from('y', null),
      e2: from('two', '2022-01'),
      e3: from('x', null),
      e4: from('one', '2022-01'),
      e5: from('late', '2022-02'),
    };
    expect(order(sessions, evidence)).toEqual(['one', 'two', 'late', 'x', 'y']);
  });

  it('of which nothing was coded are left out', () => {
    expect(order({ silent: held('2021'), one: held('2022') }, { e1: from('one', '2022') })).toEqual(['one']);
  });
});

it('a rater who rated by one framework brings nothing to another', () => {
  const other = framework({ b: { b1: {} } }, { id: 'g' });
  const spec: StudySpec = { evidence: { e1: {} }, ratings: { a1: { level: 2, evidence: ['e1'] } } };
  const { saturation } = asked(spec, { of: 'nodes' }, [other, F]);
  expect(saturation?.sessions.map((each) => each.new)).toEqual([['f/a1']]);
});

it('as many sessions as the base has tell the themes of the base', () => {
  expect(reachedBy({ base: 4, run: 2, threshold: 0 }, [1, 2, 3, 4])).toMatchObject({
    baseThemes: 10,
    why: 'too-few-sessions',
  });
});

it('every order that is drawn counts once', () => {
  const rules = [{ base: 2, run: 1, threshold: 0 }];
  const alike = [[0], [0], [0]];
  for (const runs of [1, 2, 9])
    expect(overOrders(alike, rules, { runs, seed: 1 })).toEqual([{ reached: runs, median: 2 }]);
});

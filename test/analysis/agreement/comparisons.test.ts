import { describe, expect, it } from 'vitest';
import { agreementOf, agreementOfTable, type AgreementOptions } from '../../../src/analysis/agreement/index.js';
import { OF_PAIRS } from '../../../src/analysis/agreement/chosen.js';
import { STATISTICS, type StatisticName } from '../../../src/model/agreement/statistics.js';
import type { ComparedScale } from '../../../src/model/agreement/index.js';
import { finding } from '../../../src/model/findings/index.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Study } from '../../../src/model/study.js';
import { framework, HERE, study, type StudySpec } from '../../build.js';
import { caseOf, tableOfCase } from './cases.js';
import { tableOf } from './tables.js';

const six = framework({ a: { a1: {}, a2: {}, a3: {}, a4: {}, a5: {}, a6: {} } });
const OPTIONS: AgreementOptions = { unit: 'nodes', statistics: 'usual', benchmark: null, runs: 50, seed: 1 };
const RATINGS = { a1: 1, a2: 2, a3: 3, a4: 4, a5: 2, a6: 3 };

const of = (specs: readonly StudySpec[], over: Partial<AgreementOptions> = {}, f: Framework = six) =>
  agreementOf(
    specs.map((spec) => ({ study: study(spec), framework: f })),
    { ...OPTIONS, ...over },
  );
const codesOf = (found: ReturnType<typeof of>): string[] => found.findings.map((each) => each.finding.code);
const coderB = (ratings: StudySpec['ratings'] & object, more: object = {}) => ({
  rater: 'coder-b',
  role: 'coder' as const,
  blind: { seed: 1, how: null },
  ratings,
  ...more,
});
const figureOf = (found: ReturnType<typeof of>, statistic: StatisticName) =>
  found.agreement.comparisons[0]?.figures.find((figure) => figure.statistic === statistic);

describe('who is compared', () => {
  const self = { rater: 'agency', role: 'self' as const, ratings: RATINGS };
  const groups = (raters: NonNullable<StudySpec['raters']>) =>
    of([{ ratings: RATINGS, raters }]).agreement.comparisons.map(({ between, raters: all }) => [
      between,
      ...all.map(({ rater }) => rater),
    ]);

  it('is raters of one role, and of two roles every two by themselves', () => {
    expect(groups([coderB(RATINGS), self])).toEqual([
      ['role', 'coder-a', 'coder-b'],
      ['roles', 'coder-a', 'agency'],
      ['roles', 'coder-b', 'agency'],
    ]);
  });

  it('once, however many studies both of them rated', () => {
    const both = { ratings: RATINGS, raters: [self] };
    expect(of([both, both]).agreement.comparisons).toHaveLength(1);
  });

  it('never a consensus, which was made of the others', () => {
    expect(groups([{ rater: 'both', role: 'consensus', ratings: RATINGS }])).toEqual([]);
  });

  it('is nobody where one person rated', () => {
    expect(of([{ ratings: RATINGS }])).toMatchObject({ agreement: { comparisons: [] }, findings: [] });
  });

  it('is a rater of several studies once, the studies pooled', () => {
    const found = of([
      { ratings: RATINGS, raters: [coderB({ a1: 1 })] },
      { ratings: RATINGS, raters: [coderB({ a1: 2 })], over: { id: 't' } },
    ]);
    const [comparison, ...others] = found.agreement.comparisons;
    expect(others).toEqual([]);
    expect(comparison).toMatchObject({ units: { rated: 12, shared: 2, complete: 2 } });
    expect(comparison?.disagreements.map(({ unit, study: id }) => [unit, id])).toEqual([['t/a1', 't']]);
  });

  it('leaves out a study with a single rater, and says so', () => {
    const found = of([
      { ratings: RATINGS, raters: [coderB(RATINGS)] },
      { ratings: RATINGS, over: { id: 't' } },
    ]);
    expect(found.agreement.comparisons[0]?.units.rated).toBe(6);
    expect(found.findings).toEqual([
      { at: 1, finding: finding('STUDY-WITHOUT-PAIR', { study: 't', framework: 'f' }, null) },
    ]);
  });
});

describe('levels compared', () => {
  it('leave out states instead of levels, and tell what was said in their place', () => {
    const found = of([
      {
        ratings: { ...RATINGS, a1: { status: 'no-evidence' }, a2: { status: 'no-evidence' } },
        raters: [coderB({ ...RATINGS, a1: { status: 'no-evidence' }, a6: { status: 'external', level: 3 } })],
      },
    ]);
    const [comparison] = found.agreement.comparisons;
    expect(comparison?.units).toMatchObject({ rated: 5, shared: 3, complete: 3, unrated: 1 });
    expect(comparison?.unlevelled.map(({ node, alike }) => [node, alike])).toEqual([
      ['a1', true],
      ['a2', false],
      ['a6', false],
    ]);
    expect(comparison?.unlevelled[1]?.ratings).toMatchObject([
      { rater: 'coder-a', status: 'no-evidence', level: null },
      { rater: 'coder-b', status: 'scored', level: 2 },
    ]);
  });

  it('are those that the score takes, and the categories those of the scale', () => {
    const found = of([{ ratings: { a1: { evidence: { x: 3, y: 2 } } }, raters: [coderB({ a1: 3 })] }]);
    const [comparison] = found.agreement.comparisons;
    expect(comparison?.disagreements[0]?.ratings.map(({ level }) => level)).toEqual([2, 3]);
    expect(comparison?.scale).toMatchObject({ type: 'ordinal', given: true });
    expect(comparison?.scale.categories.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(comparison?.prevalence).toEqual({
      all: [0, 1, 1, 0],
      raters: [
        [0, 1, 0, 0],
        [0, 0, 1, 0],
      ],
    });
  });

  it('stand on one ladder: each ladder is compared by itself', () => {
    const long = { ...six.scale, levels: [1, 2, 3, 4, 5].map((value) => ({ value, label: { en: 'l' }, means: {} })) };
    const two = framework({ a: { a1: {} }, b: { b1: {} } });
    const nodes = { ...two.nodes, b: { ...two.nodes['b']!, scale: long } };
    const found = of([{ ratings: { a1: 1, b1: 5 }, raters: [coderB({ a1: 1, b1: 4 })] }], {}, { ...two, nodes });
    expect(found.agreement.comparisons.map(({ branches, scale }) => [branches, scale.categories.length])).toEqual([
      [[], 4],
      [[{ node: 'b', title: { en: 'b' } }], 5],
    ]);
  });

  it('between which values may lie are measured', () => {
    const fractional = { ...six, scale: { ...six.scale, fractional: true } };
    const found = of([{ ratings: { ...RATINGS, a1: 1.5 }, raters: [coderB(RATINGS)] }], {}, fractional);
    expect(found.agreement.comparisons[0]?.scale.type).toBe('interval');
    expect(found.agreement.comparisons[0]?.figures.map(({ statistic }) => statistic)).toEqual([
      'alpha-interval',
      'icc-2',
      'icc-3',
      'icc-2k',
    ]);
    expect(found.agreement.comparisons[0]?.disagreements[0]).toMatchObject({ node: 'a1', furthest: 0.5 });
  });
});

/* A state as at a5 is no coding. By hand: at a1 both link x, a alone y and b alone z; at a2 a alone links x. All other cells are linked by nobody. */
describe('the coding compared', () => {
  const given: StudySpec = {
    ratings: { a1: { level: 2, evidence: ['x', 'y'] }, a2: { level: 2, evidence: ['x'] }, a3: 1, a5: 1 },
    raters: [
      coderB({
        a1: { level: 2, evidence: ['x', 'z'] },
        a2: { level: 1 },
        a4: { level: 2, evidence: ['x'] },
        a5: { status: 'no-evidence' },
      }),
    ],
    evidence: { x: {}, y: {}, z: {}, r: { state: 'rejected' } },
  };
  const found = of([given], { unit: 'coding' });
  const [comparison] = found.agreement.comparisons;
  const items = study(given).evidence;
  const accepted = [...items.values()].filter(({ state }) => state === 'accepted').length;

  it('is each accepted item at each indicator to which two gave a level', () => {
    expect(comparison?.units).toMatchObject({
      rated: 2 * accepted,
      shared: 2 * accepted,
      drawn: { what: 'items', count: accepted },
    });
    expect(comparison?.prevalence).toEqual({
      all: [4 * accepted - 5, 5],
      raters: [
        [2 * accepted - 3, 3],
        [2 * accepted - 2, 2],
      ],
    });
  });

  it('tells which items all or only some linked, the indicators with most differences first', () => {
    expect(comparison?.links.map(({ node, all, some }) => [node, all, some])).toEqual([
      [
        'a1',
        ['x'],
        [
          { evidence: 'y', raters: ['coder-a'] },
          { evidence: 'z', raters: ['coder-b'] },
        ],
      ],
      ['a2', [], [{ evidence: 'x', raters: ['coder-a'] }]],
    ]);
  });

  it('has kappa as worked out by hand from the four counts', () => {
    const n = 2 * accepted;
    const [both, a, b] = [1, 2, 1];
    const observed = (n - a - b) / n;
    const [byA, byB] = [both + a, both + b];
    const expected = (byA * byB + (n - byA) * (n - byB)) / n ** 2;
    expect(figureOf(found, 'cohen')?.value).toBeCloseTo((observed - expected) / (1 - expected), 12);
  });

  it('of nothing that two judged is no comparison', () => {
    const none = of([{ ratings: { a1: 1 }, raters: [coderB({ a2: 1 })] }], { unit: 'coding' });
    expect(none.agreement.comparisons).toEqual([]);
  });

  it('pools studies without mixing their items', () => {
    const two = of([given, { ...given, over: { id: 't' } }], { unit: 'coding' });
    expect(two.agreement.comparisons[0]?.units.drawn).toEqual({ what: 'items', count: 2 * accepted });
  });
});

describe('studies pooled', () => {
  const pooled = (count: number, unit: AgreementOptions['unit'] = 'nodes') =>
    of(
      Array.from({ length: count }, (_, i) => ({
        ratings: RATINGS,
        raters: [coderB({ ...RATINGS, [`a${(i % 6) + 1}`]: 4 })],
        over: { id: `s${i}` },
      })),
      { unit },
    );

  it('are drawn as wholes where there are five or more', () => {
    const found = pooled(5);
    expect(found.agreement.comparisons[0]?.units.drawn).toEqual({ what: 'studies', count: 5 });
    expect(codesOf(found)).toEqual([]);
    expect(found.agreement.comparisons[0]?.disagreements).not.toEqual([]);
    expect(pooled(5, 'coding').agreement.comparisons[0]?.units.drawn).toEqual({ what: 'studies', count: 5 });
  });

  it('are too few for that below five, which is said', () => {
    const found = pooled(4);
    expect(found.agreement.comparisons[0]?.units.drawn).toEqual({ what: 'units', count: 24 });
    expect(found.findings.map((each) => each.finding)).toMatchObject([
      { code: 'STUDIES-DRAWN-APART', args: { what: 'units', studies: 4, least: 5 } },
    ]);
    expect(pooled(4, 'coding').findings.map((each) => each.finding.args)).toMatchObject([{ what: 'items' }]);
    expect(codesOf(pooled(1))).toEqual([]);
  });

  it('have a rater who is blind in one and the first coder in another', () => {
    const found = of([
      { ratings: RATINGS, raters: [coderB(RATINGS)] },
      { ratings: RATINGS, raters: [{ ...coderB(RATINGS), blind: null }], over: { id: 't' } },
    ]);
    const sheets = found.agreement.comparisons[0]?.raters.map((rater) =>
      rater.sheets.map(({ study: id, own, blind }) => [id, own, blind?.seed ?? null]),
    );
    expect(sheets).toEqual([
      [
        ['s', true, null],
        ['t', true, null],
      ],
      [
        ['s', false, 1],
        ['t', false, null],
      ],
    ]);
  });
});

describe('a consensus', () => {
  it('stands beside what it settled, and is compared with nobody', () => {
    const both = { rater: 'both', role: 'consensus' as const, ratings: { a1: 2, a2: 1 } };
    const found = of([
      { ratings: { a1: 1, a2: { status: 'no-evidence' }, a3: 1 }, raters: [coderB({ a1: 3, a2: 1, a3: 2 }), both] },
    ]);
    const [comparison] = found.agreement.comparisons;
    expect(comparison?.raters.map(({ rater }) => rater)).toEqual(['coder-a', 'coder-b']);
    expect(comparison?.disagreements).toMatchObject([
      { node: 'a1', consensus: { rater: 'both', level: 2 } },
      { node: 'a3', consensus: null },
    ]);
    expect(comparison?.unlevelled).toMatchObject([{ node: 'a2', consensus: { rater: 'both', level: 1 } }]);
  });
});

describe('what is said besides', () => {
  it('is that a second rater could have seen the first one, unless the sheet says otherwise', () => {
    const open = { ...coderB(RATINGS), blind: null };
    const found = of([{ ratings: RATINGS, raters: [open] }]);
    expect(found.findings).toEqual([{ at: 0, finding: finding('NOT-BLIND', { rater: 'coder-b' }, HERE) }]);
    expect(codesOf(of([{ ratings: RATINGS, raters: [coderB(RATINGS)] }]))).toEqual([]);
    const roles = [{ rater: 'agency', role: 'self' as const, ratings: RATINGS }];
    expect(codesOf(of([{ ratings: RATINGS, raters: roles }]))).toEqual([]);
  });

  it('is that a rater shares nothing with the others', () => {
    const found = of([{ ratings: RATINGS, raters: [coderB(RATINGS), coderB({}, { rater: 'c' })] }]);
    expect(codesOf(found)).toEqual([]); // rated nothing: not one of them
    const apart = of([
      {
        ratings: { a1: 1, a2: 1, a3: 1, a4: 1, a5: 1 },
        raters: [coderB({ a1: 1, a2: 1, a3: 1, a4: 1, a5: 2 }), coderB({ a6: 1 }, { rater: 'c' })],
      },
    ]);
    expect(apart.findings.map((each) => each.finding)).toMatchObject([
      { code: 'RATER-APART', args: { rater: 'c', others: ['coder-a', 'coder-b'] } },
    ]);
    const nobody = of([{ ratings: { a1: 1 }, raters: [coderB({ a2: 1 })] }]);
    expect(nobody.findings.map((each) => each.finding.args)).toEqual([{ rater: 'coder-b', others: ['coder-a'] }]);
    expect(figureOf(nobody, 'cohen')).toMatchObject({ value: null, because: { code: 'no-pairs' } });
  });

  it('is that fewer than five units give no interval', () => {
    const found = of([{ ratings: { a1: 1, a2: 2 }, raters: [coderB({ a1: 1, a2: 3 })] }]);
    expect(found.findings.map((each) => each.finding)).toMatchObject([
      { code: 'UNITS-TOO-FEW', args: { units: 2, least: 5 } },
    ]);
    expect(figureOf(found, 'percent')).toMatchObject({
      value: 0.5,
      interval: null,
      intervalBecause: { code: 'too-few-units', units: 2, needed: 5 },
    });
  });
});

describe('coefficients', () => {
  const scale = (type: ComparedScale['type'], values: readonly number[]): ComparedScale => ({
    type,
    given: true,
    categories: values.map((value) => ({ value, label: null })),
  });
  const four = tableOfCase(caseOf('krippendorff-canonical-12x4'));
  const namesOf = (statistics: AgreementOptions['statistics'], type: ComparedScale['type'], table = four) =>
    agreementOfTable(table, scale(type, table.categories), {
      ...OPTIONS,
      statistics,
    }).agreement.comparisons[0]!.figures.map(({ statistic }) => statistic);

  it('are of a published table those that were published', () => {
    const { agreement } = agreementOfTable(four, scale('nominal', four.categories), OPTIONS);
    const [comparison] = agreement.comparisons;
    expect(comparison?.figures.find(({ statistic }) => statistic === 'alpha-nominal')).toMatchObject({
      value: expect.closeTo(0.743421, 6) as number,
      units: 11,
      benchmark: { id: 'krippendorff-2004', band: 'tentative' },
    });
    expect(comparison?.pairs).toHaveLength(6);
    expect(comparison?.pairs[0]?.figures.map(({ statistic }) => statistic)).toEqual(OF_PAIRS.nominal);
    expect(agreement).toMatchObject({ unit: 'table', seed: 1, runs: 50, generator: 'xoshiro128** 1.1' });
  });

  it('go by the scale and the number of raters', () => {
    const two = tableOf([[1, 2], [2, 2]], [1, 2]); // prettier-ignore
    expect(namesOf('usual', 'nominal')).toContain('fleiss');
    expect(namesOf('usual', 'nominal', two)).toContain('cohen');
    expect(namesOf('usual', 'ordinal')).toEqual(
      expect.arrayContaining(['alpha-ordinal', 'ac2-ordinal', 'fleiss-quadratic']),
    );
    expect(namesOf('usual', 'ordinal', two)).toEqual(expect.arrayContaining(['cohen-linear', 'cohen-quadratic']));
    expect(namesOf('all', 'nominal').every((name) => !/linear|quadratic|ordinal|icc/u.test(name))).toBe(true);
    expect(namesOf('all', 'nominal')).toEqual(expect.arrayContaining(['light', 'fleiss-1971']));
    expect(namesOf('all', 'ordinal', two).some((name) => name.startsWith('icc') || name.startsWith('light'))).toBe(
      false,
    );
    expect(namesOf('all', 'interval')).toEqual(expect.arrayContaining(['icc-1k', 'alpha-interval']));
    expect(namesOf('all', 'interval')).not.toContain('alpha-ordinal');
    expect(namesOf(['icc-2', 'percent'], 'ordinal')).toEqual(['percent', 'icc-2']);
  });

  it('take the benchmark that is asked for, and percent agreement none', () => {
    const found = agreementOfTable(four, scale('nominal', four.categories), { ...OPTIONS, benchmark: 'altman-1991' });
    const words = found.agreement.comparisons[0]!.figures.map(({ benchmark }) => benchmark?.id ?? null);
    expect(words).toEqual([null, ...Array.from({ length: 4 }, () => 'altman-1991')]);
  });

  it('have a name each', () => {
    expect(new Set(Object.values(STATISTICS).map((each) => JSON.stringify(each))).size).toBe(38);
  });
});

describe('the second coding of Hulu Sungai Tengah', () => {
  /*
   * By hand. Nine indicators by both: 3–3, 3–3, 4–4, 3–3, 3–3, 3–2, 2–2, 4–4, 3–3. Eight of nine agree. Coder a: 2 once, 3 six
   * times, 4 twice; coder b: 2 twice, 3 five times, 4 twice.
   */
  const byHand = (statistic: StatisticName) =>
    figureOf(
      agreementOf(
        [
          {
            study: study({
              ratings: { a1: 3, a2: 3, a3: 4, a4: 3, a5: 3, a6: 3, a7: 2, a8: 4, a9: 3 },
              raters: [coderB({ a1: 3, a2: 3, a3: 4, a4: 3, a5: 3, a6: 2, a7: 2, a8: 4, a9: 3 })],
            }) satisfies Study,
            framework: framework({ a: Object.fromEntries('123456789'.split('').map((i) => [`a${i}`, {}])) }),
          },
        ],
        { ...OPTIONS, statistics: [statistic] },
      ),
      statistic,
    )?.value;

  it('has the kappa and alpha that hand calculation gives', () => {
    expect(byHand('percent')).toBeCloseTo(8 / 9, 12);
    // pe = (1·2 + 6·5 + 2·2) / 81 = 36 / 81
    expect(byHand('cohen')).toBeCloseTo((8 / 9 - 36 / 81) / (1 - 36 / 81), 12);
    // Quadratic disagreement, in squared levels: observed 1 / 9; expected (1·5 + 1·2·4 + 6·2 + 6·2 + 2·2·4 + 2·5) / 81 = 63 / 81
    expect(byHand('cohen-quadratic')).toBeCloseTo(1 - 1 / 9 / (63 / 81), 12);
    /*
     * Ordinal alpha: of 18 ratings 3 are 2, 11 are 3, 4 are 4. δ²(2,3) = (3/2 + 11/2)² = 49, δ²(3,4) = (11/2 + 4/2)² = 56.25,
     * δ²(2,4) = (3/2 + 11 + 4/2)² = 210.25. Observed: one unit of nine, 2 · 49 / 18. Expected:
     * 2 (3·11·49 + 11·4·56.25 + 3·4·210.25) / (18·17).
     */
    const observed = (2 * 49) / 18;
    const expected = (2 * (3 * 11 * 49 + 11 * 4 * 56.25 + 3 * 4 * 210.25)) / (18 * 17);
    expect(byHand('alpha-ordinal')).toBeCloseTo(1 - observed / expected, 12);
  });
});

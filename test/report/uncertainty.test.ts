import { describe, expect, it } from 'vitest';
import type { Uncertainty } from '../../src/model/uncertainty.js';
import { render } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';
import { section, words } from './sections.js';

/** Scores of the small office, had something been otherwise. */
const FOUND: Uncertainty = {
  generator: 'xoshiro128** 1.1',
  seed: 7,
  sources: 6,
  bootstrap: {
    sources: 6,
    raters: 1,
    runs: 10_000,
    skipped: 1_200,
    bands: [
      { id: 'none', runs: 0, share: 0 },
      { id: 'weak', runs: 2, share: 2 / 8800 },
      { id: 'fair', runs: 2198, share: 2198 / 8800 },
      { id: 'good', runs: 6600, share: 0.75 },
    ],
    interval: [2.6, 3.8],
    median: 3.25,
  },
  weights: {
    method: 'uniform',
    spread: 0.25,
    concentration: null,
    runs: 10_000,
    skipped: 0,
    bands: [
      { id: 'none', runs: 0, share: 0 },
      { id: 'weak', runs: 0, share: 0 },
      { id: 'fair', runs: 1, share: 0.0001 },
      { id: 'good', runs: 9_999, share: 0.9999 },
    ],
    interval: [3.25, 3.25],
    median: 3.25,
  },
  rules: [
    { rule: 'mean', own: true, score: 3.25, band: 'good', flips: false, why: null },
    { rule: 'geometric', own: false, score: null, band: null, flips: false, why: 'zero-or-below' },
    { rule: 'min', own: false, score: 2, band: 'weak', flips: true, why: null },
    { rule: 'max', own: false, score: null, band: null, flips: false, why: 'other-range' },
  ],
  omissions: [
    { what: 'source', id: 'head', score: 2.9, band: 'fair', flips: true },
    { what: 'group', id: 'leadership', score: null, band: null, flips: true },
    { what: 'item', id: 'rooms', score: 3.4, band: 'good', flips: false },
  ],
  shifts: [
    {
      node: 'staffing',
      level: 3,
      worse: { level: 2, score: 3, band: 'fair', flips: true },
      better: { level: 4, score: 3.5, band: 'good', flips: false },
    },
    { node: 'commitment', level: 4, worse: { level: 3, score: 2.75, band: 'fair', flips: true }, better: null },
    { node: 'facilities', level: 2, worse: null, better: { level: 3, score: 3.5, band: 'good', flips: false } },
  ],
  tornado: [
    {
      cause: 'rule',
      lowest: { score: 2, band: 'weak', by: 'min' },
      highest: { score: 3.25, band: 'good', by: null },
      cases: 4,
      unscored: 2,
    },
    {
      cause: 'bootstrap',
      lowest: { score: 2.6, band: 'fair', by: null },
      highest: { score: 3.8, band: 'good', by: null },
      cases: 10_000,
      unscored: 1_200,
    },
    {
      cause: 'level',
      lowest: { score: 2.75, band: 'fair', by: 'commitment' },
      highest: { score: 3.5, band: 'good', by: 'staffing' },
      cases: 4,
      unscored: 0,
    },
    {
      cause: 'source',
      lowest: { score: 2.9, band: 'fair', by: 'head' },
      highest: { score: 3.25, band: 'good', by: null },
      cases: 1,
      unscored: 0,
    },
    {
      cause: 'item',
      lowest: { score: 3.25, band: 'good', by: null },
      highest: { score: 3.4, band: 'good', by: 'rooms' },
      cases: 1,
      unscored: 0,
    },
  ],
};

const report = (over: Partial<Uncertainty> = {}, lang: 'en' | 'id' = 'en'): string =>
  render({ ...ASSESSMENT, uncertainty: { ...FOUND, ...over } }, { lang });
const told = (over: Partial<Uncertainty> = {}): string => words(section(report(over), 'How far the score holds'));

describe('the report on uncertainty', () => {
  it('is a section only where it was asked for', () => {
    expect(render(ASSESSMENT)).not.toContain('How far the score holds');
    expect(report()).toContain('<a id="uncertainty"></a>');
    expect(report({}, 'id')).toContain('Ketidakpastian skor');
  });

  it('says in how many runs the score lies in which band, the most first; what is neither none nor all does not look like it', () => {
    expect(told()).toContain('Good in >99.9% of 10,000 weightings, fair in <0.1%. 95 of 100 come to 3.25.');
    expect(told()).toContain(
      'Good in 75% of 8,800 draws, fair in 25%, weak in <0.1%. 95 of 100 lie between 2.60 and 3.80.',
    );
    expect(told()).toContain('1,200 more left no score, and have no place in these shares.');
  });

  it('says how weights and sources were drawn', () => {
    expect(told()).toContain('multiplied by a random number from 0.75 to 1.25');
    expect(told({ weights: { ...FOUND.weights, method: 'dirichlet', spread: null, concentration: 10 } })).toContain(
      'Dirichlet distribution around the framework’s own (parameter 10'.replace('’', "'"),
    );
    expect(told()).toContain('From the 6 sources that speak in the score as many were drawn at random');
    expect(told({ bootstrap: { ...FOUND.bootstrap!, raters: 3 } })).toContain('and so were the 3 raters.');
    expect(told({ bootstrap: null, sources: 1 })).toContain('Not drawn: 1 source speaks in the score');
  });

  it('says so where no run left a score', () => {
    const none = { ...FOUND.bootstrap!, skipped: 10_000, interval: null, median: null };
    expect(told({ bootstrap: none })).toContain('None of 10,000 draws left a score.');
  });

  it('prints generator, seed and runs', () => {
    expect(told()).toContain('xoshiro128** 1.1, seed 7, 10,000 runs of each kind');
  });

  it('sets the lowest and the highest score beside each cause, and who or what leads there', () => {
    const text = told();
    expect(text).toContain(
      '| Another rule (2 of 4 without a score) | 2.00, weak (minimum, weights left aside) | 3.25, good | 1.25 |',
    );
    expect(text).toContain('| Other sources (1,200 of 10,000 without a score) | 2.60, fair | 3.80, good | 1.20 |');
    expect(text).toContain('| One level lower or higher | 2.75, fair (Commitment) | 3.50, good (Staff) | 0.75 |');
    expect(text).toContain('| Without one source | 2.90, fair (Head of agency) |');
  });

  it('names each source, group, item and level that alone would change the band', () => {
    const text = told();
    expect(text).toContain('- Head of agency (source): 2.90, fair');
    expect(text).toContain('- leadership (informant group): no score');
    expect(report({}, 'id')).toContain('- pimpinan (kelompok narasumber)');
    expect(text).not.toContain('rooms (item');
    expect(text).toContain('- Staff, from 3 to 2: 3.00, fair');
    expect(text).toContain('- Commitment, from 4 to 3: 2.75, fair');
    expect(text).not.toContain('Facilities, from');
  });

  it('says how many were tried where none would', () => {
    const steady = told({
      omissions: FOUND.omissions.map((omission) => ({ ...omission, flips: false })),
      shifts: FOUND.shifts.slice(2),
    });
    expect(steady).toContain(
      'None of 1 source, 1 informant group and 1 item of evidence, left out by itself, changes the band.',
    );
    expect(steady).toContain('The one level given, moved by one, does not change the band.');
    const two = told({ shifts: [FOUND.shifts[2]!, FOUND.shifts[2]!] });
    expect(two).toContain('None of 2 levels, moved by one, changes the band.');
  });

  it('gives the score by each rule, or why there is none', () => {
    const text = told();
    expect(text).toContain("- Weighted mean (the framework's own): 3.25, good");
    expect(text).toContain('- Weighted geometric mean: not defined, since there is a value of zero or below');
    expect(text).toContain('- Maximum, weights left aside: not defined, since a parent was given a value');
  });
});

describe('the uncertainty by itself', () => {
  it('begins with the verdict, and links to nothing', () => {
    const text = render({ ...ASSESSMENT, uncertainty: FOUND }, { view: 'uncertainty' });
    expect(text).toMatch(/^# How far the score holds: Personnel Agency\n\n\*\*Personnel Agency scores 3\.25/u);
    expect(text).not.toContain('](#');
  });

  it('is empty where it was not asked for', () => {
    expect(render(ASSESSMENT, { view: 'uncertainty' })).toBe('');
  });

  it('says in Indonesian how many were tried, and what cannot be drawn', () => {
    const steady = {
      ...FOUND,
      bootstrap: null,
      omissions: [],
      shifts: FOUND.shifts.slice(2),
      weights: { ...FOUND.weights, method: 'dirichlet' as const, spread: null, concentration: 10 },
    };
    const text = render({ ...ASSESSMENT, uncertainty: steady }, { view: 'uncertainty', lang: 'id', format: 'text' });
    expect(text).toContain('distribusi Dirichlet');
    expect(text).toContain('terlalu sedikit untuk ditarik ulang');
    expect(text).toContain('Satu-satunya tingkat yang diberikan');
    expect(
      render(
        {
          ...ASSESSMENT,
          uncertainty: { ...FOUND, bootstrap: { ...FOUND.bootstrap!, raters: 2, skipped: 10_000, interval: null } },
        },
        { lang: 'id' },
      ),
    ).toContain('Tidak satu pun dari 10.000 penarikan');
  });
});

import { describe, expect, test } from 'vitest';
import type { AgreementFigure, AgreementResult, Comparison } from '../../src/model/agreement/index.js';
import type { Reason } from '../../src/model/agreement/reasons.js';
import type { Lang } from '../../src/model/lang.js';
import { PLAIN } from '../../src/report/formats/terminal/means.js';
import { terminal } from '../../src/report/formats/terminal/index.js';
import { agreement } from '../../src/report/views/agreement/index.js';
import { TOOL } from '../build.js';

const FIGURE: AgreementFigure = {
  statistic: 'percent',
  value: 0.5,
  because: null,
  units: 2,
  observed: null,
  expected: null,
  interval: [0.25, 0.75],
  intervalBecause: null,
  skipped: 0,
  formula: null,
  benchmark: null,
  warnings: [],
};

const sheet = { study: 's', own: false, blind: { seed: null, how: null } };

/** Two coders of one study who judged two indicators. */
const COMPARISON: Comparison = {
  between: 'role',
  raters: ['ani', 'budi'].map((rater) => ({ rater, role: 'coder', sheets: [sheet] })),
  branches: [],
  scale: { type: 'ordinal', given: true, categories: [1, 2].map((value) => ({ value, label: { en: `l${value}` } })) },
  units: { rated: 2, shared: 2, complete: 2, unrated: 0, drawn: { what: 'units', count: 2 } },
  prevalence: {
    all: [3, 1],
    raters: [
      [2, 0],
      [1, 1],
    ],
  },
  figures: [FIGURE],
  pairs: [],
  disagreements: [],
  unlevelled: [],
  links: [],
};

function shown(over: Partial<Comparison>, lang: Lang = 'en'): string {
  const result: AgreementResult = {
    format: 'egov-agreement/1',
    tool: TOOL,
    framework: { id: 'f', version: '1.0.0', title: { en: 'F', id: 'F' }, digest: 'd' },
    studies: [],
    file: null,
    agreement: { unit: 'nodes', generator: 'g', seed: 1, runs: 100, comparisons: [{ ...COMPARISON, ...over }] },
  };
  return terminal(agreement(result, lang), PLAIN).replace(/\s+/gu, ' ');
}

describe('why a coefficient has no figure', () => {
  test.each<[Reason, string]>([
    [{ code: 'off-scale', values: [2.5, 7] }, 'some ratings are none of the categories: 2.5, 7.'],
    [
      { code: 'pair-absent', raters: ['ani', 'budi'], because: { code: 'no-pairs' } },
      'that of ani and budi is not defined: no unit has ratings by two of them.',
    ],
    [{ code: 'too-few-raters', raters: 1 }, 'it takes two raters.'],
  ])('is said: %o', (because, words) => {
    const text = shown({ figures: [{ ...FIGURE, value: null, units: null, interval: null, because }] });
    expect(text).toContain(`not defined, since `);
    expect(text).toContain(words);
  });

  test.each<[Reason, string]>([
    [{ code: 'too-large', units: 5000, raters: 40 }, 'drawing samples from 5000 units by 40 raters would take minutes'],
    [{ code: 'no-replicate', runs: 100 }, 'none of 100 samples has a figure.'],
  ])('is said of its interval: %o', (intervalBecause, words) => {
    const without = { ...FIGURE, interval: null, skipped: null, intervalBecause };
    expect(shown({ figures: [without] })).toContain('No interval of any of them: ');
    const text = shown({ figures: [without, { ...FIGURE, statistic: 'cohen' }] });
    expect(text).toMatch(/No interval of (?!any)/u);
    expect(text).toContain(words);
  });
});

test('samples of whole studies are said to be such', () => {
  const units = { ...COMPARISON.units, drawn: { what: 'studies', count: 12 } } as const;
  expect(shown({ units })).toContain('12 studies (each with all that was judged in it, since this hangs together)');
});

test('a rater who judged blind without saying how is said to have done so', () => {
  expect(shown({})).toContain('ani: blind ');
  const told = { ...sheet, blind: { seed: null, how: { en: 'by phone' } } };
  expect(shown({ raters: [{ rater: 'ani', role: 'coder', sheets: [told] }] })).toContain('ani: blind: by phone');
});

test('links on which all raters agree are counted, and nobody is named beside them', () => {
  const unit = { unit: 'a', study: 's', node: 'a', title: { en: 'Staff' } };
  const text = shown({ links: [{ ...unit, all: ['e1', 'e2'], some: [] }] });
  expect(text).toMatch(/Staff 2 0/u);
  expect(text).not.toContain('e1');
});

test('a pair without any figure has no count of units either', () => {
  const undefinedFigure: AgreementFigure = {
    ...FIGURE,
    value: null,
    units: null,
    interval: null,
    because: { code: 'no-pairs' },
  };
  const text = shown({ pairs: [{ raters: ['ani', 'budi'], figures: [undefinedFigure] }] });
  expect(text).toMatch(/ani and budi –/u);
});

test('levels between those of a scale lie as far apart as numbers do', () => {
  const said = (rater: string, level: number) => ({ rater, level, status: null, why: null, place: null });
  const apart = { unit: 'a', study: 's', node: 'a', title: { en: 'Staff' }, furthest: 0.5, mean: 0.5, consensus: null };
  const text = shown({
    scale: { ...COMPARISON.scale, type: 'interval' },
    disagreements: [{ ...apart, ratings: [said('ani', 1.5), said('budi', 2)] }],
  });
  expect(text).toContain('Staff: 0.5 apart');
});

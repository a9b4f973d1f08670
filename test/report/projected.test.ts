import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import type { Level } from '../../src/model/scale.js';
import { render } from '../../src/report/index.js';
import type { Framework } from '../../src/model/framework.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../build.js';
import { words } from './sections.js';

const OTHER = framework({ x: { x1: { concepts: ['staff'] } } }, { id: 'other', title: { en: 'Another' } });

/** One leaf judged at 2, the other projected from a 4. */
function mixed(over: Partial<Framework> = {}, spec: StudySpec = {}) {
  const both = study({ ...spec, ratings: { a2: 2, x1: 4 } });
  const [sheet] = both.raters;
  const ratings = sheet?.ratings.get('f');
  const of = (id: string) => new Map([...(ratings ?? [])].filter(([node]) => node === id));
  const raters = sheet ? [{ ...sheet, ratings: new Map([['f', of('a2')], ['other', of('x1')]]) }] : []; // prettier-ignore
  const scored = framework({ a: { a1: { concepts: ['staff'] }, a2: {} } }, { coverageFloor: 0.6, ...over });
  return assess({ ...both, raters }, scored, TOOL, { projectFrom: [OTHER] });
}

const MIXED = mixed();

const said = (options: Parameters<typeof render>[1]): string => render(MIXED, { format: 'text', ...options });

test('a score that rests on evidence as well is called projected in part', () => {
  expect(said({ view: 'score' })).toMatch(
    /^Whole .* fair, with notes \(partly projected; .* 50% \(\+ 50% projected\)/mu,
  );
  expect(said({ view: 'score', lang: 'id' })).toContain('(sebagian diproyeksikan)');
});

test('the verdict says first that it is projected, and for how much', () => {
  const text = said({}).replace(/\s+/gu, ' ');
  expect(text).toContain('Projected, not judged: An agency comes to 3.00 on a scale from 1 to 4');
  expect(text).toContain('For 50% of the weight the value is projected from ratings by other frameworks');
});

test('what is projected or assumed is called neither strongest nor weakest, and that is said', () => {
  const tree = { a: { a1: { concepts: ['staff'] } }, b: {}, d: {}, e: {} };
  const both = study({ ratings: { b: 2, d: 3, x1: 4, e: { level: 4, status: 'assumed' } } });
  const [sheet] = both.raters;
  const ratings = [...(sheet?.ratings.get('f') ?? [])];
  const rated = new Map([
    ['f', new Map(ratings.filter(([node]) => node !== 'x1'))],
    ['other', new Map(ratings.filter(([node]) => node === 'x1'))],
  ]);
  const raters = sheet ? [{ ...sheet, ratings: rated }] : [];
  const text = words(render(assess({ ...both, raters }, framework(tree), TOOL, { projectFrom: [OTHER] })));
  expect(text).toContain('Strongest dimension: d (3');
  expect(text).toContain('Weakest dimension: b (2');
  expect(text).toContain('and so called neither strong nor weak: a (4.00, good (projected)), e (4, good (assumed)).');
});

test('the profile counts what was judged alone', () => {
  expect(said({})).toMatch(/^\s*\? unknown +1 /mu);
  expect(said({})).toMatch(/^\s*a +\? 2$/mu);
});

test('the explanation of a parent marks the part and tells the projected share beside the coverage', () => {
  const text = said({ view: 'explain', id: 'a' });
  expect(text).toContain('4.00 (projected)');
  expect(text).toContain('Projected, by weight: (1 × 100% + 1 × 0%) ÷ 2 = 50%.');
  expect(text).toContain('Coverage, by weight: (1 × 0% + 1 × 100%) ÷ 2 = 50%.');
});

test('the explanation of a parent that is judged without it does not count it', () => {
  const explained = (over: Partial<Framework>) =>
    words(render(mixed({ coverageFloor: 0.5, ...over }), { view: 'explain', id: 'a' }));
  const text = explained({});
  expect(text).toContain('Score 2.00');
  expect(text).toContain('| a1 (a1) | 1 | 4.00 (projected) | not counted |');
  expect(text).toContain('2.00 ÷ 1 = 2.00');
  expect(text).not.toContain('Projected, by weight');
  expect(explained({ aggregate: 'geometric' })).toContain('| a1 (a1) | 1 | 4.00 (projected), not counted |');
});

test('a part that is projected and counts by its own evidence shows both', () => {
  const tree = { a: { a1: { concepts: ['staff'] }, a2: {}, a3: {} }, b: {} };
  const rated = study({ ratings: { a2: 1, b: 3, x1: 4 } });
  const [sheet] = rated.raters;
  const [x1, ...rest] = [...(sheet?.ratings.get('f') ?? [])].reverse();
  const raters = sheet && x1 ? [{ ...sheet, ratings: new Map([['f', new Map(rest)], ['other', new Map([x1])]]) }] : []; // prettier-ignore
  const explained = (over: Partial<Framework>): string => {
    const scored = framework(tree, { coverageFloor: 0.5, ...over });
    const assessment = assess({ ...rated, raters }, scored, TOOL, { projectFrom: [OTHER] });
    return words(render(assessment, { view: 'explain', id: 'index' }));
  };
  const counts = '| a (a) | 1 | 1.00 (as far as it is known; shown as';
  expect(explained({})).toContain(`${counts} 2.50 (partly projected)) | 1.00 |`);
  expect(explained({ aggregate: 'geometric' })).toContain(`${counts} 2.00 (partly projected)) |`);
});

test('the report names the framework projected from, with its digest', () => {
  expect(said({}).replace(/\s+/gu, ' ')).toContain(
    'Projected from ratings by "Another" (other 1.0.0), digest framework-digest.',
  );
});

describe('under rules of its own', () => {
  const level = (value: number): Level => ({ value, label: { en: `level ${value}` }, means: { en: 'means' } });
  const explain = (assessment: Assessment, id: string, lang: 'en' | 'id' = 'en') =>
    words(render(assessment, { view: 'explain', id, lang }));

  test('a projected value is never one set because nothing is known', () => {
    const floored = mixed({ missing: { sought: 'floor', unsought: 'floor' }, coverageFloor: 0 });
    expect(words(render(floored, { view: 'score' }))).toMatch(/a1 \| 50% \| 4.00 \| 100% \| good \(projected;/u);
    expect(render(floored)).not.toContain('in brackets was judged by nobody');
  });

  test('a sum where lower is better says so, and a value without a band stands alone', () => {
    const sum = mixed({
      scale: { levels: [level(2), level(1), level(0)], worst: 2, best: 0, fractional: true, cumulative: false },
      aggregate: 'sum',
      coverageFloor: 0,
      bands: { edges: [{ id: 'well', from: 0, label: { en: 'well' } }], decimals: null },
    });
    expect(explain(sum, 'a1')).toContain('Projected value 0.00.\n');
    expect(explain(sum, 'a1', 'id')).toContain('Nilai proyeksi 0,00.\n');
    expect(words(render(sum, { view: 'score' }))).toContain(
      'comes to 2.00 on a scale from 0 to 4, where lower is better: well (partly projected).',
    );
  });

  test('the gap of a factor takes a projected indicator for unknown, as its rank does', () => {
    const catalogue = { concepts: {}, factors: { few: inhibitor(['staff']) }, remedies: {} };
    const found = mixed({ catalogue }, { evidence: { e1: { shows: ['few'] } } });
    expect(found.factors[0]?.rank?.gap).toEqual([0, 3]);
    expect(explain(found, 'few')).toContain('0–3 at a1');
  });
});

import { expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL } from '../build.js';

const SCORED = framework({ a: { a1: { concepts: ['staff'] }, a2: {} } });
const OTHER = framework({ x: { x1: { concepts: ['staff'] } } }, { id: 'other', title: { en: 'Another' } });

/** One leaf judged at 2, the other projected from a 4. */
const MIXED = (() => {
  const both = study({ ratings: { a2: 2, x1: 4 } });
  const [sheet] = both.raters;
  const ratings = sheet?.ratings.get('f');
  const of = (id: string) => new Map([...(ratings ?? [])].filter(([node]) => node === id));
  const raters = sheet ? [{ ...sheet, ratings: new Map([['f', of('a2')], ['other', of('x1')]]) }] : []; // prettier-ignore
  return assess({ ...both, raters }, SCORED, TOOL, { projectFrom: [OTHER] });
})();

const said = (options: Parameters<typeof render>[1]): string => render(MIXED, { format: 'text', ...options });

test('a score that rests on evidence as well is called projected in part', () => {
  expect(said({ view: 'score' })).toMatch(
    /^Whole .* fair, with notes \(partly projected\) .* 50% \(\+ 50% projected\)/mu,
  );
  expect(said({ view: 'score', lang: 'id' })).toContain('(sebagian diproyeksikan)');
});

test('the verdict says first that it is projected, and for how much', () => {
  const text = said({}).replace(/\s+/gu, ' ');
  expect(text).toContain('Projected, not judged: An agency comes to 3.00 on a scale from 1 to 4');
  expect(text).toContain('For 50% of the weight the value is projected from ratings by other frameworks');
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

test('the report names the framework projected from, with its digest', () => {
  expect(said({}).replace(/\s+/gu, ' ')).toContain(
    'Projected from ratings by "Another" (other 1.0.0), digest framework-digest.',
  );
});

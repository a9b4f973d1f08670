import { describe, expect, it } from 'vitest';
import { couldHaveSeen } from '../../src/analysis/blind.js';
import { framework, study, type StudySpec } from '../build.js';

const F = framework({ a: { a1: {} } });
const BLIND = { seed: 1, how: null };
type Sheet = NonNullable<StudySpec['raters']>[number];
const sheet = (rater: string, more: Partial<Sheet> = {}): Sheet => ({
  rater,
  role: 'coder',
  ratings: { a1: 2 },
  ...more,
});
const seeing = (spec: StudySpec) => couldHaveSeen(study(spec), F).map(({ rater }) => rater);

describe('the levels of others could have been seen', () => {
  it('by whoever rated beside the study itself and does not say that it was blind, in whatever role', () => {
    const raters = [sheet('b'), sheet('c', { blind: BLIND }), sheet('x', { role: 'assessor' })];
    expect(seeing({ ratings: { a1: 2 }, raters })).toEqual(['b', 'x']);
  });

  it('by nobody who was the first: where no rating stands in the study itself, one of the files was', () => {
    const assessors = [sheet('x', { role: 'assessor' }), sheet('y', { role: 'assessor' })];
    expect(seeing({ raters: assessors })).toEqual(['y']);
    expect(seeing({ raters: [sheet('x', { blind: BLIND }), sheet('y')] })).toEqual([]);
    expect(seeing({ raters: [sheet('x')] })).toEqual([]);
  });

  it('by no agency, no official and no consensus: they judge in another capacity', () => {
    const raters = (['self', 'official', 'consensus'] as const).map((role) => sheet(role, { role }));
    expect(seeing({ ratings: { a1: 2 }, raters })).toEqual([]);
    // Nor is their file the first to be coded.
    expect(seeing({ raters: [...raters, sheet('b'), sheet('c')] })).toEqual(['c']);
  });

  it('not of a framework by which a rater gave none', () => {
    expect(seeing({ ratings: { a1: 2 }, raters: [sheet('b', { ratings: {} })] })).toEqual([]);
  });
});

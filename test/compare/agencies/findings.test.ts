import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import { MOST_DRAWN } from '../../../src/compare/agencies/set.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { all, codes, compare, desk, entrant } from './entrants.js';

const LEVELS = all(2, 2, 2, 2);
const [a, b] = [entrant('a', LEVELS), entrant('b', all(3, 3, 3, 3))];
const args = (...asked: Parameters<typeof compare>) => compare(...asked).findings.map(({ args: of }) => of);
const dated = (id: string, year: string, levels = LEVELS, name = `Agency ${id}`): Entrant =>
  entrant(id, levels, { name, period: { from: year, to: year } });

describe('what was asked cannot be meant', () => {
  it('of fewer than two studies', () => {
    expect(compare([])).toMatchObject({
      comparison: null,
      findings: [{ code: 'COMPARED-TOO-FEW', args: { study: null } }],
    });
    expect(compare([a, a])).toMatchObject({ comparison: null, findings: [{ args: { study: 'a' } }] });
  });

  it('of a pair that is one study, or not there', () => {
    expect(compare([a, b], { pair: ['a', 'a'] })).toMatchObject({
      comparison: null,
      findings: [{ code: 'PAIR-ALIKE' }],
    });
    expect(compare([a, entrant('bb', LEVELS)], { pair: ['aa', 'zzzzzz'] }).findings).toMatchObject([
      { code: 'PAIR-UNKNOWN', args: { id: 'aa', suggestion: 'a', known: ['a', 'bb'] } },
      { code: 'PAIR-UNKNOWN', args: { id: 'zzzzzz', suggestion: null } },
    ]);
  });

  it('by weights of what is no dimension, or by none', () => {
    const own = (weights: Record<string, number>) => ({ weights: { kind: 'own' as const, weights } });
    expect(compare([a, b], own({ peple: 1 }))).toMatchObject({
      comparison: null,
      findings: [
        { code: 'WEIGHT-UNKNOWN-NODE', args: { node: 'peple', suggestion: 'people', known: [{ id: 'people' }, { id: 'means' }] } },
      ],
    });
    expect(codes([a, b], own({ staff: 1 }))).toEqual(['WEIGHT-UNKNOWN-NODE']);
    expect(compare([a, b], own({ people: -1, means: NaN })).findings).toMatchObject([
      { code: 'WEIGHT-INVALID', args: { node: 'people', weight: -1 } },
      { code: 'WEIGHT-INVALID', args: { node: 'means', weight: NaN } },
    ]);
    expect(compare([a, b], own({ people: 0, means: 0 }))).toMatchObject({
      comparison: null,
      findings: [{ code: 'WEIGHTS-EMPTY', args: { frameworks: ['f'] } }],
    });
  });

  it('of studies that share nothing', () => {
    const apart = entrant('b', LEVELS, {}, desk({ aggregate: 'min', digest: 'other' }));
    expect(compare([a, apart, { ...apart, framework: { ...apart.framework, range: null } }])).toMatchObject({
      comparison: null,
      findings: [{ code: 'COMPARED-NOTHING-SHARED', args: { studies: ['a', 'b'] } }],
    });
    const factors: Entrant['factors'] = [
      { id: 'x', title: { en: 'x' }, polarity: 'inhibiting', basis: 'stated', concepts: [] },
    ];
    expect(
      codes([
        { ...a, factors },
        { ...apart, factors },
      ]),
    ).toEqual(['COMPARED-BY-CONCEPT']);
  });
});

describe('a reader is told', () => {
  it('nothing where there is nothing to tell', () => {
    expect(codes([a, b])).toEqual([]);
  });

  it('which frameworks are held apart, and which together though their words differ', () => {
    const called = (id: string, each: Entrant): Entrant => ({ ...each, framework: { ...each.framework, id } });
    const worded = called('g', entrant('c', LEVELS, {}, desk({ digest: 'words' })));
    const apart = called('h', entrant('d', LEVELS, {}, desk({ digest: 'rule', aggregate: 'min' })));
    expect(codes([a, worded])).toEqual(['COMPARED-WORDS-DIFFER']);
    expect(args([a, b, worded, apart])).toEqual([{ frameworks: [['f', 'g'], ['h']] }, { frameworks: ['f', 'g'] }]);
  });

  it('that one agency has two studies of a period', () => {
    const found = compare([
      dated('a', '2023', LEVELS, 'A'),
      dated('b', '2023', LEVELS, 'A'),
      dated('c', '2024', LEVELS, 'A'),
    ]);
    expect(found.findings).toMatchObject([
      { code: 'COMPARED-TWICE', args: { agency: { en: 'A' }, studies: ['a', 'b'] } },
    ]);
  });

  it('who is ranked among nobody, where an agency was studied at several times', () => {
    const [early, late] = [dated('early', '2023', LEVELS, 'A'), dated('late', '2024', LEVELS, 'A')];
    expect(compare([early, late, dated('b', '2023'), dated('c', '2026')]).findings).toMatchObject([
      { code: 'COMPARED-ALONE', severity: 'warning', args: { studies: ['late', 'c'] } },
    ]);
    expect(codes([early, late, dated('b', '2023'), dated('c', '2024')])).toEqual([]);
    expect(codes([early, late])).toEqual([]);
  });

  it('that periods differ', () => {
    expect(args([dated('a', '2021'), dated('b', '2023'), entrant('c', LEVELS)])).toEqual([
      { from: '2021', to: '2023' },
    ]);
    const during = (id: string, from: string, to: string) => entrant(id, LEVELS, { period: { from, to } });
    expect(args([during('a', '2020', '2025'), during('b', '2021', '2022')])).toEqual([{ from: '2020', to: '2025' }]);
    expect(args([during('a', '2020', '2022'), during('b', '2021', '2022-06')])).toEqual([{ from: '2020', to: '2022' }]);
    expect(codes([dated('a', '2021'), dated('b', '2021')])).toEqual([]);
  });

  it('that coverage differs by more than a fifth, and who has no score', () => {
    expect(args([a, entrant('b', { staff: 2, head: 2 }, {}, desk({ coverageFloor: 0 }))])).toEqual([
      { least: { study: 'b', coverage: 0.75 }, most: { study: 'a', coverage: 1 } },
    ]);
    expect(codes([a, entrant('b', { staff: 2, head: 2, rooms: 2 })])).toEqual([]);
    expect(compare([a, b, entrant('c', {})]).findings).toMatchObject([
      { code: 'COMPARED-UNSCORED', args: { studies: ['c'] } },
      { code: 'COMPARED-COVERAGE-DIFFERS' },
    ]);
  });

  it('whose group is not known, where groups were asked for', () => {
    const [north, nowhere] = [entrant('n', LEVELS, { region: 'North' }), entrant('x', LEVELS)];
    expect(codes([north, nowhere])).toEqual([]);
    expect(args([north, nowhere], { by: 'region' })).toEqual([{ by: 'region', studies: ['x'] }]);
    expect(codes([north, entrant('m', LEVELS, { region: 'North' })], { by: 'region' })).toEqual([]);
  });

  it('that there are too many to draw ranks for, and gets ranks all the same', () => {
    const many = Array.from({ length: MOST_DRAWN + 1 }, (_, i): Entrant => {
      const name = `Agency ${String(i)}`;
      return { ...a, study: { ...a.study, id: `s${String(i)}` }, agency: { ...a.agency, name: { en: name } } };
    });
    const draw = () => {
      throw new Error('nothing was to be drawn');
    };
    const { comparison, findings } = compare(many, {}, draw);
    expect(findings).toMatchObject([
      { code: 'COMPARED-TOO-MANY-TO-DRAW', severity: 'note', args: { agencies: 5001, most: 5000 } },
    ]);
    expect(comparison?.sets[0]).toMatchObject({ draws: null });
    expect(comparison?.sets[0]?.standings.at(-1)).toMatchObject({ rank: 1, tied: true, spread: null });
    expect(codes(many)).toEqual([]);
    const few = compare(many.slice(0, 20), {}, (table) => rankDraws(table, { runs: 10, seed: 1 }));
    expect(few.comparison?.sets[0]?.draws).toMatchObject({ runs: 10 });
  });
});

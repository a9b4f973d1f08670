import { describe, expect, it } from 'vitest';
import { GRADE_RULES, STALE_AFTER_YEARS, strengthOf } from '../../src/assess/nodes/strength.js';
import type { LeafNeeds } from '../../src/model/framework.js';
import { GRADES } from '../../src/model/assessment/strength.js';
import type { Evidence, Method, Source, SourceKind } from '../../src/model/study.js';
import { framework, item, study, type StudySpec } from '../build.js';
import { fc, test } from '../property.js';

const f = framework({ a: { a1: {} } });
const sources: Record<string, Partial<Source>> = {
  clerk: { group: 'staff' },
  citizen: { group: 'users' },
  office: { kind: 'place' },
  decree: { kind: 'document', status: 'enacted' },
  article: { kind: 'publication' },
};
const strong: Evidence[] = [
  item('a', { source: 'clerk' }),
  item('b', { source: 'citizen' }),
  item('c', { source: 'office', method: 'observation' }),
];
const graded = (items: Evidence[], spec: StudySpec = {}, levels: number[] = [], needs: LeafNeeds = {}) =>
  strengthOf(
    study({ sources: { ...sources, ...spec.sources }, ...(spec.over ? { over: spec.over } : {}) }),
    f,
    items,
    levels,
    needs,
  );
const why = (...args: Parameters<typeof graded>) => graded(...args)?.why.map((w) => w.code);

describe('strength of evidence', () => {
  it('is high for several sources, groups and methods that agree', () => {
    expect(graded(strong, {}, [3, 3, 3])).toEqual({
      grade: 'high',
      sources: 3,
      groups: ['staff', 'users'],
      methods: ['interview', 'observation'],
      agreement: 'convergent',
      why: [],
    });
  });

  it('is nothing where there is no evidence', () => {
    expect(graded([])).toBeNull();
  });

  it('loses two grades for one source, one for two', () => {
    expect(graded([item('a', { source: 'clerk' })])).toMatchObject({ grade: 'low', agreement: 'single' });
    expect(graded(strong.slice(1))).toMatchObject({ grade: 'moderate', agreement: 'unlevelled' });
  });

  it('is very low for a publication alone, which adds no independent voice', () => {
    expect(graded([item('a', { source: 'article', method: 'document' })])).toMatchObject({
      grade: 'very-low',
      sources: 0,
    });
  });

  it('is not raised by a publication: it adds no voice and no method', () => {
    const said = [item('a', { source: 'clerk' }), item('b', { source: 'citizen' }), item('c', { source: 'head' })];
    const printed = item('d', { source: 'article', method: 'document' });
    expect(graded([...said, printed])).toEqual(graded(said));
    expect(why([...said.map((i) => ({ ...i, selfReport: true })), printed])).toContain('all-self-report');
  });

  it('loses a grade for a single method', () => {
    const said = [item('a', { source: 'clerk' }), item('b', { source: 'citizen' }), item('c', { source: 'head' })];
    expect(graded(said)).toMatchObject({ grade: 'moderate', why: [{ code: 'one-method', steps: 1 }] });
  });

  it('is at most moderate where one group alone was heard', () => {
    const oneGroup = [
      item('a', { source: 'clerk' }),
      item('b', { source: 'office', method: 'observation' }),
      item('c', { source: 'decree', method: 'document' }),
    ];
    expect(graded(oneGroup)).toMatchObject({ grade: 'moderate', why: [{ code: 'one-group', steps: 0 }] });
    const unsaid = oneGroup.map((i) => (i.id === 'a' ? { ...i, source: 'someone' } : i));
    // What three others say needs no informant, and one voice more makes it no weaker.
    const archive = item('d', { source: 'archive', method: 'dataset' });
    expect(graded([...oneGroup, archive], { sources: { archive: { kind: 'dataset' } } })?.grade).toBe('high');
    // Whose group is not said may belong to any: that is no reason to doubt.
    expect(graded(unsaid, { sources: { someone: {} } })).toMatchObject({ grade: 'high', groups: [] });
  });

  it('loses a grade where items diverge, contradict each other, or were coded from a publication', () => {
    expect(graded(strong, {}, [1, 3])).toMatchObject({ grade: 'moderate', agreement: 'divergent' });
    const disputed = strong.map((i) => (i.id === 'a' ? { ...i, disputes: ['b'] } : i));
    expect(why(disputed)).toEqual(['items-contradict']);
    expect(graded(disputed, {}, [3, 3, 3])?.agreement).toBe('divergent'); // alike in level, and at odds all the same
    expect(why(strong, { over: { codedFrom: 'publication' } })).toEqual(['coded-from-publication']);
  });

  it('loses a grade where everybody spoke of their own merit', () => {
    expect(why(strong.map((i) => ({ ...i, selfReport: true })))).toEqual(['all-self-report']);
    expect(why(strong.map((i, n) => ({ ...i, selfReport: n > 0 })))).toEqual([]);
  });

  it('loses a grade where everybody passes on what others said', () => {
    expect(why(strong.map((i) => ({ ...i, secondHand: true })))).toEqual(['all-second-hand']);
    // One who was there is enough.
    expect(why(strong.map((i, n) => ({ ...i, secondHand: n > 0 })))).toEqual([]);
  });

  it('loses one grade where groups that the framework wants to be heard were not, however many', () => {
    const unheard = (...groups: string[]) => why(strong, {}, [], { groups });
    expect(unheard('staff', 'users')).toEqual([]);
    expect(unheard('staff', 'leadership')).toEqual(['group-unheard']);
    expect(graded(strong, {}, [], { groups: ['leadership', 'partners'] })).toMatchObject({ grade: 'moderate' });
    // An informant whose group is not said may belong to any, and proves of none that it was heard.
    const unsaid = [...strong, item('d', { source: 'someone' })];
    expect(why(unsaid, { sources: { someone: {} } }, [], { groups: ['leadership'] })).toEqual(['group-unheard']);
    expect(why(strong, {}, [], { sources: 9, methods: 9 })).toEqual([]);
  });

  it('loses a grade for drafts alone, stale items and rules out of force', () => {
    const drafts = {
      d1: { kind: 'document', status: 'draft' },
      d2: { kind: 'document', status: 'draft' },
      d3: { kind: 'document', status: 'draft' },
    } as const;
    const read = ['d1', 'd2', 'd3'].map((source) => item(source, { source, method: 'document' }));
    expect(why(read, { sources: drafts })).toEqual(['one-method', 'only-drafts']);

    const over = { period: { from: '2022-01', to: '2022-06-30' } };
    const dated = (date: string) => strong.map((i) => ({ ...i, date }));
    expect(STALE_AFTER_YEARS).toBe(3);
    expect(why(dated('2019-06-29'), { over })).toEqual(['stale']);
    expect(why(dated('2019-06-30'), { over })).toEqual([]);
    expect(why(dated('2019'), { over })).toEqual([]); // may be later in that year
    expect(why([...dated('2010'), item('undated', { source: 'head' })], { over })).toEqual([]);

    const documents = {
      old: { kind: 'document', validUntil: '2021' },
      older: { kind: 'document', validUntil: '2020', status: 'draft' },
      new: { kind: 'document', validUntil: '2023' },
    } as const;
    const reading = (...from: string[]) => from.map((source) => item(source, { source, method: 'document' }));
    const lapsed = ['one-source', 'out-of-force'];
    expect(why(reading('old'), { sources: documents, over })).toEqual(lapsed);
    expect(why(reading('old'), { sources: documents })).toEqual(['one-source']); // no period to judge by
    // A draft is not in force either, and is doubted once.
    expect(why(reading('old', 'older'), { sources: documents, over })).toContain('out-of-force');
    expect(why(reading('older'), { sources: documents, over })).toEqual(['one-source', 'only-drafts']);
    // Beside a document in force, or beside what was seen and said, a lapsed one takes nothing off.
    expect(why(reading('old', 'new'), { sources: documents, over })).toEqual(['two-sources', 'one-method']);
    expect(why([...strong, ...reading('old')], { sources: documents, over })).toEqual([]);
  });

  const source = fc.record({
    kind: fc.constantFrom<SourceKind>('informant', 'group', 'place', 'document', 'dataset', 'publication'),
    group: fc.constantFrom('staff', 'users', undefined),
    status: fc.constantFrom('draft' as const, 'enacted' as const, undefined),
    validUntil: fc.constantFrom('2010', '2030', undefined),
  });
  const finding = fc.record({
    source,
    method: fc.constantFrom<Method>('interview', 'observation', 'document', 'dataset'),
    date: fc.constantFrom('2010', '2022', null),
    selfReport: fc.boolean(),
    secondHand: fc.boolean(),
    level: fc.constantFrom(1, 2, 3, 4, null),
  });

  test(
    'is never lowered by an item more, of a new source and alike in level',
    fc.record({
      found: fc.array(finding, { minLength: 1, maxLength: 6 }),
      more: finding,
      groups: fc.constantFrom([], ['staff'], ['staff', 'users']),
    }),
    ({ found, more, groups }) => {
      const gradeOf = (all: (typeof more)[]) => {
        const from = Object.fromEntries(
          all.map(({ source: { kind, group, status, validUntil } }, i) => [
            `s${i}`,
            { kind, ...(group && { group }), ...(status && { status }), ...(validUntil && { validUntil }) },
          ]),
        );
        const items = all.map(({ source: _, level: __, ...fields }, i) =>
          item(`i${i}`, { ...fields, source: `s${i}` }),
        );
        const over = { period: { from: '2022-01', to: '2022-06-30' } };
        const levels = all.flatMap(({ level }) => level ?? []);
        return GRADES.indexOf(graded(items, { sources: from, over }, levels, { groups })?.grade ?? 'very-low');
      };
      const alike = { ...more, level: found[0]?.level ?? null };
      expect(gradeOf([...found, alike])).toBeGreaterThanOrEqual(gradeOf(found));
    },
  );

  it('never falls below very low', () => {
    const worst = [item('a', { source: 'clerk', selfReport: true })];
    expect(graded(worst, { over: { codedFrom: 'publication' } })?.grade).toBe('very-low');
    expect(GRADE_RULES.length).toBe(14);
  });
});

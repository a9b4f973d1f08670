import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/analysis/gaps/index.js';
import { GRADE_RULES } from '../../../src/assess/nodes/strength.js';
import type { Evidence, Study } from '../../../src/model/study.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';
import { gapsIn, said, seen, sources, text, told, wanted, written } from './cases.js';

describe('what is wanted of the field', () => {
  it('is nothing where evidence is strong enough and the framework content', () => {
    expect(wanted([said, seen])).toEqual([]); // two sources, two methods: moderate
    expect(wanted([said, told, seen], { needs: { sources: 3, methods: 2, groups: ['leadership', 'staff'] } })).toEqual(
      [],
    );
  });

  it('is one voice of each group that the framework wants to be heard', () => {
    const needs = { sources: 2, methods: 2, groups: ['staff', 'users', 'partners'] };
    expect(wanted([said, told, seen], { needs })).toEqual(['voice:users framework', 'voice:partners framework']);
  });

  it('is a method not used yet, the first for which the framework says what to do', () => {
    const needs = { methods: 2 };
    expect(wanted([said, told, { source: 'citizen' }], { needs })).toEqual(['observation framework']);
    expect(wanted([said, told, { source: 'citizen' }], { needs, read: text })).toEqual(['document framework']);
    expect(wanted([said, told, { source: 'citizen' }], { needs, look: text, read: text })).toEqual([
      'observation framework',
    ]);
    expect(wanted([seen, written], { needs: { methods: 3 }, read: text })).toEqual(['voice framework']);
  });

  it('counts the voices it asks for as methods and sources', () => {
    const needs = { sources: 3, methods: 2, groups: ['users'] };
    expect(wanted([seen], { needs })).toEqual(['voice:users framework', 'source framework']);
    expect(wanted([said], { needs })).toEqual(['voice:users framework', 'observation framework']);
  });

  it('is as many sources as are missing', () => {
    expect(wanted([said, told], { needs: { sources: 5, methods: 1 } })).toEqual(
      // Two sources by one method are weak besides: by the program's own measure another method is wanted.
      ['observation convention', 'source×2 framework'],
    );
  });

  it('of an unknown indicator is what the framework asks for, else two sources by two methods', () => {
    expect(wanted([], { needs: { sources: 2, methods: 2, groups: ['users'] } })).toEqual([
      'voice:users framework',
      'observation framework',
    ]);
    expect(wanted([])).toEqual(['voice convention', 'observation convention']);
    expect(wanted([], { look: text, read: text })).toEqual(['observation convention', 'document convention']);
    expect(wanted([], { needs: { methods: 0 } })).toEqual(['source framework']);
    expect(wanted([{ source: 'article' }])).toEqual(['voice convention', 'observation convention']);
  });

  it('of weak evidence is what the doubts of the grade table ask for, marked as convention', () => {
    expect(wanted([said])).toEqual(['observation convention']);
    const period = { period: { from: '2022-01', to: '2022-06-30' } };
    const doubt = (fields: Partial<Evidence>, over: Partial<Study> = {}) =>
      wanted(
        [said, seen].map((item) => ({ ...item, ...fields })),
        {},
        over,
      );
    expect(doubt({ date: '2001' }, period)).toEqual(['source convention', 'recent convention']);
    expect(doubt({ selfReport: true })).toEqual(['source convention', 'outsider convention']);
    expect(doubt({ secondHand: true })).toEqual(['source convention', 'first-hand convention']);
    expect(wanted([said, seen], {}, {}, [1, 4])).toEqual(['source convention', 'settling convention']);
    expect(wanted([{ ...said, disputes: ['e1'] }, seen], {}, {}, [1, 4])).toEqual([
      'source convention',
      'settling convention',
    ]);
    expect(wanted([{ source: 'draft', method: 'document' }])).toEqual(['voice convention', 'enacted convention']);
    const lapsed = { ...sources, decree: { kind: 'document' as const, validUntil: '2020' } };
    const s = study({
      sources: lapsed,
      evidence: { e1: written },
      ratings: { a1: { level: 3, evidence: ['e1'] } },
      over: period,
    });
    expect(gapsIn(s, framework({ a: { a1: {} } })).gaps[0]?.wants.map(({ what }) => what)).toEqual([
      'voice',
      'in-force',
    ]);
  });

  it('answers what was coded from a publication by whatever else is missing', () => {
    const publication = { codedFrom: 'publication' as const };
    expect(wanted([said, told, seen], {}, publication)).toEqual([]); // moderate all the same
    expect(wanted([told, { source: 'citizen' }, seen], { needs: { groups: ['leadership'] } }, publication)).toEqual([
      'voice:leadership framework',
    ]);
    expect(wanted([said, seen], {}, publication)).toEqual(['source convention']);
  });

  it('says which doubt is behind it, and every answer belongs to a rule of the table', () => {
    const codes = GRADE_RULES.map(({ code }) => code);
    const s = study({ sources, ratings: { a1: 3 } });
    const { gaps } = gapsIn(s, framework({ a: { a1: { needs: { sources: 3, groups: ['users'] } } } }));
    expect(gaps[0]?.wants.map(({ what, because }) => [what, because])).toEqual([
      ['voice', 'group-unheard'],
      ['observation', null],
    ]);
    expect(codes).toContain('group-unheard');
  });
});

describe('the list', () => {
  const f = framework({ a: { a1: {}, a2: { weight: 3 } }, b: { b1: {}, b2: {} } }, { coverageFloor: 0 });

  it('has the unknown first, by how much the bounds would narrow, then the known by how far they move the score', () => {
    const { gaps, indicators } = gapsIn(
      study({ ratings: { a1: 4, b1: 3, b2: { status: 'no-evidence', sought: true } } }),
      f,
    );
    expect(indicators).toBe(4);
    // Whole: two dimensions. a2 holds 3/4 of one, so 3 levels × 3/8; b2 1/2 of the other, 3 × 1/4. b1 alone is known of b.
    expect(gaps.map(({ node, status, sought, grade, effect }) => [node, status, sought, grade, effect])).toEqual([
      ['a2', 'no-evidence', false, null, 1.125],
      ['b2', 'no-evidence', true, null, 0.75],
      ['a1', 'scored', false, 'low', 0.5],
      ['b1', 'scored', false, 'low', 0.5],
    ]);
  });

  it('leaves out what does not apply or is taken over, with all below it', () => {
    const given: StudySpec['ratings'] = {
      a: { level: 3, status: 'external', source: 'article', evidence: [] },
      b1: { status: 'not-applicable' },
      b2: { level: 2, status: 'assumed' },
    };
    const { gaps, indicators } = gapsIn(study({ sources, ratings: given }), f);
    expect(indicators).toBe(1);
    expect(gaps).toMatchObject([{ node: 'b2', status: 'assumed', grade: null }]);
  });

  it('has a level that rests on no item, and says nothing of a score that is not there', () => {
    const { gaps } = gapsIn(study({ ratings: { a1: { level: 2 } } }), f);
    expect(gaps.find(({ node }) => node === 'a1')).toMatchObject({ status: 'scored', grade: null, effect: 1 });
    const sums = framework({ a: { a1: {}, a2: {} } }, { aggregate: 'sum' });
    expect(gapsIn(study({ ratings: { a1: 3 } }), sums).gaps.find(({ node }) => node === 'a1')?.effect).toBeNull();
  });

  it('is empty where all is well founded', () => {
    const evidence = { e1: said, e2: told, e3: seen };
    const rated = { level: 3, evidence: ['e1', 'e2', 'e3'] };
    const s = study({ sources, evidence, ratings: { a1: rated, a2: rated, b1: rated, b2: rated } });
    const { gaps, plan } = gapsIn(s, f);
    expect({ gaps, plan }).toEqual({ gaps: [], plan: { meet: [], observe: [], read: [], besides: [] } });
  });

  it('is none of a framework that scores no indicators', () => {
    expect(gapsOf(study(), framework({}, { scale: { ...f.scale, levels: [] } }), TOOL)).toBeNull();
  });
});

describe('the plan of a visit', () => {
  it('puts the same by whom to meet, those with most to tell first, and by what to see and read', () => {
    const f = framework({
      a: {
        a1: { needs: { groups: ['users'] } },
        a2: { needs: { groups: ['staff', 'users'] } },
        a3: { look: text },
        a4: { read: text, needs: { methods: 1, sources: 3 } },
      },
    });
    const { plan, places } = gapsIn(study({ sources }), f);
    expect(plan).toEqual({
      meet: [
        { group: 'users', nodes: ['a1', 'a2'] },
        { group: 'staff', nodes: ['a2'] },
        { group: null, nodes: ['a3'] },
      ],
      observe: ['a3'],
      read: ['a4'],
      besides: ['a4'],
    });
    expect(places).toEqual([{ id: 'office', title: { en: 'The office' } }]);
  });
});

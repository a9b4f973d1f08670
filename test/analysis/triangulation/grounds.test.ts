import { describe, expect, it } from 'vitest';
import type { Study } from '../../../src/model/study.js';
import { framework, study, type StudySpec } from '../../build.js';
import { CATALOGUE, F, items, read } from './cases.js';

type Items = NonNullable<StudySpec['evidence']>;

/** Any factor is on the topic of an indicator that names no concepts. */
const OPEN = framework({ a: { a1: {} } }, { catalogue: CATALOGUE });

const STAFF = { source: 'clerk' };
const USER = { source: 'citizen' };
const SEEN = { source: 'office', method: 'observation' } as const;

const data = (evidence: Items, levels: Record<string, number> = {}, f = F) => read(items(evidence, levels), f).data;
const method = (evidence: Items, levels: Record<string, number> = {}, f = F) => read(items(evidence, levels), f).method;

describe('sides of the data', () => {
  const sidesOf = (s: Study) => read(s, F).data?.sides.map(({ kind, id, evidence }) => [kind, id, ...evidence]);

  it('are people first, then places, then papers, each by name, in whatever order the items are given', () => {
    const given = {
      e1: { source: 'figures' },
      e2: { source: 'decree' },
      e3: SEEN,
      e4: { source: 'passer-by' },
      e5: USER,
      e6: STAFF,
    };
    expect(sidesOf(items(given))).toEqual([
      ['group', 'staff', 'e6'],
      ['group', 'users', 'e5'],
      ['informant', 'passer-by', 'e4'],
      ['place', 'office', 'e3'],
      ['document', 'decree', 'e2'],
      ['dataset', 'figures', 'e1'],
    ]);
  });

  it('take people who were heard together for their group, where it is known', () => {
    const sources: StudySpec['sources'] = { meeting: { kind: 'group', group: 'staff' }, crowd: { kind: 'group' } };
    const evidence = { e1: { source: 'meeting' }, e2: { source: 'crowd' } };
    const s = study({ sources, evidence, ratings: { a1: { level: 3, evidence: ['e1', 'e2'] } } });
    expect(sidesOf(s)).toEqual([
      ['group', 'staff', 'e1'],
      ['informant', 'crowd', 'e2'],
    ]);
  });
});

describe('what sources contradict each other in', () => {
  it('is told pair by pair, each once, by name', () => {
    const pair = (...evidence: string[]) => ({ code: 'items-dispute', factor: null, levels: [], evidence });
    const three = { e1: { ...STAFF, disputes: ['e3', 'e2'] }, e2: { ...USER, disputes: ['e1'] }, e3: SEEN };
    expect(data(three)?.grounds).toEqual([pair('e1', 'e2'), pair('e1', 'e3')]);
  });

  it('is told factor by factor, by name, with the items that deny it and those that show it', () => {
    const denied = (factor: string, ...evidence: string[]) => ({ code: 'factor-denied', factor, levels: [], evidence });
    const evidence = {
      e1: { ...STAFF, denies: ['noise'] },
      e2: { source: 'passer-by', denies: ['flood'] },
      e3: { ...USER, shows: ['noise', 'flood'] },
    };
    const grounds = [denied('flood', 'e2', 'e3'), denied('noise', 'e1', 'e3')];
    expect(data(evidence, {}, OPEN)).toMatchObject({ reading: 'divergent', grounds });
  });

  it('is nothing to a source that says neither', () => {
    const ofTwoMinds = { e1: { ...STAFF, shows: ['flood'] }, e2: { ...STAFF, denies: ['flood'] } };
    expect(data({ ...ofTwoMinds, e3: USER })).toMatchObject({ reading: 'complementary', grounds: [] });
    expect(data({ e1: STAFF, e2: STAFF, e3: USER }, { e1: 1, e2: 4 })).toMatchObject({
      reading: 'complementary',
      grounds: [],
    });
  });
});

describe('what sources go together in', () => {
  it('is told factor by factor, by name, with the items that show it alone', () => {
    const shared = (factor: string, ...evidence: string[]) => ({ code: 'factor-shared', factor, levels: [], evidence });
    const both = { shows: ['noise', 'flood'] };
    expect(data({ e1: { ...STAFF, ...both }, e2: { ...USER, ...both }, e3: SEEN }, {}, OPEN)).toMatchObject({
      reading: 'convergent',
      grounds: [shared('flood', 'e1', 'e2'), shared('noise', 'e1', 'e2')],
    });
  });

  it('is no factor that one of them is silent on', () => {
    expect(data({ e1: { ...STAFF, shows: ['flood'] }, e2: USER })).toMatchObject({
      reading: 'complementary',
      grounds: [],
    });
  });

  it('are the levels of those that speak for one', () => {
    expect(data({ e1: STAFF, e2: USER, e3: SEEN }, { e1: 3, e2: 4 })?.grounds).toEqual([
      { code: 'levels-agree', factor: null, levels: [3, 4], evidence: ['e1', 'e2'] },
    ]);
  });
});

describe('what methods come to', () => {
  const QUESTIONNAIRE = { ...USER, method: 'questionnaire' } as const;
  const FOCUS_GROUP = { ...STAFF, method: 'focus-group' } as const;

  it('is nothing where a publication alone speaks', () => {
    expect(method({ e1: { source: 'article' } })).toBeNull();
  });

  it('are the levels of those that speak for one', () => {
    const three = { e1: {}, e2: QUESTIONNAIRE, e3: FOCUS_GROUP };
    expect(method(three, { e1: 3, e2: 2 })?.grounds).toEqual([
      { code: 'levels-apart', factor: null, levels: [2, 3], evidence: ['e1', 'e2'] },
    ]);
    expect(method(three, { e1: 1 })).toMatchObject({ reading: 'complementary', grounds: [] });
  });

  it('is told once where said and seen are far apart', () => {
    expect(method({ e1: {}, e2: SEEN, e3: FOCUS_GROUP }, { e1: 4, e2: 1 })?.grounds).toEqual([
      { code: 'said-seen-apart', factor: null, levels: [1, 4], evidence: ['e1', 'e2'] },
    ]);
  });

  it('holds what was seen against nothing where nobody said anything', () => {
    const read = { source: 'decree', method: 'document' } as const;
    expect(method({ e1: SEEN, e2: read }, { e1: 3, e2: 4 })).toMatchObject({
      reading: 'convergent',
      grounds: [{ code: 'levels-agree', factor: null, levels: [3, 4], evidence: ['e1', 'e2'] }],
    });
  });
});

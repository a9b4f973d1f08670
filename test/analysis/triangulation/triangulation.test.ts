import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { triangulationOf } from '../../../src/analysis/triangulation/index.js';
import { TRIANGULATION_RULES } from '../../../src/analysis/triangulation/rules.js';
import { assess } from '../../../src/assess/index.js';
import { GROUNDS, TRIANGLES } from '../../../src/model/triangulation.js';
import type { Evidence } from '../../../src/model/study.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';
import { CATALOGUE, F, items, read } from './cases.js';

const seen = (fields: Partial<Evidence> = {}): Partial<Evidence> => ({
  source: 'office',
  method: 'observation',
  ...fields,
});
const written = (fields: Partial<Evidence> = {}): Partial<Evidence> => ({
  source: 'decree',
  method: 'document',
  ...fields,
});

describe('triangulation of data', () => {
  const data = (evidence: NonNullable<StudySpec['evidence']>, levels: Record<string, number> = {}) =>
    read(items(evidence, levels), F).data;

  it('takes people of one group for one side, and each place, document and dataset for one', () => {
    const found = data({
      e1: { source: 'clerk', date: '2022-01-07' },
      e2: { source: 'other-clerk' },
      e3: { source: 'passer-by' },
      e4: seen(),
      e5: written(),
      e6: { source: 'figures', method: 'dataset' },
      e7: { source: 'article' },
    });
    expect(found?.sides.map(({ kind, id, evidence }) => [kind, id, ...evidence])).toEqual([
      ['group', 'staff', 'e1', 'e2'],
      ['informant', 'passer-by', 'e3'],
      ['place', 'office', 'e4'],
      ['document', 'decree', 'e5'],
      ['dataset', 'figures', 'e6'],
      ['date', '2022-01-07', 'e1'],
    ]);
  });

  it('is a single source where one group was heard, on however many days', () => {
    const days = { e1: { source: 'clerk', date: '2022-01-07' }, e2: { source: 'other-clerk', date: '2022-02-07' } };
    expect(data(days)).toMatchObject({ reading: 'single-source', grounds: [] });
    expect(
      data({ e1: { source: 'clerk', shows: ['flood'] }, e2: { source: 'other-clerk', shows: ['flood'] } }),
    ).toMatchObject({ reading: 'single-source' });
  });

  it('is complementary where several sides have nothing in common to compare', () => {
    expect(data({ e1: { source: 'clerk' }, e2: { source: 'citizen' } })).toMatchObject({
      reading: 'complementary',
      grounds: [],
    });
    // What they share is not on the topic of the indicator.
    const noise = { e1: { source: 'clerk', shows: ['noise'] }, e2: { source: 'citizen', shows: ['noise'] } };
    expect(data(noise)?.reading).toBe('complementary');
  });

  it('is convergent where several sides show the same factor on the topic, or all deny it', () => {
    for (const key of ['shows', 'denies'] as const)
      expect(
        data({ e1: { source: 'clerk', [key]: ['flood'] }, e2: { source: 'citizen', [key]: ['flood'] } }),
      ).toMatchObject({
        reading: 'convergent',
        grounds: [{ code: 'factor-shared', factor: 'flood', evidence: ['e1', 'e2'] }],
      });
  });

  it('is convergent where levels of several sides lie less than two apart and on one side of weak', () => {
    const two = { e1: { source: 'clerk' }, e2: { source: 'citizen' } };
    expect(data(two, { e1: 3, e2: 4 })).toMatchObject({
      reading: 'convergent',
      grounds: [{ code: 'levels-agree', levels: [3, 4], evidence: ['e1', 'e2'] }],
    });
    expect(data(two, { e1: 2, e2: 3 })).toMatchObject({ reading: 'divergent', grounds: [{ code: 'levels-apart' }] });
    expect(data(two, { e1: 1, e2: 2 })?.reading).toBe('convergent');
    expect(data(two, { e1: 3 })?.reading).toBe('complementary');
  });

  it('is divergent where sources contradict each other, within a group too, whatever else agrees', () => {
    const dispute = {
      e1: { source: 'clerk', shows: ['flood'], disputes: ['e2'] },
      e2: { source: 'other-clerk', shows: ['flood'], disputes: ['e1'] },
      e3: { source: 'citizen', shows: ['flood'] },
    };
    expect(data(dispute)).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'items-dispute', evidence: ['e1', 'e2'] }],
    });
    expect(
      data({ e1: { source: 'clerk', shows: ['flood'] }, e2: { source: 'citizen', denies: ['flood'] } }),
    ).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'factor-denied', factor: 'flood', evidence: ['e1', 'e2'] }],
    });
    // An item that disputes one outside the indicator says nothing here.
    expect(data({ e1: { source: 'clerk', disputes: ['elsewhere'] } })?.reading).toBe('single-source');
  });

  it('names only the items that are apart', () => {
    const three = { e1: { source: 'clerk' }, e2: { source: 'citizen' }, e3: seen() };
    expect(data(three, { e1: 1, e2: 1, e3: 2 })?.reading).toBe('convergent');
    expect(data(three, { e1: 1, e2: 2, e3: 3 })?.grounds).toMatchObject([
      { levels: [1, 2, 3], evidence: ['e1', 'e2', 'e3'] },
    ]);
    expect(data({ ...three, e4: { source: 'clerk' } }, { e1: 4, e2: 4, e3: 4, e4: 3 })?.reading).toBe('convergent');
  });

  it('tells where one source changed its word from one day to another', () => {
    const word = (date: string | null) => ({
      e1: { source: 'clerk', date: '2022-01-07', shows: ['flood'] },
      e2: { source: 'clerk', date, denies: ['flood'] },
    });
    expect(data(word('2022-03-01'))).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'changed-over-time', factor: 'flood', evidence: ['e1', 'e2'] }],
    });
    expect(data(word('2022-01-07'))?.reading).toBe('single-source');
    expect(data(word(null))?.reading).toBe('single-source');
  });

  it('is nothing where a publication alone speaks, or the item was rejected', () => {
    expect(data({ e1: { source: 'article' } })).toBeNull();
    const found = read(items({ e1: { source: 'clerk' }, e2: { source: 'citizen', state: 'rejected' } }), F);
    expect(found.data?.reading).toBe('single-source');
  });
});

describe('triangulation of methods', () => {
  const method = (evidence: NonNullable<StudySpec['evidence']>, levels: Record<string, number> = {}) =>
    read(items(evidence, levels), F).method;

  it('holds methods against each other', () => {
    expect(method({ e1: {}, e2: { source: 'clerk' } })?.reading).toBe('single-source');
    expect(method({ e1: {}, e2: seen() })?.reading).toBe('complementary');
    expect(method({ e1: { shows: ['flood'] }, e2: seen({ shows: ['flood'] }) })?.reading).toBe('convergent');
    expect(method({ e1: { shows: ['flood'] }, e2: seen({ denies: ['flood'] }) })?.reading).toBe('divergent');
    expect(method({ e1: { disputes: ['e2'] }, e2: written() })?.reading).toBe('divergent');
    expect(method({ e1: { disputes: ['e2'] }, e2: { source: 'clerk' } })?.reading).toBe('single-source');
  });

  it('finds said and seen apart however small the difference is', () => {
    expect(method({ e1: {}, e2: seen() }, { e1: 4, e2: 3 })).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'said-seen-apart', levels: [3, 4], evidence: ['e1', 'e2'] }],
      sides: [
        { kind: 'method', id: 'interview', level: 4 },
        { kind: 'method', id: 'observation', level: 3 },
      ],
    });
    expect(method({ e1: {}, e2: seen() }, { e1: 3, e2: 3 })?.reading).toBe('convergent');
  });

  it('finds two ways of asking apart only where that is much, or on both sides of weak', () => {
    const asked = { e1: {}, e2: { source: 'citizen', method: 'questionnaire' as const } };
    expect(method(asked, { e1: 4, e2: 3 })?.reading).toBe('convergent');
    expect(method(asked, { e1: 3, e2: 2 })).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'levels-apart' }],
    });
  });

  it('reads no level where levels say what is proven', () => {
    const ladder = framework({ a: { a1: {} } }, { scale: { ...F.scale, cumulative: true } });
    const found = read(items({ e1: {}, e2: seen() }, { e1: 2, e2: 4 }), ladder);
    expect(found.method).toMatchObject({ reading: 'complementary', sides: [{ level: null }, { level: null }] });
    const branch = framework({ a: { a1: { scale: { ...F.scale, cumulative: true } } } });
    expect(read(items({ e1: {}, e2: seen() }, { e1: 2, e2: 4 }), branch).data?.reading).toBe('complementary');
  });
});

describe('triangulation of raters', () => {
  interface Given {
    role?: 'coder' | 'self' | 'assessor' | 'official' | 'consensus';
    level?: number;
    status?: 'not-applicable' | 'no-evidence';
    sought?: boolean;
  }
  const raters = (...given: Given[]) =>
    read(
      study({
        raters: [
          ...given.map(({ role = 'coder', level, status, sought = false }, i) => ({
            rater: `r${String(i)}`,
            role,
            ratings: { a1: status ? { status, sought, evidence: ['e1'] } : { level: level ?? null, evidence: ['e1'] } },
          })),
        ],
      }),
      F,
    );

  it('counts those whose role makes the score, each by themselves', () => {
    expect(raters({ level: 3 }).investigator).toMatchObject({
      reading: 'single-source',
      sides: [{ kind: 'rater', id: 'r0' }],
    });
    expect(raters({ level: 3 }, { level: 3 }).investigator).toMatchObject({
      reading: 'convergent',
      grounds: [{ levels: [3] }],
    });
    expect(raters({ level: 3 }, { level: 4 }).investigator).toMatchObject({
      reading: 'convergent',
      grounds: [{ levels: [3, 4] }],
    });
    expect(raters({ level: 3 }, { level: 2 }).investigator).toMatchObject({ reading: 'divergent' });
    expect(raters({ level: 3 }, { role: 'official', level: 1 }).investigator?.reading).toBe('single-source');
  });

  it('still compares those whom a consensus stands for, and does not count it', () => {
    const found = raters({ level: 1 }, { level: 4 }, { role: 'consensus', level: 3 }).investigator;
    expect(found?.sides.map(({ id, level }) => [id, level])).toEqual([
      ['r0', 1],
      ['r1', 4],
    ]);
    expect(found?.reading).toBe('divergent');
  });

  it('finds a level beside the view that there is nothing to judge divergent, and two such views convergent', () => {
    expect(raters({ level: 3 }, { status: 'not-applicable' }).investigator).toMatchObject({
      reading: 'divergent',
      grounds: [{ code: 'status-apart' }],
    });
    expect(raters({ status: 'not-applicable' }, { status: 'not-applicable' }).investigator).toMatchObject({
      reading: 'convergent',
      grounds: [{ code: 'status-shared' }],
    });
  });

  it('takes no evidence for such a view where somebody looked, and for none where nobody did', () => {
    const found = raters({ level: 3 }, { status: 'no-evidence', sought: true }).investigator;
    expect(found).toMatchObject({ reading: 'divergent', grounds: [{ code: 'status-apart' }] });
    expect(raters({ level: 3 }, { status: 'no-evidence' }).investigator?.reading).toBe('single-source');
  });

  it('sets the word of the agency beside that of others, by what it claims', () => {
    const found = raters({ role: 'self', level: 4 }, { level: 3 }, { role: 'official', level: 4 });
    expect(found.roles.map(({ rater, claimed, level, difference }) => [rater, claimed, level, difference])).toEqual([
      ['r1', 4, 3, 1],
      ['r2', 4, 4, 0],
    ]);
    expect(found.investigator?.sides.map(({ id }) => id)).toEqual(['r1']);
  });

  it('counts how often the agency puts itself better, alike or worse', () => {
    const f = framework({ a: { a1: {}, a2: {}, a3: {} } });
    const s = study({
      ratings: { a1: 3, a2: 3, a3: 3 },
      raters: [{ rater: 'agency', role: 'self', ratings: { a1: 4, a2: 3, a3: 1 } }],
    });
    expect(triangulationOf(assess(s, f, TOOL))?.roles).toEqual({ alike: 1, selfBetter: 1, selfWorse: 1 });
    expect(triangulationOf(assess(study({ ratings: { a1: 3 } }), f, TOOL))?.roles).toBeNull();
  });
});

describe('triangulation of theories', () => {
  const other = framework(
    { b: { b1: { concepts: ['site'] }, b2: { concepts: ['site'] }, b3: { concepts: ['calm'] } } },
    { id: 'g', title: { en: 'G' }, catalogue: CATALOGUE },
  );
  const theory = (mine: number, theirs: Record<string, number>, f = F, g = other) => {
    const s = study({ ratings: { a1: { level: mine, evidence: ['e1'] } } });
    const given = Object.entries(theirs).map(([node, level]) => ({
      node,
      level,
      evidence: new Map([['e1', null]]),
      status: null,
      sought: false,
      why: null,
      source: null,
      at: null,
      outOfScale: null,
      place: s.raters[0]!.place,
    }));
    const [sheet] = s.raters;
    const ratings = new Map([...sheet!.ratings, ['g', new Map(given.map((rating) => [rating.node, rating]))]]);
    return read({ ...s, raters: [{ ...sheet!, ratings }] }, f, g).theory;
  };

  it('is not asked of one framework', () => {
    expect(read(items({ e1: {} }), F).theory).toBeNull();
  });

  it('compares whether each calls the matter weak by its own measure', () => {
    expect(theory(3, { b1: 4 })).toMatchObject({
      reading: 'convergent',
      grounds: [{ code: 'verdicts-agree', evidence: ['e1'] }],
      sides: [
        { framework: 'f', weak: false, nodes: [{ node: 'a1' }] },
        { framework: 'g', weak: false, nodes: [{ node: 'b1', percent: 100, concepts: ['site'], evidence: ['e1'] }] },
      ],
    });
    expect(theory(3, { b1: 1 })).toMatchObject({ reading: 'divergent', grounds: [{ code: 'verdicts-apart' }] });
    expect(theory(3, { b1: 2, b2: 3 })).toMatchObject({ reading: 'complementary', sides: [{}, { weak: null }] });
  });

  it('compares indicators that share a concept, or rest on the same item', () => {
    expect(theory(3, { b3: 1 })?.sides[1]?.nodes).toMatchObject([{ node: 'b3', concepts: [], evidence: ['e1'] }]);
    expect(theory(3, {})).toMatchObject({ reading: 'single-source' });
    const unscored = framework({}, { id: 'g', scale: { ...F.scale, levels: [] } });
    expect(theory(3, {}, F, unscored)).toBeNull();
  });
});

describe('the whole', () => {
  it('counts readings by type, over leaves with evidence or several raters', () => {
    const f = framework({ a: { a1: {}, a2: {}, a3: {} } });
    const s = study({ ratings: { a1: 3, a2: { status: 'no-evidence' }, a3: { level: 2 } } });
    const found = triangulationOf(assess(s, f, TOOL));
    expect(found?.nodes.map(({ node }) => node)).toEqual(['a1']);
    expect(found?.summary.data).toEqual({ divergent: 0, convergent: 0, complementary: 0, singleSource: 1 });
    expect(found?.summary.theory.singleSource).toBe(0);
  });

  it('is nothing where nothing was judged, or the framework scores no nodes', () => {
    expect(triangulationOf(assess(study(), F, TOOL))).toBeNull();
    expect(triangulationOf(assess(study(), framework({}, { scale: { ...F.scale, levels: [] } }), TOOL))).toBeNull();
  });

  it('has a rule for each ground, and docs/method.md prints the table', () => {
    expect(TRIANGULATION_RULES.map(({ code }) => code).sort()).toEqual([...GROUNDS].sort());
    const method = readFileSync('docs/method.md', 'utf8');
    const [, table = ''] = /<!-- triangulation-table -->\n\n\|.*\n\|[- |]+\n((?:\|.*\n)+)/u.exec(method) ?? [];
    const told = table
      .trim()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .map((text) => text.trim())
          .slice(1, 4),
      );
    expect(told).toEqual(
      TRIANGULATION_RULES.map(({ code, reading, types }) => [
        code,
        reading,
        TRIANGLES.filter((type) => types.includes(type)).join(', '),
      ]),
    );
  });
});

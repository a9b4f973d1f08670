import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { circles, reachableFrom, reachIn, roots } from '../../src/assess/factors/graph.js';
import type { Framework } from '../../src/model/framework.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../build.js';

const tree = { a: { skills: { concepts: ['staff'] }, tools: { concepts: ['devices'] } } };
const f = framework(tree, {
  catalogue: {
    concepts: {},
    factors: {
      'few-experts': inhibitor(['staff']),
      'old-devices': inhibitor(['devices']),
      'slow-repair': inhibitor(['devices', 'staff']),
      'keen-leader': inhibitor(['staff'], { polarity: 'enabling' }),
    },
    remedies: {},
  },
});
const made = (spec: StudySpec, with_: Framework = f) => assess(study(spec), with_, TOOL);
const factor = (spec: StudySpec, id: string) => made(spec).factors.find((x) => x.id === id);

describe('a factor is', () => {
  it('evidenced where an accepted item shows it, by its independent sources', () => {
    const spec: StudySpec = {
      sources: { clerk: {}, article: { kind: 'publication' } },
      evidence: {
        e1: { shows: ['few-experts'] },
        e2: { source: 'clerk', shows: ['few-experts'] },
        e3: { source: 'article', shows: ['few-experts'] },
      },
    };
    expect(factor(spec, 'few-experts')).toMatchObject({
      basis: 'evidenced',
      evidence: ['e1', 'e2', 'e3'],
      sources: ['clerk', 'head'],
    });
  });

  it('described by the catalogue in general, or by the study in its own words', () => {
    const listed = framework(
      { a: { skills: {} } },
      {
        catalogue: {
          concepts: {},
          factors: { few: inhibitor([], { text: { en: 'In general.' } }), bare: inhibitor([]) },
          remedies: {},
        },
      },
    );
    const of = (spec: StudySpec) =>
      assess(study(spec), listed, TOOL).factors.map(({ text, general }) => [text, general]);
    expect(of({ evidence: { e1: { shows: ['few', 'bare'] } } })).toEqual([
      [null, false],
      [{ en: 'In general.' }, true],
    ]);
    const own = { few: { text: { en: 'Here.' } } };
    expect(of({ evidence: { e1: { shows: ['few'] } }, factors: own })).toEqual([[{ en: 'Here.' }, false]]);
  });

  it('gone when nothing shows it any more', () => {
    expect(factor({ evidence: { e1: {} } }, 'few-experts')).toBeUndefined();
    expect(factor({ evidence: { e1: { shows: ['few-experts'], state: 'rejected' } } }, 'few-experts')).toBeUndefined();
  });

  it('stated where a source lists it and no item shows it', () => {
    expect(factor({ factors: { 'few-experts': { statedBy: ['head'], at: 'p. 3' } } }, 'few-experts')).toMatchObject({
      basis: 'stated',
      statedBy: ['head'],
      at: 'p. 3',
      sources: [],
      evidence: [],
    });
  });

  it('contested where items speak for and against; a denial makes what is only stated no stronger', () => {
    const both = { e1: { shows: ['few-experts'] }, e2: { denies: ['few-experts'] } };
    expect(factor({ evidence: both }, 'few-experts')).toMatchObject({
      basis: 'contested',
      evidence: ['e1'],
      against: ['e2'],
    });
    expect(made({ evidence: both }).findings).toContainEqual(
      expect.objectContaining({
        code: 'FACTOR-CONTESTED',
        args: { factor: 'few-experts', for: ['e1'], against: ['e2'] },
      }),
    );
    const stated = {
      evidence: { e1: { denies: ['few-experts'] } },
      factors: { 'few-experts': { statedBy: ['head'] } },
    };
    expect(factor(stated, 'few-experts')).toMatchObject({ basis: 'stated', against: ['e1'] });
    expect(factor({ evidence: { e1: { denies: ['few-experts'] } } }, 'few-experts')).toBeUndefined();
  });

  it("the catalogue's entry with the study's own fields laid over it", () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['few-experts', 'floods'] } },
      factors: {
        'few-experts': { locus: 'external' },
        'floods': {
          title: { en: 'Floods' },
          text: { en: 'Every year' },
          polarity: 'inhibiting',
          locus: 'external',
          concepts: ['site'],
        },
      },
    };
    expect(factor(spec, 'few-experts')).toMatchObject({
      title: { en: 'an inhibitor' },
      locus: 'external',
      source: 'convention',
    });
    expect(factor(spec, 'floods')).toMatchObject({ title: { en: 'Floods' }, text: { en: 'Every year' }, source: null });
  });
});

describe('rank of an inhibiting factor', () => {
  it('goes by basis, then sources, then effects, then gap; ties share a position', () => {
    const spec: StudySpec = {
      ratings: { skills: 2, tools: 1 },
      sources: { clerk: {} },
      evidence: {
        e1: { shows: ['few-experts', 'old-devices', 'x', 'y'] },
        e2: { source: 'clerk', shows: ['old-devices'] },
        e3: { denies: ['y'] },
      },
      factors: {
        x: { title: { en: 'x' }, polarity: 'inhibiting', locus: 'internal', concepts: ['staff'] },
        y: { title: { en: 'y' }, polarity: 'inhibiting', locus: 'internal', concepts: ['devices'] },
        z: { title: { en: 'z' }, polarity: 'inhibiting', locus: 'internal', concepts: ['devices'], statedBy: ['head'] },
      },
    };
    const ranked = made(spec).factors.map((x) => [x.id, x.rank?.position]);
    expect(ranked).toEqual([
      ['old-devices', 1],
      ['few-experts', 2],
      ['x', 2],
      ['y', 4],
      ['z', 5],
    ]);
  });

  it('counts present factors it leads to, at any distance, and their gaps', () => {
    const spec: StudySpec = {
      ratings: { skills: 2 },
      evidence: { e1: { shows: ['few-experts', 'slow-repair'] }, link: {} },
      factors: {
        'few-experts': { leadsTo: { 'slow-repair': ['link'], 'not-present': [] } },
        'slow-repair': { leadsTo: ['old-devices'] },
        'old-devices': { statedBy: ['head'] },
      },
    };
    const few = factor(spec, 'few-experts');
    // own and effects' concepts: staff (gap 2) and devices (unknown: 0 to 3)
    expect(few?.rank).toEqual({ position: 1, basis: 'evidenced', weighed: null, sources: 1, leadsTo: 2, gap: [2, 5] });
    expect(few).toMatchObject({ root: true, leadsTo: [{ factor: 'slow-repair', evidence: ['link'] }] });
    expect(factor(spec, 'slow-repair')).toMatchObject({ root: false, rank: { leadsTo: 1 } });
  });

  it('is not given to what enables', () => {
    const all = made({ evidence: { e1: { shows: ['keen-leader', 'few-experts'] } } }).factors;
    expect(all.map((x) => [x.id, x.rank === null])).toEqual([
      ['few-experts', false],
      ['keen-leader', true],
    ]);
  });

  it('leaves nodes that do not apply out of the gap', () => {
    const spec: StudySpec = {
      ratings: { tools: { status: 'not-applicable' } },
      evidence: { e1: { shows: ['old-devices'] } },
    };
    expect(factor(spec, 'old-devices')).toMatchObject({ affects: [], rank: { gap: [0, 0] } });
  });
});

describe('an inhibiting factor on a node at the best level', () => {
  it('is a finding, if it is evidenced', () => {
    const codes = (spec: StudySpec) =>
      made(spec)
        .findings.filter((x) => x.code === 'INHIBITOR-AT-TOP')
        .map((x) => x.args);
    expect(codes({ ratings: { skills: 4, tools: 3 }, evidence: { e1: { shows: ['slow-repair'] } } })).toEqual([
      { factor: 'slow-repair', node: 'skills' },
    ]);
    expect(codes({ ratings: { skills: 4 }, factors: { 'few-experts': { statedBy: ['head'] } } })).toEqual([]);
    expect(codes({ ratings: { skills: 4 }, evidence: { e1: { shows: ['keen-leader'] } } })).toEqual([]);
  });
});

describe('what leads to what', () => {
  const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

  it('finds vicious circles, and no others', () => {
    expect(circles(graph({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }))).toEqual([['b', 'c']]);
    expect(circles(graph({ a: ['b'], b: [] }))).toEqual([]);
    expect(circles(graph({ a: ['a'] }))).toEqual([]);
    expect(circles(graph({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('finds roots; a circle counts as one', () => {
    expect(roots(graph({ a: ['b'], b: [], lone: [] }))).toEqual(new Set(['a']));
    expect(roots(graph({ a: ['b'], b: ['a', 'c'], c: [] }))).toEqual(new Set(['a', 'b']));
    expect(roots(graph({ a: ['b'], b: ['a'] }))).toEqual(new Set());
    expect(roots(graph({ r: ['a'], a: ['b'], b: ['a', 'c'], c: [] }))).toEqual(new Set(['r']));
  });

  it('finds a circle of thousands, and the roots beside it', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `n${String(i).padStart(5, '0')}`);
    const ring = graph({
      ...Object.fromEntries(ids.map((id, i) => [id, [ids[(i + 1) % ids.length] ?? '']])),
      cause: ['n00000'],
    });
    expect(circles(ring)).toEqual([ids]);
    expect(roots(ring)).toEqual(new Set(['cause']));
  });

  it('reaches at any distance, never itself', () => {
    expect(reachableFrom(graph({ a: ['b'], b: ['c'], c: ['a'] }), 'a')).toEqual(new Set(['b', 'c']));
  });

  it('looks once for what the members of a circle reach', () => {
    const ids = Array.from({ length: 2_000 }, (_, i) => `n${String(i).padStart(4, '0')}`);
    let looks = 0;
    class Counted extends Map<string, string[]> {
      override get(id: string) {
        looks++;
        return super.get(id);
      }
    }
    const ring = new Counted(ids.map((id, i) => [id, [ids[(i + 1) % ids.length] ?? '']]));
    ring.set('cause', ['n0000']);
    const reachOf = reachIn(ring, [ids]);
    for (const id of ids) expect(reachOf(id).size).toBe(2_000);
    expect(reachOf('cause').size).toBe(2_001);
    expect(looks).toBeLessThan(3 * 2_000);
  });

  it('reports a loop of a study instead of refusing it', () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['few-experts', 'slow-repair'] } },
      factors: { 'few-experts': { leadsTo: ['slow-repair'] }, 'slow-repair': { leadsTo: ['few-experts'] } },
    };
    const a = made(spec);
    expect(a.findings).toContainEqual(
      expect.objectContaining({ code: 'VICIOUS-CIRCLE', args: { factors: ['few-experts', 'slow-repair'] } }),
    );
    expect(a.factors.map((x) => x.circle)).toEqual([['slow-repair'], ['few-experts']]);
  });
});

describe('what an inhibiting factor leads to', () => {
  it('counts for its rank only where it inhibits too', () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['few-experts', 'keen-leader'] } },
      factors: { 'few-experts': { leadsTo: ['keen-leader'] } },
    };
    expect(factor(spec, 'few-experts')).toMatchObject({
      root: false,
      rank: { leadsTo: 0 },
      leadsTo: [{ factor: 'keen-leader' }],
    });
  });
});

describe('candidates to look for', () => {
  it('are inhibiting factors on the main topic of a weak leaf that nothing shows, states or denies', () => {
    const ids = (spec: StudySpec) => made(spec).candidates.map((c) => [c.id, c.because]);
    expect(ids({ ratings: { skills: 2, tools: 3 } })).toEqual([['few-experts', ['skills']]]);
    expect(ids({ ratings: { tools: 1 } })).toEqual([
      ['old-devices', ['tools']],
      ['slow-repair', ['tools']],
    ]);
    expect(ids({ ratings: { skills: 2 }, evidence: { e1: { denies: ['few-experts'] } } })).toEqual([]);
    expect(ids({ ratings: { skills: 2 }, factors: { 'few-experts': { statedBy: ['head'] } } })).toEqual([]);
    expect(ids({ ratings: { skills: 3 } })).toEqual([]);
  });
});

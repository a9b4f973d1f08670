import type { BandTable } from '../../src/model/scale.js';
import { describe, expect, test } from 'vitest';
import { lintFramework } from '../../src/lint/index.js';
import { finding } from '../../src/model/findings/index.js';
import type { Framework } from '../../src/model/framework.js';
import { framework, inhibitor, remedy } from '../build.js';
import { at, both, CATALOGUE, PATHS, sound, withNode } from './frameworks.js';

const lint = (made: Framework, options = {}) => lintFramework(made, null, PATHS, options);
const organization = ['nodes', 'organization'];
const staffing = ['nodes', 'staffing'];

test('a sound framework has no findings', () => {
  expect(lint(sound())).toEqual([]);
  expect(lint(sound(), { shipped: false, alsoCited: [] })).toEqual([]);
});

describe('weights', () => {
  test('must sum to the declared total', () => {
    const made = withNode(sound({ total: 3 }), 'organization', { total: 1 });
    expect(lint(made)).toEqual([
      finding('WEIGHTS-DO-NOT-SUM', { node: null, sum: 2, total: 3, from: null }, at('value', ['total'])),
      finding(
        'WEIGHTS-DO-NOT-SUM',
        { node: 'organization', sum: 2, total: 1, from: null },
        at('value', [...organization, 'total']),
      ),
    ]);
  });

  test('may miss it by the noise of binary fractions', () => {
    const made = sound({}, { staffing: { weight: 0.1 }, means: { weight: 0.2 } });
    expect(lint(withNode(made, 'organization', { total: 0.3 }))).toEqual([]);
  });
});

const bandsFrom = (edges: readonly number[]): BandTable => ({
  decimals: null,
  edges: edges.map((from, index) => ({ from, id: `band-${index}`, label: both('band') })),
});

describe('bands', () => {
  const withBands = (...edges: readonly number[]): Framework => sound({ bands: bandsFrom(edges) });

  test('between two scores that can come out are never reached', () => {
    // Means of one, two or three levels are halves, and quarters on the way to the whole.
    expect(lint(withBands(1, 2.3, 2.4))).toEqual([
      finding('BAND-NEVER-REACHED', { band: 'band-1' }, at('value', ['bands', 'edges', 1, 'id'])),
    ]);
  });

  test('that a dimension alone can reach count as reached', () => {
    expect(lint(withBands(1, 2.25, 2.3))).toEqual([]);
  });

  test('between two levels are reached where values between them may be given, to a leaf or on one branch', () => {
    const narrow = withBands(1, 2.3, 2.4);
    expect(lint({ ...narrow, scale: { ...narrow.scale, fractional: true } })).toEqual([]);
    const ladder = { ...narrow.scale, fractional: true };
    expect(lint(withNode(narrow, 'application', { scale: ladder }))).toEqual([]);
    const own = withNode(sound(), 'funds', { bands: bandsFrom([1, 2.3, 2.4]) });
    expect(lint(own).map((f) => f.args)).toEqual([{ band: 'band-1' }]);
    expect(lint(withNode(own, 'application', { scale: ladder }))).toEqual([]);
  });

  test('below the scale are never reached', () => {
    expect(lint(withBands(-1, 0, 1)).map((f) => f.code)).toEqual(['BAND-NEVER-REACHED', 'BAND-NEVER-REACHED']);
  });

  test('of a framework with too many scores to list are reached wherever the scale is', () => {
    const leaves = Array.from({ length: 12 }, (_, i) => [`leaf-${i}`, { weight: Math.SQRT2 ** i }] as const);
    const many = (...edges: readonly number[]): unknown[] =>
      lint(
        framework(
          { organization: Object.fromEntries(leaves), application: { funds: {} } },
          { bands: bandsFrom(edges) },
        ),
      ).flatMap((f) => (f.code === 'BAND-NEVER-REACHED' ? f.args.band : []));
    expect(many(1, 1.001, 3.999)).toEqual([]);
    expect(many(-1, 0, 1)).toEqual(['band-0', 'band-1']);
  });

  test('of a framework with too many scores over all its nodes are reached wherever the scale is', () => {
    const levels = Array.from({ length: 700 }, (_, value) => ({ value, label: both('label'), means: both('means') }));
    const dimension = (i: number) => [`p${i}`, { [`a${i}`]: {}, [`b${i}`]: { weight: 1 / 3 } }] as const;
    const made = framework(Object.fromEntries(Array.from({ length: 400 }, (_, i) => dimension(i))), {
      scale: { levels, worst: 0, best: 699, fractional: false, cumulative: false },
      bands: bandsFrom([-2, -1, 0, 350]),
    });
    const never = lint(made).flatMap((f) => (f.code === 'BAND-NEVER-REACHED' ? f.args.band : []));
    expect(never).toEqual(['band-0', 'band-1']);
  });
});

describe('leaves', () => {
  test('need a concept', () => {
    expect(lint(sound({}, { staffing: { concepts: [] } }))).toEqual([
      finding('NODE-WITHOUT-CONCEPT', { node: 'staffing' }, at('key', staffing)),
    ]);
  });

  test('need a meaning for every level', () => {
    expect(lint(sound({}, { staffing: { levels: { 1: both('none'), 2: both('some'), 4: both('all') } } }))).toEqual([
      finding('LEVEL-WITHOUT-MEANING', { node: 'staffing', level: 3 }, at('key', [...staffing, 'levels'])),
    ]);
  });
});

describe('texts', () => {
  test('must be in both languages where the title is', () => {
    const made = withNode(sound(), 'staffing', { title: { en: 'Staffing' }, ask: [both('Who?'), { id: 'Siapa?' }] });
    expect(lint(made)).toEqual([
      finding(
        'TEXT-NOT-TRANSLATED',
        { what: [...staffing, 'title'].join('/'), missing: 'id' },
        at('key', [...staffing, 'title']),
      ),
      finding(
        'TEXT-NOT-TRANSLATED',
        { what: [...staffing, 'ask', 1].join('/'), missing: 'en' },
        at('key', [...staffing, 'ask', 1]),
      ),
    ]);
  });

  test('may be in one language where the title is too, unless the framework ships', () => {
    const english = withNode(sound({ title: { en: 'Mine' } }), 'staffing', { title: { en: 'Staffing' } });
    expect(lint(english)).toEqual([]);
    const missing = lint(english, { shipped: true }).flatMap((f) =>
      f.code === 'TEXT-NOT-TRANSLATED' ? f.args.what : [],
    );
    expect(missing).toEqual(['title', 'nodes/staffing/title']);
  });

  test('of its own entries are read, those of the shared catalogue are not', () => {
    const one = { title: { en: 'own' }, who: { en: 'head' } };
    const catalogue = {
      ...CATALOGUE,
      factors: {
        ...CATALOGUE.factors,
        own: inhibitor(['skills'], { title: { en: 'own' } }),
        shared: inhibitor([], { title: { en: 'x' } }),
      },
      remedies: { ...CATALOGUE.remedies, mine: remedy(['own', 'shared'], one) },
    };
    const findings = lint(sound({ catalogue, own: { factors: ['own'], remedies: ['mine'] } }));
    expect(findings.flatMap((f) => (f.code === 'TEXT-NOT-TRANSLATED' ? f.args.what : []))).toEqual([
      'factors/own/title',
      'remedies/mine/title',
      'remedies/mine/who',
    ]);
  });
});

describe('own entries', () => {
  const own = (factors: Framework['catalogue']['factors'], remedies: Framework['catalogue']['remedies']): Framework =>
    sound({
      catalogue: {
        ...CATALOGUE,
        factors: { ...CATALOGUE.factors, ...factors },
        remedies: { ...CATALOGUE.remedies, ...remedies },
      },
      own: { factors: Object.keys(factors), remedies: Object.keys(remedies) },
    });
  const factor = (fields: Partial<ReturnType<typeof inhibitor>> = {}) =>
    inhibitor(['skills'], { title: both('factor'), ...fields });
  const action = (addresses: string[], fields: Partial<ReturnType<typeof remedy>> = {}) =>
    remedy(addresses, { title: both('remedy'), who: both('head'), ...fields });

  test('an inhibiting factor needs a remedy, an enabling one does not', () => {
    expect(lint(own({ 'flood': factor(), 'good-will': factor({ polarity: 'enabling' }) }, {}))).toEqual([
      finding('INHIBITOR-WITHOUT-REMEDY', { factor: 'flood' }, at('key', ['factors', 'flood'])),
    ]);
    expect(lint(own({ flood: factor() }, { dike: action(['flood']) }))).toEqual([]);
  });

  test('a remedy needs an inhibiting factor, a concept or a node that calls for it', () => {
    expect(lint(own({}, { fair: action([]) }))).toEqual([
      finding('REMEDY-UNNEEDED', { remedy: 'fair' }, at('key', ['remedies', 'fair'])),
    ]);
    expect(lint(own({}, { fair: action([], { improves: ['skills'] }) }))).toEqual([]);
    expect(lint(withNode(own({}, { fair: action([]) }), 'funds', { remedies: { 1: ['fair'] } }))).toEqual([]);
  });

  test('an id without an entry is no remedy anybody needs', () => {
    expect(lint(sound({ own: { factors: [], remedies: ['ghost'] } })).map((f) => f.code)).toEqual(['REMEDY-UNNEEDED']);
  });

  test('usual effects must not run in a loop; each loop is told once, from its first factor on', () => {
    const loop = own(
      {
        c: factor({ usuallyLeadsTo: ['a'] }),
        a: factor({ usuallyLeadsTo: ['d', 'b'] }),
        b: factor({ usuallyLeadsTo: ['c', 'd'] }),
        d: factor(),
      },
      { all: action(['a', 'b', 'c', 'd']) },
    );
    expect(lint(loop)).toEqual([
      finding('USUAL-LOOP', { factors: ['a', 'b', 'c'] }, at('key', ['factors', 'a', 'usually-leads-to'])),
    ]);
    const self = own({ a: factor({ usuallyLeadsTo: ['a', 'unknown'] }) }, { all: action(['a']) });
    expect(lint(self).map((f) => f.args)).toEqual([{ factors: ['a'] }]);
  });
});

describe('sources', () => {
  const sources = { 'hst-2023': { cite: 'A study' } };
  const cite = (source: string, made = sound({ sources })): Framework =>
    withNode(made, 'staffing', { definition: { text: both('meaning'), source } });
  const path = [...staffing, 'definition', 'source'];

  test('cited must be listed, and listed must be cited', () => {
    expect(lint(cite('hst-2023'))).toEqual([]);
    expect(lint(cite('hst-2032'))).toEqual([
      finding(
        'SOURCE-UNKNOWN',
        { source: 'hst-2032', where: path.join('/'), suggestion: 'hst-2023' },
        at('value', path),
      ),
      finding('SOURCE-UNUSED', { source: 'hst-2023' }, at('key', ['sources', 'hst-2023'])),
    ]);
  });

  test('a convention needs none', () => {
    expect(lint(cite('convention', sound()))).toEqual([]);
  });

  test('may be cited by what the resolved framework does not keep: the scale, the bands, own entries', () => {
    expect(lint(sound({ sources }), { alsoCited: [{ source: 'hst-2023', path: ['scale', 'source'] }] })).toEqual([]);
  });
});

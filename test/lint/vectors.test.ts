import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { lintFramework, runVectors } from '../../src/lint/index.js';
import { finding, type Finding } from '../../src/model/findings/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { Vector } from '../../src/model/vectors.js';
import { factorFramework } from '../factors.js';
import { inhibitor, remedy, TOOL } from '../build.js';
import { at, both, CATALOGUE, PATHS, sound, withNode } from './frameworks.js';

const place = { file: 'tests.yaml', line: 4, col: 5 };

interface Spec {
  readonly given?: Partial<Vector['given']>;
  readonly expect?: Partial<Vector['expect']>;
}

const vector = (spec: Spec): Vector => ({
  name: 'a case',
  given: { levels: {}, unknown: [], shows: [], weights: {}, ...spec.given },
  expect: { nodes: {}, factors: [], remedies: [], ...spec.expect },
  place,
});

const run = (specs: readonly Spec[], framework: Framework = sound()) =>
  runVectors({ framework: framework.id, vectors: specs.map(vector) }, framework, (study, with_) =>
    assess(study, with_, TOOL),
  );
const findings = (spec: Spec, framework?: Framework): readonly Finding[] => run([spec], framework).findings;
const failed = (
  what: 'score' | 'band' | 'status' | 'factors' | 'remedies',
  node: string | null,
  expected: string,
  found: string | null,
) => finding('VECTOR-FAILED', { vector: 'a case', what, node, expected, found }, place);

describe('what a vector gives', () => {
  test('a level for all, other levels for some, and leaves left unknown', () => {
    const mixed = { all: 3, levels: { staffing: 1 }, unknown: ['funds'] };
    expect(
      findings({
        given: mixed,
        expect: {
          nodes: {
            staffing: { score: [1, 1] },
            means: { score: [3, 3] },
            funds: { status: 'no-evidence' },
            organization: { score: [2, 2] },
          },
        },
      }),
    ).toEqual([]);
  });

  test('leaves named nowhere stay unknown', () => {
    expect(
      findings({
        given: { levels: { staffing: 4 } },
        expect: { status: 'insufficient', nodes: { application: { status: 'no-evidence' } } },
      }),
    ).toEqual([]);
  });

  test('factors that an item shows', () => {
    expect(
      findings({
        given: { all: 2, shows: ['few-experts', 'trained-staff'] },
        expect: { factors: ['few-experts'], remedies: ['train'] },
      }),
    ).toEqual([]);
  });

  test('counts whatever roles make the score', () => {
    expect(findings({ given: { all: 2 }, expect: { score: [2, 2] } }, sound({ counts: ['official'] }))).toEqual([]);
    expect(findings({ given: { all: 2 }, expect: { score: [2, 2] } }, sound({ counts: [] }))).not.toEqual([]);
  });
});

describe('what a vector expects and does not get', () => {
  test('a score in an interval, both ends included', () => {
    expect(findings({ given: { all: 2 }, expect: { score: [2, 3] } })).toEqual([]);
    expect(findings({ given: { all: 2 }, expect: { score: [1, 2] } })).toEqual([]);
    expect(findings({ given: { all: 2 }, expect: { score: [2.1, 3] } })).toEqual([
      failed('score', null, '[2.1, 3]', '2'),
    ]);
    expect(findings({ given: { all: 2 }, expect: { score: [1, 1.9] } })).toEqual([
      failed('score', null, '[1, 1.9]', '2'),
    ]);
  });

  test('a score where there is none', () => {
    expect(findings({ expect: { score: [1, 4] } })).toEqual([failed('score', null, '[1, 4]', null)]);
  });

  test('a band or a status, overall and at a node', () => {
    const expected = { band: 'good', nodes: { organization: { band: 'fair', status: 'insufficient' as const } } };
    expect(findings({ given: { all: 2 }, expect: expected })).toEqual([
      failed('band', null, 'good', 'weak'),
      failed('band', 'organization', 'fair', 'weak'),
      failed('status', 'organization', 'insufficient', 'scored'),
    ]);
    expect(findings({ expect: { band: 'good' } })).toEqual([failed('band', null, 'good', null)]);
  });

  test('factors in an order of rank that is not theirs', () => {
    const factors = { ...CATALOGUE.factors, cause: inhibitor(['skills'], { title: both('cause') }) };
    const framework = sound({ catalogue: { ...CATALOGUE, factors } });
    const shows = ['few-experts', 'cause', 'trained-staff'];
    expect(findings({ given: { all: 2, shows }, expect: { factors: ['cause', 'few-experts'] } }, framework)).toEqual(
      [],
    );
    expect(findings({ given: { all: 2, shows }, expect: { factors: ['few-experts'] } }, framework)).toEqual([]);
    expect(findings({ given: { all: 2, shows }, expect: { factors: ['few-experts', 'cause'] } }, framework)).toEqual([
      failed('factors', null, 'few-experts, cause', 'cause, few-experts'),
    ]);
    expect(findings({ given: { all: 2 }, expect: { factors: ['cause'] } }, framework)).toEqual([
      failed('factors', null, 'cause', null),
    ]);
  });

  test('a remedy that is not recommended', () => {
    expect(findings({ given: { all: 4 }, expect: { remedies: ['train'] } })).toEqual([
      failed('remedies', null, 'train', null),
    ]);
  });
});

describe('what a vector names and the framework lacks', () => {
  const unknown = (what: 'leaf' | 'node' | 'band' | 'factor' | 'remedy', id: string, suggestion: string | null) =>
    finding('VECTOR-UNKNOWN-ID', { vector: 'a case', what, id, suggestion }, place);

  test('is told with the nearest id, and the vector is not run', () => {
    const result = run([
      {
        given: { all: 1, levels: { stafing: 1 }, unknown: ['organization'], shows: ['few-expert'] },
        expect: { band: 'weka', factors: ['trained-staff'], remedies: ['tarin'], nodes: { fund: { band: 'godo' } } },
      },
    ]);
    expect(result.findings).toEqual([
      unknown('leaf', 'stafing', 'staffing'),
      unknown('leaf', 'organization', null),
      unknown('factor', 'few-expert', 'few-experts'),
      unknown('node', 'fund', 'funds'),
      unknown('band', 'weka', 'weak'),
      unknown('band', 'godo', 'good'),
      unknown('factor', 'trained-staff', null),
      unknown('remedy', 'tarin', 'train'),
    ]);
    expect(result.reached.nodes.size).toBe(0);
  });

  test('levels off the scale are told with the scale', () => {
    const off = (node: string | null, level: number) =>
      finding('VECTOR-OFF-SCALE', { vector: 'a case', node, level, levels: [1, 2, 3, 4] }, place);
    expect(findings({ given: { all: 0, levels: { staffing: 5 } } })).toEqual([off(null, 0), off('staffing', 5)]);
  });

  test('a value between two levels is off the scale, unless the scale is fractional', () => {
    const between: Spec = {
      given: { all: 3, levels: { staffing: 2.5 } },
      expect: { nodes: { staffing: { score: [2.5, 2.5] }, organization: { score: [2.75, 2.75] } } },
    };
    const { scale } = sound();
    const args = { vector: 'a case', node: 'staffing', level: 2.5, levels: [1, 2, 3, 4] };
    expect(findings(between)).toEqual([finding('VECTOR-OFF-SCALE', args, place)]);
    expect(findings(between, sound({ scale: { ...scale, fractional: true } }))).toEqual([]);
  });
});

describe('the weights of a vector', () => {
  const { framework: placing } = factorFramework();
  const weighed = (weights: Vector['given']['weights'], framework: Framework | null = placing) => {
    if (!framework) throw new Error('no framework');
    return findings({ given: { weights } }, framework).map(({ code, args }) => [code, args]);
  };

  test('sum to 1 on each axis, or it is not run', () => {
    expect(weighed({ s1: { weight: 0.6, level: 4 }, w1: { weight: 0.4, level: 1 } })).toEqual([]);
    expect(
      weighed({ s1: { weight: 0.6, level: 4 }, w1: { weight: 0.2, level: 1 }, o1: { weight: 1, level: 1 } }),
    ).toEqual([['VECTOR-WEIGHTS-SUM', { vector: 'a case', axis: 'x', sign: null, sum: 0.8, factors: ['s1', 'w1'] }]]);
  });

  test('are of factors on an axis, with ratings in range, as in a study', () => {
    const aside = { title: both('aside'), polarity: 'enabling', locus: 'internal' } as const;
    const around = placing && {
      ...placing,
      positioning: placing.positioning && {
        ...placing.positioning,
        axes: { ...placing.positioning.axes, x: { ...placing.positioning.axes.x, minus: aside } },
      },
    };
    expect(weighed({ s1: { weight: 1, level: 5 } })).toEqual([
      ['FACTOR-LEVEL-OFF-RANGE', { factor: 's1', level: 5, from: 1, to: 4 }],
    ]);
    expect(weighed({ w1: { weight: 1, level: 4 } }, around as Framework)).toEqual([
      ['FACTOR-OFF-AXES', { factor: 'w1', framework: 'f' }],
    ]);
    expect(weighed({ 'few-experts': { weight: 1, level: 4 } }, sound())).toEqual([
      ['FRAMEWORK-WITHOUT-AXES', { framework: 'f' }],
    ]);
  });

  test('are not summed where one of them is of a factor that is not known', () => {
    expect(weighed({ s1: { weight: 0.6, level: 4 }, w9: { weight: 0.4, level: 1 } }).map(([code]) => code)).toEqual([
      'VECTOR-UNKNOWN-ID',
    ]);
  });
});

test('vectors of another framework are told apart', () => {
  const other = (vectors: readonly Vector[]) =>
    runVectors({ framework: 'other', vectors }, sound(), (study, framework) => assess(study, framework, TOOL)).findings;
  const args = { named: 'other', framework: 'f' };
  expect(other([vector({})])).toEqual([finding('VECTORS-FOR-ANOTHER', args, { file: 'tests.yaml', line: 1, col: 1 })]);
  expect(other([])).toEqual([finding('VECTORS-FOR-ANOTHER', args, null)]);
});

describe('what no vector reaches', () => {
  const steps = withNode(
    sound({
      catalogue: {
        ...CATALOGUE,
        remedies: { ...CATALOGUE.remedies, mend: remedy(['few-experts'], { title: both('mend'), who: both('head') }) },
      },
      own: { factors: [], remedies: ['mend'] },
    }),
    'funds',
    { remedies: { 1: ['train', 'mend'] } },
  );
  const missed = (specs: readonly Spec[], framework = steps): readonly Finding[] =>
    lintFramework(framework, run(specs, framework), PATHS);
  const everything: readonly Spec[] = [1, 2, 3, 4].map((all) => ({ given: { all } }));

  test('is nothing where every level, band, node and remedy is', () => {
    expect(missed(everything)).toEqual([]);
  });

  test('is told for each band, and once for a level of several indicators, with the first of them', () => {
    const found = missed([
      { given: { all: 2 } },
      { given: { all: 3, levels: { staffing: 4 } } },
      { given: { all: 4 } },
    ]);
    expect(found.map((f) => f.args)).toEqual([
      { what: 'band', ids: ['not-running'], level: null },
      { what: 'level', ids: ['staffing', 'means', 'funds'], level: 1 },
      { what: 'level', ids: ['staffing'], level: 3 },
    ]);
    expect(found[1]?.place).toEqual(at('key', ['nodes', 'staffing', 'levels', '1']));
  });

  test('is told of a remedy unless it is the next step from a level that is told', () => {
    const args = (id: string) => [{ what: 'remedy', ids: [id], level: null }];
    const stepless = withNode(steps, 'funds', { remedies: {} });
    expect(missed(everything, stepless).map((f) => f.args)).toEqual(args('mend'));
    const atTarget = missed(everything, withNode(steps, 'funds', { remedies: { 1: ['mend'], 4: ['train'] } }));
    expect(atTarget.map((f) => f.args)).toEqual(args('train'));
    expect(atTarget[0]?.place).toEqual(at('value', ['nodes', 'funds', 'remedies', '4', 0]));
  });

  test('names a node instead of each of its levels', () => {
    const found = missed(everything.map(({ given }) => ({ given: { ...given, unknown: ['funds'] } })));
    expect(found.map((f) => f.args)).toEqual([
      { what: 'node', ids: ['application'], level: null },
      { what: 'node', ids: ['funds'], level: null },
    ]);
  });

  test('leaves a band that nothing can reach to its own rule', () => {
    const edges = [1, 2.3, 2.4].map((from, index) => ({ from, id: `band-${index}`, label: both('band') }));
    expect(missed(everything, { ...steps, bands: { edges, decimals: null } }).map((f) => f.code)).toEqual([
      'BAND-NEVER-REACHED',
    ]);
  });

  test('is not asked of a framework without vectors, but a shipped one must have some', () => {
    expect(lintFramework(steps, null, PATHS)).toEqual([]);
    expect(lintFramework(steps, null, PATHS, { shipped: true })).toEqual([
      finding('VECTORS-MISSING', { framework: 'f' }, at('value', ['id'])),
    ]);
  });
});

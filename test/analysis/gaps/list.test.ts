import { describe, expect, it } from 'vitest';
import { gapFindings, gapsOf } from '../../../src/analysis/gaps/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';
import { gapsIn, said, seen } from './cases.js';

const listed = (spec: StudySpec, f: Framework) =>
  gapsIn(study(spec), f).gaps.map(({ node, grade, effect }) => [node, grade, effect]);

describe('the order of the list', () => {
  const floorless = { coverageFloor: 0 };

  it('has the unknown first, however much more the known weighs', () => {
    const f = framework({ a: { a1: { weight: 9 }, a2: {} } }, floorless);
    expect(listed({ ratings: { a1: 3 } }, f)).toEqual([
      ['a2', null, 0.3],
      ['a1', 'low', 1],
    ]);
  });

  it('has first what weighs most, wherever it stands in the framework and however weak the rest is', () => {
    const f = framework({ a: { a1: {}, a2: { weight: 3 } } }, floorless);
    expect(listed({}, f)).toEqual([
      ['a2', null, 2.25],
      ['a1', null, 0.75],
    ]);
    expect(listed({ ratings: { a1: { level: 3 }, a2: 3 } }, f)).toEqual([
      ['a2', 'low', 0.75],
      ['a1', null, 0.25],
    ]);
  });

  it('has of two that weigh alike the weaker first, what rests on no item before all', () => {
    const f = framework({ a: { a1: {}, a2: {}, a3: {} } });
    const evidence = { e1: { selfReport: true } };
    expect(listed({ evidence, ratings: { a1: 3, a2: { level: 3, evidence: ['e1'] }, a3: { level: 3 } } }, f)).toEqual([
      ['a3', null, 0.3333333333],
      ['a2', 'very-low', 0.3333333333],
      ['a1', 'low', 0.3333333333],
    ]);
  });
});

describe('what finding out would do', () => {
  const from = (worst: number, best: number): Partial<Framework> => {
    const { scale } = framework({});
    const levels = [worst, best].map((value) => ({ value, label: { en: 'label' }, means: { en: 'means' } }));
    return { aggregate: 'geometric', scale: { ...scale, levels, worst, best } };
  };

  it('is not said where there is no score to move, though another level would make one', () => {
    const f = framework({ a: { a1: {}, a2: {} } }, from(0, 4));
    expect(listed({ ratings: { a1: 0, a2: 4 } }, f)).toEqual([
      ['a1', 'low', null],
      ['a2', 'low', null],
    ]);
  });

  it('is not said where no other level makes a score', () => {
    const f = framework({ a: { a1: {}, a2: {} } }, from(0, 1));
    expect(listed({ ratings: { a1: 1, a2: 1 } }, f)).toEqual([
      ['a1', 'low', null],
      ['a2', 'low', null],
    ]);
  });

  it('is said of the score with what is projected, where that was asked for', () => {
    const f = framework({ a: { a1: { concepts: ['staff'] }, a2: {} } }, { coverageFloor: 0.6 });
    const other = framework({ b: { b1: { concepts: ['staff'] } } }, { id: 'g' });
    const s = study({ ratings: { a2: 3, b1: 4 } });
    const [sheet] = s.raters;
    const ratings = sheet?.ratings.get('f') ?? new Map();
    const both = {
      ...s,
      raters: s.raters.map((each) => ({
        ...each,
        ratings: new Map([
          ['f', ratings],
          ['g', ratings],
        ]),
      })),
    };
    const effects = (projectFrom: readonly Framework[] | null) =>
      gapsOf(both, f, TOOL, { projectFrom })?.gaps.map(({ node, status, effect }) => [node, status, effect]);
    expect(effects([other])).toEqual([
      ['a1', 'projected', 1.5],
      ['a2', 'scored', 0.5],
    ]);
    expect(effects(null)).toEqual([
      ['a1', 'no-evidence', 1.5],
      ['a2', 'scored', 1],
    ]);
  });
});

describe('an indicator whose value is assumed', () => {
  it('is as unfounded as one of which nothing is known, whatever is quoted beside the value', () => {
    const s = study({
      sources: { office: { kind: 'place' } },
      evidence: { e1: said, e2: seen },
      ratings: { a1: { level: 3, status: 'assumed', evidence: ['e1', 'e2'] } },
    });
    expect(gapsIn(s, framework({ a: { a1: {} } })).gaps).toMatchObject([
      { node: 'a1', status: 'assumed', grade: null, wants: [{ what: 'voice' }, { what: 'observation' }] },
    ]);
  });
});

describe('what is written of the gaps', () => {
  it('says of which study it is, in which format, and by which tool', () => {
    const period = { from: '2022-01', to: '2022-06' };
    const { format, tool, study: known } = gapsIn(study({ over: { period } }), framework({ a: { a1: {} } }));
    expect({ format, tool, known }).toEqual({
      format: 'egov-gaps/1',
      tool: TOOL,
      known: { id: 's', title: null, digest: 'study-digest', period },
    });
  });

  it('is an error of a framework that has no indicators to found', () => {
    expect(gapFindings({ id: 'f' })).toEqual([
      { code: 'NO-INDICATORS-TO-FOUND', severity: 'error', args: { framework: 'f' }, place: null },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/analysis/agreement/index.js';
import { judge, suppressing } from '../../src/gate/index.js';
import type { Severity } from '../../src/model/findings/index.js';
import type { Requirement, Suppression } from '../../src/model/gates.js';
import type { ChecklistResult } from '../../src/model/checklist.js';
import { inhibitor, study, TOOL, type StudySpec } from '../build.js';
import { codes, factsOf, gate, judged, office, suppression } from './gates.js';

const few: StudySpec = { ratings: { staffing: 2, facilities: 3 } };

describe('one of several ways', () => {
  const of = [
    { kind: 'score', node: 'staffing', least: 3 },
    { kind: 'coverage', node: null, least: 0.9 },
  ] as const;

  it('is enough', () => {
    const either = { kind: 'any', of: [...of, { kind: 'score', node: 'facilities', least: 3 }] } as const;
    expect(judged(either, factsOf(few))).toEqual({ passed: true, found: 1, findings: [] });
  });

  it('fails as one, and tells as notes what each lacks', () => {
    const { passed, found, findings } = judged({ kind: 'any', of }, factsOf(few), { severity: 'warning' });
    expect({ passed, found }).toEqual({ passed: false, found: 0 });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['GATE-NONE-OF', 'warning'],
      ['GATE-SCORE', 'note'],
      ['GATE-COVERAGE', 'note'],
    ]);
  });
});

describe('agreement', () => {
  const raters = (levels: readonly number[]): StudySpec => ({
    ratings: { staffing: 1, facilities: 3, funds: 4 },
    raters: [
      {
        rater: 'coder-b',
        role: 'coder',
        ratings: { staffing: levels[0]!, facilities: levels[1]!, funds: levels[2]! },
      },
    ],
  });
  const facts = (spec: StudySpec) =>
    factsOf(spec, office(), {
      agreement: agreementOf([{ study: study(spec), framework: office() }], {
        runs: 0,
        seed: 1,
        unit: 'nodes',
        statistics: ['alpha-ordinal', 'percent'],
        benchmark: null,
      }).agreement,
    });

  it("is Krippendorff's alpha unless another coefficient is named", () => {
    expect(judged({ kind: 'agreement', statistic: null, least: 1 }, facts(raters([1, 3, 4])))).toEqual({
      passed: true,
      found: 1,
      findings: [],
    });
    const apart = facts(raters([1, 3, 3]));
    expect(judged({ kind: 'agreement', statistic: 'percent', least: 0.7 }, apart)).toMatchObject({
      passed: false,
      findings: [
        { code: 'GATE-AGREEMENT', args: { statistic: 'percent', value: 2 / 3, raters: ['coder-a', 'coder-b'] } },
      ],
    });
  });

  it('without two raters, or without a value, cannot be judged', () => {
    const alone = factsOf(few);
    expect(judged({ kind: 'agreement', statistic: null, least: 0 }, alone)).toMatchObject({
      passed: false,
      findings: [{ code: 'GATE-UNJUDGED', args: { why: { kind: 'no-raters' } } }],
    });
    expect(judged({ kind: 'agreement', statistic: 'icc-2', least: 0 }, facts(raters([1, 3, 4])))).toMatchObject({
      passed: false,
      found: null,
      findings: [{ args: { why: { kind: 'undefined', statistic: 'icc-2' } } }],
    });
  });
});

describe('a checklist', () => {
  const item = (number: number, result: ChecklistResult['items'][number]['result']) => ({
    number,
    domain: 'd',
    title: { en: `item ${String(number)}` },
    asks: { en: 'asks' },
    result,
    reasons: [],
  });
  const facts = () => {
    const own = factsOf(few);
    const items = [item(1, 'met'), item(2, 'partly'), item(3, 'to-judge'), item(4, 'not-applicable')];
    const result: ChecklistResult = {
      format: 'egov-checklist-result/1',
      tool: TOOL,
      agency: study(few).agency,
      study: { id: 's', title: null, digest: 'd', period: null },
      checklist: { id: 'list', version: '1.0.0', title: {}, source: { cite: 'A list.' }, domains: {} },
      totals: { met: 1, partly: 1, notMet: 0, notApplicable: 1, toJudge: 1 },
      items,
    };
    return { ...own, checklists: new Map([['list', result]]) };
  };

  it('asks for all items but those that only a reader can judge', () => {
    expect(judged({ kind: 'checklist', checklist: 'list', items: null }, facts())).toMatchObject({
      passed: false,
      found: 1,
      findings: [{ code: 'GATE-CHECKLIST', args: { checklist: 'list', item: 2, result: 'partly' } }],
    });
  });

  it('or for those that are named, also where only a reader could judge them', () => {
    expect(judged({ kind: 'checklist', checklist: 'list', items: [1, 4] }, facts()).passed).toBe(true);
    expect(judged({ kind: 'checklist', checklist: 'list', items: [3] }, facts()).passed).toBe(false);
  });
});

describe('a figure', () => {
  const facts = factsOf({
    sources: { clerk: {} },
    evidence: { a: {}, b: { source: 'clerk' }, c: { state: 'rejected' } },
    ratings: { staffing: { level: 2, evidence: ['a', 'b'] }, facilities: { level: 3, evidence: ['c', 'a'] } },
  });
  const of = (
    figure: 'weak-indicators' | 'unknown-indicators' | 'bounds-width' | 'items' | 'sources',
    node: string | null,
  ) => judged({ kind: 'figure', figure, node, least: null, most: 99 }, facts).found;

  it('is counted below the node', () => {
    expect(of('weak-indicators', null)).toBe(1);
    expect(of('weak-indicators', 'application')).toBe(0);
    expect(of('unknown-indicators', null)).toBe(1);
    expect(of('unknown-indicators', 'organization')).toBe(0);
    expect(of('items', null)).toBe(2);
    expect(of('sources', null)).toBe(2);
    expect(of('bounds-width', 'organization')).toBe(0);
    expect(of('bounds-width', 'application')).toBe(3);
    expect(
      judged({ kind: 'figure', figure: 'inhibiting-factors', node: null, least: null, most: 0 }, facts).found,
    ).toBe(0);
  });

  it('of factors counts those that evidence shows, also where the framework scores nothing', () => {
    const own = office({
      scale: { ...office().scale, levels: [] },
      bands: { edges: [], decimals: null },
      catalogue: { ...office().catalogue, factors: { slow: inhibitor(), poor: inhibitor(), far: inhibitor() } },
    });
    const spec: StudySpec = {
      evidence: { a: { shows: ['slow'] }, b: { shows: ['poor'] } },
      factors: { slow: {}, poor: {}, far: { statedBy: ['head'] } },
    };
    const asked = { kind: 'figure', figure: 'inhibiting-factors', node: null, least: null, most: 1 } as const;
    const { found, findings } = judged(asked, factsOf(spec, own));
    expect(found).toBe(2);
    expect(findings).toMatchObject([{ code: 'GATE-FIGURE', args: { figure: 'inhibiting-factors', most: 1 } }]);
  });

  it('that there is none of cannot be judged, and does not pass', () => {
    const plain = factsOf(
      {},
      office({ scale: { ...office().scale, levels: [] }, bands: { edges: [], decimals: null } }),
    );
    const weak = { kind: 'figure', figure: 'weak-indicators', node: null, least: null, most: 99 } as const;
    expect(codes(judged(weak, plain))).toEqual(['GATE-UNJUDGED']);
    const away = factsOf({ ratings: { ...few.ratings, funds: { status: 'not-applicable' } } });
    expect(judged({ ...weak, figure: 'bounds-width', node: 'funds' }, away)).toMatchObject({
      passed: false,
      found: null,
      findings: [{ code: 'GATE-UNJUDGED', args: { why: { kind: 'status', status: 'not-applicable' } } }],
    });
  });

  it('passes at its limits', () => {
    const asked = { kind: 'figure', figure: 'items', node: null } as const;
    expect(judged({ ...asked, least: 2, most: 2 }, facts).passed).toBe(true);
    expect(codes(judged({ ...asked, least: 3, most: null }, facts))).toEqual(['GATE-FIGURE']);
    expect(codes(judged({ ...asked, least: null, most: 1 }, facts))).toEqual(['GATE-FIGURE']);
  });
});

it('gates are judged in their order, each with what whoever set it up says of it', () => {
  const why = { en: 'The regent asked for it.' };
  const gates = [
    gate({ kind: 'score', node: null, least: 4 }, { id: 'high', why }),
    gate({ kind: 'coverage', node: null, least: 0.1 }, { id: 'low', severity: 'note' }),
  ];
  const { results, findings } = judge(factsOf(few), gates, suppressing([]).mark);
  expect(results.map(({ id, passed, severity }) => [id, passed, severity])).toEqual([
    ['high', false, 'error'],
    ['low', true, 'note'],
  ]);
  expect(findings).toMatchObject([{ args: { because: why } }]);
});

describe('a gate is suppressed', () => {
  const late = (id: string) => ({ id, title: { en: id }, status: 'planned' as const, due: '2024-01', improves: ['a'] });
  const spec: StudySpec = { ...few, proposals: [late('train'), late('buy')] };
  const outcome = (requirement: Requirement, suppressions: readonly Suppression[], severity: Severity = 'error') => {
    const { results, findings } = judge(
      factsOf(spec),
      [gate(requirement, { severity })],
      suppressing(suppressions).mark,
    );
    return { suppressed: results[0]?.suppressed, codes: findings.filter((f) => f.suppressed).map(({ code }) => code) };
  };
  const overdue = { kind: 'overdue-remedies', most: 0 } as const;
  const GATE_OVERDUE = 'GATE-OVERDUE';

  it('where all that it raised is', () => {
    expect(outcome(overdue, [suppression()])).toEqual({ suppressed: true, codes: [GATE_OVERDUE, GATE_OVERDUE] });
    const one = suppression({ where: { remedy: 'train' } });
    expect(outcome(overdue, [one])).toEqual({ suppressed: false, codes: [GATE_OVERDUE] });
    expect(outcome(overdue, [])).toEqual({ suppressed: false, codes: [] });
  });

  it('not where it is passed', () => {
    expect(outcome({ kind: 'overdue-remedies', most: 2 }, [suppression()]).suppressed).toBe(false);
  });

  it.each<Severity>(['error', 'warning', 'note'])(
    'by what it says itself, not by what each way lacks: %s',
    (severity) => {
      const any = { kind: 'any', of: [overdue, { kind: 'score', node: null, least: 4 }] } as const;
      const none = suppression({ code: 'GATE-NONE-OF' });
      expect(outcome(any, [none], severity)).toEqual({ suppressed: true, codes: ['GATE-NONE-OF'] });
      expect(outcome(any, [suppression()], severity).suppressed).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { codes, factsOf, judged } from './gates.js';

describe('strength', () => {
  const sources = { clerk: { group: 'staff' }, user: { group: 'users' }, office: { kind: 'place' as const } };
  const spec = {
    sources,
    evidence: {
      a: {},
      b: { source: 'clerk' },
      c: { source: 'user' },
      d: { source: 'office', method: 'observation' as const },
      lone: {},
    },
    ratings: {
      staffing: { level: 3, evidence: ['a', 'b', 'c', 'd'] },
      facilities: { level: 3, evidence: ['lone'] },
      funds: { status: 'no-evidence' as const },
    },
  };

  it('is asked of every indicator that has a level, and told of each that lacks it', () => {
    const facts = factsOf(spec);
    const { passed, found, findings } = judged({ kind: 'strength', node: null, least: 'moderate' }, facts);
    expect(passed).toBe(false);
    expect(found).toBe(facts.assessment.nodes().find(({ id }) => id === 'facilities')?.strength?.grade);
    expect(findings.map(({ code, args }) => [code, 'node' in args && args.node])).toEqual([
      ['GATE-STRENGTH', 'facilities'],
    ]);
  });

  it('of a node looks at what is below it', () => {
    expect(judged({ kind: 'strength', node: 'staffing', least: 'moderate' }, factsOf(spec)).passed).toBe(true);
  });

  it('of indicators without a level cannot be judged', () => {
    expect(codes(judged({ kind: 'strength', node: 'application', least: 'low' }, factsOf(spec)))).toEqual([
      'GATE-UNJUDGED',
    ]);
  });
});

describe('contradictions', () => {
  const at = { file: 'study.yaml', line: 9, col: 1 };
  const facts = factsOf({
    evidence: {
      a: { disputes: ['b'], place: { ...at, line: 12 } },
      b: { disputes: ['a'], place: at },
      c: { disputes: ['gone'] },
      gone: { state: 'rejected' },
    },
    ratings: { staffing: { level: 3, evidence: ['a'] }, funds: 3 },
  });

  it('count a pair once, where it stands first, and none with an item that was rejected', () => {
    const { passed, found, findings } = judged({ kind: 'contradictions', node: null, most: 0 }, facts);
    expect({ passed, found }).toEqual({ passed: false, found: 1 });
    expect(findings).toMatchObject([{ code: 'GATE-CONTRADICTION', args: { evidence: 'b', disputes: 'a' }, place: at }]);
    expect(judged({ kind: 'contradictions', node: null, most: 1 }, facts)).toEqual({
      passed: true,
      found: 1,
      findings: [],
    });
  });

  it('of a node are those in which one of its items is', () => {
    expect(judged({ kind: 'contradictions', node: 'organization', most: 0 }, facts).found).toBe(1);
    expect(judged({ kind: 'contradictions', node: 'application', most: 0 }, facts).found).toBe(0);
  });
});

it('a norm, or an article of one, that accepted items show not to be carried out is told once, with all of them', () => {
  const facts = factsOf({
    evidence: {
      a: { against: [{ norm: 'decree', at: 'article 1' }] },
      b: { against: [{ norm: 'decree', at: 'article 1' }] },
      c: { against: [{ norm: 'decree', at: null }], state: 'rejected' },
    },
  });
  const { passed, found, findings } = judged({ kind: 'neglected-norms', most: 0 }, facts);
  expect({ passed, found }).toEqual({ passed: false, found: 1 });
  expect(findings).toMatchObject([
    { code: 'GATE-NORM', args: { norm: 'decree', at: 'article 1', evidence: ['a', 'b'] } },
  ]);
  expect(judged({ kind: 'neglected-norms', most: 1 }, facts).passed).toBe(true);
});

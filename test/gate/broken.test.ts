import { describe, expect, it } from 'vitest';
import { brokenGates } from '../../src/gate/index.js';
import type { Requirement } from '../../src/model/gates.js';
import { broken, factsOf, gate } from './gates.js';

const found = (requirement: Requirement) => broken(requirement).map(({ code, args }) => [code, args]);

describe('a gate that leads nowhere', () => {
  it('asks about a node that the framework does not have', () => {
    expect(found({ kind: 'score', node: 'stafing', least: 3 })).toEqual([
      ['GATE-UNKNOWN-NODE', { gate: 'g', id: 'stafing', framework: 'f', suggestion: 'staffing' }],
    ]);
  });

  it('is found among several ways as well', () => {
    const of = [
      { kind: 'score', node: null, least: 3 },
      { kind: 'coverage', node: 'nowhere', least: 1 },
    ] as const;
    expect(broken({ kind: 'any', of }).map(({ code }) => code)).toEqual(['GATE-UNKNOWN-NODE']);
  });

  it('asks for a score off the scale, or a band that there is not', () => {
    expect(found({ kind: 'score', node: null, least: 5 })).toEqual([
      ['GATE-OFF-SCALE', { gate: 'g', least: 5, range: [1, 4] }],
    ]);
    expect(found({ kind: 'band', node: null, least: 'god' })).toEqual([
      [
        'GATE-UNKNOWN-BAND',
        { gate: 'g', id: 'god', suggestion: 'good', known: ['not-running', 'weak', 'fair', 'good'] },
      ],
    ]);
    expect(found({ kind: 'score', node: 'staffing', least: 4 })).toEqual([]);
    expect(found({ kind: 'band', node: 'staffing', least: 'good' })).toEqual([]);
  });

  it('asks for a checklist or an item that there is not', () => {
    expect(found({ kind: 'checklist', checklist: 'coreq', items: null })).toEqual([
      ['GATE-UNKNOWN-CHECKLIST', { gate: 'g', id: 'coreq', suggestion: null }],
    ]);
  });
});

describe('gates on one figure', () => {
  const limits = (least: number | null, most: number | null, node: string | null = null): Requirement => ({
    kind: 'figure',
    figure: 'items',
    node,
    least,
    most,
  });
  const both = (a: Requirement, b: Requirement) =>
    brokenGates({ assessment: factsOf({}).assessment, checklists: [] }, [
      gate(a, { id: 'one' }),
      gate(b, { id: 'other' }),
    ]).map(({ code, args }) => [code, args]);

  it('contradict each other where nothing lies between them', () => {
    expect(both(limits(5, null), limits(null, 4))).toEqual([
      ['GATES-CONTRADICT', { gate: 'other', other: 'one', figure: 'items' }],
    ]);
    expect(both(limits(null, 4), limits(5, null))).toHaveLength(1);
  });

  it('do not where something does, or they ask about different nodes', () => {
    expect(both(limits(5, null), limits(null, 5))).toEqual([]);
    expect(both(limits(5, null), limits(null, 4, 'staffing'))).toEqual([]);
  });
});

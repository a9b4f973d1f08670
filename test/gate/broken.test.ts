import { describe, expect, it } from 'vitest';
import { brokenGates } from '../../src/gate/index.js';
import type { Checklist } from '../../src/model/checklist.js';
import type { Requirement } from '../../src/model/gates.js';
import { broken, factsOf, gate } from './gates.js';

/** A checklist with items of these numbers. */
const listOf = (id: string, numbers: readonly number[]): Checklist => ({
  id,
  version: '1.0.0',
  title: { en: 'A list' },
  source: { cite: 'A work.' },
  methods: [],
  domains: { d: { en: 'A domain' } },
  items: numbers.map((number) => ({
    number,
    domain: 'd',
    title: { en: 'An item' },
    asks: { en: 'What.' },
    facts: [],
    topics: [],
    judge: true,
  })),
});

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

  it('asks for what the node does not have, though the whole has it', () => {
    const { assessment } = factsOf({});
    const [band] = assessment.framework.bands;
    const own = { range: [10, 0] as const, bands: band ? [{ ...band, id: 'own' }] : [] };
    const nodes = assessment.nodes().map((node) => (node.id === 'staffing' ? { ...node, ...own } : node));
    const asked = (requirement: Requirement) =>
      brokenGates({ assessment: { ...assessment, nodes: () => nodes }, checklists: [] }, [gate(requirement)]).map(
        ({ code, args }) => [code, args],
      );
    expect(asked({ kind: 'score', node: 'staffing', least: 10 })).toEqual([]);
    expect(asked({ kind: 'score', node: 'staffing', least: 11 })).toEqual([
      ['GATE-OFF-SCALE', { gate: 'g', least: 11, range: [10, 0] }],
    ]);
    expect(asked({ kind: 'score', node: 'funds', least: 10 })).toMatchObject([['GATE-OFF-SCALE', { range: [1, 4] }]]);
    expect(asked({ kind: 'band', node: 'staffing', least: 'own' })).toEqual([]);
    expect(asked({ kind: 'band', node: 'staffing', least: 'good' })).toMatchObject([
      ['GATE-UNKNOWN-BAND', { id: 'good', known: ['own'] }],
    ]);
  });

  it('is not told that it asks too much of a node that there is not', () => {
    for (const least of [1, 99])
      expect(found({ kind: 'score', node: 'xyz', least }).map(([code]) => code)).toEqual(['GATE-UNKNOWN-NODE']);
    expect(found({ kind: 'band', node: 'xyz', least: 'god' }).map(([code]) => code)).toEqual(['GATE-UNKNOWN-NODE']);
  });

  it('cannot be told where there is no range or no band to hold it against', () => {
    const { assessment } = factsOf({});
    const bare = { ...assessment, framework: { ...assessment.framework, range: null, bands: [] } };
    const gates = [gate({ kind: 'score', node: null, least: 99 }), gate({ kind: 'band', node: null, least: 'good' })];
    expect(brokenGates({ assessment: bare, checklists: [] }, gates)).toEqual([]);
  });

  it('asks for a checklist or an item that there is not', () => {
    expect(found({ kind: 'checklist', checklist: 'coreq', items: null })).toEqual([
      ['GATE-UNKNOWN-CHECKLIST', { gate: 'g', id: 'coreq', suggestion: null }],
    ]);
    const checklists = [listOf('srqr', [7]), listOf('coreq', [1, 2, 5])];
    const asked = (checklist: string, items: number[] | null) =>
      brokenGates({ assessment: factsOf({}).assessment, checklists }, [
        gate({ kind: 'checklist', checklist, items }),
      ]).map(({ code, args }) => [code, args]);
    expect(asked('coreg', null)).toEqual([['GATE-UNKNOWN-CHECKLIST', { gate: 'g', id: 'coreg', suggestion: 'coreq' }]]);
    expect(asked('coreq', null)).toEqual([]);
    expect(asked('coreq', [1, 5])).toEqual([]);
    expect(asked('coreq', [3, 2, 7])).toEqual([
      ['GATE-UNKNOWN-ITEM', { gate: 'g', checklist: 'coreq', item: 3, items: 3 }],
      ['GATE-UNKNOWN-ITEM', { gate: 'g', checklist: 'coreq', item: 7, items: 3 }],
    ]);
  });
});

describe('gates on one figure', () => {
  const limits = (
    least: number | null,
    most: number | null,
    node: string | null = null,
    figure: 'items' | 'sources' = 'items',
  ): Requirement => ({
    kind: 'figure',
    figure,
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
    expect(both(limits(null, 5), limits(5, null))).toEqual([]);
    expect(both(limits(5, null), limits(null, 4, 'staffing'))).toEqual([]);
    expect(both(limits(5, null), limits(null, 4, null, 'sources'))).toEqual([]);
  });

  it('have nothing to do with gates on something else', () => {
    const score = { kind: 'score', node: null, least: 3 } as const;
    const contradictions = { kind: 'contradictions', node: null, most: 0 } as const;
    expect(both(score, contradictions)).toEqual([]);
    expect(both(limits(5, null), contradictions)).toEqual([]);
  });
});

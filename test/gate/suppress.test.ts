import { describe, expect, it } from 'vitest';
import { holdingOn, suppress, withSuppressed } from '../../src/gate/index.js';
import { finding } from '../../src/model/findings/index.js';
import type { GateResult, Suppression } from '../../src/model/gates.js';
import { HERE } from '../build.js';

const suppression = (over: Partial<Suppression> = {}): Suppression => ({
  code: 'GATE-OVERDUE',
  where: {},
  studies: null,
  reason: { en: 'Agreed.' },
  until: '2024-06-30',
  place: HERE,
  ...over,
});
const overdue = (remedy: string) =>
  finding(
    'GATE-OVERDUE',
    { gate: 'in-time', framework: 'f', because: null, remedy, due: '2024-01-01', today: '2024-06-01' },
    null,
  );

describe('a suppression', () => {
  it('holds up to its last day, as precisely as that is given, and is told of afterwards', () => {
    const on = (until: string, today: string) => holdingOn([suppression({ until })], today).findings.length;
    expect([on('2024-06-30', '2024-06-30'), on('2024-06-30', '2024-07-01')]).toEqual([0, 1]);
    expect([on('2024', '2024-12-31'), on('2024', '2025-01-01')]).toEqual([0, 1]);
    expect(holdingOn([suppression()], '2024-07-01')).toMatchObject({
      holding: [],
      findings: [{ code: 'SUPPRESSION-EXPIRED', args: { suppressed: 'GATE-OVERDUE', until: '2024-06-30' } }],
    });
  });

  it('marks the findings it is about and leaves none out', () => {
    const used = new Set<Suppression>();
    const one = suppression({ where: { remedy: 'train' } });
    const other = suppression({ code: 'GATE-NORM' });
    const marked = suppress([overdue('train'), overdue('buy')], [one, other], used);
    expect(marked.map(({ suppressed }) => suppressed)).toEqual([
      { reason: { en: 'Agreed.' }, until: '2024-06-30' },
      undefined,
    ]);
    expect([...used]).toEqual([one]);
  });

  it('compares arguments by what they read as, and one that is not there with nothing', () => {
    const marked = (where: Record<string, string>) =>
      suppress([overdue('train')], [suppression({ where })], new Set()).map(
        ({ suppressed }) => suppressed !== undefined,
      );
    expect(marked({ framework: 'f', remedy: 'train' })).toEqual([true]);
    expect(marked({ framework: 'g', remedy: 'train' })).toEqual([false]);
    expect(marked({ node: 'train' })).toEqual([false]);
  });
});

describe('a gate', () => {
  const gate: GateResult = {
    id: 'in-time',
    requirement: { kind: 'overdue-remedies', most: 0 },
    severity: 'error',
    why: null,
    from: { kind: 'default' },
    passed: false,
    found: 2,
    suppressed: false,
  };
  const isSuppressed = (findings: Parameters<typeof withSuppressed>[1], over: Partial<GateResult> = {}) =>
    withSuppressed([{ ...gate, ...over }], findings)[0]?.suppressed;
  const marked = (remedy: string) => suppress([overdue(remedy)], [suppression()], new Set());

  it('is suppressed where all that is wrong with it is', () => {
    expect(isSuppressed([...marked('train'), ...marked('buy')])).toBe(true);
    expect(isSuppressed([...marked('train'), overdue('buy')])).toBe(false);
  });

  it('is not where it is passed, or nothing of it was found', () => {
    expect(isSuppressed(marked('train'), { passed: true })).toBe(false);
    expect(isSuppressed([])).toBe(false);
    expect(isSuppressed(marked('train'), { id: 'another' })).toBe(false);
  });
});

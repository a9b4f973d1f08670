import { describe, expect, it } from 'vitest';
import { inhibitor } from '../build.js';
import { codes, factsOf, judged, office } from './gates.js';

const catalogue = {
  ...office().catalogue,
  factors: { slow: inhibitor(['staff']), poor: inhibitor(['money']) },
};
const evidence = { a: { shows: ['slow'] }, b: { shows: ['slow', 'poor'], source: 'clerk' } };
const spec = { sources: { clerk: {} }, evidence, factors: { slow: {}, poor: {} }, ratings: { staffing: 2 } };
const own = office({ catalogue });
const remedied = (rank: number) => ({ kind: 'remedied', rank }) as const;
const overdue = (most: number) => ({ kind: 'overdue-remedies', most }) as const;

describe('a remedy under way', () => {
  it('is asked for each inhibiting factor of so high a rank; promised is not begun', () => {
    const planned = { id: 'hire', addresses: ['slow'], status: 'planned' as const };
    const outcome = judged(remedied(1), factsOf({ ...spec, proposals: [planned] }, own));
    expect(outcome).toMatchObject({ passed: false, found: 1 });
    expect(outcome.findings).toMatchObject([
      { code: 'GATE-NO-REMEDY', args: { factor: 'slow', position: 1, remedies: [{ id: 'hire' }] } },
    ]);
    const begun = factsOf({ ...spec, proposals: [{ ...planned, status: 'under-way' }] }, own);
    expect(judged(remedied(1), begun)).toEqual({ passed: true, found: 0, findings: [] });
    expect(judged(remedied(2), begun)).toMatchObject({ passed: false, findings: [{ args: { factor: 'poor' } }] });
  });
});

describe('a factor without a remedy under way', () => {
  it('is told where the evidence shows it, or else where it is stated', () => {
    const at = { file: 'study.yaml', line: 9, col: 3 };
    const stated = { factors: { slow: { statedBy: ['head'], place: at } } };
    expect(judged(remedied(1), factsOf(stated, own)).findings).toMatchObject([{ args: { factor: 'slow' }, place: at }]);
    const shown = { ...spec, evidence: { a: { shows: ['slow'], place: at } } };
    expect(judged(remedied(1), factsOf(shown, own)).findings).toMatchObject([{ args: { factor: 'slow' }, place: at }]);
  });
});

describe('an overdue remedy', () => {
  const due = (day: string, status: 'planned' | 'done' | 'dropped' = 'planned') =>
    factsOf({ ...spec, proposals: [{ id: 'hire', addresses: ['slow'], status, due: day }] }, own);

  it('is one whose day has passed, as precisely as the day is known', () => {
    expect(codes(judged(overdue(0), due('2024-06-29')))).toEqual(['GATE-OVERDUE']);
    expect(codes(judged(overdue(0), due('2024-05')))).toEqual(['GATE-OVERDUE']);
    for (const still of ['2024-06-30', '2024-06', '2024', '2025-01'])
      expect(judged(overdue(0), due(still)).passed, still).toBe(true);
  });

  it('is none that was done or dropped, and some may be let through', () => {
    expect(judged(overdue(0), due('2020', 'done')).passed).toBe(true);
    expect(judged(overdue(0), due('2020', 'dropped')).passed).toBe(true);
    expect(judged(overdue(1), due('2020'))).toEqual({ passed: true, found: 1, findings: [] });
  });

  it('is told with both days', () => {
    expect(judged(overdue(0), due('2023'))).toMatchObject({
      findings: [{ args: { remedy: 'hire', due: '2023', today: '2024-06-30' } }],
    });
  });
});

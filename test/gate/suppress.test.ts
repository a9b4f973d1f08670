import { describe, expect, it } from 'vitest';
import { holdingOn, suppressing } from '../../src/gate/index.js';
import { finding } from '../../src/model/findings/index.js';
import { suppression } from './gates.js';

const overdue = (remedy: string) =>
  finding(
    'GATE-OVERDUE',
    {
      gate: 'in-time',
      framework: 'f',
      because: null,
      remedy,
      title: { en: remedy },
      due: '2024-01-01',
      today: '2024-06-01',
    },
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
    const one = suppression({ where: { remedy: 'train' } });
    const other = suppression({ code: 'GATE-NORM' });
    const { mark, used } = suppressing([one, other, suppression()]);
    expect(mark([overdue('train')]).map(({ suppressed }) => suppressed)).toEqual([
      { reason: { en: 'Agreed.' }, until: '2024-06-30' },
    ]);
    expect([...used()]).toEqual([one]);
    expect(suppressing([one, other]).mark([overdue('buy')])).toEqual([overdue('buy')]);
  });

  it('compares arguments by what they read as, and one that is not there with nothing', () => {
    const marked = (where: Record<string, string>) =>
      suppressing([suppression({ where })])
        .mark([overdue('train')])
        .map(({ suppressed }) => suppressed !== undefined);
    expect(marked({ framework: 'f', remedy: 'train' })).toEqual([true]);
    expect(marked({ framework: 'g', remedy: 'train' })).toEqual([false]);
    expect(marked({ node: 'train' })).toEqual([false]);
  });
});

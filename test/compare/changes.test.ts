import { describe, expect, it } from 'vitest';
import { changesSince, freshFindings } from '../../src/compare/index.js';
import type { StudySpec } from '../build.js';
import { written } from './written.js';

const since = (before: StudySpec, now: StudySpec) => changesSince(written(before), written(now));

describe('what changed since an assessment was written down', () => {
  const before: StudySpec = {
    evidence: { a: {}, b: {}, c: { shows: ['few-experts'] }, d: {} },
    ratings: { staffing: { level: 3, evidence: ['a', 'b'] }, funds: { level: 2, evidence: ['d'] } },
    factors: { 'few-experts': {} },
  };

  it('is nothing where nothing did', () => {
    const same = since(before, before);
    expect(same.before).toEqual(same.after);
    expect({ ...same, before: null, after: null }).toEqual({
      before: null,
      after: null,
      levels: [],
      evidence: { added: [], withdrawn: [], changed: [] },
      factors: { come: [], gone: [] },
    });
  });

  it('names evidence that was added, withdrawn, rejected, or says something else', () => {
    const { evidence } = since(before, {
      ...before,
      evidence: {
        a: {},
        b: { finding: { en: 'Otherwise.' } },
        c: { state: 'rejected', why: { en: 'Hearsay.' } },
        e: {},
      },
      ratings: {},
    });
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect([ids(evidence.added), ids(evidence.withdrawn), ids(evidence.changed)]).toEqual([['e'], ['c', 'd'], ['b']]);
    expect(evidence.changed[0]?.finding).toEqual({ en: 'Otherwise.' });
  });

  it('tells of each level that moved whose rating it was, what it rests on now and why', () => {
    const { levels } = since(before, {
      ...before,
      ratings: {
        staffing: { level: 2, evidence: ['b', 'c'], why: { en: 'Two left.' } },
        funds: { level: 2, evidence: ['d'] },
      },
    });
    expect(levels).toEqual([
      {
        node: 'staffing',
        title: { en: 'staffing' },
        before: { status: 'scored', score: 3 },
        after: { status: 'scored', score: 2 },
        raters: [{ rater: 'coder-a', before: 3, after: 2, gained: ['c'], lost: ['a'], why: { en: 'Two left.' } }],
      },
    ]);
  });

  it('tells of ratings that came and went, and of branches that are judged as a whole', () => {
    const { levels } = since(before, { ...before, ratings: { funds: { level: 2, evidence: ['d'] }, organization: 1 } });
    expect(levels.map(({ node, before: old, after }) => [node, old?.score, after?.score])).toEqual([
      ['organization', 3, 1],
      ['staffing', 3, null],
    ]);
    expect(levels[1]?.raters).toMatchObject([{ before: 3, after: null, gained: [], lost: ['a', 'b'], why: null }]);
  });

  it('names factors that came and went', () => {
    const { factors } = since(before, {
      ...before,
      evidence: { a: {}, b: {}, c: { shows: ['old-devices'] }, d: {} },
      factors: { 'old-devices': {} },
    });
    expect(factors.come.map(({ id }) => id)).toEqual(['old-devices']);
    expect(factors.gone.map(({ id }) => id)).toEqual(['few-experts']);
  });
});

describe('findings that were not there before', () => {
  const one = { code: 'CONTRADICTION', args: { evidence: 'a', disputes: 'b' } };
  const other = { code: 'CONTRADICTION', args: { evidence: 'a', disputes: 'c' } };

  it('are those that say something else', () => {
    expect(freshFindings([one], [one, other])).toEqual([false, true]);
    expect(freshFindings([one, other], [other])).toEqual([false]);
  });

  it('are told by how many there are as well', () => {
    expect(freshFindings([one, one], [one, one, one])).toEqual([false, false, true]);
  });
});

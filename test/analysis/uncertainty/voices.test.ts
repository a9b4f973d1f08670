import { describe, expect, it } from 'vitest';
import { EVERYBODY, voicesOf } from '../../../src/analysis/uncertainty/voices.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import type { Framework } from '../../../src/model/framework.js';
import { framework, study, type StudySpec } from '../../build.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const SOURCES = { head: {}, staff: { group: 'staff' }, user: { group: 'users' }, law: {} };
const EVIDENCE = { h: { source: 'head' }, s: { source: 'staff' }, u: { source: 'user' } };

function voices(spec: StudySpec, over: Partial<Framework> = {}) {
  const s = study({ sources: SOURCES, evidence: EVIDENCE, ...spec });
  const made = framework(TREE, over);
  const all = voicesOf(s, made, judgeLeaves(s, made));
  const heard = (hearing: Partial<typeof EVERYBODY>) => all.heard({ ...EVERYBODY, ...hearing });
  const without = (source: string, node = 'a1') => heard({ source: (id) => (id === source ? 0 : 1) }).get(node);
  return { ...all, heard, without };
}

describe('who speaks in a score', () => {
  it('are the sources of accepted items under a level, and those of values taken over', () => {
    const { sources, items, raters } = voices({
      ratings: {
        a1: { level: 3, evidence: ['h', 's'] },
        a2: { level: 2, status: 'external', source: 'law', at: 'table 1' },
      },
      evidence: { ...EVIDENCE, s: { source: 'staff', state: 'rejected' } },
    });
    expect(sources).toEqual(['head', 'law']);
    expect(items).toEqual(['h']);
    expect(raters).toEqual(['coder-a']);
  });

  it('are not those whose rating does not count, nor a consensus as a rater', () => {
    const { sources, raters } = voices({
      raters: [
        { rater: 'boss', role: 'self', ratings: { a1: { level: 4, evidence: ['h'] } } },
        { rater: 'all', role: 'consensus', ratings: { a1: { level: 2, evidence: ['u'] } } },
      ],
    });
    expect(sources).toEqual(['user']);
    expect(raters).toEqual([]);
  });
});

describe('a level without one of its sources', () => {
  it('is made anew of the items that are left, where it was what they came to', () => {
    const items = { h: 4, s: 2, u: 3 };
    const { heard, without } = voices({ ratings: { a1: { evidence: items }, a2: { level: 3, evidence: items } } });
    expect(heard({}).get('a1')).toMatchObject({ status: 'scored', level: 3 });
    expect(without('user')?.level).toBe(2);
    expect(without('user', 'a2')?.level).toBe(2);
    expect(heard({ source: (id) => (id === 'head' ? 3 : 1) }).get('a1')?.level).toBe(4);
  });

  it('stands where the rater departed from the items, or they carry none, as long as one is left', () => {
    const { without, heard } = voices({
      ratings: { a1: { level: 4, evidence: { h: 2, s: 2 } }, a2: { level: 4, evidence: ['h', 's'] } },
    });
    expect([without('head')?.level, without('head', 'a2')?.level]).toEqual([4, 4]);
    expect(heard({ source: (id) => (id === 'user' ? 1 : 0) }).get('a1')).toMatchObject({
      status: 'no-evidence',
      level: null,
      sought: false,
    });
  });

  it('is climbed anew where levels must be proven', () => {
    const { scale } = framework({});
    const { without } = voices(
      { ratings: { a1: { evidence: { h: 2, s: 3 } } } },
      { scale: { ...scale, cumulative: true } },
    );
    expect([without('user')?.level, without('staff')?.level, without('head')?.level]).toEqual([3, 2, 1]);
  });

  it('taken over goes with its source; assumed, or resting on no item, it stays', () => {
    const { without } = voices({
      ratings: {
        a1: { level: 2, status: 'external', source: 'law', at: 'table 1' },
        a2: { level: 2, status: 'assumed' },
        b1: { level: 2, evidence: [] },
      },
    });
    expect(without('law')?.status).toBe('no-evidence');
    expect(without('law', 'a2')).toMatchObject({ status: 'assumed', level: 2 });
    expect(without('law', 'b1')).toMatchObject({ status: 'scored', level: 2 });
  });

  it('a value whose source is not named stays', () => {
    const { without, sources } = voices({ ratings: { a1: { level: 2, status: 'external' } } });
    expect(sources).toEqual([]);
    expect(without('head')?.level).toBe(2);
  });
});

describe('raters drawn anew', () => {
  const RATERS = [
    { rater: 'x', role: 'coder' as const, ratings: { a1: 2, a2: 1 } },
    { rater: 'y', role: 'coder' as const, ratings: { a1: 3 } },
    { rater: 'all', role: 'consensus' as const, ratings: { a2: 4 } },
  ];

  it('make the level by the rule of the framework, each as often as drawn; a consensus stands', () => {
    const { heard } = voices({ raters: RATERS });
    expect(heard({}).get('a1')?.level).toBe(2);
    expect(heard({ rater: (id) => (id === 'y' ? 2 : 0) }).get('a1')?.level).toBe(3);
    expect(heard({ rater: () => 0 }).get('a1')?.status).toBe('no-evidence');
    expect(heard({ rater: () => 0 }).get('a2')?.level).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { planOf } from '../../../src/analysis/gaps/plan.js';
import type { Gap } from '../../../src/model/gaps.js';

/** A gap for which a voice of each of these groups is wanted; null: of anybody who knows. */
const hearing = (node: string, ...groups: (string | null)[]): Gap => ({
  node,
  title: { en: node },
  status: 'no-evidence',
  sought: false,
  grade: null,
  effect: null,
  wants: groups.map((group) => ({ what: 'voice', group, count: 1, by: 'framework', because: null })),
  ask: [],
  look: [],
  read: [],
});

describe('whom to meet', () => {
  const met = (...gaps: Gap[]) => planOf(gaps).meet.map(({ group, nodes }) => [group, ...nodes]);

  it('is first the group with most to tell', () => {
    expect(met(hearing('a1', 'partners'), hearing('a2', 'users'), hearing('a3', 'users'))).toEqual([
      ['users', 'a2', 'a3'],
      ['partners', 'a1'],
    ]);
    expect(met(hearing('a1', null, 'users'), hearing('a2', null))).toEqual([
      [null, 'a1', 'a2'],
      ['users', 'a1'],
    ]);
  });

  it('is, of groups with as much to tell, the first by name, and whoever knows last', () => {
    const inOrder = [
      ['partners', 'a1'],
      ['users', 'a1'],
      [null, 'a1'],
    ];
    expect(met(hearing('a1', 'users', 'partners', null))).toEqual(inOrder);
    expect(met(hearing('a1', null, 'users', 'partners'))).toEqual(inOrder);
    expect(met(hearing('a1', 'partners', null, 'users'))).toEqual(inOrder);
  });
});

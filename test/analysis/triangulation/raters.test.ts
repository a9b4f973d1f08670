import { describe, expect, it } from 'vitest';
import type { Evidence, Role } from '../../../src/model/study.js';
import { framework, study, type StudySpec } from '../../build.js';
import { F, read, SOURCES } from './cases.js';

type Rating = NonNullable<StudySpec['ratings']>[string];

const EVIDENCE: Record<string, Partial<Evidence>> = { refused: { state: 'rejected', why: { en: 'hearsay' } } };

const roleOf = (rater: string): Role => (rater === 'self' || rater === 'official' ? rater : 'coder');

/** Raters of leaf `a1` by name, in the order given; coders unless their name is a role. */
function raters(given: Record<string, Rating>) {
  const sheets = Object.entries(given).map(([rater, rating]) => ({
    rater,
    role: roleOf(rater),
    ratings: { a1: rating },
  }));
  return read(study({ sources: SOURCES, evidence: EVIDENCE, raters: sheets }), F);
}

describe('what raters come to', () => {
  it('is by name, with the items each took for evidence', () => {
    const found = raters({
      ben: { level: 3, evidence: ['e2', 'e1'] },
      ana: { level: 4, evidence: ['e3', 'refused', 'e2'] },
    });
    expect(found.investigator).toEqual({
      reading: 'convergent',
      sides: [
        { kind: 'rater', id: 'ana', level: 4, evidence: ['e2', 'e3'] },
        { kind: 'rater', id: 'ben', level: 3, evidence: ['e1', 'e2'] },
      ],
      grounds: [{ code: 'levels-agree', factor: null, levels: [3, 4], evidence: ['e1', 'e2', 'e3'] }],
    });
  });

  it('lists the evidence of all by name, whoever names it first', () => {
    const found = raters({ ana: { level: 3, evidence: ['e2'] }, ben: { level: 3, evidence: ['e1'] } });
    expect(found.investigator?.grounds.map(({ evidence }) => evidence)).toEqual([['e1', 'e2']]);
  });

  it('has both grounds where levels are apart and somebody sees nothing to judge', () => {
    const found = raters({
      ana: { level: 4, evidence: ['e1'] },
      ben: { level: 1, evidence: ['e1'] },
      cut: { status: 'not-applicable', evidence: ['e2'] },
    });
    expect(found.investigator).toMatchObject({
      reading: 'divergent',
      grounds: [
        { code: 'levels-apart', factor: null, levels: [1, 4], evidence: ['e1', 'e2'] },
        { code: 'status-apart', factor: null, levels: [1, 4], evidence: ['e1', 'e2'] },
      ],
    });
  });

  it('takes the view that nothing is sound enough to judge for a judgement, as it does that nothing is to be judged', () => {
    expect(
      raters({ ana: { level: 3, evidence: ['e1'] }, ben: { level: 3, evidence: ['refused'] } }).investigator,
    ).toMatchObject({
      reading: 'divergent',
      sides: [
        { id: 'ana', level: 3 },
        { id: 'ben', level: null, evidence: [] },
      ],
      grounds: [{ code: 'status-apart', factor: null, levels: [3], evidence: ['e1'] }],
    });
    const none: Rating = { status: 'not-applicable', evidence: ['e1'] };
    expect(raters({ ana: none, ben: { status: 'rejected' } }).investigator).toMatchObject({
      reading: 'convergent',
      grounds: [{ code: 'status-shared', factor: null, levels: [], evidence: ['e1'] }],
    });
    const others = { self: 3, official: 3 };
    expect(raters({ ana: none, ...others }).investigator).toMatchObject({ reading: 'single-source', grounds: [] });
  });

  it('leaves out whoever names no level, or assumes one, or takes it over', () => {
    const given: Record<string, Rating> = {
      ana: { level: 3, evidence: ['e1'] },
      ben: { level: null, evidence: ['e1'] },
      cut: { level: 1, status: 'assumed', evidence: ['e1'] },
      dan: { level: 1, status: 'external', source: 'article', evidence: ['e1'] },
    };
    expect(raters(given).investigator).toEqual({
      reading: 'single-source',
      sides: [{ kind: 'rater', id: 'ana', level: 3, evidence: ['e1'] }],
      grounds: [],
    });
  });

  it('is nothing where nobody judged whose role makes the score', () => {
    const found = raters({ self: { level: 4, evidence: ['e1'] }, official: { level: 3, evidence: ['e1'] } });
    expect(found.investigator).toBeNull();
    expect(found.roles).toEqual([
      { self: 'self', claimed: 4, rater: 'official', role: 'official', level: 3, difference: 1 },
    ]);
  });
});

describe('the word of the agency', () => {
  it('is beside nobody who names no level', () => {
    const found = raters({
      self: 3,
      ana: { level: null, evidence: ['e1'] },
      ben: { status: 'not-applicable' },
      cut: 2,
    });
    expect(found.roles.map(({ rater, level }) => [rater, level])).toEqual([['cut', 2]]);
  });

  it('is beside nobody where the agency names no level either', () => {
    expect(raters({ self: { level: null, evidence: ['e1'] }, ana: 3 }).roles).toEqual([]);
  });

  it('is what it claims, where that is more than its items prove', () => {
    const ladder = framework({ a: { a1: {} } }, { scale: { ...F.scale, cumulative: true } });
    const s = study({
      raters: [
        { rater: 'self', role: 'self', ratings: { a1: { level: 4, evidence: { e1: 1, e2: 2 } } } },
        { rater: 'ana', role: 'coder', ratings: { a1: { level: null, evidence: { e1: 1 } } } },
      ],
    });
    expect(read(s, ladder).roles).toEqual([
      { self: 'self', claimed: 4, rater: 'ana', role: 'coder', level: 1, difference: 3 },
    ]);
  });
});

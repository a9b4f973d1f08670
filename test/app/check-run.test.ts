import { describe, expect, it } from 'vitest';
import { checkRun, type RunOutcome } from '../../src/app/check-run.js';
import { sha256 } from '../../src/files/sha256.js';
import { finding, type Finding } from '../../src/model/findings/index.js';
import { judged } from '../report/run/runs.js';

const run = (found: readonly Finding[], over: Partial<RunOutcome> = {}) =>
  checkRun(
    {
      found: found.map((each) => ({ finding: each, about: null })),
      judged: [],
      failing: ['error'],
      completed: true,
      asked: 'studies',
      lang: 'en',
      cwd: '/repo/work',
      root: '/repo',
      ...over,
    },
    sha256,
  );
const FAILED = { gate: 'g', framework: 'f', because: null };
const low = (line: number, worst = 1, node: string | null = null) =>
  finding(
    'GATE-SCORE',
    { ...FAILED, node, title: null, least: 2, worst, score: worst, lower: false },
    { file: 's/study.yaml', line, col: 1 },
  );
const prints = (found: readonly Finding[], over: Partial<RunOutcome> = {}) =>
  run(found, over).findings.map(({ fingerprint }) => fingerprint);
const files = (found: Finding, over: Partial<RunOutcome> = {}) =>
  run([found], over).findings.map(({ place }) => place.file);

describe('a finding of a run', () => {
  it('stands where it is seen from the root of the repository, worst first, and fails the run by its severity', () => {
    const note = finding('SCALE-ASSUMED', { scale: 'ordinal' }, { file: 'a.csv', line: 1, col: 1 });
    expect(run([note, low(7)]).findings).toMatchObject([
      { code: 'GATE-SCORE', place: { file: 'work/s/study.yaml', line: 7 }, gate: 'g', failing: true },
      { code: 'SCALE-ASSUMED', place: { file: 'work/a.csv' }, gate: null, failing: false },
    ]);
    expect(files(low(1), { cwd: '/repo' })).toEqual(['s/study.yaml']);
    expect(files(low(1), { cwd: '/', root: '/' })).toEqual(['s/study.yaml']);
  });

  it('that lies outside the repository has its whole path', () => {
    expect(files(finding('NO-STUDY', { path: '../../other', like: null }, null))).toEqual(['/other']);
  });

  it('without a place stands at the file that it is about', () => {
    const unrated = finding(
      'NO-RATINGS',
      { framework: 'f', study: 's/study.yaml', counts: ['coder'], extended: null },
      null,
    );
    const told = run([], { found: [{ finding: unrated, about: 's/study.yaml' }] }).findings;
    expect(told[0]?.place).toEqual({ file: 'work/s/study.yaml', line: 1, col: 1 });
    expect(files(finding('NO-STUDY', { path: 'x', like: null }, null))).toEqual(['work/x']);
  });

  it('that is about no file at all stands at what was to be checked', () => {
    expect(files(finding('PATH-NOT-FOUND', { path: '' }, null))).toEqual(['work/studies']);
    expect(files(finding('NO-GATES', { config: null }, null))).toEqual(['work/studies']);
  });

  it('names the place where the same stood before', () => {
    const first = { file: 'b.yaml', line: 2, col: 3 };
    const twice = finding('RATER-TWICE', { rater: 'a', first }, { file: 'c.yaml', line: 1, col: 1 });
    expect(run([twice]).findings[0]?.first).toEqual({ file: 'work/b.yaml', line: 2, col: 3 });
    expect(run([low(1)]).findings[0]?.first).toBeNull();
  });
});

describe('a fingerprint', () => {
  it('stays the same while lines move, figures change and words are translated', () => {
    expect(prints([low(7)])).toEqual(prints([low(99, 1.5)], { lang: 'id' }));
    expect(prints([low(7)])[0]).toMatch(/^[\da-f]{40}$/u);
  });

  it('is another one for another gate, node or file, and for the next that is alike', () => {
    const elsewhere = { ...low(7), place: { file: 't/study.yaml', line: 7, col: 1 } };
    const all = prints([low(7), low(8), low(7, 1, 'staffing'), elsewhere]);
    expect(new Set(all).size).toBe(4);
    expect(all).toContain(prints([low(30)])[0]);
  });

  it('tells items of a checklist apart, and does not hang on the day', () => {
    const place = { file: 's/study.yaml', line: 1, col: 1 };
    const item = (number: number) =>
      finding(
        'GATE-CHECKLIST',
        { ...FAILED, checklist: 'c', item: number, title: { en: 't' }, result: 'partly' },
        place,
      );
    expect(prints([item(1)])).not.toEqual(prints([item(2)]));
    const late = (today: string) =>
      finding('GATE-OVERDUE', { ...FAILED, remedy: 'r', title: { en: 'R' }, due: '2024', today }, place);
    expect(prints([late('2025-01-01')])).toEqual(prints([late('2025-01-02')]));
  });
});

describe('a study that was judged', () => {
  it('has the findings of its own gates', () => {
    const path = { file: 's/study.yaml', folder: 's' };
    const own = { ...low(7), place: { file: 'study.yaml', line: 7, col: 1 } };
    const { result } = judged(['g']);
    const found = [low(7), { ...low(7), place: { file: 't/study.yaml', line: 7, col: 1 } }];
    const of = (findings: readonly Finding[]) =>
      run(found, { judged: [{ path, result: { ...result, findings } }] }).judged;
    expect(of([own])).toMatchObject([
      { file: 'work/s/study.yaml', findings: [{ place: { file: 'work/s/study.yaml' } }] },
    ]);
    expect(of([low(8)])[0]?.findings).toEqual([]);
  });

  it('by several frameworks has what is wrong with it whatever the framework once, with the first', () => {
    const path = { file: 's/study.yaml', folder: 's' };
    const own = { ...low(7), place: { file: 'study.yaml', line: 7, col: 1 } };
    const { result } = judged([]);
    const each = { path, result: { ...result, findings: [own] } };
    const found = [{ finding: low(7), about: null }];
    expect(run([], { found, judged: [each, each] }).judged.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });
});

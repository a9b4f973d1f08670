import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judged, LONGEST } from '../../fuzz/judged.js';
import { fuzz } from '../../fuzz/loop.js';
import { minimised } from '../../fuzz/minimise.js';
import { inputFor } from '../../fuzz/mutate/index.js';
import { bytesOf, must, type Target } from '../../fuzz/target.js';
import { TARGETS } from '../../fuzz/targets/index.js';

/** Stands still, so that no test hangs on how busy the machine is. */
const still = (): number => 0;

describe('every target', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    '%s finds nothing in some inputs, and takes a part of them',
    (_, target) => {
      const { runs, accepted, finds } = fuzz(target, { seed: 20_261_122, from: 1, runs: 12 }, still, () => undefined);
      expect(finds).toEqual([]);
      expect(runs).toBe(12);
      expect(accepted).toBeGreaterThan(0);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
    expect(TARGETS.length).toBeGreaterThanOrEqual(6);
  });
});

/** What was found once, by target: `fixtures/<target>/<what went wrong>`. */
describe('what was found once', () => {
  const folder = 'test/fuzz/fixtures';
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

  it.each(kept)('%s is found no more', (path) => {
    const target = TARGETS.find(({ name }) => path.startsWith(join(folder, name)));
    expect(target).toBeDefined();
    expect(target && judged(target, readFileSync(path, 'utf8'), still).wrong).toBeNull();
  });
});

/** Goes wrong where a text says so. */
const planted = (judge: Target['judge']): Target => ({
  name: 'planted',
  weight: 1,
  rough: 50,
  corpus: () => ({ bases: ['a: 1\nb: 2\nc:\n  - d\n  - e\n'], donors: ['x: 9\ny: [z]\n'] }),
  judge,
});

describe('the loop', () => {
  const whereX: Target['judge'] = (input) => {
    must(!input.includes('x'), 'there is an x');
    return input.includes('9') ? 'refused' : 'accepted';
  };
  const span = { seed: 3, from: 1, runs: 300 };

  it('finds a planted mistake, once, and makes the input small', () => {
    const { finds, runs, accepted } = fuzz(planted(whereX), span, still, () => undefined);
    expect(finds).toMatchObject([{ target: 'planted', seed: 3, kind: 'Violation: there is an x', input: 'x' }]);
    expect(runs).toBe(300);
    expect(accepted).toBeLessThan(300);
  });

  it('makes a find again from target, seed and number of the run alone', () => {
    const [found] = fuzz(planted(whereX), span, still, () => undefined).finds;
    const heard: number[] = [];
    const again = fuzz(planted(whereX), { seed: 3, from: found?.run ?? 0, runs: 1 }, still, (run) => heard.push(run));
    // What was told names the line that called.
    expect(again.finds).toEqual([{ ...found, told: expect.any(String) as string }]);
    expect(heard).toEqual([found?.run]);
    const { bases, donors } = planted(whereX).corpus();
    const input = (seed: number, run: number) => inputFor('planted', { bases, donors }, 50, seed, run);
    expect(input(3, 7)).toBe(input(3, 7));
    expect(new Set(Array.from({ length: 50 }, (_, i) => input(3, i + 1))).size).toBeGreaterThan(25);
    expect(input(4, 7)).not.toBe(input(3, 7));
  });

  it('goes no further after many finds', () => {
    let calls = 0;
    const { runs, finds } = fuzz(
      planted(() => {
        throw new Error(`number ${++calls}`);
      }),
      span,
      still,
      () => undefined,
    );
    expect(finds).toHaveLength(10);
    expect(runs).toBeLessThan(300);
  });
});

describe('an input', () => {
  it('that is slow, and slow again, is a find', () => {
    let now = 0;
    const slow = judged(
      planted(() => 'accepted'),
      'x',
      () => (now += LONGEST + 1),
    );
    expect(slow.wrong?.kind).toBe('slow');
  });

  it('that was slow once is none', () => {
    const times = [0, LONGEST + 1, 0, 1];
    expect(
      judged(
        planted(() => 'accepted'),
        'x',
        () => times.shift() ?? 0,
      ),
    ).toEqual({ verdict: 'accepted', wrong: null });
  });

  it('that throws is told by its error', () => {
    const thrown: Error = new RangeError('too long by 3');
    const { wrong } = judged(
      planted(() => {
        throw thrown;
      }),
      'x',
      still,
    );
    expect(wrong?.kind).toBe('RangeError: too long by 3');
  });

  it('can hold bytes that are no UTF-8', () => {
    expect([...bytesOf('aé\udc80\udcff')]).toEqual([0x61, 0xc3, 0xa9, 0x80, 0xff]);
    expect([...bytesOf('\u{1f600}')]).toEqual([0xf0, 0x9f, 0x98, 0x80]);
  });
});

describe('making an input smaller', () => {
  it('keeps what it takes to go wrong, and nothing else', () => {
    expect(minimised('one\ntwo\nthree\nfour\n', (text) => text.includes('w') && text.includes('u'))).toBe('wu');
    expect(minimised('abc', () => true)).toBe('');
  });

  it('gives up after some thousand attempts', () => {
    let tried = 0;
    minimised('ab'.repeat(4_000), () => ++tried < 0);
    expect(tried).toBeLessThan(4_000);
  });
});

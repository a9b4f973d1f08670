import { describe, expect, it } from 'vitest';
import { meansFor } from '../../src/cli/colour.js';
import { widthOf } from '../../src/text/width.js';
import { EXAMPLE, run } from './run.js';

const sink = { write: () => true };
const window = { ...sink, isTTY: true };

describe('the room there is', () => {
  it('lines are as wide as the window, at most 120 signs, and 100 where there is no window', () => {
    expect([40, 500].map((columns) => meansFor(false, { ...window, columns }).width)).toEqual([40, 120]);
    expect(meansFor(false, sink).width).toBe(100);
  });

  it('tables take the whole window, and what they like where there is none', () => {
    expect([40, 500].map((columns) => meansFor(false, { ...window, columns }).ruled?.room)).toEqual([40, 500]);
    expect(meansFor(true, sink).ruled?.room).toBe(Infinity);
  });

  it('a window that does not say how wide it is has 80 columns', () => {
    for (const columns of [undefined, 0]) {
      const { width, ruled } = meansFor(false, columns === undefined ? window : { ...window, columns });
      expect([width, ruled?.room]).toEqual([80, 80]);
    }
  });
});

it.each([
  ['score', EXAMPLE],
  ['gaps', EXAMPLE],
  ['checklist', EXAMPLE, 'coreq'],
  ['compare', 'examples/spbe'],
])('no table of %s is wider than a window of 60, 80 or 200 columns', async (...argv) => {
  for (const columns of [60, 80, 200]) {
    const { out } = await run([...argv, '--no-color'], { tty: true, columns });
    const tables = out.split('\n\n').filter((block) => /^─+$/mu.test(block));
    expect(tables.length).toBeGreaterThan(0);
    for (const line of tables.join('\n').split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  }
});

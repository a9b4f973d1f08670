import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomIn } from '../../src/prompts/room.js';

const window = (columns: number, rows: number): NodeJS.WritableStream =>
  ({ columns, rows }) as unknown as NodeJS.WritableStream;

const HELP = 'move · take';

describe('the room of a question', () => {
  it('is ten lines of a list, where there is no more to show', () => {
    const names = Array.from({ length: 30 }, () => 'name');
    expect(roomIn(window(80, 24), { message: 'Which?', names, hints: [], help: HELP }).page).toBe(10);
  });

  it('is no more than the list has', () => {
    expect(roomIn(window(80, 24), { message: 'Which?', names: ['a', 'b'], hints: ['x'], help: HELP }).page).toBe(2);
  });

  it('is shared with what a choice means, of which the end is left out where that is long', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const hint = 'word '.repeat(200).trim();
    // 11 lines below the question, an empty line and what keys do: 6 of the list, 5 of the hint.
    const { page, hint: told } = roomIn(window(40, 15), { message: 'Which?', names, hints: [hint], help: HELP });
    expect(page).toBe(6);
    expect(told(hint).split('\n')).toHaveLength(5);
    expect(told(hint)).toMatch(/word…$/u);
  });

  it('is that of an ordinary window where nobody knows its size', () => {
    const names = Array.from({ length: 30 }, () => 'name');
    const shown = { message: 'Which?', names, hints: [], help: HELP };
    expect(roomIn({} as NodeJS.WritableStream, shown).page).toBe(10);
    const { page, hint } = roomIn(window(0, 0), { ...shown, hints: ['some words'] });
    expect([page, hint('some words')]).toEqual([10, 'some words']);
  });

  it('is less where signs are twice as wide', () => {
    const shown = (message: string) => ({
      message,
      names: Array.from({ length: 30 }, () => 'x'),
      hints: [],
      help: HELP,
    });
    // 50 signs of two columns take three lines of 40, 50 letters two.
    expect(roomIn(window(40, 12), shown('問'.repeat(50))).page).toBe(6);
    expect(roomIn(window(40, 12), shown('a'.repeat(50))).page).toBe(7);
  });

  it('fits into any window that has eight lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' '), maxLength: 300 });
    const shown = fc.record({
      names: fc.array(text, { minLength: 1, maxLength: 15 }),
      hints: fc.array(text, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(shown, fc.integer({ min: 40, max: 120 }), fc.integer({ min: 8, max: 60 }), (each, columns, rows) => {
        const { page, hint } = roomIn(window(columns, rows), { ...each, message: 'Which?', help: HELP });
        const longest = Math.max(0, ...each.hints.map((text) => hint(text).split('\n').length));
        expect(page).toBeGreaterThan(0);
        expect(1 + page + 1 + longest + 1).toBeLessThan(rows + 1);
      }),
    );
  });
});

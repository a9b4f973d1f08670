import { expect, it } from 'vitest';
import { inContext } from '../../../src/analysis/suggest/context.js';

const LONG = 'one two three four five six seven eight nine ten eleven twelve';

it('shows what stands around it, cut between words', () => {
  const text = `${LONG} FLOOD ${LONG}`;
  const from = text.indexOf('FLOOD');
  expect(inContext(text, from, from + 5)).toEqual({
    before: '…six seven eight nine ten eleven twelve ',
    found: 'FLOOD',
    after: ' one two three four five six seven…',
  });
});

it('shows the whole of a short text', () => {
  expect(inContext(' A flood came. ', 3, 8)).toEqual({ before: 'A ', found: 'flood', after: ' came.' });
});

it('cuts a word of any length, and no character in half', () => {
  const { before, found, after } = inContext(`${'😀'.repeat(50)}${'x'.repeat(200)}${'😀'.repeat(50)}`, 100, 300);
  expect(before).toBe(`…${'😀'.repeat(20)}`);
  expect(found).toBe(`${'x'.repeat(80)}…`);
  expect(after).toBe(`${'😀'.repeat(20)}…`);
  expect(inContext(`x${'😀'.repeat(50)}a`, 101, 102).before).toBe(`…${'😀'.repeat(20)}`);
  expect(inContext(`y${'😀'.repeat(50)} a`, 102, 103).before).toBe('…');
});

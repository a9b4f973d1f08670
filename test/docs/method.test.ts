import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GRADE_RULES } from '../../src/assess/nodes/strength.js';

const method = readFileSync('docs/method.md', 'utf8');

it('the grade table of docs/method.md is the one the program uses', () => {
  const rows = [
    ...method.matchAll(/^\| ([a-z-]+) +\| .* \| (\d) grades? +\||^\| ([a-z-]+) +\| .* \| at most moderate \|/gmu),
  ];
  const printed = rows.map((row) => [row[1] ?? row[3], row[2] === undefined ? 'cap' : Number(row[2])]);
  expect(printed).toEqual(GRADE_RULES.map(({ code, steps }) => [code, steps]));
});

it('every file that docs/method.md names is there', () => {
  const named = [...method.matchAll(/`((?:src|test|frameworks)\/[^`]+)`/gu)].map((m) => m[1] ?? '');
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

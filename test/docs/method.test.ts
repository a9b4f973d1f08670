import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GRADE_RULES } from '../../src/assess/nodes/strength.js';
import { messages } from '../../src/text/messages/index.js';

const method = readFileSync('docs/method.md', 'utf8');

it('the grade table of docs/method.md is the one the program uses', () => {
  const rows = [
    ...method.matchAll(/^\| ([a-z-]+) +\| .* \| (\d) grades? +\||^\| ([a-z-]+) +\| .* \| at most moderate \|/gmu),
  ];
  const printed = rows.map((row) => [row[1] ?? row[3], row[2] === undefined ? 'cap' : Number(row[2])]);
  expect(printed).toEqual(GRADE_RULES.map(({ code, steps }) => [code, steps]));
});

it('its sections are numbered from the first on, and what refers to one finds it', () => {
  const numbered = [...method.matchAll(/^## (\d+)\. /gmu)].map(([, number]) => Number(number));
  expect(numbered).toEqual(numbered.map((_, i) => i + 1));
  const anchors = [...method.matchAll(/^## (.*)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const pages = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []))];
  const referred = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/method\.md#([\w-]+)/gu)].map(([, anchor]) => anchor),
  );
  expect(referred.length).toBeGreaterThan(2);
  expect(referred.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});

it('it says what each status means', () => {
  const [, table = ''] = /^\| status .*\n\|[- |]+\n((?:\|.*\n)+)/mu.exec(method) ?? [];
  const told = [...table.matchAll(/^\| ([a-z-]+) /gmu)].map(([, status]) => status);
  expect(told.sort()).toEqual(Object.keys(messages('en').vocabulary.status).sort());
});

it('every file that docs/method.md names is there', () => {
  const named = [...method.matchAll(/`((?:src|test|frameworks)\/[^`]+)`/gu)].map((m) => m[1] ?? '');
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

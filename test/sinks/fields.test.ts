import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { terminal } from './oracles/terminal.js';
import { WRITABLE } from './payloads/index.js';
import { fillings, type Filling } from './plan.js';
import { SINKS, type Sink } from './sinks.js';
import { FIELDS, HARMLESS } from './specimen.js';
import { through, type Outputs } from './through.js';

/** Two readers, by turns: a pipe in English, and a person at a terminal, in Indonesian. */
const SHOWN = [
  { lang: 'en', tty: false },
  { lang: 'id', tty: true },
] as const;

/** Whatever shows of a field shows in one of these, so they are in every filling. Of the others a third each time, since all of them would take a minute. */
const ALWAYS = [
  'score . -f json=before.json',
  'frameworks show everything -f terminal',
  'frameworks show narrow -f terminal',
  'checklist . checklist.yaml -f json',
  'report . -f terminal',
  'frameworks show everything --resolved -f json',
  'check . --today 2024-06-30 -f json',
  'validate . -f terminal',
  'export . --table sources -f csv',
];

const sinksOf = (turn: number): readonly Sink[] =>
  SINKS.filter(({ argv }, i) => ALWAYS.includes(argv) || i % 3 === turn % 3);

let harmless: readonly Outputs[];
beforeAll(async () => {
  harmless = await Promise.all(SHOWN.map((shown) => through(SINKS, HARMLESS, shown)));
}, 300_000);

/** What is wrong with what the sinks made of a filling. */
async function complaints(filling: Filling, turn: number): Promise<string[]> {
  const sinks = sinksOf(turn);
  const { out, err } = await through(sinks, filling, SHOWN[turn % SHOWN.length]!);
  const tame = harmless[turn % SHOWN.length]!;
  const words = new Map(FIELDS.map((field) => [HARMLESS.get(field)!, filling.get(field)!]));
  return sinks.flatMap(({ argv, judge }) =>
    [judge(words)(out.get(argv)!, tame.out.get(argv)!), terminal(err.get(argv)!, '')].flatMap((complaint) =>
      complaint === null ? [] : [`${argv}: ${complaint}`],
    ),
  );
}

describe('every field of what a stranger writes', () => {
  test.each(fillings(FIELDS, WRITABLE).map((filling, i) => ({ turn: i + 1, filling })))(
    'stays text in every sink, filling $turn',
    async ({ turn, filling }) => {
      expect(await complaints(filling, turn)).toEqual([]);
    },
    300_000,
  );

  test('comes to a sink while it is harmless', () => {
    for (const [argv, text] of harmless[0]!.out) expect(text, argv).not.toBe('');
  });
});

test('whatever shows of a field shows in each filling', () => {
  const { out } = harmless[0]!;
  const all = [...out.values()].join('\n');
  const always = ALWAYS.map((argv) => out.get(argv)).join('\n');
  expect(
    FIELDS.filter((field) => all.includes(HARMLESS.get(field)!) && !always.includes(HARMLESS.get(field)!)),
  ).toEqual([]);
});

test('fields and sinks are as many as docs/quality.md says', () => {
  const page = readFileSync('docs/quality.md', 'utf8');
  expect(page).toContain(`${String(FIELDS.length)} fields`);
  expect(page).toContain(`${String(SINKS.length)} command lines`);
});

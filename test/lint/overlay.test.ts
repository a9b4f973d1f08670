import { expect, test } from 'vitest';
import { lintFramework } from '../../src/lint/index.js';
import { loadFramework } from '../../src/load/index.js';
import type { Reached } from '../../src/lint/vectors/reached.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import { FRAMEWORK, framework, portsFor, spot } from '../load/reading.js';

const base = framework(
  FRAMEWORK.replace('title: A framework', 'title: { en: Half written, id: Setengah jadi }')
    .replace('sources: {}', 'sources: { s: { cite: <a work> } }')
    .replace('b: { title: B', 'b: { title: <what it asks>, definition: { text: x, source: nosuch }'),
);

const HEAD = 'format: egov-overlay/1\nid: o\nversion: 1.0.0\ntitle: { en: Another, id: Lain }\nextends: f\n';

/** What lint says of an overlay of a framework that is itself far from finished; `reached`: what its vectors reach, if it has any. */
const lint = (text: string, reached: Reached | null = null): string[] => {
  const read = loadFramework('o.yaml', portsFor({ 'o.yaml': HEAD + text }), EMPTY_CATALOGUE, () => base);
  if (!read.framework || !read.places) throw new Error(JSON.stringify(read.findings));
  return lintFramework(read.framework, reached && { reached }, read.places, { alsoCited: read.cited }).map(spot);
};

test('what an overlay leaves as it is, is judged in the other file', () => {
  expect(lint('')).toEqual([]);
});

test('what it changes or adds is judged where it says so', () => {
  expect(lint('change: { c: { title: See, levels: { 1: none } } }')).toEqual([
    'LEVEL-WITHOUT-MEANING 6:28',
    'TEXT-NOT-TRANSLATED 6:16',
    'TEXT-NOT-TRANSLATED 6:38',
  ]);
  expect(lint('change: { c: { definition: { text: { en: x, id: x }, source: nosuch } } }')).toEqual([
    'SOURCE-UNKNOWN 6:62',
  ]);
  expect(lint('add: { d: { title: { en: <d>, id: d } } }')).toEqual([
    'NODE-WITHOUT-CONCEPT 6:8',
    'LEVEL-WITHOUT-MEANING 6:11',
    'LEVEL-WITHOUT-MEANING 6:11',
    'TEXT-TO-FILL-IN 6:26',
  ]);
});

test('what becomes of the whole is judged, and said where it is brought about as nearly as the file tells', () => {
  expect(lint('total: 2')).toEqual(['WEIGHTS-DO-NOT-SUM 6:8']);
  expect(lint('change: { a: { total: 3 } }')).toEqual(['WEIGHTS-DO-NOT-SUM 6:23']);
});

test('a sum that the other framework declares is told as its own', () => {
  const summed = framework(FRAMEWORK.replace('nodes:', 'total: 5\nnodes:'));
  const read = loadFramework('o.yaml', portsFor({ 'o.yaml': HEAD }), EMPTY_CATALOGUE, () => summed);
  const said = read.framework && read.places ? lintFramework(read.framework, null, read.places) : [];
  expect(said.find(({ code }) => code === 'WEIGHTS-DO-NOT-SUM')?.args).toMatchObject({ total: 5, from: 'f' });
});

test('vectors are asked for what it changes, and not for what it leaves', () => {
  const none: Reached = {
    levels: new Map(),
    bands: new Set(),
    quadrants: new Set(),
    nodes: new Set(),
    remedies: new Set(),
  };
  const unreached = (text: string, reached = none): string[] =>
    lint(text, reached).filter((said) => said.startsWith('NO-VECTOR-REACHES'));
  expect(unreached('aggregate: min')).toEqual([]);
  expect(unreached('change: { c: { weight: 2 } }')).toEqual(['NO-VECTOR-REACHES 6:11']);
  const scored = { ...none, nodes: new Set(['c']) };
  expect(unreached('change: { c: { levels: { 1: { en: none, id: nihil } } } }', scored)).toEqual([
    'NO-VECTOR-REACHES 6:26',
  ]);
  expect(unreached('bands: { edges: [{ from: 1, id: any, label: { en: any, id: apa saja } }] }')).toEqual([
    'NO-VECTOR-REACHES 6:33',
  ]);
});

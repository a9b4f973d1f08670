import { describe, expect, it } from 'vitest';
import { findStudies } from '../../src/app/discover.js';
import { exportOf } from '../../src/app/export.js';
import { readGrids } from '../../src/app/grids.js';
import { importInto } from '../../src/app/import/index.js';
import { memoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { UNTOLD } from '../../src/import/index.js';
import { TABLES } from '../../src/model/layouts.js';
import type { Files } from '../../src/model/ports.js';
import { EXPORTED_TABLES } from '../../src/model/tables.js';
import { asCells, tableCsv } from '../../src/report/tables/index.js';
import { workbooks } from '../../src/workbook/index.js';
import { cases, fc } from '../property.js';
import { TINY } from '../cli/run.js';
import { workshopOn } from '../workshop.js';

/** What is exported and imported again, into the same study. */
async function again(files: Files, path: { readonly file: string; readonly folder: string }) {
  const workshop = workshopOn(files);
  const { made, findings } = exportOf(workshop, path, { tables: EXPORTED_TABLES, frameworks: null });
  if (!made) throw new Error(JSON.stringify(findings));
  const csv = made.tables
    .filter(({ name }) => TABLES.some((table) => table === name))
    .map((table) => [`${table.name}.csv`, tableCsv(table)] as const);
  const written = { ...Object.fromEntries(csv), 'all.xlsx': await workbooks.write(made.tables.map(asCells)) };
  const outcomes: string[] = [];
  for (const file of Object.keys(written)) {
    const read = await readGrids(memoryFiles(written), file, () => Promise.resolve(workbooks));
    const given = {
      grids: read.grids ?? [],
      findings: read.findings,
      file,
      mapping: null,
      settings: UNTOLD,
      head: 'Imported.',
    };
    const { rows, files: changed, findings: found } = importInto(workshop, path, given);
    outcomes.push(
      ...rows.map(({ outcome, table, id, differing }) => [file, outcome, table, id, ...differing].join(' ')),
      ...found.filter(({ severity }) => severity !== 'note').map((each) => JSON.stringify(each)),
      ...changed.map((each) => `${file} writes ${each.path}`),
    );
  }
  return {
    rows: outcomes.length,
    changed: outcomes.filter((each) => !/^\S+ same /u.test(each)),
    held: made.tables.slice(0, TABLES.length).reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

describe('what is exported and imported again', () => {
  it.each(findStudies(nodeFiles(process.cwd()), ['examples']).studies)('changes nothing in $file', async (path) => {
    const { rows, held, changed } = await again(nodeFiles(process.cwd()), path);
    expect(changed).toEqual([]);
    expect(held).toBeGreaterThan(0);
    expect(rows).toBe(2 * held); // each row once by CSV and once by the workbook
  });

  it('changes nothing in any study', async () => {
    await fc.assert(
      fc.asyncProperty(studies, async (study) => {
        const files = memoryFiles({ 's/study.yaml': ascii(study), 's/tiny.yaml': FRACTIONAL, ...sheetsOf(study) });
        expect((await again(files, { file: 's/study.yaml', folder: 's' })).changed).toEqual([]);
      }),
      { numRuns: cases(100), seed: 20261122 },
    );
  });
});

/** A framework with values between levels, so that fractions are levels too. */
const FRACTIONAL = TINY.replace('scale:', 'scale:\n  fractional: true').replace(
  'plan: {',
  'other: { title: Other, levels: { 1: no, 2: yes } }\n      plan: {',
);

/** What a table might take for something else, or could not show. */
const NASTY = [
  '=1+1', "'=1+1", "''=1+1", "'", '\t=x', ' -x', '+1', '-', '@a', '\uff1d1', "' @x",
  'a;=1+1', "a;'=1+1", 'a\t=1+1', 'a\n=1+1',
  '::error::x', 'see ##[group]x', 'a\u202eb', 'a\u2028b', 'x\n', '  x ', '\u00adx',
  'yes', 'TRUE', '1e5', '001', '2026', '2,5', 'a;b', 'a; b: c', '"', '"a"', 'a""b', 'a,b', '\r\nx', 'a\r\nb', 'a\rb',
  '_x0041_', '__proto__', 'constructor', '\ufffd', '\ufdd0', '\\u{7}', 'null', '#REF!', 'e-1=2', '\u200f', '😀', 'x'.repeat(300),
]; // prettier-ignore

const isWord = (text: string): boolean => /\S/u.test(text);
const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 }).filter(isWord));
const prose = fc.oneof(text, fc.record({ en: text, id: text }), fc.record({ id: text }));
const date = fc.constantFrom(2026, '2026', '2026-01', '2026-01-07');
const ids = (...known: string[]) => fc.subarray(known);
/** Each key there or not. */
const maybe = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });

const source = (kind: string) =>
  maybe({
    role: prose,
    group: fc.constantFrom('staff', '1e5'),
    selection: text,
    size: fc.integer({ min: 1, max: 1e9 }),
    title: prose,
    status: fc.constantFrom('draft', 'enacted'),
    date: date,
    cite: text,
    doi: text,
    url: text,
  }).map((fields) => ({ kind, ...fields }));

const quote = fc
  .tuple(text, maybe({ lang: fc.constantFrom('id', 'en'), consent: fc.constantFrom('open', 'closed') }))
  .map(([words, rest]) => ({ text: words, ...rest }));

const item = (id: string) =>
  fc
    .tuple(
      fc.record({ from: fc.constantFrom('001', 'rule', 'm-1'), finding: prose, why: prose }),
      maybe({
        'at': text,
        'date': date,
        'quote': quote,
        'against': fc.array(fc.tuple(fc.constantFrom('rule', 'rule-2'), fc.option(text)), { maxLength: 3 }),
        'shows': ids('too-few', 'true', '1e5'),
        'denies': ids('too-few', '2026-01-07'),
        'disputes': ids('e-1', '1e5').map((others) => others.filter((other) => other !== id)),
        'state': fc.constantFrom('accepted', 'rejected'),
        'self-report': fc.boolean(),
        'second-hand': fc.boolean(),
      }),
    )
    .map(([needed, { against, ...rest }]) => ({
      id,
      ...needed,
      ...rest,
      ...(against && { against: against.map(([norm, at]) => (at === null ? { norm } : { norm, at })) }),
    }));

const rating = fc.oneof(
  fc.record({ level: fc.constantFrom(1, 2), evidence: fc.constant(['e-1', '1e5']), why: prose }),
  fc.record({ value: fc.constantFrom(1.5, 4 / 3, 1.000001), evidence: fc.constant(['e-1']) }),
  fc.record({ evidence: fc.constantFrom({ 'e-1': 1 }, { '1e5': 2, '001x': 1 }), why: prose }),
  fc.record({ status: fc.constantFrom('no-evidence', 'rejected', 'not-applicable'), sought: fc.boolean(), why: prose }),
  fc.record({
    status: fc.constant('external'),
    value: fc.constantFrom(1, 1.25),
    source: fc.constant('rule'),
    at: text,
  }),
  fc.record({ status: fc.constant('assumed'), level: fc.constantFrom(1, 2), why: prose }),
);
const ratings = maybe({ plan: rating, other: rating }).map((rated) => ({ tiny: rated }));

const studies = fc
  .record({
    lang: fc.constantFrom('en', 'id'),
    person: source('informant'),
    rule: source('document'),
    dated: fc.option(date),
    evidence: fc.tuple(item('e-1'), item('1e5'), item('001x')),
    own: ratings,
    others: fc.array(ratings, { maxLength: 2 }),
  })
  .map(({ lang, person, rule, dated, evidence, own, others }) => ({
    study: {
      'format': 'egov-study/1',
      'id': 's',
      lang,
      'agency': { name: 'An agency' },
      'coded-from': 'field',
      'frameworks': ['tiny.yaml'],
      'norms': ['rule', 'rule-2'],
      'sources': { '001': person, rule, 'rule-2': { kind: 'document', title: 'Another' } },
      'sessions': { 'm-1': { source: '001', method: 'interview', ...(dated !== null && { date: dated }) } },
      'factors': Object.fromEntries(
        ['too-few', 'true', '1e5', '2026-01-07'].map((id) => [
          id,
          { title: id, polarity: 'inhibiting', locus: 'internal' },
        ]),
      ),
      evidence,
      'ratings': own,
    },
    others,
  }));

type Made = typeof studies extends fc.Arbitrary<infer T> ? T : never;

const sheetsOf = ({ others }: Made): Record<string, string> =>
  Object.fromEntries(
    others.map((rated, i) => [
      `s/ratings/${String(i)}.yaml`,
      escapes({
        format: 'egov-ratings/1',
        rater: `coder-${String(i)}`,
        role: 'coder',
        blind: { seed: 1 },
        ratings: rated,
      }),
    ]),
  );

/** JSON is YAML; beyond ASCII it is written as escapes, which any text may hold. */
const escapes = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

const ascii = ({ study }: Made): string => escapes(study);

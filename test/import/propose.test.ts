import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposal } from '../../src/import/propose/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { Grid } from '../../src/model/sheets.js';
import { mapping as words } from '../../src/text/messages/en/mapping.js';
import { framework as loaded } from '../load/reading.js';
import { csv, read, sheet } from './mapping.js';

const F = loaded(`format: egov-framework/1
id: f
version: 1.0.0
title: A framework
sources: {}
scale: { levels: { 1: { label: { en: bad, id: Kurang }, means: bad }, 2: { label: { en: good, id: Baik }, means: good } } }
weak-below: 2
bands: { edges: [{ from: 1, id: low, label: low }, { from: 1.5, id: high, label: high }] }
nodes:
  a: { title: A, nodes: { staffing: { title: { en: Staff, id: Staf } }, funds: { title: Priority of funds } } }
`).framework!;

const proposed = (grids: readonly Grid[], frameworks: readonly Framework[] = [F]): string =>
  proposal(grids, { id: 'm', frameworks }, { head: ['Head.'], kinds: words.kinds, column: words.column }) ?? 'nothing';

/** What is said of the sheet, without the columns that were seen. */
const body = (csvText: string, frameworks?: readonly Framework[]): string =>
  proposed([csv(csvText)], frameworks)
    .split('\n')
    .filter((line) => !/^ {4}# [A-Z]+ "|^#|^format|^id: m$|^sheets:$/u.test(line))
    .join('\n');

describe('a proposed mapping', () => {
  it('says what stands in each column, by its kind', () => {
    const rows = [
      ['A', 'B', 'C', 'D', 'E'],
      ['1', '2026-01-07', 'ya', 'one', null],
      ['2,5', '2026', 'ya', 'two', null],
      ['3', '2026-02', 'no', 'a "third" text of more than forty characters', null],
    ];
    expect(proposed([sheet('Data: 1', rows)])).toBe(`# Head.
format: egov-mapping/1
id: m
decimal: comma
sheets:
  - sheet: "Data: 1"
    # A "A": 3 filled, 3 different, numbers: "1", "2,5", "3"
    # B "B": 3 filled, 3 different, texts
    # C "C": 3 filled, 2 different, a few texts: "ya", "no"
    # D "D": 3 filled, 3 different, texts
    # E "E": 0 filled, 0 different, empty
    # key: A
    # sources:
    #   id: { column: A, prefix: m- }
    #   kind: { value: informant }
    # evidence:
    #   from: { column: A, prefix: m- }
    # questions:
    #   q-a: A
    #   q-b: B
    #   q-c: C
    #   q-d: D
`);
  });

  it('takes headers of the layout in either language, where all that is needed is there', () => {
    expect(body('Sumber,Temuan,Halaman,Temuan lain\nhead,x,1,y\n')).toBe(`  - sheet: 1
    # key: Temuan lain
    evidence:
      from: Sumber
      finding: Temuan
      at: Halaman
    # questions:
    #   q-d: Temuan lain
`);
  });

  it('takes nodes by their titles, with levels by their names, and leaves open whether numbers are levels', () => {
    expect(body('No,Sumber,1. Staf,Priority of funds,Staff here\n1,head,Baik,2,x\n2,head,Kurang,1,x\n'))
      .toBe(`  - sheet: 1
    key: "No"
    evidence:
      from: Sumber
    questions:
      q-c: { column: "1. Staf", rates: { node: f/staffing, levels: { Baik: 2, Kurang: 1 } } }
      # q-d: { column: Priority of funds, rates: { node: f/funds, levels: { "1": 1, "2": 2 } } }
      # q-e: { column: Staff here, rates: { node: f/staffing, levels: { x: "?" } } }
`);
  });

  it('leaves open which level a text is of which it knows none', () => {
    expect(body('No,Sumber,Staf\n1,head,Lumayan\n2,head,Lumayan\n')).toContain(
      '# questions:\n    #   q-c: { column: Staf, rates: { node: f/staffing, levels: { Lumayan: "?" } } }\n',
    );
  });

  it('takes no number for a level where one of them is none', () => {
    expect(body('No,Sumber,Staf\n1,head,1\n2,head,2\n3,head,5\n')).toContain(
      'levels: { "1": "?", "2": "?", "5": "?" }',
    );
  });

  it('knows ratings, and the framework if it can be no other', () => {
    expect(body('Penilai,Indikator,Tingkat,Nama\nbudi,staffing,2,Budi\n')).toBe(`  - sheet: 1
    ratings:
      rater: Penilai
      node: Indikator
      level: Tingkat
      framework: { value: f }
`);
    expect(body('Penilai,Indikator,Tingkat,Tingkat 2\nbudi,staffing,2,1\n', [F, { ...F, id: 'g' }])).toContain(
      '# ratings:',
    );
    expect(body('Penilai,Indikator\nbudi,staffing\n', [])).toContain('# ratings:');
  });

  it('proposes nothing of what people are called or reached by', () => {
    expect(body('No,Surel,Nama lengkap,Waktu\n1,x,y,2026-01-07\n')).toBe('  - sheet: 1\n    key: "No"\n');
  });

  it('copies neither names nor what people wrote, only what they chose', () => {
    const head = 'No,Staf,Kendala,nama_lengkap,NoHP,Tanggal lahir,Enumerator,Bidang';
    const rows = [
      '1,Kami kurang,Atasan lalai,Budi,0811,1990-01-07,Siti,Umum',
      '2,Ada dua orang,Listrik padam,Ani,0812,1991-01-07,Siti,Umum',
    ];
    const text = proposed([csv([head, ...rows, ''].join('\n'))]);
    for (const said of ['Kami', 'Ada dua', 'Atasan', 'Listrik', 'Budi', 'Ani', '081', '1990', 'Siti'])
      expect(text).not.toContain(said);
    expect(text).toContain('# H "Bidang": 2 filled, 1 different, a few texts: "Umum"');
    expect(text).toContain('q-b: Staf\n');
  });

  it.each([
    ['13/1/2026', 'dates: day-first'],
    ['1/13/2026', 'dates: month-first'],
    ['1/2/2026', '# dates: day-first'],
    ['1/13/2026\n13/1/2026', '# dates: day-first'],
    ['13/1/2026\n1/2/2026', 'dates: day-first'],
  ])('tells the order of a date by its day: %s', (date, expected) => {
    expect(proposed([csv(`Tanggal\n${date}\n`)]).split('\n')[3]).toBe(expected);
  });

  it('tells it by all cells, of which not all are kept', () => {
    const days = Array.from({ length: 12 }, (_, i) => `${String(i + 1)}/1/2026\n`).join('');
    expect(proposed([csv(`Tanggal\n${days}13/1/2026\n`)]).split('\n')[3]).toBe('dates: day-first');
  });

  it('tells the order of dates by all columns, unless they differ', () => {
    expect(proposed([csv('A,B\n1/2/2026,1/13/2026\n')]).split('\n')[3]).toBe('dates: month-first');
    expect(proposed([csv('A,B\n13/2/2026,1/13/2026\n')]).split('\n')[3]).toBe('# dates: day-first');
  });

  it.each([
    ['2,5\n1,250', 'decimal: comma'],
    ['1,250', '# decimal: comma'],
    ['2,5\n2.5', '# decimal: comma'],
    ['2.5', 'sheets:'],
  ])('tells what a comma is by what stands behind it: %s', (cells, expected) => {
    const rows = cells.split('\n').map((cell) => [cell]);
    expect(proposed([sheet('S', [['Nilai'], ...rows])]).split('\n')[3]).toBe(expected);
  });

  it('finds headers under titles, and names columns by letter where headers do not tell them apart', () => {
    const rows = [['A title', null, null], [], ['Alasan', 'Alasan', ''], ['x', 'y', 'z'], ['x2', 'y', 'z']];
    const text = proposed([sheet('S', rows)]);
    expect(text).toContain('  - sheet: S\n    skip: 2\n');
    expect(text).toContain('#   q-a: { letter: A }\n    #   q-b: { letter: B }\n    #   q-c: { letter: C }\n');
    expect(text).toContain('# key: { letter: A }\n');
    expect(text).toContain('from: { letter: A, prefix: m- }');
  });

  it('is of the sheets that hold something', () => {
    expect(proposed([sheet('Blank', []), sheet('S', [['x']])])).toContain('sheets:\n  - sheet: S\n');
    expect(proposed([sheet('Blank', [])])).toBe('nothing');
  });

  it('keeps to the format as far as it goes, whatever stands in the table', () => {
    const cell = fc.option(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('No', 'Temuan', 'Sumber', '{ a: b }', '# x', '__proto__', 'constructor'),
        fc.integer(),
      ),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const text = proposed([sheet('S', rows)]);
        if (text === 'nothing') return;
        const codes = read(text).findings.map(({ code }) => code);
        expect(codes.filter((code) => !code.startsWith('MAPPING-'))).toEqual([]);
      }),
    );
  });

  it('of the example becomes one that reads it, once its comments are taken away', () => {
    const text = proposed([csv(readFileSync('test/fixtures/survey/survey.csv', 'utf8'))]);
    const taken = text.replace(/^ {4}# (?![A-Z] ")/gmu, '    ').replace('# dates', 'dates');
    expect(read(taken).findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkMapping } from '../../../src/app/mapping/checked.js';
import { memoryFiles } from '../../../src/files/memory.js';
import { brief, oneSheet } from '../../import/mapping.js';
import { workshopOn } from '../../workshop.js';

const found = (text: string) =>
  checkMapping(workshopOn(memoryFiles({ 'map.yaml': text })).ports, 'map.yaml').findings.map(brief);

describe('a mapping by itself', () => {
  it('is sound where every column could take what it is given', () => {
    const text = oneSheet(
      'key: No',
      'sources: { id: { column: Unit, prefix: r- }, kind: { value: Informant }, size: { column: N, values: { many: 12 } } }',
      'evidence: { from: { column: Unit, prefix: r- }, session-method: { value: interview }, self-report: { value: ya } }',
      'questions: { q: { column: Q, values: { Ya: There is. }, evidence: { shows: { value: "a, b" } } } }',
      'indicators: { staffing: { column: S, values: { Baik: 3, Sedang: 2.5 } } }',
      'ratings: { framework: { value: jones } }',
    );
    expect(found(text)).toEqual([]);
  });

  it('is told what it would put into a column that cannot hold it', () => {
    const text = oneSheet(
      'key: No',
      'sources: { id: No, kind: { value: people }, size: { column: N, values: { few: 3, many: dozens } } }',
      'evidence: { from: No, session-method: { column: How, values: { Wawancara: interveiw } } }',
      'questions: { q: { column: Q, evidence: { state: { value: maybe } } } }',
      'indicators: { staffing: { column: S, values: { Baik: good } } }',
      'ratings: { framework: { value: jones } }',
    );
    const wrong = found(text).map((each) => /^(\S+ \S+) .*"column":"([^"]*)","text":"([^"]*)"/u.exec(each)?.slice(1));
    expect(wrong).toEqual([
      ['CELL-INVALID 5:30', 'kind', 'people'],
      ['CELL-INVALID 5:76', 'size', 'dozens'],
      ['CELL-INVALID 6:66', 'method', 'interveiw'],
      ['CELL-INVALID 7:53', 'state', 'maybe'],
      ['CELL-INVALID 8:50', 'value', 'good'],
    ]);
  });

  it('reads dates and fractions as it says that its table writes them', () => {
    const date = (more: string) =>
      found(
        oneSheet('evidence: { from: A, finding: B, date: { value: 7/1/2026 } }').replace('id: m\n', `id: m\n${more}`),
      );
    expect(date('dates: day-first\n')).toEqual([]);
    expect(date('')).toHaveLength(1);
  });

  it('is told what is wrong with the file first', () => {
    const wrong = found(
      'format: egov-mapping/1\nid: m\nsheets: [{ evidence: { fnding: A, state: { value: maybe } } }]\n',
    );
    expect(wrong.map((each) => each.split(' ', 2))).toEqual([['UNKNOWN-KEY', '3:24']]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mappingOf } from '../import/mapping.js';
import { imported, STUDY, type Contents } from './imports.js';

const SURVEY = readFileSync('test/fixtures/survey/survey.csv', 'utf8');
const MAPPING = readFileSync('test/fixtures/survey/mapping.yaml', 'utf8');

const before = (csv = SURVEY): Contents => ({ 's/study.yaml': STUDY, 'survey.csv': csv });
const taken = (contents: Contents, mapping = MAPPING) => imported(contents, 'survey.csv', {}, {}, mappingOf(mapping));

describe('a survey of one row a respondent', () => {
  it('becomes sources, meetings, evidence and ratings', async () => {
    const { rows, found, written } = await taken(before());
    expect(found).toEqual([]);
    expect(rows.filter((row) => !row.startsWith('added'))).toEqual(['left-out sources 4', 'no-key sources ']);
    expect(rows.filter((row) => row.startsWith('added'))).toEqual([
      'added sources r-1',
      'added sessions m-1',
      'added evidence kesiapan-1-staf',
      'added evidence kesiapan-1-dana',
      'added evidence kesiapan-1-hambatan',
      'added sources r-2',
      'added sessions m-2',
      'added evidence kesiapan-2-staf',
      'added sources r-3',
      'added sessions m-3',
      'added evidence kesiapan-3-staf',
      'added evidence kesiapan-3-dana',
      'added evidence kesiapan-3-hambatan',
      'added ratings jones/staffing',
      'added ratings jones/funds',
    ]);
    const text = String(written['s/evidence/import-survey.yaml']);
    expect(text).toContain('r-2: { kind: informant, role: Staf, group: services }');
    expect(text).toContain('m-2: { source: r-2, method: questionnaire, date: 2026-01-08 }');
    expect(text).toContain('at: "1. Apakah jumlah staf memadai?"');
    expect(text).toContain('staffing: { evidence: { kesiapan-1-staf: 3, kesiapan-2-staf: 4 } }');
    expect(text).toContain('funds: { evidence: { kesiapan-1-dana: 2, kesiapan-3-dana: 2 } }');
    expect(text).toMatch(/import: \{ of: survey\.csv, key: kesiapan\/1\/staf, as: "?[0-9a-f]{12}"? \}/u);
  });

  it('adds nothing a second time', async () => {
    const { after } = await taken(before());
    const again = await taken(after);
    expect(again.rows.filter((row) => !/^(?:same|left-out|no-key)/u.test(row))).toEqual([]);
    expect(again.written).toEqual({});
  });

  it('says of an answer that was changed which rating keeps its level', async () => {
    const mapping = `format: egov-mapping/1
id: m
sheets:
  - key: No
    evidence: { from: { value: head } }
    questions: { s: { column: S, rates: { node: jones/staffing, levels: { good: 3, poor: 1, fair: 3, who: none } } } }
`;
    const { after } = await taken(before('No,S\n1,good\n2,good\n3,good\n4,who\n5,good\n'), mapping);
    const again = await taken({ ...after, 'survey.csv': 'No,S\n1,poor\n2,good\n3,fair\n4,poor\n5,who\n' }, mapping);
    expect(again.found).toEqual([
      'LEVEL-KEPT survey.csv:2:3 {"item":"m-1-s","framework":"jones","node":"staffing","level":3,"told":1}',
    ]);
    expect(again.rows.filter((row) => row.startsWith('updated'))).toHaveLength(4);
    const study = String(again.after['s/evidence/import-survey.yaml']).replace('m-1-s: 3', 'm-1-s: 1');
    const set = await taken({ ...again.after, 's/evidence/import-survey.yaml': study }, mapping);
    expect(set.found).toEqual([]);
  });

  it('updates what nobody touched since, and leaves what somebody edited', async () => {
    const { after } = await taken(before());
    const path = 's/evidence/import-survey.yaml';
    const edited = {
      ...after,
      [path]: String(after[path]).replace('Tidak ada pelatihan', 'No training at all'),
      'survey.csv': SURVEY.replace('Listrik padam setiap minggu', 'Listrik padam setiap hari').replace(
        'Tidak ada pelatihan',
        'Belum ada pelatihan',
      ),
    };
    const { rows, written } = await taken(edited);
    expect(rows.filter((row) => /^(?:updated|edited)/u.test(row))).toEqual([
      'updated evidence kesiapan-1-hambatan finding',
      'edited evidence kesiapan-3-hambatan finding',
    ]);
    expect(String(written[path])).toContain('Listrik padam setiap hari');
  });

  it('names levels of later answers, and leaves the rating as it is', async () => {
    const { after } = await taken(before());
    const more = SURVEY.replace(';Jumlah;', '5;Staf;Layanan;9/1/2026;Kurang;;;\n;Jumlah;');
    const { rows, found } = await taken({ ...after, 'survey.csv': more });
    expect(found).toEqual([]);
    expect(rows).toContain('added evidence kesiapan-5-staf');
    expect(rows).toContain('differs ratings jones/staffing evidence');
  });

  it('is read as the mapping writes fractions and dates, unless the command line says otherwise', async () => {
    const text = `format: egov-mapping/1
id: m
decimal: comma
dates: day-first
sheets:
  - ratings: { framework: { value: jones }, why: Alasan }
    indicators: { staffing: Nilai }
  - { sessions: { id: S, source: { value: head }, method: { value: interview }, date: Tanggal } }
`;
    const contents = { 's/study.yaml': STUDY, 'survey.csv': 'Nilai;Alasan;S;Tanggal\n2,5;x;s1;2/1/2026\n' };
    const byMapping = await imported(contents, 'survey.csv', {}, {}, mappingOf(text));
    expect(byMapping.found.map((each) => each.split(' ')[0])).not.toContain('CELL-INVALID');
    const byFlags = await imported(
      contents,
      'survey.csv',
      { decimal: 'point', dates: 'month-first' },
      {},
      mappingOf(text),
    );
    expect(byFlags.found[0]).toMatch(/^CELL-INVALID .*"text":"2,5"/u);
  });

  it('writes nothing where its headers have changed', async () => {
    const { found, written } = await taken(before(SURVEY.replace('Jabatan', 'Jabatan Anda')));
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'MAPPED-COLUMN-MISSING map.yaml:14:13',
    ]);
    expect(written).toEqual({});
  });
});

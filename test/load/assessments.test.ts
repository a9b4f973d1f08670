import { describe, expect, it } from 'vitest';
import { loadAssessments } from '../../src/load/index.js';
import type { Limits } from '../../src/model/limits.js';
import { written } from '../compare/written.js';
import { brief, portsFor, spot } from './reading.js';

const PATH = 'out/a.json';

const read = (text: string | Uint8Array, limits: Partial<Limits> = {}) =>
  loadAssessments(PATH, portsFor({ [PATH]: text }, limits));

const refused = (text: string | Uint8Array, limits: Partial<Limits> = {}) => {
  const { assessments, findings } = read(text, limits);
  expect(assessments).toBeNull();
  return findings;
};

const ONE = written({});
const ANOTHER = { ...ONE, framework: { ...ONE.framework, id: 'g' } };
const THIRD = { ...ONE, study: { ...ONE.study, id: 't' } };

/** A list with one assessment a line, from line 2 on. */
const listOf = (...all: readonly unknown[]): string => `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;

const at = (line: number) => ({ file: PATH, line, col: 1 });

describe('a file of assessments', () => {
  it('holds one, or a list, each with where it begins', () => {
    const text = JSON.stringify(ONE);
    expect(read(text)).toEqual({
      assessments: [{ assessment: ONE, place: at(1) }],
      bytes: new TextEncoder().encode(text),
      findings: [],
      texts: new Map([[PATH, text]]),
    });
    expect(read(listOf(ONE, ANOTHER, THIRD))).toMatchObject({
      assessments: [
        { assessment: ONE, place: at(2) },
        { assessment: ANOTHER, place: at(3) },
        { assessment: THIRD, place: at(4) },
      ],
      findings: [],
    });
    expect(read('[]').assessments).toEqual([]);
  });

  it('may be as large as a whole study', () => {
    const text = JSON.stringify(ONE);
    expect(read(text, { fileBytes: 1, studyBytes: text.length }).assessments).toHaveLength(1);
    const studyBytes = text.length - 1;
    expect(refused(text, { studyBytes }).map(brief)).toEqual([
      `FILE-TOO-LARGE ${PATH}:1:1 {"bytes":${String(text.length)},"limit":${String(studyBytes)},"flag":"--max-study-size"}`,
    ]);
  });

  it('may have lists as long as the program could have written in it', () => {
    const zeros = (length: number) => JSON.stringify(Array.from({ length }, () => 0));
    const codes = (length: number, limits: Partial<Limits>) =>
      new Set(refused(zeros(length), limits).map(({ code }) => code));
    expect(codes(10, { items: 1, studyBytes: 320 })).toEqual(new Set(['ASSESSMENT-EXPECTED']));
    expect(codes(11, { items: 1, studyBytes: 320 })).toEqual(new Set(['TOO-MANY-ITEMS']));
    expect(codes(20, { items: 20, studyBytes: 320 })).toEqual(new Set(['ASSESSMENT-EXPECTED']));
    expect(codes(21, { items: 20, studyBytes: 320 })).toEqual(new Set(['TOO-MANY-ITEMS']));
  });

  it('keeps to the other limits of every file', () => {
    expect(refused('[[[1]]]', { depth: 2 }).map(({ code }) => code)).toEqual(['NESTED-TOO-DEEP']);
    expect(refused('[[[1]]]').map(({ code }) => code)).toEqual(['ASSESSMENT-EXPECTED']);
  });
});

describe('a file of assessments that is none', () => {
  it('is not there', () => {
    expect(loadAssessments('no.json', portsFor({}))).toEqual({
      assessments: null,
      bytes: new Uint8Array(),
      findings: [{ code: 'PATH-NOT-FOUND', severity: 'error', args: { path: 'no.json' }, place: null }],
      texts: new Map(),
    });
  });

  it('is not JSON, and then nothing of it is shown', () => {
    for (const text of ['format: egov-assessment/1\nstudy: [', '{"format": ', '{"a": 1,, "a": 2}']) {
      expect(refused(text).map(({ code }) => code)).toEqual(['JSON-SYNTAX']);
      expect(read(text).texts).toEqual(new Map());
    }
    expect(read(new Uint8Array([0x22, 0xff, 0x22])).texts).toEqual(new Map());
  });

  it('has one key twice, and then it is shown', () => {
    const text = '{ "format": 1, "format": 2 }';
    expect(refused(text).map(spot)).toEqual(['DUPLICATE-KEY 1:16']);
    expect(read(text).texts).toEqual(new Map([[PATH, text]]));
  });

  it('holds something else', () => {
    for (const other of ['1', 'null', '"format"', '{}', '{ "formats": 1 }', '[[1]]', '["format"]'])
      expect(refused(other).map(({ code, args }) => [code, args])).toEqual([['ASSESSMENT-EXPECTED', { path: PATH }]]);
    expect(refused(listOf(ONE, null, 17, {}, ANOTHER)).map(spot)).toEqual([
      'ASSESSMENT-EXPECTED 3:1',
      'ASSESSMENT-EXPECTED 4:1',
      'ASSESSMENT-EXPECTED 5:1',
    ]);
    expect(read(listOf(null)).texts).toEqual(new Map([[PATH, listOf(null)]]));
  });

  it('holds another format, or one that is not kept to', () => {
    const other = { format: 'egov-gaps/1' };
    const broken = { format: ONE.format, study: 5 };
    const found = refused(listOf(ONE, other, broken));
    expect(found[0]).toMatchObject({
      code: 'FORMAT-UNKNOWN',
      args: { found: 'egov-gaps/1', expected: ['egov-assessment/1'] },
      place: { file: PATH, line: 3, col: 11 },
    });
    expect(found.map(spot)).toContain('WRONG-TYPE 4:39');
    expect(refused(JSON.stringify(broken)).map(spot)).toContain('WRONG-TYPE 1:39');
  });

  it('says two things of one study and one framework', () => {
    expect(refused(listOf(ONE, ANOTHER, ONE, THIRD, THIRD)).map(brief)).toEqual([
      `ASSESSMENT-TWICE ${PATH}:4:1 {"study":"s","framework":"f"}`,
      `ASSESSMENT-TWICE ${PATH}:6:1 {"study":"t","framework":"f"}`,
    ]);
  });
});

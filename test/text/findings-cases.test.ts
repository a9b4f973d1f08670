import { describe, expect, it } from 'vitest';
import { finding, type FindingCode, type Findings } from '../../src/model/findings/index.js';
import { LANGUAGES } from '../../src/model/lang.js';
import { describeFinding } from '../../src/text/findings.js';

type Case<C extends FindingCode = FindingCode> = C extends FindingCode ? readonly [C, Findings[C]] : never;

/** Findings whose words depend on what they found: those that are to read differently stand together. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'what an entry would be beside': [
    ['ENTRY-EXISTS', { kind: 'evidence', id: 'a' }],
    ['ENTRY-EXISTS', { kind: 'source', id: 'a' }],
    ['ENTRY-EXISTS', { kind: 'rating', id: 'a' }],
  ],
  'why a file cannot be added to': [
    ['NOT-EDITABLE', { why: 'open-text', key: '' }],
    ['NOT-EDITABLE', { why: 'no-list', key: '' }],
    ['NOT-EDITABLE', { why: 'no-map', key: '' }],
    ['NOT-EDITABLE', { why: 'no-list', key: 'evidence' }],
    ['NOT-EDITABLE', { why: 'no-map', key: 'sources' }],
  ],
  'who holds a lock': [
    ['LOCK-HELD', { path: 'a', lock: 'b', host: '', pid: 0, since: '2024' }],
    ['LOCK-HELD', { path: 'a', lock: 'b', host: 'desk', pid: 7, since: '2024' }],
  ],
  'what a file is instead of a workbook': (['xls', 'xlsb', 'ods', 'page', 'archive', 'unknown'] as const).map(
    (kind) => ['WORKBOOK-KIND', { kind }],
  ),
  'why a workbook is not opened': [
    ['WORKBOOK-UNSAFE', { what: 'link', part: null, limit: null }],
    ['WORKBOOK-UNSAFE', { what: 'link', part: 'xl/a.xml', limit: null }],
    ['WORKBOOK-UNSAFE', { what: 'entries', part: null, limit: 5000 }],
  ],
  'how a workbook is damaged': [
    ['WORKBOOK-BROKEN', { what: 'archive', part: null }],
    ['WORKBOOK-BROKEN', { what: 'xml', part: 'xl/a.xml' }],
  ],
  'how a table is written': [
    ['CSV-ENCODING', { encoding: 'utf-16' }],
    ['CSV-ENCODING', { encoding: 'windows-1252' }],
  ],
  'where no table is': [
    ['IMPORT-NO-TABLE', { sheets: [] }],
    ['IMPORT-NO-TABLE', { sheets: ['a'] }],
  ],
  'which header is not known': [
    ['HEADER-UNKNOWN', { name: 'a', table: 'evidence', suggestion: null }],
    ['HEADER-UNKNOWN', { name: 'a-consent', table: 'evidence', suggestion: null }],
  ],
  'what a cell cannot be': (
    ['id', 'date', 'integer', 'separator', 'number', 'yes-no', 'choice', 'items', 'decimal', 'day-or-month'] as const
  ).map((problem) => [
    'CELL-INVALID',
    { column: 'a', text: 'b', problem, choices: problem === 'choice' ? ['c'] : [], suggestion: null },
  ]),
  'a cell that is not told': ['b', null].map((text) => [
    'CELL-INVALID',
    { column: 'a', text, problem: 'id', choices: [], suggestion: null },
  ]),
  'how many rows are hidden': [
    ['ROWS-HIDDEN', { sheet: 'a', rows: 1 }],
    ['ROWS-HIDDEN', { sheet: 'a', rows: 2 }],
  ],
  'how often a question that is gone was answered': [
    ['QUESTION-UNKNOWN', { name: 'a', answers: 1 }],
    ['QUESTION-UNKNOWN', { name: 'a', answers: 2 }],
  ],
  'what a form offered once': [
    ['CHOICE-GONE', { node: 'a', choice: 'b', what: 'level' }],
    ['CHOICE-GONE', { node: 'a', choice: 'b', what: 'factor' }],
  ],
  'how many columns are not read': [
    ['COLUMNS-UNREAD', { columns: ['a'], more: 0 }],
    ['COLUMNS-UNREAD', { columns: ['a'], more: 3 }],
  ],
  'how many versions a form has': [
    ['FORM-VERSIONS', { versions: ['a', 'b'], more: 0 }],
    ['FORM-VERSIONS', { versions: ['a', 'b'], more: 3 }],
  ],
  'how much was answered over and over': [
    ['CHOICE-GONE', { node: null, choice: 'b', what: 'indicator' }],
    ['FURTHER-MISSING', { submissions: 1 }],
    ['FURTHER-MISSING', { submissions: 2 }],
    ['FURTHER-UNATTACHED', { rows: 1 }],
    ['FURTHER-UNATTACHED', { rows: 2 }],
    ['ANSWER-WITHOUT-FINDING', { node: 'a' }],
    ['ANSWER-WITHOUT-FINDING', { node: null }],
    ['REPEAT-UNREAD', { rows: 1 }],
    ['REPEAT-UNREAD', { rows: 2 }],
  ],
  'of how many it is not known whether they agreed': [
    ['AGREEMENT-COLUMN-MISSING', { column: 'agreed', submissions: 1 }],
    ['AGREEMENT-COLUMN-MISSING', { column: 'agreed', submissions: 2 }],
  ],
  'for whom there is no interview': [
    ['GUIDE-GROUP-UNKNOWN', { group: 'a', framework: 'b', known: [], suggestion: null }],
    ['GUIDE-GROUP-UNKNOWN', { group: 'a', framework: 'b', known: ['c'], suggestion: null }],
  ],
  'why a form would be empty': [
    ['FORM-EMPTY', { framework: 'a', study: null }],
    ['FORM-EMPTY', { framework: 'a', study: 'b' }],
  ],
  'what nothing can be compared with': [
    ['COMPARED-TOO-FEW', { study: null }],
    ['COMPARED-TOO-FEW', { study: 'a' }],
  ],
  'who is ranked among nobody': [
    ['COMPARED-ALONE', { studies: ['a'] }],
    ['COMPARED-ALONE', { studies: ['a', 'b'] }],
  ],
  'whose scores mean the same': [
    ['COMPARED-WORDS-DIFFER', { frameworks: ['a'] }],
    ['COMPARED-WORDS-DIFFER', { frameworks: ['a', 'b'] }],
  ],
  'who has no score': [
    ['COMPARED-UNSCORED', { studies: ['a'] }],
    ['COMPARED-UNSCORED', { studies: ['a', 'b'] }],
  ],
  'who is in no group': [
    ['COMPARED-UNGROUPED', { by: 'region', studies: ['a'] }],
    ['COMPARED-UNGROUPED', { by: 'kind', studies: ['a', 'b'] }],
    ['COMPARED-UNGROUPED', { by: 'country', studies: ['a', 'b'] }],
  ],
  'which flag is missing': [
    ['FLAG-MISSING', { flag: '--agency' }],
    ['FLAG-MISSING', { flag: '--finding' }],
  ],
  'how much a dimension may weigh': [
    ['WEIGHT-UNKNOWN-NODE', { node: 'a', suggestion: null, known: [] }],
    ['WEIGHT-UNKNOWN-NODE', { node: 'a', suggestion: 'b', known: [{ id: 'b', title: { en: 'B' } }] }],
  ],
  'what two share that are compared': [
    ['PAIR-APART', { one: 'a', other: 'b', concepts: 0 }],
    ['PAIR-APART', { one: 'a', other: 'b', concepts: 2 }],
  ],
};

describe.each(LANGUAGES)('in %s a finding tells', (lang) => {
  it.each(Object.entries(CASES))('%s, in other words for each case', (_, cases) => {
    const told = cases.map(([code, args]) => JSON.stringify(describeFinding(finding(code, args as never, null), lang)));
    expect(new Set(told).size).toBe(told.length);
    for (const each of told) expect(each).not.toMatch(/undefined|null|NaN|\[object/u);
  });
});

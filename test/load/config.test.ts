import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { loadConfig } from '../../src/load/index.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const load = (text: string, path = 'egov-assess.yaml') =>
  loadConfig(path, { files: memoryFiles({ [path]: text }), sha256, limits: DEFAULT_LIMITS });

const codes = (text: string) =>
  load(text).findings.map(({ code, place, args }) => [code, `${place?.line}:${place?.col}`, args]);

test('each setting comes with its place, sizes in bytes', () => {
  const text = `format: egov-config/1
lang: id
max-file-size: 0.5
max-study-size: 64
framework-folders: [shared, ../other]
framework-packages:
  - "@x/frameworks"
`;
  const at = (line: number, col: number) => ({ file: 'a/egov-assess.yaml', line, col });
  expect(load(text, 'a/egov-assess.yaml')).toMatchObject({
    findings: [],
    config: {
      file: 'a/egov-assess.yaml',
      lang: { value: 'id', place: at(2, 7) },
      fileBytes: { value: 524288, place: at(3, 16) },
      studyBytes: { value: 67108864, place: at(4, 17) },
      frameworkFolders: [
        { value: 'shared', place: at(5, 21) },
        { value: '../other', place: at(5, 29) },
      ],
      frameworkPackages: [{ value: '@x/frameworks', place: at(7, 5) }],
    },
  });
});

test('a size above 0 is never rounded to nothing', () => {
  expect(load('format: egov-config/1\nmax-file-size: 0.0000001\n').config?.fileBytes?.value).toBe(1);
});

test('what is not mentioned is null, or empty', () => {
  expect(load('format: egov-config/1\n').config).toEqual({
    file: 'egov-assess.yaml',
    lang: null,
    fileBytes: null,
    studyBytes: null,
    frameworkFolders: [],
    frameworkPackages: [],
    frameworkDigests: new Map(),
    gates: [],
    suppressions: [],
    comparisons: [],
  });
});

test('mistakes have a place and a suggestion', () => {
  expect(codes('format: egov-config/1\nlnag: id\n')).toEqual([
    ['UNKNOWN-KEY', '2:1', expect.objectContaining({ key: 'lnag', suggestion: 'lang' })],
  ]);
  expect(codes('format: egov-config/1\nlang: in\n')).toEqual([
    ['NOT-ONE-OF', '2:7', expect.objectContaining({ allowed: ['en', 'id'] })],
  ]);
  expect(codes('format: egov-config/1\nmax-file-size: 9\n')).toEqual([
    ['OUT-OF-RANGE', '2:16', { value: '9', rule: '<= 8' }],
  ]);
  expect(codes('format: egov-study/1\n')).toEqual([['FORMAT-UNKNOWN', '1:9', expect.anything()]]);
  expect(codes('lang: id\n')).toEqual([['MISSING-KEY', '1:1', expect.objectContaining({ key: 'format' })]]);
  expect(codes('')).toEqual([['FILE-EMPTY', '1:1', {}]]);
});

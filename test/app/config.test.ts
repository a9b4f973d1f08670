import { describe, expect, it } from 'vitest';
import { configFor, configsNotUsed, limitsIn, settingsOf } from '../../src/app/config.js';
import { studyAt } from '../../src/app/discover.js';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const CONFIG = 'format: egov-config/1\nlang: id\n';
const NOTHING = { lang: null, fileBytes: null, studyBytes: null };
const portsOf = (files: Record<string, string>) => ({ files: memoryFiles(files), sha256, limits: DEFAULT_LIMITS });

describe('the config of a path', () => {
  it('is the nearest, and none beyond the root of a repository', () => {
    const ports = portsOf({
      'egov-assess.yaml': CONFIG,
      'a/b/study.yaml': '',
      'repo/.git/config': '',
      'repo/c/study.yaml': '',
      'd/egov-assess.yaml': CONFIG,
      'd/e/study.yaml': '',
    });
    const fileFor = (path: string) => configFor(ports, path).config?.file;
    expect(['a/b', 'a/b/study.yaml', 'gone/study.yaml', '.'].map(fileFor)).toEqual(Array(4).fill('egov-assess.yaml'));
    expect(fileFor('d/e')).toBe('d/egov-assess.yaml');
    expect(fileFor('repo/c')).toBeUndefined();
  });

  it('with an error is none, and the findings say so', () => {
    expect(configFor(portsOf({ 'egov-assess.yaml': 'format: x' }), 'a')).toMatchObject({
      config: null,
      findings: [{ code: 'FORMAT-UNKNOWN' }],
    });
  });
});

describe('settings', () => {
  it('come from the flag, else the config, else the default', () => {
    const { config } = configFor(portsOf({ 'egov-assess.yaml': `${CONFIG}max-file-size: 2\n` }), '.');
    const settings = settingsOf(config, { ...NOTHING, fileBytes: 7 });
    expect(settings.lang).toMatchObject({ value: 'id', from: { kind: 'file', place: { line: 2 } } });
    expect(settings.fileBytes).toEqual({ value: 7, from: { kind: 'flag', flag: '--max-file-size' } });
    expect(settings.studyBytes).toEqual({ value: DEFAULT_LIMITS.studyBytes, from: { kind: 'default' } });
    expect(limitsIn(settings)).toEqual({ ...DEFAULT_LIMITS, fileBytes: 7 });
    expect(settingsOf(null, NOTHING)).toMatchObject({ file: null, lang: { value: 'en', from: { kind: 'default' } } });
  });
});

describe('configs that are not used', () => {
  const { files } = portsOf({
    'a/egov-assess.yaml': CONFIG,
    'a/b/egov-assess.yaml': CONFIG,
    'a/b/1/study.yaml': '',
    'a/b/2/study.yaml': '',
    'a/c/study.yaml': '',
    'd/study.yaml': '',
  });
  const studies = ['a/b/1', 'a/b/2', 'a/c', 'd'].map((folder) => studyAt(`${folder}/study.yaml`));

  it('are told once each', () => {
    expect(configsNotUsed(files, 'a/egov-assess.yaml', studies)).toMatchObject([
      { code: 'CONFIG-NOT-USED', args: { path: 'a/b/egov-assess.yaml', used: 'a/egov-assess.yaml' } },
    ]);
    expect(configsNotUsed(files, null, studies)).toHaveLength(2);
  });

  it('are none where every study lies under that of the run', () => {
    expect(configsNotUsed(files, 'a/b/egov-assess.yaml', studies.slice(0, 2))).toEqual([]);
  });
});

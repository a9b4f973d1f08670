import { describe, expect, it } from 'vitest';
import { loadStudy, type Ports } from '../../../src/load/index.js';
import type { Files } from '../../../src/model/ports.js';
import { brief, HEAD, portsFor, study, type Contents } from '../reading.js';

const PART = 'format: egov-study-part/1\n';
const SHEET = 'format: egov-ratings/1\nrater: r\nrole: self\nratings: {}\n';

/** A study in a world where some folders cannot be looked into. */
function closed(text: string, beside: Contents, folders: readonly string[], over: Partial<Files> = {}) {
  const contents = Object.fromEntries(Object.entries(beside).map(([path, content]) => [`s/${path}`, content]));
  const ports: Ports = portsFor({ 's/study.yaml': text, ...contents });
  const list = (folder: string) => (folders.includes(folder) ? null : ports.files.list(folder));
  return loadStudy('s/study.yaml', { ...ports, files: { ...ports.files, list, ...over } });
}

describe("a folder of raters' sheets", () => {
  it('is not looked into for a study that shares its folder with others', () => {
    const files = { 's/other.yaml': HEAD, 's/ratings/a.yaml': SHEET, 's/rating/b.yaml': SHEET };
    const { study: read, findings } = loadStudy('s/other.yaml', portsFor(files));
    expect(findings).toEqual([]);
    expect(read?.files).toEqual(['other.yaml']);
  });

  it('that cannot be looked into is told', () => {
    const { study: read, findings } = closed(HEAD, { 'ratings/a.yaml': SHEET }, ['s/ratings']);
    expect(findings.map(brief)).toEqual(['NO-PERMISSION ratings:1:1 {"path":"ratings"}']);
    expect(read).toBeNull();
  });

  it('that is not there is nothing to tell of', () => {
    expect(study(HEAD).findings).toEqual([]);
    expect(closed(HEAD, {}, ['s']).findings).toEqual([]);
  });

  it('may hold other things, which are not read', () => {
    const { study: read, findings } = study(HEAD, {
      'ratings/a.yml': SHEET,
      'ratings/a.yaml.txt': 'nonsense',
      'ratings/.b.yaml': 'nonsense',
      'ratings/names.yaml': 'nonsense',
      'ratings/folder.yaml/notes.txt': 'nonsense',
      'ratings/sub/page.yaml.xml': 'nonsense',
    });
    expect(findings).toEqual([]);
    expect(read?.files).toEqual(['ratings/a.yml', 'study.yaml']);
  });
});

describe('a folder called almost as that of the sheets', () => {
  const MISNAMED = (path: string) => `FILE-MISNAMED study.yaml:1:1 {"path":"${path}","meant":"ratings"}`;

  it.each(['rating', 'Ratings', 'raters', 'rattings'])('is told of, with a sheet in it: %s', (folder) => {
    const { findings } = study(HEAD, { [`${folder}/a.yml`]: SHEET, [`${folder}/readme.md`]: 'x' });
    expect(findings.map(brief)).toEqual([MISNAMED(folder)]);
  });

  it.each([
    ['without a sheet in it', { 'rating/readme.md': 'x', 'rating/a.yaml.txt': 'x' }],
    ['that is a file', { rating: SHEET }],
    ['as much as any other word', { 'grating/a.yaml': SHEET, 'ratings-2021/a.yaml': SHEET }],
  ])('is not, %s', (_, beside: Contents) => {
    expect(study(HEAD, beside).findings).toEqual([]);
  });

  it('is not, where one cannot look into it', () => {
    expect(closed(HEAD, { 'rating/a.yaml': SHEET }, ['s/rating']).findings).toEqual([]);
  });
});

describe('a pattern', () => {
  const text = `${HEAD}include: ["x/*.yaml"]\n`;

  it('for a folder that cannot be looked into is told as that, not as matching nothing', () => {
    expect(closed(text, { 'x/a.yaml': PART }, ['s/x']).findings.map(brief)).toEqual([
      'NO-PERMISSION study.yaml:6:11 {"path":"x"}',
    ]);
  });

  it('tells of files that cannot be read, each where it is asked for', () => {
    const { findings, study: read } = closed(text, { 'x/a.yaml': 'a: [' }, []);
    expect(findings.map(({ code, place }) => [code, place?.file])).toEqual([['YAML-SYNTAX', 'x/a.yaml']]);
    expect(read).toBeNull();
  });
});

describe('an included file', () => {
  const text = `${HEAD}include: [a.yaml]\n`;
  const real = (path: string) => (path === 's/a.yaml' ? null : path);

  it('that may not be looked at is told so', () => {
    const over = { real, kind: (path: string) => (path === 's/a.yaml' ? 'denied' : 'missing') } as const;
    expect(closed(text, { 'a.yaml': PART }, [], over).findings.map(brief)).toEqual([
      'NO-PERMISSION study.yaml:6:11 {"path":"a.yaml"}',
    ]);
  });

  it('that is a link to nothing is not there', () => {
    const over = { real, kind: (path: string) => (path === 's/a.yaml' ? 'other' : 'missing') } as const;
    expect(closed(text, { 'a.yaml': PART }, [], over).findings.map(brief)).toEqual([
      'PATH-NOT-FOUND study.yaml:6:11 {"path":"a.yaml"}',
    ]);
  });

  it('that is a link out of the folder lies outside the study', () => {
    const over = { real: (path: string) => (path === 's/a.yaml' ? 'other/a.yaml' : path) };
    expect(closed(text, { 'a.yaml': PART, '../other/a.yaml': PART }, [], over).findings.map(brief)).toEqual([
      'OUTSIDE-STUDY study.yaml:6:11 {"path":"a.yaml"}',
    ]);
  });
});

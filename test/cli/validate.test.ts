import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindingsList } from '../../src/model/findings-list.js';
import { folder, run, SMALL, TINY } from './run.js';

const small = (change: (study: string) => string = (s) => s) =>
  folder({ 'study.yaml': change(SMALL), 'tiny.yaml': TINY });
const unrated = (s: string): string => s.replace(/^ratings:[^]*/mu, '');
const wrong = (s: string): string => s.replace('level: 2', 'level: 3');

describe('validate, as a gate', () => {
  it('says that nothing is rated under a framework, as scoring does', async () => {
    const { code, out, err } = await run(['validate', '.'], { cwd: small(unrated) });
    expect({ code, out }).toEqual({ code: 0, out: '1 warning\n' });
    expect(err).toContain('NO-RATINGS');
  });

  it('says that a framework which extends the rated one is rated by itself', async () => {
    const overlay = 'format: egov-overlay/1\nid: other\nversion: 1.0.0\ntitle: Other\nextends: tiny.yaml\n';
    const both = SMALL.replace('[tiny.yaml]', '[tiny.yaml, other.yaml]');
    const { err } = await run(['validate', '.'], { cwd: folder({ 'study.yaml': both, 'tiny.yaml': TINY, 'other.yaml': overlay }) }); // prettier-ignore
    expect(err).toContain('copy the ratings under "ratings: tiny:" to "ratings: other:"');
  });

  it.each([
    ['warning', unrated, 1],
    ['note', unrated, 1],
    ['error', unrated, 0],
    ['warning', (s: string) => s, 0],
    ['warning', wrong, 2],
  ])('fails on a %s or worse where that is asked', async (severity, change, code) => {
    expect((await run(['validate', '.', '--fail-on', severity], { cwd: small(change) })).code).toBe(code);
  });

  it('takes a framework without test vectors as it is', async () => {
    const cwd = folder({ 'packs/tiny/framework.yaml': TINY });
    expect((await run(['validate', '.'], { cwd })).code).toBe(0);
  });

  it('knows its severities', async () => {
    const { code, err } = await run(['validate', '.', '--fail-on', 'warnings'], { cwd: small() });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "warning"?');
  });
});

describe('validate, of a part', () => {
  const SHEET =
    'format: egov-ratings/1\nrater: b\nrole: coder\nratings: { tiny: { paln: { level: 2, evidence: [e1] } } }\n';
  const PART = 'format: egov-study-part/1\nevidence: [{ id: e2, from: nobody, finding: f }]\n';
  const files = { 'study.yaml': SMALL, 'tiny.yaml': TINY, 'ratings/b.yaml': SHEET, 'more/part.yaml': PART };

  it('checks the study that it belongs to', async () => {
    const { code, err } = await run(['validate', 'ratings/b.yaml'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(err).toContain('ratings/b.yaml:4:20  error  UNKNOWN-NODE');
    const included = { ...files, 'study.yaml': `${SMALL}include: [more/part.yaml]\n` };
    expect((await run(['validate', 'more/part.yaml', 'study.yaml'], { cwd: folder(included) })).err).toContain(
      'more/part.yaml:2:28  error  UNKNOWN-SOURCE',
    );
  });

  it('says where the study does not read it, or there is none', async () => {
    const { 'ratings/b.yaml': _, ...rest } = files;
    const outcome = await run(['validate', 'more/part.yaml'], { cwd: folder(rest) });
    expect(outcome).toMatchObject({ code: 0, out: '1 warning\n' });
    expect(outcome.err).toContain('PART-NOT-INCLUDED');
    const alone = await run(['validate', 'part.yaml'], { cwd: folder({ 'part.yaml': PART }) });
    expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('PART-WITHOUT-STUDY') as string });
  });

  it('says what is wrong with a study rather than that it does not read a part', async () => {
    const broken = { ...files, 'study.yaml': SMALL.replace('lang: en', 'lang: de') };
    const { err } = await run(['validate', 'more/part.yaml'], { cwd: folder(broken) });
    expect(err).toContain('NOT-ONE-OF');
    expect(err).not.toContain('PART-NOT-INCLUDED');
  });
});

describe('validate, of what is no study', () => {
  const TESTS =
    'format: egov-tests/1\nframework: tiny\nvectors: [{ name: x, given: { all: 1 }, expect: { band: bda } }]\n';

  it('checks vectors in themselves and beside their framework', async () => {
    const cwd = folder({ 'a/framework.yaml': TINY, 'a/tests.yaml': TESTS, 'b/tests.yaml': TESTS });
    expect((await run(['validate', 'a/tests.yaml'], { cwd })).err).toContain(
      'a/tests.yaml:3:11  error  VECTOR-UNKNOWN-ID',
    );
    expect(await run(['validate', 'b/tests.yaml'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('checks the files of a catalogue together', async () => {
    const factor = 'f: { title: F, polarity: enabling, locus: internal, concepts: [c], source: convention }';
    const cwd = folder({
      'concepts.yaml': 'format: egov-catalogue/1\nconcepts: { c: { title: C } }\n',
      'factors.yaml': `format: egov-catalogue/1\nfactors: { ${factor} }\n`,
    });
    expect(await run(['validate', 'factors.yaml'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('checks a mapping by itself', async () => {
    const mapping = 'format: egov-mapping/1\nid: m\nsheets:\n  - sources: { id: No, kind: { value: people } }\n';
    const cwd = folder({ 'a.yaml': mapping, 'b.yaml': mapping.replace('people', 'informant') });
    const { code, err } = await run(['validate', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('a.yaml:4:30  error  CELL-INVALID');
    expect(await run(['validate', 'b.yaml'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('does not advise to make a study of a file that says it is something else', async () => {
    const cwd = folder({ 'a.json': '{ "format": "egov-assessment/1" }' });
    const { err } = await run(['validate', 'a.json'], { cwd });
    expect(err).toContain('name a file that begins with "format: egov-study/1"; this one says it is something else');
  });

  it('checks everything below a folder, and says each thing once', async () => {
    const study = SMALL.replace('[tiny.yaml]', '[../frameworks/broken.yaml]');
    const cwd = folder({
      'frameworks/tiny/framework.yaml': TINY,
      'frameworks/tiny/tests.yaml': TESTS,
      'frameworks/broken.yaml': TINY.replace('id: tiny', 'id: broken').replace('weak-below', 'weak-belw'),
      'frameworks/note.yaml': 'x: y',
      'unit/egov-assess.yaml': 'format: egov-config/1\nlung: id\n',
      'one/study.yaml': study,
      'two/study.yaml': study,
    });
    const { out, err } = await run(['validate', '.'], { cwd });
    expect(err).toContain('unit/egov-assess.yaml:2:1  error  UNKNOWN-KEY');
    expect(err).toContain('frameworks/tiny/tests.yaml:3:11  error  VECTOR-UNKNOWN-ID');
    expect(err.match(/frameworks\/broken\.yaml:10:1 {2}error {2}UNKNOWN-KEY/gu)).toHaveLength(1);
    expect(out).not.toContain('no findings');
    expect((await run(['validate', 'frameworks'], { cwd })).err).not.toContain('NO-STUDY');
    expect(await run(['validate', 'frameworks/tiny'], { cwd })).toMatchObject({ code: 0 });
  });

  it('reads single frameworks in a folder that is named, whatever it is called', async () => {
    const cwd = folder({ 'packs/tiny.yaml': TINY.replace('weak-below', 'weak-belw'), 'packs/study/none.txt': '' });
    expect((await run(['validate', 'packs'], { cwd })).err).toContain('packs/tiny.yaml:10:1  error  UNKNOWN-KEY');
    expect((await run(['validate', '.'], { cwd })).err).toContain('NO-STUDY');
  });
});

describe('validate, as data', () => {
  const list = (text: string): FindingsList => JSON.parse(text) as FindingsList;

  it('prints everything it found and nothing else, by its published schema', async () => {
    const { code, out, err } = await run(['validate', '.', '-f', 'json'], { cwd: small(wrong) });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const schema = JSON.parse((await run(['schema', 'findings'])).out) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(list(out));
    expect(validate.errors).toBeNull();
    expect(list(out)).toMatchObject({
      format: 'egov-findings/1',
      lang: 'en',
      counts: { error: 1, warning: 0, note: 0 },
      findings: [
        {
          code: 'LEVEL-OFF-SCALE',
          severity: 'error',
          place: { file: 'study.yaml', line: 12, col: 20 },
          what: 'level 3 of "plan" is not on the scale',
        },
      ],
    });
  });

  it('goes beside the words where both are asked for, in the language of the run', async () => {
    const cwd = small(unrated);
    const argv = ['--lang', 'id', 'validate', '.', '-f', 'terminal', '-f', 'json=found.json'];
    const { out, err } = await run(argv, { cwd });
    expect(out).toBe('1 peringatan\n');
    expect(err).toContain('NO-RATINGS');
    const { lang, findings } = list(readFileSync(join(cwd, 'found.json'), 'utf8'));
    expect({ lang, whats: findings.map(({ what }) => what) }).toEqual({
      lang: 'id',
      whats: ['studi ini tidak memuat penilaian untuk "tiny"'],
    });
  });

  it('holds all there is, however many the terminal shows', async () => {
    const items = Array.from({ length: 150 }, (_, i) => `  - { id: x${String(i)}, from: nobody, finding: "f" }`);
    const cwd = small((s) => s.replace('ratings:', `${items.join('\n')}\nratings:`));
    expect(list((await run(['validate', '.', '-f', 'json'], { cwd })).out).findings).toHaveLength(150);
  });

  it('also tells of a config that cannot be used', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nlung: id\n',
    });
    const { code, out, err } = await run(['validate', '.', '-f', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(list(out).findings).toMatchObject([{ code: 'UNKNOWN-KEY', place: { file: 'egov-assess.yaml' } }]);
  });
});

describe('validate, of what is called almost right', () => {
  const SHEET =
    'format: egov-ratings/1\nrater: b\nrole: coder\nratings: { tiny: { plan: { level: 2, evidence: [e1] } } }\n';
  const sound = { 'study.yaml': SMALL, 'tiny.yaml': TINY };
  const told = async (files: Readonly<Record<string, string>>, path = '.') => {
    const { code, out } = await run(['validate', path, '-f', 'json'], { cwd: folder(files) });
    const { findings } = JSON.parse(out) as FindingsList;
    return { code, said: findings.map((each) => `${each.code} ${each.what}`) };
  };

  it.each(['studi/study.yml', 'studi/Study.yaml'])('a study %s is none, and is asked about', async (path) => {
    expect(await told({ [path]: SMALL })).toEqual({
      code: 2,
      said: [`NO-STUDY there is no study in this folder or in any folder below it; did you mean "${path}"?`],
    });
  });

  it('a study beside others, or below one, is told', async () => {
    const { code, said } = await told({ 'a/study.yaml': SMALL, 'a/tiny.yaml': TINY, 'b/study.yml': SMALL });
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^STUDY-UNCHECKED "b\/study.yml" looks like a study/u)]);
  });

  it('of two studies with one id the second is told, where one framework judges both', async () => {
    const other = { 'b/study.yaml': SMALL.replace('tiny', 'other').replace('tiny:', 'other:') };
    const both = { 'a/study.yaml': SMALL, 'a/tiny.yaml': TINY, 'b/other.yaml': TINY.replace('id: tiny', 'id: other') };
    expect((await told({ ...both, ...other })).said).toEqual([]);
    expect(await told({ ...both, 'b/study.yaml': SMALL, 'b/tiny.yaml': TINY })).toEqual({
      code: 0,
      said: ['STUDY-TWICE "b/study.yaml" and "a/study.yaml" are both called "small"'],
    });
  });

  it.each(['rating', 'Ratings', 'raters'])('the folder %s of raters is asked about, by each command', async (name) => {
    const files = { ...sound, [`${name}/b.yaml`]: SHEET };
    expect(await told(files)).toEqual({
      code: 0,
      said: [`FILE-MISNAMED "${name}" is not read; did you mean "ratings"?`],
    });
    expect((await run(['score', '.'], { cwd: folder(files) })).err).toContain('study.yaml:1:1  warning  FILE-MISNAMED');
  });

  it('such a folder without sheets is something else', async () => {
    expect((await told({ ...sound, 'rating/notes.txt': 'x' })).said).toEqual([]);
  });

  it('parts that the study does not read are told, those of another study and other files are not', async () => {
    const part = 'format: egov-study-part/1\nevidence: []\n';
    const files = {
      ...sound,
      'evidences/a.yaml': part,
      'consensus.yml': SHEET,
      '.old/a.yaml': part,
      'notes.yaml': 'a: b\n',
      'ratings/x/a.yaml': SHEET,
    };
    expect((await told(files)).said).toEqual([
      expect.stringMatching(/^PART-NOT-INCLUDED "study.yaml" does not read "consensus.yml"/u),
      expect.stringMatching(/^PART-NOT-INCLUDED "study.yaml" does not read "evidences\/a.yaml"/u),
      expect.stringMatching(/^SHEET-UNREAD/u),
    ]);
  });

  it('beside a file that is a study by name only, parts may be of others', async () => {
    const files = { 'one.yaml': SMALL, 'tiny.yaml': TINY, 'b.yaml': SHEET };
    expect((await told(files, 'one.yaml')).said).toEqual([]);
  });

  it('a config is asked about, up to the one that holds', async () => {
    const config = 'format: egov-config/1\n';
    const said = 'FILE-MISNAMED "egov-assess.yml" is not read; did you mean "egov-assess.yaml"?';
    expect((await told({ ...sound, 'egov-assess.yml': config })).said).toEqual([said]);
    expect((await told({ ...sound, 'egov-assess.yml': config, 'egov-assess.yaml': config })).said).toEqual([]);
  });
});

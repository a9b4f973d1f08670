import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { copyOfExample, EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const isUnix = process.platform !== 'win32';

const small = (change: (text: string) => string = (text) => text) =>
  folder({ 'study.yaml': change(SMALL), 'tiny.yaml': TINY });

describe('report', () => {
  it('is markdown, in the language asked for', async () => {
    const english = await run(['report', EXAMPLE]);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(/^# /u);
    const indonesian = await run(['report', EXAMPLE, '--lang', 'id']);
    expect(indonesian.out).toMatch(/faktor penghambat/iu);
    expect(indonesian.out).not.toBe(english.out);
  });

  it('goes to a file, whole, and nothing to standard output', async () => {
    const cwd = small();
    expect(await run(['report', '.', '-o', 'report.md'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'report.md written\n',
    });
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe((await run(['report', '.'], { cwd })).out);
    expect(readdirSync(cwd).sort()).toEqual(['report.md', 'study.yaml', 'tiny.yaml']);
  });

  it('that cannot be written is a matter of the machine', async () => {
    expect(await run(['report', '.', '-o', 'no/such/folder.md'], { cwd: small() })).toMatchObject({
      code: 3,
      err: expect.stringContaining('WRITE-FAILED') as string,
    });
  });

  it('has a terminal and a JSON form', async () => {
    expect((await run(['report', EXAMPLE, '--format', 'terminal'])).out).not.toContain('](#');
    const { agreement, saturation, triangulation, uncertainty, ...rest } = JSON.parse(
      (await run(['report', EXAMPLE, '--format', 'json'])).out,
    ) as Assessment;
    expect(rest).toEqual(JSON.parse((await run(['score', EXAMPLE, '--format', 'json'])).out));
    expect([agreement?.seed, saturation?.seed, uncertainty?.seed]).toEqual([1, 1, 1]);
    expect(triangulation?.nodes.length).toBe(10);
  });

  it('is of one study', async () => {
    const cwd = folder({ 'a/study.yaml': SMALL, 'b/study.yaml': SMALL });
    expect(await run(['report', '.'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('SEVERAL-STUDIES') as string,
    });
    expect((await run(['report', 'gone'], { cwd })).code).toBe(2);
  });
});

describe('explain', () => {
  it.each(['index', 'organization', 'rules', 'it-expert-shortage', 'recruit-it-experts', 'rules-open-seen'])(
    'traces %s',
    async (id) => {
      const { code, out } = await run(['explain', EXAMPLE, id]);
      expect(code).toBe(0);
      expect(out.length).toBeGreaterThan(200);
    },
  );

  it('shows the arithmetic of a dimension down to ratings, evidence and file:line', async () => {
    const { out } = await run(['explain', EXAMPLE, 'organization']);
    expect(out).toContain('13.00 ÷ 4 = 3.25');
    expect(out).toContain('staffing-data-head');
    const line =
      readFileSync(`${EXAMPLE}/study.yaml`, 'utf8')
        .split('\n')
        .findIndex((l) => l.includes('id: staffing-data-head,')) + 1;
    expect(out).toContain(`study.yaml:${String(line)}`);
  });

  it('goes down a tree of any depth, through parents that were rated themselves', async () => {
    const deep = TINY.replace(
      'plan: {',
      'inner: { title: Inner, nodes: { deepest: { title: Deepest, concepts: [planning], levels: { 1: no, 2: yes } } } }\n      plan: {',
    );
    const ratings =
      'inner: { level: 1, evidence: [e1], why: seen }\n    deepest: { level: 2, evidence: [e1], why: read }\n    plan:';
    const cwd = folder({ 'study.yaml': SMALL.replace('plan:', ratings), 'tiny.yaml': deep });
    const { code, out } = await run(['explain', '.', 'whole'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Inner (inner)');
    expect(out).toContain('Deepest (deepest)');
    expect((await run(['explain', '.', 'inner'], { cwd })).out).toContain('Given for the node as a whole: 1');
  });

  it('is available as markdown', async () => {
    expect((await run(['explain', EXAMPLE, 'rules', '--format', 'markdown'])).out).toMatch(/^#/u);
  });

  it('knows what was probably meant', async () => {
    const { code, err } = await run(['explain', EXAMPLE, 'organisation']);
    expect(code).toBe(2);
    expect(err).toContain('"organization"');
  });
});

describe('validate', () => {
  it('has nothing to say about what is sound', async () => {
    expect(await run(['validate', 'examples/banyuasin', 'frameworks/jones/framework.yaml'])).toEqual({
      code: 0,
      out: 'no findings\n',
      err: '',
    });
  });

  it('shows place, code frame, reason and fix, and ends with 2', async () => {
    const { code, out, err } = await run(['validate', '.'], { cwd: small((s) => s.replace('level: 2', 'level: 3')) });
    expect(code).toBe(2);
    expect(out).toBe('1 error\n');
    expect(err).toMatch(/^study\.yaml:12:20 {2}error {2}LEVEL-OFF-SCALE/u);
    expect(err).toMatch(/> 12 \|/u);
    expect(err).toContain('fix:');
  });

  it('speaks Indonesian', async () => {
    const { err } = await run(['--lang', 'id', 'validate', '.'], {
      cwd: small((s) => s.replace('level: 2', 'level: 3')),
    });
    expect(err).toContain('perbaikan:');
  });

  it('takes a file for what it says it is, else for what it is called', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'framework.yaml': 'title: x',
      'other.yaml': 'title: x',
    });
    expect((await run(['validate', 'tiny.yaml', '.'], { cwd })).out).toBe('no findings\n');
    expect((await run(['validate', 'framework.yaml'], { cwd })).err).toContain('"nodes" is missing');
    expect((await run(['validate', 'other.yaml'], { cwd })).err).toContain('"agency" is missing');
    expect(await run(['validate', 'gone.yaml'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('PATH-NOT-FOUND') as string,
    });
    expect((await run(['validate', 'framework.yaml', '--max-file-size', '0.000005'], { cwd })).err).toContain(
      'FILE-TOO-LARGE',
    );
  });

  it('takes the folder of a framework for its framework.yaml, in a study as on the command line', async () => {
    const cwd = folder({ 'study.yaml': SMALL.replace('tiny.yaml', './own/tiny'), 'own/tiny/framework.yaml': TINY });
    for (const argv of [
      ['validate', '.', 'own/tiny'],
      ['frameworks', 'show', 'own/tiny'],
      ['score', '.'],
    ]) {
      expect(await run(argv, { cwd })).toMatchObject({ code: 0, err: '' });
    }
    expect((await run(['frameworks', 'test', './own/tiny'], { cwd })).err).toContain('no tests.yaml beside it');
    expect(await run(['frameworks', 'lint', 'own/tiny'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('reports what scoring would find wrong with the input, and is then still fine', async () => {
    const cwd = small((s) => s.replace('"There is a plan." }', '"There is a plan.", state: rejected, why: hearsay }'));
    const { code, err } = await run(['validate', '.'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('RATING-ONLY-REJECTED');
  });

  it('refuses a framework outside the study, the repository and the working directory', async () => {
    const elsewhere = folder({ 'tiny.yaml': TINY });
    const cwd = folder({
      'study.yaml': SMALL.replace('tiny.yaml', `../${elsewhere.split('/').at(-1) ?? ''}/tiny.yaml`),
    });
    expect((await run(['validate', '.'], { cwd })).err).toContain('OUTSIDE-STUDY');
  });

  it('does not let a file take the id of a framework that ships', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY.replace('id: tiny', 'id: jones') });
    expect((await run(['validate', '.'], { cwd })).err).toContain('SHIPPED-ID-TAKEN');
  });

  it('points into a framework file that a study names', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY.replace('weak-below: 2', 'weak-belw: 2') });
    const { code, err } = await run(['validate', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('tiny.yaml:10:1  error  UNKNOWN-KEY');
  });

  it('prints at most a hundred findings and counts the rest', async () => {
    const items = Array.from({ length: 150 }, (_, i) => `  - { id: x${String(i)}, from: nobody, finding: "f" }`).join(
      '\n',
    );
    const { out, err } = await run(['validate', '.'], {
      cwd: small((s) => s.replace('ratings:', `${items}\nratings:`)),
    });
    expect(err.match(/UNKNOWN-SOURCE/gu)).toHaveLength(100);
    expect(err).toContain('50 more findings');
    expect(out).toBe('150 errors\n');
  });
});

describe('report -o', () => {
  it('says when the ending of the file is that of another format', async () => {
    const cwd = small();
    const word = await run(['report', '.', '-o', 'report.docx'], { cwd });
    expect(word.code).toBe(0);
    expect(word.err).toContain('ENDING-MISLEADS');
    expect(word.err).toContain('pandoc');
    expect(readFileSync(join(cwd, 'report.docx'), 'utf8')).toMatch(/^# /mu);
    expect((await run(['report', '.', '-f', 'json=a.csv'], { cwd })).err).toContain('"a.csv" holds json');
    for (const name of ['report.md', 'report', 'report.txt', 'x.unknown'])
      expect((await run(['report', '.', '-o', name], { cwd })).err).not.toContain('ENDING-MISLEADS');
  });

  it('says what to do about a folder that is not there', async () => {
    const { code, err } = await run(['report', '.', '-o', 'gone/report.md'], { cwd: small() });
    expect(code).toBe(3);
    expect(err).toContain('make the folder first');
  });
});

describe('what a stranger or a slip could do', () => {
  it('a framework outside the folder that cannot be used is not shown line by line', async () => {
    const cwd = folder({
      'secret.env.yaml': 'TOKEN: [abc123',
      'evil/study.yaml': SMALL.replace('tiny.yaml', '../secret.env.yaml'),
    });
    const { code, err } = await run(['score', 'evil'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('evil/study.yaml:5:14  error  FRAMEWORK-INVALID');
    expect(err).not.toContain('abc123');
  });

  it('a report is never written over a YAML file, nor two results to one place', async () => {
    const cwd = small();
    expect(await run(['report', '.', '-o', 'study.yaml'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('TARGET-WAS-READ') as string,
    });
    expect(readFileSync(join(cwd, 'study.yaml'), 'utf8')).toBe(SMALL);
    const named = await run(['report', '.', '-f', 'json=ratings-new.yaml'], { cwd });
    expect(named).toMatchObject({ code: 2, err: expect.stringContaining('TARGET-IS-YAML') as string });
    expect((await run(['score', '.', '-f', 'json', '-f', 'csv'], { cwd })).code).toBe(2);
    expect((await run(['score', '.', '-f', 'json=x', '-f', 'csv=x'], { cwd })).code).toBe(2);
    expect((await run(['score', '.', '-f', 'json='], { cwd })).code).toBe(2);
    expect((await run(['report', '.', '-o', ''], { cwd })).code).toBe(2);
  });

  it.runIf(isUnix)('nor over a YAML file, or to one place, under another name', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, 'other.yaml': SMALL });
    for (const [name, leadsTo] of Object.entries({ 'report.md': 'other.yaml', 'new.md': 'new.yaml', 'x': 'out.csv' }))
      symlinkSync(leadsTo, join(cwd, name));
    for (const name of ['report.md', 'new.md']) {
      const { code, err } = await run(['report', '.', '-o', name], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('TARGET-IS-YAML');
    }
    expect(readdirSync(cwd)).not.toContain('new.yaml');
    for (const [a, b] of [
      ['out.csv', './out.csv'],
      ['out.csv', 'x'],
      ['no/out.csv', 'no/../no/out.csv'],
    ] as const) {
      const { code, err } = await run(['score', '.', '-f', `csv=${a}`, '-f', `json=${b}`], { cwd });
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('one place') as string });
    }
    expect((await run(['report', '.', '-o', 'y', '-f', 'json=./y', '-f', 'markdown'], { cwd })).code).toBe(2);
    expect((await run(['report', '.', '-o', 'y', '-f', 'json=y'], { cwd })).err).toContain('leave out -o');
    expect(readdirSync(cwd).sort()).toEqual(['new.md', 'other.yaml', 'report.md', 'study.yaml', 'tiny.yaml', 'x']);
  });

  it('a result is never written over what it was made from', async () => {
    const cwd = folder({ 'study.txt': SMALL, 'tiny.yaml': TINY });
    if (isUnix) symlinkSync('study.txt', join(cwd, 'link'));
    for (const name of ['study.txt', './study.txt', ...(isUnix ? ['link'] : [])]) {
      const { code, err } = await run(['score', 'study.txt', '-f', `csv=${name}`], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('TARGET-WAS-READ');
    }
    expect(readFileSync(join(cwd, 'study.txt'), 'utf8')).toBe(SMALL);
  });

  it('a framework may be written as YAML, where none is yet', async () => {
    const cwd = small();
    const show = ['frameworks', 'show', 'tiny.yaml', '--resolved', '-f', 'yaml=resolved.yaml'];
    expect(await run(show, { cwd })).toMatchObject({ code: 0, err: 'resolved.yaml written\n' });
    expect((await run(show, { cwd })).err).toContain('TARGET-IS-YAML');
  });

  it('an empty name is not what lies nearest', async () => {
    const cwd = small();
    expect((await run(['score', ''], { cwd })).code).toBe(2);
    expect((await run(['score', '.', '--framework', ','], { cwd })).code).toBe(2);
  });

  it('names of frameworks that are none are found wherever they stand', async () => {
    const mistyped = (text: string) => text.replace('  tiny:', '  tyni:');
    expect((await run(['score', '.'], { cwd: small(mistyped) })).err).toContain(
      'study.yaml:12:5  error  UNKNOWN-FRAMEWORK',
    );
    const published = (text: string) => `${text}published:\n  - { framework: tyni, words: good, at: p. 1 }\n`;
    expect((await run(['validate', '.'], { cwd: small(published) })).err).toContain('UNKNOWN-FRAMEWORK');
    const proposed = (text: string) =>
      `${text}proposals:\n  - { id: p, title: Plan, improves: [tyni/plan], horizon: short }\n`;
    expect((await run(['validate', '.'], { cwd: small(proposed) })).err).toContain('UNKNOWN-FRAMEWORK');
  });

  it('a study without ratings for a framework says so, and one that lists a file may be asked for its id', async () => {
    const cwd = small((text) => text.replace(/ratings:[^]*/u, ''));
    expect(await run(['score', '.'], { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining('NO-RATINGS') as string,
    });
    expect((await run(['score', '.', '--framework', 'tiny'], { cwd: small() })).code).toBe(0);
  });

  it('two files that call themselves the same are told apart by nobody', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace('[tiny.yaml]', '[tiny.yaml, other.yaml]'),
      'tiny.yaml': TINY,
      'other.yaml': TINY,
    });
    expect((await run(['validate', '.'], { cwd })).err).toContain('DUPLICATE-ID');
  });

  it('several folders without any study are an error', async () => {
    const cwd = folder({ 'a/x.txt': '', 'b/x.txt': '' });
    expect((await run(['score', 'a', 'b'], { cwd })).code).toBe(2);
  });

  it('escapes in names and arguments do not reach the terminal', async () => {
    const { code, err } = await run(['score', '--\u001b[31mx']);
    expect(code).toBe(2);
    expect(err).not.toContain('\u001b');
  });
});

describe('frameworks', () => {
  it('lists and shows what ships, and files', async () => {
    expect((await run(['frameworks', 'list'])).out).toContain('jones');
    expect((await run(['frameworks', 'show', 'jones'])).out).toContain('Staff and responsible unit');
    expect((await run(['frameworks', 'show', 'tiny.yaml', '--format', 'markdown'], { cwd: small() })).out).toMatch(
      /^# A tiny framework/u,
    );
    expect(await run(['frameworks', 'show', 'jonse'])).toMatchObject({ code: 2, out: '' });
  });

  it('lint and test are clean for all that ships', async () => {
    expect(await run(['frameworks', 'lint'])).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect(await run(['frameworks', 'test'])).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('lint ends with 1 where a framework is not finished, with 2 where there is none', async () => {
    const cwd = folder({ 'tiny.yaml': TINY.replace(', levels: { 1: no plan, 2: a plan }', '') });
    expect(await run(['frameworks', 'lint', 'tiny.yaml'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('LEVEL-WITHOUT-MEANING') as string,
    });
    expect((await run(['frameworks', 'lint', 'gone.yaml'], { cwd })).code).toBe(2);
    expect((await run(['frameworks', 'lint', 'jonse'], { cwd })).code).toBe(2);
    expect((await run(['frameworks', 'lint', 'tiny.yaml'], { cwd: small() })).code).toBe(0);
  });

  it('lint says what the vectors name and the framework lacks, and that they cannot be read', async () => {
    const misnamed =
      'format: egov-tests/1\nframework: tiny\nvectors:\n  - { name: v, given: { levels: { paln: 2 } }, expect: { band: fine } }\n';
    const lint = async (tests: string) =>
      run(['frameworks', 'lint', 'tiny.yaml'], { cwd: folder({ 'tiny.yaml': TINY, 'tests.yaml': tests }) });
    expect(await lint(misnamed)).toMatchObject({
      code: 1,
      err: expect.stringContaining('VECTOR-UNKNOWN-ID') as string,
    });
    expect(await lint('format: egov-tests/1\n')).toMatchObject({
      code: 1,
      err: expect.stringContaining('MISSING-KEY') as string,
    });
    expect((await run(['frameworks', 'test', 'gone.yaml'], { cwd: folder() })).code).toBe(2);
  });

  it('test ends with 1 where a case fails, and needs no cases', async () => {
    const tests = `format: egov-tests/1\nframework: tiny\nvectors:\n  - { name: wrong, given: { all: 2 }, expect: { band: bad } }\n`;
    const cwd = folder({ 'tiny.yaml': TINY, 'tests.yaml': tests });
    expect(await run(['frameworks', 'test', 'tiny.yaml'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('1 vector, 1 failed') as string,
    });
    expect(await run(['frameworks', 'test', 'tiny.yaml'], { cwd: small() })).toMatchObject({
      code: 0,
      err: 'tiny.yaml: no tests.yaml beside it\n',
    });
    const broken = folder({ 'tiny.yaml': TINY, 'tests.yaml': 'format: egov-tests/1\n' });
    expect((await run(['frameworks', 'test', 'tiny.yaml'], { cwd: broken })).code).toBe(1);
    expect(
      (await run(['frameworks', 'test', 'tiny.yaml'], { cwd: folder({ 'tiny.yaml': 'format: egov-framework/1' }) }))
        .code,
    ).toBe(1);
  });
});

describe('schema', () => {
  it.each(readdirSync('dist/schemas').map((file) => file.replace('.schema.json', '')))('prints %s', async (name) => {
    const { code, out } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: `egov-${name}/1` });
  });
});

describe('a bug of ours', () => {
  it('is said to be one, with 70', async () => {
    const { main } = await import('../../src/cli/main.js');
    let err = '';
    const broken = {
      write: () => {
        throw new Error('unforeseen');
      },
    };
    const code = await main({
      argv: ['schema', 'study'],
      stdout: broken,
      stderr: { write: (text) => (err += text) },
      env: {},
      cwd: '.',
      today: () => '2024-06-30',
    });
    expect(code).toBe(70);
    expect(err).toContain('unforeseen');
  });
});

describe('what a study says', () => {
  it('cannot reach the terminal as a command', async () => {
    const evil = '\\u202Eevil\\u200B\\u2066';
    const cwd = copyOfExample();
    const path = join(cwd, 'study.yaml');
    const named = /en: Regional Personnel and Human Resources Development Agency, .*/u;
    writeFileSync(path, readFileSync(path, 'utf8').replace(named, `en: "${evil}Regional"`));
    for (const argv of [
      ['score', '.'],
      ['report', '.'],
      ['report', '.', '--format', 'terminal'],
      ['explain', '.', 'index'],
    ]) {
      const { out, err } = await run(argv, { cwd });
      expect(out).not.toBe('');
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/cli/prompter.js';
import { answering, type Answer } from './answering.js';
import { folder, run, TINY } from './run.js';

describe('init', () => {
  const start = ['init', 'my-study', '--agency', 'Dinas X', '--framework', 'jones', '--no-input'];

  it('writes a commented study that validates', async () => {
    const cwd = folder();
    const { code, out } = await run(start, { cwd });
    expect(code).toBe(0);
    expect(out).toContain('egov-assess validate my-study');
    const text = readFileSync(join(cwd, 'my-study/study.yaml'), 'utf8');
    expect(text).toContain('agency:\n  name: "Dinas X"\n#   kind: district-agency');
    expect(text).toContain('# period:');
    expect(text).not.toContain(String(new Date().getFullYear()));
    expect(existsSync(join(cwd, 'my-study/study.schema.json'))).toBe(true);
    expect(await run(['validate', 'my-study'], { cwd })).toMatchObject({
      code: 0,
      out: '1 warning\n',
      err: expect.stringContaining('NO-RATINGS') as string,
    });
    expect((await run(['score', 'my-study'], { cwd })).out).toContain('no evidence');
  });

  it('names steps to copy, in order, that do what they say', async () => {
    const cwd = folder({
      'my-study/frameworks/tiny.yaml': TINY,
      'my-study/near.yaml': TINY.replace('id: tiny', 'id: near'),
    });
    const argv = ['--lang', 'id', 'init', 'my-study', '--agency', 'Dinas X', '--framework', 'jones,tiny,near.yaml'];
    const { out } = await run(argv, { cwd });
    const steps = [...out.matchAll(/^ {2}\d\. egov-assess (.*?) {3}# .+$/gmu)].map(([, line]) => line!.split(' '));
    expect(steps.map((words) => words.slice(0, 4).join(' '))).toEqual([
      '--lang id guide jones',
      '--lang id guide my-study/frameworks/tiny.yaml',
      '--lang id guide my-study/near.yaml',
      '--lang id add evidence',
      '--lang id import isian.xlsx',
      '--lang id validate my-study',
      '--lang id gaps my-study',
      '--lang id score my-study',
      '--lang id report my-study',
    ]);
    for (const words of steps.filter((step) => !['add', 'import'].includes(step[2]!)))
      expect({ words, code: (await run(words, { cwd })).code }).toEqual({ words, code: 0 });
    const made = ['jones', 'tiny', 'near'].flatMap((name) => [`${name}.html`, `${name}.xlsx`]);
    expect(readdirSync(cwd).sort()).toEqual([...made, 'laporan.md', 'my-study'].sort());
  });

  it('names a framework that a config brings by its id', async () => {
    const cwd = folder({
      'egov-assess.yaml': 'format: egov-config/1\nframework-folders: [shared]\n',
      'shared/tiny.yaml': TINY,
    });
    const { out } = await run(['init', 'mine', '--agency', 'X', '--framework', 'tiny'], { cwd });
    expect(out).toContain('1. egov-assess guide tiny -f html=tiny.html -f xlsform=tiny.xlsx   #');
  });

  it('says nothing of a .gitignore that cannot be read', async () => {
    const { code, err } = await run(start, { cwd: folder({ 'my-study/.gitignore/x': '' }) });
    expect(code).toBe(0);
    expect(err).not.toContain('NAMES-NOT-IGNORED');
  });

  it('says what it did in the language asked for, as do other commands that write', async () => {
    const cwd = folder();
    const { out, err: said } = await run([...start, '--lang', 'id'], { cwd });
    expect(said).toContain('my-study/study.yaml sudah ditulis\n');
    expect(out).toMatch(/^Selanjutnya:\n/u);
    const { err } = await run(['score', 'my-study', '--lang', 'id', '--format', 'csv=a.csv'], { cwd });
    expect(err).toContain('a.csv sudah ditulis\n');
  });

  it('writes examples that validate when they are uncommented', async () => {
    const cwd = folder();
    await run([...start, '--period', '2026-01-05..2026-01-30'], { cwd });
    const path = join(cwd, 'my-study/study.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('period: { from: "2026-01-05", to: "2026-01-30" }');
    const filled = text.replaceAll(/^# (?!yaml)/gmu, '');
    writeFileSync(path, filled);
    expect(await run(['validate', 'my-study'], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect((await run(['score', 'my-study'], { cwd })).out).toContain('1.00');
  });

  it('puts the ratings in a sheet of a role that counts, where a coder does not', async () => {
    const cwd = folder({ 's/ratings.schema.json': 'mine' });
    const { err } = await run(['init', 's', '--agency', 'Dinas Y', '--framework', 'spbe-2020'], { cwd });
    expect(err).toContain('s/study.yaml and s/ratings/assessor.yaml written');
    expect(readFileSync(join(cwd, 's/ratings.schema.json'), 'utf8')).toBe('mine');
    const [study, sheet] = ['s/study.yaml', 's/ratings/assessor.yaml'].map((path) => join(cwd, path)) as [
      string,
      string,
    ];
    expect(readFileSync(study, 'utf8')).toContain('see ratings/assessor.yaml');
    expect(readFileSync(study, 'utf8')).not.toMatch(/^coder:|^# ratings:/mu);
    expect((await run(['validate', 's'], { cwd })).err).toContain('SHEET-EMPTY');
    for (const path of [study, sheet]) {
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replaceAll(/^# (?!yaml)/gmu, '')
          .replace(/^period: .*/mu, ''),
      );
    }
    expect(await run(['validate', 's'], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect((await run(['score', 's'], { cwd })).out).toContain('2.00');
  });

  it.each([[], ['--force']])('says what is in the way where it is no study: %j', async (...flags) => {
    const cwd = folder({ 'folder/study.yaml/x': '' });
    mkdirSync(join(cwd, 'linked'));
    symlinkSync('nowhere', join(cwd, 'linked/study.yaml'));
    for (const name of ['folder', 'linked']) {
      const { err } = await run(['init', name, '--agency', 'X', '--framework', 'jones', ...flags], { cwd });
      expect(err).toContain(`WRITE-FAILED  "${name}/study.yaml" could not be written: EEXIST`);
      expect(err).toContain('a file of that name is in the way');
      expect(readdirSync(join(cwd, name))).toEqual(['study.yaml']);
    }
  });

  it('leaves a .gitignore that leads nowhere as it is', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'my-study'));
    symlinkSync('nowhere', join(cwd, 'my-study/.gitignore'));
    expect(await run(start, { cwd })).toMatchObject({ code: 0, err: 'my-study/study.yaml written\n' });
    expect(readlinkSync(join(cwd, 'my-study/.gitignore'))).toBe('nowhere');
  });

  it('leaves an existing study untouched', async () => {
    const cwd = folder({ 'my-study/study.yaml': 'mine' });
    expect(await run(start, { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('STUDY-EXISTS') as string,
    });
    expect(readFileSync(join(cwd, 'my-study/study.yaml'), 'utf8')).toBe('mine');
    expect(readdirSync(join(cwd, 'my-study'))).toEqual(['study.yaml']);
  });

  it('takes any name, any framework file, and either language', async () => {
    const cwd = folder({ 'tiny.yaml': TINY });
    const name = 'Dinas "X"\\ \u2028 # {a: b}\t*&!';
    const outcome = await run(
      ['--lang', 'id', 'init', 's', '--agency', name, '--framework', '../tiny.yaml', '--no-input'],
      { cwd },
    );
    expect(outcome.code).toBe(0);
    expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toContain('Satu perangkat daerah');
    expect(await run(['validate', 's'], { cwd })).toMatchObject({ code: 0 });
    expect((await run(['init', 't', '--agency', '人事', '--framework', 'jones', '--no-input'], { cwd })).code).toBe(0);
    expect((await run(['score', 't'], { cwd })).out).toContain('人事');
  });

  it.each([
    [['--framework', 'jones'], '--agency'],
    [['--agency', ' '], '--agency'],
    [['--agency', 'X'], '--framework'],
    [['--agency', 'X', '--framework', 'jonse'], 'jones'],
    [['--agency', 'X', '--framework', 'jones', '--period', 'today'], '2026-01-05..2026-01-30'],
    [['--agency', 'X', '--framework', 'jones', '--period', '2021..2020'], 'DATES-REVERSED'],
    [['--agency', 'X\u001b', '--framework', 'jones'], 'CONTROL-CHARACTER'],
    [[], '--framework'],
  ])('names what is missing or wrong: %j', async (flags, words) => {
    const cwd = folder();
    const { code, err } = await run(['init', 's', ...flags, '--no-input'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

/** Runs init at a terminal where somebody gives these answers. */
async function asked(
  argv: readonly string[],
  answers: readonly Answer[],
  where: { cwd?: string; env?: Record<string, string> } = {},
) {
  const cwd = where.cwd ?? folder();
  const { terminal, said } = answering(...answers);
  const outcome = await run(['init', 'mine', ...argv], { cwd, tty: true, terminal, env: where.env ?? {} });
  const read = (path: string): string => readFileSync(join(cwd, 'mine', path), 'utf8');
  return { ...outcome, said, cwd, read };
}

const GIVEN = ['--agency', 'Dinas X', '--kind', 'district-agency', '--region', 'Kab. X', '--country', 'id', '--period', '2026-01..2026-02', '--study-lang', 'id', '--framework', 'jones', '--coded-from', 'field', '--source', 'informant:Kepala dinas:leadership']; // prettier-ignore

const [YES, CHANGE, NO, YA] = ['Yes, write it', 'Change an answer', 'No, leave it', 'Ya, tulis'];

describe('init at a terminal', () => {
  it('asks for all that was not given, writes it, and says what to do next', async () => {
    const { code, out, err, read, said, cwd } = await asked([], [
      'Dinas X', 'district-agency', 'Kab. X', 'id', '2026-01..2026-02', 'Indonesian', 'jones', 'spbe-2020', 'No more', 'field',
      'Kepala dinas', 'informant', 'leadership', 'Renstra', 'document', '', YES,
    ]); // prettier-ignore
    expect(code).toBe(0);
    expect(said).toHaveLength(17);
    const text = read('study.yaml');
    expect(text).toContain('lang: id\nagency:\n  name: "Dinas X"\n  kind: "district-agency"');
    expect(text).toContain('country: "ID"');
    expect(text).toContain('period: { from: "2026-01", to: "2026-02" }');
    expect(text).toContain('frameworks: ["jones", "spbe-2020"]');
    expect(text).toContain('coded-from: field');
    expect(text).toContain('  kepala-dinas: { kind: informant, role: "Kepala dinas", group: "leadership" }\n');
    expect(text).toContain('  renstra: { kind: document, title: "Renstra" }\n');
    expect(err).toContain('To be written:\n');
    expect(out).toContain('egov-assess guide spbe-2020 -f html=spbe-2020.html -f xlsform=spbe-2020.xlsx');
    expect(await run(['validate', 'mine'], { cwd })).toMatchObject({ code: 0 });
  });

  it('takes a group that no framework knows in any words', async () => {
    const at = GIVEN.indexOf('--source');
    const answers = ['Operator', 'informant', 'another group', 'pelaksana TIK', '', YES];
    expect((await asked(GIVEN.toSpliced(at, 2), answers)).read('study.yaml')).toContain('group: "pelaksana-tik"');
  });

  it('speaks of what was asked, not of a flag', async () => {
    const at = GIVEN.indexOf('--country');
    const { said } = await asked(['--lang', 'id', ...GIVEN.toSpliced(at, 2)], ['Indonesia', 'ID', YA]);
    expect(said[1]).toBe('Ketik dua huruf, misalnya ID.');
  });

  it('asks only whether to write where all was given', async () => {
    const { code, said, read } = await asked(GIVEN, [YES]);
    expect(said).toEqual(['Write this?']);
    expect(code).toBe(0);
    expect(read('study.yaml')).toContain('kepala-dinas: { kind: informant');
  });

  it.each([
    ['--agency', ['', 'Dinas X\u001b', 'Dinas X'], ['needs the name', 'control character']],
    ['--kind', ['District agency', 'district-agency'], ['cannot be an id']],
    ['--country', ['Indonesia', 'id'], ['two letters']],
    ['--period', ['today', '2026-01-40', '2026..2025', '2026'], ['2026-01-05..2026-01-30', 'no such day', '2025']],
  ])('asks again where %s could not be meant, and says why', async (flag, answers, words) => {
    const at = GIVEN.indexOf(flag);
    const { code, said } = await asked(GIVEN.toSpliced(at, 2), [...answers, YES]);
    expect(code).toBe(0);
    for (const word of words) expect(said.join('\n')).toContain(word);
    expect(said).toHaveLength(answers.length + words.length + 1);
  });

  it('writes nothing on a no', async () => {
    const { code, err, cwd, out } = await asked(GIVEN, [NO]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Nothing was written.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(GIVEN.flatMap((flag, i) => (flag.startsWith('--') ? [[flag, i] as const] : [])))(
    'writes nothing and ends with 130 where it is broken off at the question for %s',
    async (_flag, at) => {
      const { code, err, cwd } = await asked(GIVEN.toSpliced(at, 2), [new Stopped()]);
      expect(code).toBe(130);
      expect(err).toContain('Stopped. Nothing was written.');
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  it.each([
    [['--framework', 'jonse'], 'jones'],
    [['--period', '2026..2025'], 'DATES-REVERSED'],
    [['--source', 'Head'], 'informant:Head of agency:leadership'],
    [['--source', 'informant: '], 'informant:Head of agency:leadership'],
    [['--country', 'Indonesia'], 'two letters'],
    [['--ci', 'gitlab'], 'github'],
  ])('asks nothing where a flag cannot be meant: %j', async (flags, words) => {
    const { code, err, said } = await asked(flags, []);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(said).toEqual([]);
  });

  it('asks nothing where there is a study already', async () => {
    const { code, err, said } = await asked([], [], { cwd: folder({ 'mine/study.yaml': 'mine' }) });
    expect(code).toBe(2);
    expect(err).toContain('STUDY-EXISTS');
    expect(said).toEqual([]);
  });

  it.each([
    [['--no-input'], {}],
    [[], { CI: 'true' }],
    [[], { TERM: 'dumb' }],
  ])('asks nobody with %j and %j', async (argv, env) => {
    const { code, err, said } = await asked(argv, [], { env });
    expect(code).toBe(2);
    expect(err).toContain('FLAG-MISSING');
    expect(said).toEqual([]);
  });

  it('asks nobody where input or messages go elsewhere', async () => {
    const { terminal } = answering();
    const typed = { ...terminal, isTyped: () => false };
    expect((await run(['init'], { cwd: folder(), tty: true, terminal: typed })).err).toContain('FLAG-MISSING');
    expect((await run(['init'], { cwd: folder(), tty: false, terminal })).err).toContain('FLAG-MISSING');
  });

  it('lists frameworks by what they judge, in the language of the run, those beside the study among them', async () => {
    const hints: string[] = [];
    const { terminal } = answering();
    const prompter = {
      ...terminal.prompter!,
      several: (question: { choices: readonly { name: string; hint?: string }[] }) => {
        hints.push(...question.choices.map(({ name, hint }) => `${name}: ${hint ?? ''}`));
        return Promise.reject(new Stopped());
      },
    };
    const cwd = folder({ 'mine/frameworks/tiny/framework.yaml': TINY });
    const argv = ['--lang', 'id', 'init', 'mine', ...GIVEN.toSpliced(GIVEN.indexOf('--framework'), 2)];
    await run(argv, { cwd, tty: true, terminal: { ...terminal, prompter } });
    expect(hints.find((line) => line.includes('(jones)'))).toMatch(
      /^Implementasi .* \(jones\): Menilai .* sebelas indikator\.$/u,
    );
    expect(hints.at(-1)).toBe('[en] A tiny framework (tiny): ');
  });
});

/** The answers that were shown, as lines, each time they were. */
const answersIn = (err: string): string[][] =>
  [...err.matchAll(/answered:\n([^]*?)\n\nTo be written/gu)].map(([, lines = '']) => lines.split('\n'));

describe('before init writes', () => {
  it('it shows what was answered, on a line each', async () => {
    const { err } = await asked(GIVEN, [NO]);
    expect(err).toContain(`What you have answered:
  Agency: Dinas X
  Kind: district-agency
  Region: Kab. X
  Country: ID
  Period: 2026-01..2026-02
  Language of the study: Indonesian
  Framework: jones
  Coded from: the field itself
  Source: Kepala dinas (informant, leadership)

To be written:
`);
  });

  it('it shows what was left open, and no answer on more than a line or as anything but text', async () => {
    const argv = ['--agency', `Dinas ${'X '.repeat(60)}Z`, '--source', 'document:Renstra \u202e', '--period', '2026'];
    const { err } = await asked([...GIVEN.slice(GIVEN.indexOf('--study-lang'), -2), ...argv], ['', '', '', NO]);
    expect(err).toMatch(/^ {2}Agency: Dinas (X ){20,60}X…$/mu);
    expect(err).toContain('  Kind: -\n  Region: -\n  Country: -\n  Period: 2026\n');
    expect(err).toContain('  Source: Renstra \\u{202e} (document)\n');
  });

  it.each([
    ['Agency', ['', 'Dinas Y'], 'name: "Dinas Y"'],
    ['Region', ['Kab. Y'], 'region: "Kab. Y"'],
    ['Region', [''], '#   region: '],
    ['Framework', ['spbe-2020', 'No more'], 'frameworks: ["spbe-2020"]'],
    ['Coded from', ['transcript'], 'coded-from: transcript'],
    ['Source: Kepala dinas', ['Sekretaris', 'informant', 'not known'], 'sekretaris: { kind: informant, role: "Sekretaris" }'],
    ['Source: Kepala dinas', [''], '# sources:'],
    ['One more source', ['Renstra', 'document'], 'renstra: { kind: document, title: "Renstra" }'],
    ['One more source', [''], 'kepala-dinas: { kind: informant'],
  ] as const)('an answer can be changed, which leaves all others as they were: %s, %j', async (line, answers, text) => {
    const { code, read, err, cwd } = await asked(GIVEN, [CHANGE, line, ...answers, YES]);
    expect(code).toBe(0);
    expect(read('study.yaml')).toContain(text);
    const [before = [], after = []] = answersIn(err);
    expect(after).toEqual(expect.arrayContaining(before.filter((each) => !each.startsWith(`  ${line}`))));
    expect((await run(['validate', 'mine'], { cwd })).code).toBe(0);
  }); // prettier-ignore

  it('several answers can be changed in turn, by what is shown after each', async () => {
    const { err, read } = await asked(GIVEN, [CHANGE, 'Region', 'Kab. Y', CHANGE, 'Region: Kab. Y', 'Kab. Z', YES]);
    expect(err.match(/ {2}Region: .*/gu)).toEqual(['  Region: Kab. X', '  Region: Kab. Y', '  Region: Kab. Z']);
    expect(read('study.yaml')).toContain('region: "Kab. Z"');
  });

  it('nothing is written where it is broken off while an answer is changed', async () => {
    const { code, cwd } = await asked(GIVEN, [CHANGE, 'Region', new Stopped()]);
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('init inside the folder of a study, or around it', () => {
  const start = (name: string, ...flags: string[]) => ['init', name, '--agency', 'X', '--framework', 'jones', ...flags];
  const STUDIES = { 'a/study.yaml': 'mine' };

  it.each([
    ['a/b', 'inside another one, "a/study.yaml"'],
    ['a/b/c/d', 'inside another one, "a/study.yaml"'],
    ['.', 'around another one, "a/study.yaml"'],
  ])('%s writes nothing, and says which study is in the way', async (name, words) => {
    const cwd = folder(STUDIES);
    const { code, out, err } = await run(start(name), { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`STUDY-NESTED  the new study would lie ${words}`);
    expect(err).toContain('--force');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['a', 'a/study.yaml']);
  });

  it('sees a study above the folder one stands in', async () => {
    const cwd = folder({ ...STUDIES, 'a/notes/x.md': '' });
    const { code, err } = await run(start('b'), { cwd: join(cwd, 'a/notes') });
    expect(code).toBe(2);
    expect(err).toContain('inside another one, "../study.yaml"');
  });

  it('asks nobody anything first', async () => {
    const { code, said } = await asked([], [], { cwd: folder({ 'study.yaml': 'mine' }) });
    expect({ code, said }).toEqual({ code: 2, said: [] });
  });

  it('begins it with --force, and leaves the other as it is', async () => {
    const cwd = folder(STUDIES);
    expect((await run(start('a/b', '--force'), { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'a/b/study.yaml'))).toBe(true);
    expect(readFileSync(join(cwd, 'a/study.yaml'), 'utf8')).toBe('mine');
  });

  it('is silent about studies side by side, in a repository of their own, and in what is installed', async () => {
    const cwd = folder({
      ...STUDIES,
      'a/study.yaml': 'mine',
      'c/node_modules/x/study.yaml': '',
      'c/.old/study.yaml': '',
      'c/1/2/3/study.yaml': '',
    });
    mkdirSync(join(cwd, 'a/own/.git'), { recursive: true });
    for (const name of ['b', 'c', 'a/own', 'a/own/d'])
      expect({ name, ...(await run(start(name), { cwd })) }).toMatchObject({ name, code: name === 'a/own/d' ? 2 : 0 });
  });
});

describe('init over a study that is there', () => {
  const FORCED = [...GIVEN, '--no-input', '--force'];

  it('keeps a copy of each file that it replaces, and says so', async () => {
    const cwd = folder({ 'mine/study.yaml': 'mine', 'mine/study.yaml.bak': 'older', 'mine/.gitignore': 'names.*\n' });
    const { code, out, read } = await asked(FORCED, [], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('mine/study.yaml was replaced; what it was is kept in mine/study.yaml.bak-2.');
    expect(read('study.yaml.bak-2')).toBe('mine');
    expect(read('study.yaml.bak')).toBe('older');
    expect(read('study.yaml')).toContain('egov-study/1');
  });

  it('keeps no copy of what stays the same', async () => {
    const { cwd } = await asked(FORCED, []);
    const { out } = await asked(FORCED, [], { cwd });
    expect(out).not.toContain('.bak');
    expect(readdirSync(join(cwd, 'mine')).some((name) => name.includes('.bak'))).toBe(false);
  });

  it('names what it would replace and what it leaves before it asks', async () => {
    const cwd = folder({ 'mine/study.yaml': 'mine', 'mine/.gitignore': 'names.*\n' });
    const { err, read } = await asked([...GIVEN, '--force'], [NO], { cwd });
    expect(err).toContain('To be replaced, each with a copy kept beside it (.bak):\n  mine/study.yaml\n');
    expect(err).toContain('There already, and left as it is:\n  mine/.gitignore\n');
    expect(read('study.yaml')).toBe('mine');
  });

  it('writes nothing where one of the files cannot be written', async () => {
    const cwd = folder({ 'mine/study.yaml/x': '' });
    const { code, err } = await asked(FORCED, [], { cwd });
    expect(code).toBe(3);
    expect(err).toContain('WRITE-FAILED');
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['study.yaml']);
  });
});

describe('what init writes beside a study', () => {
  it('settings by which VS Code completes keys, for the schemas that it wrote', async () => {
    const { read } = await asked([...GIVEN, '--no-input'], []);
    const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    expect(settings['yaml.schemas']).toEqual({
      './study.schema.json': 'study.yaml',
      './ratings.schema.json': 'ratings/*.yaml',
    });
    for (const path of Object.keys(settings['yaml.schemas'])) expect(JSON.parse(read(path))).toHaveProperty('$schema');
  });

  it('or the lines to add where there are settings already', async () => {
    const cwd = folder({ 'mine/.vscode/settings.json': '{}' });
    const { out, read } = await asked([...GIVEN, '--no-input'], [], { cwd });
    expect(read('.vscode/settings.json')).toBe('{}');
    expect(out).toContain(
      'mine/.vscode/settings.json is there already. For completion of keys in VS Code add to it:\n{\n  "yaml.schemas"',
    );
  });

  it('nothing of settings that know the schemas', async () => {
    const { cwd } = await asked([...GIVEN, '--no-input'], []);
    const { out } = await asked([...GIVEN, '--no-input', '--force'], [], { cwd });
    expect(out).not.toContain('yaml.schemas');
  });

  it('a file of checks at the root of the repository, where it is asked for', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, '.git'));
    const argv = ['init', 'studies/dinas-x', ...GIVEN, '--no-input', '--ci', 'github'];
    const { out } = await run(argv, { cwd });
    const path = '.github/workflows/studies.yml';
    expect(readFileSync(join(cwd, path), 'utf8')).toContain('egov-assess check studies --fail-on warning');
    expect(out).toContain(`${path}: For the checks in CI`);
    writeFileSync(join(cwd, path), 'mine');
    await run([...argv, '--force'], { cwd });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe('mine');
  });

  it('commands to copy that a shell takes as they are meant', async () => {
    const { out } = await run(['init', "it's mine", ...GIVEN, '--no-input'], { cwd: folder() });
    expect(out).toContain("egov-assess validate 'it'\\''s mine'");
  });
});

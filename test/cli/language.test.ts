import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.js';
import { copyOfExample, EXAMPLE, folder, run, SMALL, TINY, type Outcome } from './run.js';

/** The fixed parts of texts: what stands between the values of a sentence. Shorter ones are no sentences, and may be names. */
const LEAST = 14;

/** Texts of one language, by where they stand; of a function its fixed parts, which its own source shows. */
function partsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [...String(value).matchAll(/`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gu)].flatMap(
      ([, template, double, single]) => (template ?? double ?? single ?? '').split(/\$\{[^}]*\}/u),
    );
  if (value instanceof Map) return [...value.values()].flatMap(partsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}

async function textsOf(lang: 'en' | 'id'): Promise<Set<string>> {
  const names = readdirSync(`src/text/messages/${lang}`).map((file) => basename(file, '.ts'));
  const modules = await Promise.all(
    names.map((name) => import(`../../src/text/messages/${lang}/${name}.ts`) as Promise<object>),
  );
  const sentences = modules.flatMap(partsOf).map((text) => text.trim());
  return new Set(sentences.filter((text) => text.length >= LEAST && /\p{L} \p{L}/u.test(text)));
}

let english: readonly string[] = [];
beforeAll(async () => {
  const indonesian = await textsOf('id');
  english = [...(await textsOf('en'))].filter((text) => !indonesian.has(text));
});

/** English sentences of ours in what was printed, blanks being as good as line ends. */
function found({ out, err }: Pick<Outcome, 'out' | 'err'>): string[] {
  const printed = `${out}\n${err}`.replace(/\s+/gu, ' ');
  return english.filter((text) => printed.includes(text.replace(/\s+/gu, ' ')));
}

const assessment = (cwd: string): Promise<Outcome> => run(['score', EXAMPLE, '-f', `json=${join(cwd, 'old.json')}`]);

/** Every command, with each format in which it speaks to people. */
const OUTPUTS: readonly (readonly string[])[] = [
  ...['table', 'markdown'].map((format) => ['score', EXAMPLE, '-f', format]),
  ...['table', 'markdown'].map((format) => ['score', EXAMPLE, 'examples/badung', 'examples/balangan', '-f', format]),
  ...['markdown', 'terminal'].flatMap((format) =>
    [EXAMPLE, 'examples/badung', 'examples/balangan', 'examples/banyuasin', 'examples/spbe/balangan-2024'].flatMap(
      (study) => [
        ['report', study, '-f', format],
        ['report', study, '-f', format, '--summary'],
      ],
    ),
  ),
  ['report', EXAMPLE, '--public'],
  ['report', EXAMPLE, '--project'],
  ...['markdown', 'terminal'].map((format) => ['report', 'examples/balangan', '--view', 'tows', '-f', format]),
  ...['index', 'staffing', 'it-expert-shortage', 'schedule-maintenance'].map((id) => ['explain', EXAMPLE, id]),
  ['explain', EXAMPLE, 'staffing', '-f', 'markdown'],
  ...['agreement', 'uncertainty', 'gaps', 'saturation', 'suggest'].flatMap((command) =>
    ['table', 'markdown'].map((format) => [command, EXAMPLE, '-f', format]),
  ),
  ...['coreq', 'srqr'].map((list) => ['checklist', EXAMPLE, list]),
  ['checklist', EXAMPLE, 'coreq', '-f', 'markdown'],
  ...['table', 'markdown'].map((format) => ['whatif', EXAMPLE, '--set', 'funds=4', '-f', format]),
  ['frameworks', 'list'],
  ['frameworks', 'list', '-f', 'markdown'],
  ...['jones', 'swot', 'spbe-2020'].map((id) => ['frameworks', 'show', id]),
  ...['jones', 'swot', 'spbe-2020'].map((id) => ['guide', id]),
  ['guide', 'jones', '--for', EXAMPLE],
  ['config', 'print', EXAMPLE],
  ['validate', EXAMPLE],
];

describe('in Indonesian', () => {
  it('there are English texts that would be noticed', () => {
    expect(english.length).toBeGreaterThan(500);
    expect(found({ out: 'x The rest of this\nreport: y', err: '' })).toEqual(['The rest of this report:']);
  });

  it.each(OUTPUTS.map((argv) => [argv.join(' '), argv] as const))(
    '%s has no English sentence of ours',
    async (_, argv) => {
      const outcome = await run(['--lang', 'id', ...argv]);
      expect(outcome.out).not.toBe('');
      expect(found(outcome)).toEqual([]);
    },
  );

  it.each(['table', 'markdown', 'github', 'gitlab', 'sarif', 'junit', 'step-summary', 'line'])(
    'check -f %s has none, whatever gate fails',
    async (format) => {
      const cwd = copyOfExample();
      writeFileSync(
        join(cwd, 'egov-assess.yaml'),
        `format: egov-config/1
gates:
  good: { band: good }
  high: { score: 4 }
  known: { coverage: 1 }
  founded: { strength: high }
  undisputed: { contradictions: 0 }
  reliable: { agreement: 0.999 }
  begun: { remedied: 3 }
  told: { checklist: coreq }
  lawful: { neglected-norms: 0, severity: warning }
  few-weak: { figure: weak-indicators, most: 0 }
  either: { any: [{ score: 4, node: staffing }, { score: 4, node: funds }] }
`,
      );
      const outcome = await run(['--lang', 'id', 'check', '.', '-f', format], { cwd });
      expect(outcome.code).toBe(1);
      expect(found(outcome)).toEqual([]);
    },
  );

  it.each(['terminal', 'github', 'gitlab', 'sarif', 'junit', 'line'])(
    'validate -f %s has none of what is wrong',
    async (format) => {
      const broken = SMALL.replace('from: head', 'from: nobody').replace('level: 2', 'level: 9');
      const cwd = folder({ 'study.yaml': broken, 'tiny.yaml': TINY });
      const outcome = await run(['--lang', 'id', 'validate', '.', '-f', format], { cwd });
      expect(outcome.code).toBe(2);
      expect(found(outcome)).toEqual([]);
    },
  );

  it('what was written down is compared without any', async () => {
    const cwd = folder();
    await assessment(cwd);
    expect(found(await run(['--lang', 'id', 'verify', join(cwd, 'old.json'), EXAMPLE]))).toEqual([]);
  });

  it('a new study, its sheet and a new framework are begun without any', async () => {
    const cwd = folder();
    const made = await run(
      ['--lang', 'id', 'init', 'mine', '--agency', 'Dinas X', '--framework', 'jones', '--no-input'],
      { cwd },
    );
    expect(made.code).toBe(0);
    expect(found(made)).toEqual([]);
    expect(found(await run(['--lang', 'id', 'frameworks', 'new', 'own'], { cwd }))).toEqual([]);
  });
});

describe('in Indonesian, of what is added', () => {
  const evidence = (...more: string[]) => ['--lang', 'id', 'add', 'evidence', '.', '--from', 'head', ...more];

  it('where it stands and what comes next are told without English', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const outcome = await run(evidence('--finding', 'x'), { cwd });
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toContain(
      '  bukti head-01\nSelanjutnya: egov-assess --lang id add rating . --evidence head-01\n',
    );
    expect(found(outcome)).toEqual([]);
  });

  it('so is what is missing', async () => {
    const outcome = await run(evidence(), { cwd: folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY }) });
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('--finding belum diberikan');
    expect(found(outcome)).toEqual([]);
  });
});

describe('in Indonesian, of a table', () => {
  const HEAD = 'id,from,finding,date,self-report,strange\n';
  it.each([
    ['what becomes of it', `${HEAD}n-1,head,one,,,\n`, 0],
    ['what is wrong with it', `${HEAD}n-1,hed,one,1/7/2026,perhaps,\nn-2,,,,,\n`, 2],
  ])('%s is told without any', async (_, csv, code) => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, 'in.csv': csv });
    for (const more of [[], ['--write']]) {
      const outcome = await run(['--lang', 'id', 'import', 'in.csv', ...more], { cwd });
      expect(outcome.code).toBe(code);
      expect(outcome.out).not.toBe('');
      expect(found(outcome)).toEqual([]);
    }
  });
});

/** The words that lead to every command there is. */
const WORDS: readonly (readonly string[])[] = [
  [],
  ...COMMANDS.map(({ name }) => [name]),
  ...['list', 'show', 'lint', 'test', 'new'].map((name) => ['frameworks', name]),
  ...['evidence', 'source', 'session', 'rating', 'factor', 'proposal'].map((kind) => ['add', kind]),
  ['config', 'print'],
  ['ratings', 'new'],
];

describe('in Indonesian, of what the command line takes', () => {
  it.each(WORDS.map((words) => [words.join(' '), words] as const))('"%s --help" has no English', async (_, words) => {
    const outcome = await run([...words, '--help', '--lang', 'id']);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toContain('Pemakaian: egov-assess');
    expect(found(outcome)).toEqual([]);
    expect(outcome.out).not.toMatch(/\b(Usage|Options|Commands|Arguments|Examples|default|choices|help for)\b/u);
  });

  it('all of the help is looked at', async () => {
    const told = await Promise.all(WORDS.map(async (words) => (await run([...words, '--help'])).out));
    const listed = told.flatMap((text) => [...(text.split('\nCommands:\n')[1]?.matchAll(/^ {2}(\w+) /gmu) ?? [])]);
    expect(listed).toHaveLength(WORDS.length - 1);
  });

  it.each([
    ['a command that there is not', ['scor'], 'Tidak ada perintah "scor"; apakah yang dimaksud "score"?'],
    [
      'an option that there is not',
      ['score', EXAMPLE, '--formt=x'],
      'Tidak ada opsi "--formt"; apakah yang dimaksud "--format"?',
    ],
    ['an argument left out', ['import'], '<file> belum disebutkan.'],
    ['an option left out', ['ratings', 'new', EXAMPLE], '--rater <id> belum disebutkan.'],
    ['a value left out', ['report', EXAMPLE, '-o'], '-o, --output <file> memerlukan nilai.'],
    ['too many arguments', ['report', 'a', 'b'], 'Argumen terlalu banyak: 2, padahal hanya 1 yang dapat diartikan.'],
    [
      'a format that there is not',
      ['score', EXAMPLE, '-f', 'jsn'],
      'Tidak ada format "jsn"; apakah yang dimaksud "json"? Yang ada: table,',
    ],
    [
      'what no number is',
      ['check', EXAMPLE, '--fail-under', 'x'],
      '--fail-under memerlukan bilangan seperti 2.5, bukan "x".',
    ],
    [
      'a word that a flag does not take',
      ['add', 'evidence', EXAMPLE, '--state', 'acepted'],
      '--state tidak menerima "acepted"; apakah yang dimaksud "accepted"? Pilihannya: accepted, rejected.',
    ],
    [
      'ids with nothing between commas',
      ['add', 'evidence', EXAMPLE, '--shows', 'a,,b'],
      '--shows memerlukan id yang dipisahkan koma, bukan "a,,b".',
    ],
    [
      'a text in a language, and in each',
      ['add', 'evidence', EXAMPLE, '--finding', 'x', '--finding-en', 'x'],
      '--finding ditulis dalam bahasa studi; berikan opsi itu, atau --finding-en dan --finding-id.',
    ],
    [
      'a part that there is not',
      ['guide', 'jones', '--part', 'interviews'],
      'Tidak ada bagian "interviews"; apakah yang dimaksud "interview"? Yang ada: interview,',
    ],
    ['a form without a file', ['guide', 'jones', '-f', 'xlsform'], 'Formulir ditulis sebagai buku kerja'],
    ['what does not go together', ['report', EXAMPLE, '--k', '5'], '--k berlaku bersama --public'],
  ])('%s is told', async (_, argv, expected) => {
    const outcome = await run(['--lang', 'id', ...argv]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`kesalahan: ${expected}`);
    expect(outcome.err).toMatch(/\n\(--help menunjukkan apa saja yang dapat dilakukan\)\n$/u);
    expect(found(outcome)).toEqual([]);
  });

  it('what the config says holds for what is found wrong once it was read', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nlang: id\n',
    });
    const { err } = await run(['frameworks', 'show', 'tiny.yaml', '--resolved', '-f', 'terminal'], { cwd });
    expect(err).toContain('kesalahan: --resolved hanya tersedia sebagai yaml atau json');
  });
});

describe('a text that is not there in Indonesian', () => {
  it('is shown in English, and marked', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    for (const argv of [
      ['report', '.'],

      ['score', '.'],
      ['gaps', '.'],
      ['explain', '.', 'plan'],
      ['frameworks', 'show', 'tiny.yaml'],
      ['guide', 'tiny.yaml'],
    ]) {
      const { out } = await run(['--lang', 'id', ...argv], { cwd });
      const shown = out.replaceAll('\\', '').replace(/\s+/gu, ' ');
      expect(shown).toContain('[en] Planning');
      expect(shown.replaceAll('[en] Planning', '')).not.toContain('Planning');
    }
  });

  it('is explained where it is shown', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const { out } = await run(['--lang', 'id', 'report', '.', '--summary'], { cwd });
    expect(out.replaceAll('\\', '')).toContain('[en] di depan teks: hanya tersedia dalam bahasa Inggris.');
  });
});

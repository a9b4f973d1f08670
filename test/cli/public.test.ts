import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.js';
import { EXAMPLE, folder, run, type Outcome, SMALL, TINY } from './run.js';

/** What must never be seen: the names, numbers and words of people who do not exist. */
const CANARY = {
  closed: 'canary-closed-quote said in confidence',
  role: 'Canary-role of the seventh desk',
  source: 'canary-source',
  group: 'canary-group',
  selection: 'canary-selection',
  session: 'canary-session',
  item: 'canary-item',
  locator: 'canary-minute',
  recording: 'canary-recording.wav',
  file: 'canary-file',
  note: 'canary-note',
  attachmentNote: 'canary-attachment-note',
  name: 'Canarywati Canarysari',
};
const SEEDED = Object.values(CANARY);

const STUDY = `format: egov-study/1
id: small
lang: en
note: ${CANARY.note}
agency: { name: Dinas X }
period: { from: 2022-01-01, to: 2022-12-31 }
frameworks: [jones]
include: [evidence/*.yaml]
sources:
  ${CANARY.source}:
    { kind: informant, role: ${CANARY.role}, group: ${CANARY.group}, selection: ${CANARY.selection}, note: ${CANARY.note},
      attachments: [{ path: ${CANARY.recording}, kind: recording, title: ${CANARY.role}, note: ${CANARY.attachmentNote} }] }
  clerk: { kind: informant, role: Clerk, group: staff }
  office: { kind: place, title: The office }
sessions:
  ${CANARY.session}: { source: ${CANARY.source}, method: interview, date: 2022-03-07, note: ${CANARY.note} }
  clerk-0308: { source: clerk, method: interview, date: 2022-03-08 }
ratings:
  jones:
    staffing: { level: 3, evidence: { ${CANARY.item}: 3, clerk-01: 1 }, why: One of them says otherwise. }
    facilities: { level: 2, evidence: [office-01], why: Seen. }
    communication: { level: 3, evidence: [office-01] }
    coordination: { level: 3, evidence: [office-01] }
    socialisation: { level: 3, evidence: [office-01] }
    rules: { level: 3, evidence: [office-01] }
    procedures: { level: 3, evidence: [office-01] }
    commitment: { level: 3, evidence: [office-01] }
    funds: { status: external, value: 2, source: ${CANARY.source}, at: ${CANARY.locator}, why: Taken over. }
factors:
  own: { title: A factor, polarity: inhibiting, locus: internal, stated-by: [${CANARY.source}], at: ${CANARY.locator} }
proposals:
  - { id: mend, title: Mend it, addresses: [own], by: ${CANARY.source}, at: ${CANARY.locator}, evidence: [${CANARY.item}] }
published:
  - { framework: jones, words: fine, band: good, by: ${CANARY.source}, at: ${CANARY.locator} }
`;

const PART = `format: egov-study-part/1
evidence:
  - id: ${CANARY.item}
    from: ${CANARY.session}
    at: ${CANARY.locator}
    finding: A unit does the work.
    quote: { text: "${CANARY.closed}", lang: en, consent: closed }
    note: ${CANARY.note}
    shows: [own]
    attachments: [{ path: ${CANARY.recording}, kind: recording }]
  - { id: clerk-01, from: clerk-0308, disputes: [${CANARY.item}], finding: Nobody does. }
  - { id: office-01, from: office, finding: Computers stand there. }
`;

const SHEET = `format: egov-ratings/1
rater: coder-b
role: coder
ratings:
  jones:
    staffing: { level: 2, evidence: { ${CANARY.item}: 2 }, why: Spoken only. }
`;

const FILES = {
  'study.yaml': STUDY,
  [`evidence/${CANARY.file}.yaml`]: PART,
  'evidence/names.yaml': `${CANARY.source}: ${CANARY.name}\n`,
  'ratings/coder-b.yaml': SHEET,
  'ratings/names.yml': `${CANARY.source}: ${CANARY.name}\n`,
  'names.yaml': `${CANARY.source}: ${CANARY.name}\n`,
  'names.csv': `${CANARY.source},${CANARY.name}\n`,
  [CANARY.recording]: 'voice',
  'egov-assess.yaml': `format: egov-config/1
gates:
  undisputed: { contradictions: 0 }
  known: { coverage: 0.9, severity: warning }
  agreed: { agreement: 0.9 }
  mended: { remedied: 3 }
`,
};

/** Everything that a run wrote: to its streams, and into files that were not there before. */
const everything = ({ out, err }: Outcome, cwd: string, before: ReadonlySet<string>): string =>
  [out, err, ...filesIn(cwd).flatMap((path) => (before.has(path) ? [] : [path, contentOf(join(cwd, path))]))].join(
    '\n',
  );

/** Of a workbook what is packed in it. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return path.endsWith('.xlsx')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString('utf8');
}

const filesIn = (cwd: string): string[] =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(cwd, path)).isFile());

const seen = (text: string, among: readonly string[]): string[] =>
  among.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

/** Stands for the folder of another study in which the same people speak. */
const OTHER = 'other';

/** Every command that writes about a study, in each of its formats. */
const PUBLIC: readonly (readonly string[])[] = [
  ...['table', 'markdown', 'json', 'ndjson', 'csv'].map((format) => ['score', '.', '-f', format]),
  ['score', '.', '.', '-f', 'json=out/scores.json', '-f', 'table'],
  ...['markdown', 'terminal', 'json', 'bibtex'].map((format) => ['report', '.', '-f', format, '--runs', '100']),
  ['report', '.', '-o', 'report.md', '--bibliography', 'report.bib', '--runs', '100'],
  ['report', '.', '--view', 'tows'],
  ['report', '.', '--summary', '--runs', '100'],
  ...['index', 'staffing', 'funds', 'own', 'mend', 'E1', 'loose-ends', 'item-1', 'nonesuch'].flatMap((id) =>
    ['terminal', 'markdown'].map((format) => ['explain', '.', id, '-f', format]),
  ),
  ...['gaps', 'uncertainty', 'whatif', 'saturation', 'agreement', 'check'].flatMap((command) =>
    ['table', 'markdown', 'json'].map((format) => [command, '.', '-f', format]),
  ),
  ['agreement', '.', '--unit', 'coding', '-f', 'json'],
  ...['table', 'markdown', 'html', 'json', 'csv'].map((format) => [
    'compare',
    '.',
    OTHER,
    '-f',
    format,
    '--runs',
    '100',
  ]),
  ...['table', 'markdown', 'json'].map((format) => ['checklist', '.', 'coreq', '-f', format]),
  ['export', '.', '-f', 'csv=out/tables', '-f', 'xlsx=out/tables.xlsx', '-f', 'json'],
];

describe('a study that is closed', () => {
  it.each(
    PUBLIC.flatMap((argv) => ['en', 'id'].map((lang) => [...argv, '--public', '--lang', lang])).map(
      (argv) => [argv.join(' '), argv] as const,
    ),
  )('%s shows none of it', async (_, argv) => {
    const cwd = folder({ ...FILES, 'out/keep': '' });
    const before = new Set(filesIn(cwd));
    const other = () => folder({ ...FILES, 'study.yaml': STUDY.replace('id: small', 'id: other') });
    const outcome = await run(
      argv.map((word) => (word === OTHER ? other() : word)),
      { cwd },
    );
    expect(outcome.code).toBe(argv.includes('nonesuch') ? 2 : argv[0] === 'check' ? 1 : 0);
    expect(seen(everything(outcome, cwd, before), SEEDED)).toEqual([]);
  });

  it('is asked of every command that writes about a study', async () => {
    const { out } = await run(['--help']);
    const takes = await Promise.all(
      COMMANDS.map(async ({ name }) => [name, (await run([name, '--help'])).out.includes('--public')] as const),
    );
    expect(out).toContain('report');
    const asked = new Set(PUBLIC.map(([command]) => command));
    expect(
      takes
        .filter(([, isPublic]) => isPublic)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...asked].sort());
  });

  it('is seen in full by whoever does not ask for the public version: the canaries sing', async () => {
    const cwd = folder(FILES);
    const { out } = await run(['report', '.', '-f', 'json', '--runs', '100'], { cwd });
    expect(seen(out, SEEDED).sort()).toEqual(
      [
        CANARY.role,
        CANARY.source,
        CANARY.group,
        CANARY.selection,
        CANARY.session,
        CANARY.item,
        CANARY.locator,
        CANARY.recording,
        CANARY.file,
      ].sort(),
    );
  });

  // Closed quotes and names are never shown, to anybody.
  it.each(
    [
      ...PUBLIC,
      ['validate', '.'],
      ['validate', '.', '-f', 'json'],
      ['validate', '.', 'names.yaml'],
      ['agreement', 'names.csv'],
      ['score', 'names.yaml'],
      ['ratings', 'new', '.', '--rater', 'coder-c'],
    ].map((argv) => [argv.join(' '), argv] as const),
  )('%s shows no closed quote and no name', async (_, argv) => {
    const cwd = folder({ ...FILES, 'out/keep': '' });
    const before = new Set(filesIn(cwd));
    expect(seen(everything(await run(argv, { cwd }), cwd, before), [CANARY.closed, CANARY.name])).toEqual([]);
  });

  const BROKEN: readonly (readonly [string, string, string])[] = [
    ['a reference that leads nowhere', `disputes: [${CANARY.item}]`, `disputes: [${CANARY.item}x]`],
    ['a key that is none', 'shows: [own]', 'shows: [own]\n    shwos: [own]'],
    ['a value that is none', 'consent: closed', 'consent: closed, lnag: en'],
    ['an id twice', 'id: clerk-01', `id: ${CANARY.item}`],
    ['YAML that is none', 'id: clerk-01,', 'id: clerk-01,,: ]'],
  ];
  it.each(BROKEN)('with %s says that something is wrong, and quotes nothing', async (_, right, wrong) => {
    const cwd = folder({ ...FILES, [`evidence/${CANARY.file}.yaml`]: PART.replace(right, wrong) });
    for (const command of [['score'], ['report'], ['check'], ['gaps'], ['explain', 'index']]) {
      const [name = '', ...rest] = command;
      const outcome = await run([name, '.', ...rest, '--public'], { cwd });
      expect(outcome.code).toBe(2);
      expect(outcome.err).toContain('PUBLIC-STUDY-FAULTY');
      expect(seen(outcome.out + outcome.err, SEEDED)).toEqual([]);
    }
  });

  it.each(BROKEN)('with %s blacks out closed quotes where it shows lines', async (_, right, wrong) => {
    const cwd = folder({ ...FILES, [`evidence/${CANARY.file}.yaml`]: PART.replace(right, wrong) });
    const { err, code } = await run(['validate', '.'], { cwd });
    expect(code).toBe(2);
    expect(seen(err, [CANARY.closed])).toEqual([]);
  });

  // Whatever names a part of the study as a framework makes the program read it as one.
  const AS_FRAMEWORK = PART.replace('egov-study-part/1', 'egov-framework/1');
  it.each([
    ['a framework that is none', PART],
    ['a framework full of what people said', AS_FRAMEWORK],
    ['a framework that is no YAML', `${AS_FRAMEWORK}]: [`],
  ])('with %s in its folder shows none of its lines', async (_, text) => {
    const cwd = folder({
      's/study.yaml': STUDY.replace('frameworks: [jones]', 'frameworks: [jones, ./talks.yaml]').replace(
        'include: [evidence/*.yaml]',
        'include: [evidence.yaml]',
      ),
      's/evidence.yaml': PART,
      's/talks.yaml': text,
    });
    for (const argv of [
      ['score', 's'],
      ['check', 's', '--fail-under', '1', '-f', 'json'],
      ['report', 's', '--framework', 's/talks.yaml'],
    ]) {
      const { code, out, err } = await run([...argv, '--public'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('PUBLIC-STUDY-FAULTY');
      expect(seen(out + err, SEEDED)).toEqual([]);
    }
    const { code, err } = await run(['score', 's'], { cwd });
    expect(code).toBe(2);
    expect(seen(err, [CANARY.closed])).toEqual([]);
  });

  it('shows no lines of a config that lies beside it either', async () => {
    const cwd = folder({ ...FILES, 'egov-assess.yaml': `format: egov-config/1\nquotes: ${CANARY.closed}\n` });
    const { code, err } = await run(['score', '.', '--public'], { cwd });
    expect(code).toBe(2);
    expect(seen(err, SEEDED)).toEqual([]);
  });

  it('says how much there is to say of its files, and not what', async () => {
    const cwd = folder({
      ...FILES,
      'study.yaml': STUDY.replace('why: Seen.', 'note: x').replace(
        'level: 2, evidence: [office-01]',
        'status: not-applicable',
      ),
    });
    const { err } = await run(['score', '.', '--public'], { cwd });
    expect(err).toMatch(/PUBLIC-FINDINGS-WITHHELD {2}1 remark on the files/u);
    expect(seen(err, SEEDED)).toEqual([]);
  });
});

describe('--public', () => {
  interface Scored {
    readonly result: object;
    readonly nodes: readonly { id: string; score: number; band: object }[];
    readonly factors: readonly { id: string; rank: object }[];
  }
  const scores = (out: string) => {
    const { result, nodes, factors } = JSON.parse(out) as Scored;
    return {
      result,
      nodes: nodes.map(({ id, score, band }) => [id, score, band]),
      factors: factors.map(({ id, rank }) => [id, rank]),
    };
  };

  it.each([EXAMPLE, 'examples/balangan', 'examples/badung', 'examples/banyuasin', 'examples/spbe/badung-2023'])(
    'gives %s the same score, bands and ranks',
    async (path) => {
      const full = await run(['score', path, '-f', 'json']);
      const version = await run(['score', path, '-f', 'json', '--public']);
      expect(version.code).toBe(0);
      expect(scores(version.out)).toEqual(scores(full.out));
    },
  );

  it('marks what it makes, so that nobody takes it for the full one', async () => {
    const cwd = folder(FILES);
    const options = async (argv: string[]) => {
      const parsed = JSON.parse((await run([...argv, '-f', 'json', '--public'], { cwd })).out) as
        { options?: { public?: { k: number } } } | { options?: { public?: { k: number } } }[];
      return (Array.isArray(parsed) ? parsed[0] : parsed)?.options?.public?.k;
    };
    for (const command of ['score', 'report', 'gaps', 'uncertainty', 'whatif', 'saturation', 'agreement', 'check'])
      expect([command, await options([command, '.'])]).toEqual([command, 5]);
    expect(await options(['checklist', '.', 'coreq'])).toBe(5);
    expect(await options(['score', '.', '--k', '3'])).toBe(3);
    expect((await run(['score', '.', '-f', 'json'], { cwd })).out).not.toContain('"public"');
  });

  it('says in the report what it is, and what was changed', async () => {
    const { out } = await run(['report', EXAMPLE, '--public', '--runs', '100']);
    expect(out).toContain(
      '**This is the public version: what is shown of those who were asked stands for 5 people or more.**',
    );
    expect(out).toMatch(
      /Public version \(k = 5\), made of the study with this digest: 8 roles left out, 8 people shown/u,
    );
    const id = await run(['report', EXAMPLE, '--public', '--runs', '100', '--lang', 'id']);
    expect(id.out).toContain(
      '**Ini versi publik: setiap keterangan tentang narasumber berlaku bagi sedikitnya 5 orang.**',
    );
  });

  it('warns where fewer than k were asked, and says so in the report', async () => {
    const { out, err } = await run(['report', 'examples/balangan', '--public', '--runs', '100']);
    expect(err).toMatch(/PUBLIC-FEW-PEOPLE {2}only 2 people were asked, fewer than 5/u);
    expect(out).toContain('nothing is shown of those who were asked that tells one from another');
    const id = await run(['report', 'examples/balangan', '--public', '--lang', 'id', '--runs', '100']);
    expect(id.out).toContain('tidak ada keterangan yang membedakan satu narasumber dari yang lain');
  });

  it('has nothing to change where nobody was asked', async () => {
    const { out, err, code } = await run(['report', 'examples/spbe/badung-2023', '--public', '--runs', '100']);
    expect(code).toBe(0);
    expect(err).not.toMatch(/PUBLIC-GENERALISED|PUBLIC-FEW/u);
    expect(out).toContain('nobody was asked whom it could give away');
    expect(out).toContain('Public version (k = 5), made of the study with this digest. Scores');
    const id = await run(['report', 'examples/spbe/badung-2023', '--public', '--lang', 'id', '--runs', '100']);
    expect(id.out).toContain('tidak ada narasumber yang dapat dikenali darinya');
  });

  it('looks into titles of attachments that are kept as well', async () => {
    const scan =
      'letter: { kind: document, attachments: [{ path: l.pdf, kind: scan, title: Sent by budi@example.go.id }] }';
    const cwd = folder({
      'study.yaml': SMALL.replace('evidence:', `  ${scan}\nevidence:`),
      'tiny.yaml': TINY,
      'l.pdf': 'x',
    });
    const { code, out, err } = await run(['report', '.', '--public'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('the texts hold 1 e-mail address');
    expect(err).not.toContain('budi');
  });

  it.each([
    ['the region', 'agency: { name: Dinas X }', 'agency: { name: Dinas X, region: budi@example.id }'],
    ['a title', 'title: The office', 'title: budi@example.id'],
    [
      'what a verdict says where it stands',
      `by: ${CANARY.source}, at: ${CANARY.locator} }\n`,
      'at: budi@example.id }\n',
    ],
  ])('refuses an address in %s as well', async (_, right, wrong) => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace(right, wrong) });
    const { code, out, err } = await run(['score', '.', '--public'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('PUBLIC-REFUSED');
    expect(err).not.toContain('budi');
  });

  it('says what it has to say at the top of the study, and of sentences only where they are printed', async () => {
    const cwd = folder({ 's/study.yaml': SMALL, 's/tiny.yaml': TINY });
    const scored = await run(['score', 's', '--public'], { cwd });
    expect(scored.err).toMatch(/^s\/study\.yaml:1:1 {2}note {2}PUBLIC-FREE-TEXT/mu);
    const checked = await run(['check', 's', '--public', '--fail-under', '1'], { cwd });
    expect(checked.err).toMatch(/^s\/study\.yaml:1:1 {2}note {2}PUBLIC-GENERALISED/mu);
    expect(checked.err).not.toContain('PUBLIC-FREE-TEXT');
  });

  it('refuses what cannot be generalised, and warns of likely names', async () => {
    const cwd = folder({
      ...FILES,
      'study.yaml': STUDY.replace('why: Seen.', 'why: "Call 0812-3456-7890, says Bapak Sutrisno."'),
    });
    const refused = await run(['report', '.', '--public'], { cwd });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/PUBLIC-REFUSED {2}not published: the texts hold 1 telephone number/u);
    expect(refused.err).not.toMatch(/0812|Sutrisno/u);
    const named = folder({ ...FILES, 'study.yaml': STUDY.replace('why: Seen.', 'why: "Says Bapak Sutrisno."') });
    expect((await run(['score', '.', '--public'], { cwd: named })).err).toMatch(
      /PUBLIC-LIKELY-NAMES {2}1 likely name stands/u,
    );
  });

  it('still tells what is wrong with a framework', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('frameworks: [jones]', 'frameworks: [jnes]') });
    const { err, code } = await run(['score', '.', '--public'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('UNKNOWN-FRAMEWORK');
    expect(seen(err, SEEDED)).toEqual([]);
  });

  it.each([
    [['score', '.', '--k', '3'], '--k is for --public'],
    [['score', '.', '--public', '--k', '2'], '--k takes a whole number from 3 to 1000, not "2"'],
    [['agreement', 'table.csv', '--public'], '--public is for studies'],
    [['check', '.', '--public', '--baseline', 'scores.json'], '--baseline quotes what it was made of'],
  ])('%s is a slip of the finger', async (argv, said) => {
    const { code, err } = await run(argv, { cwd: folder({ ...FILES, 'table.csv': 'unit,a,b\nx,1,2\n' }) });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('validate', () => {
  const SAID =
    'finding: "Call 0812-3456-7890, NIK 3515140508680001, write to budi@example.id, says Bapak Sutrisno Wibowo."';
  const withSaid = () =>
    folder({ ...FILES, [`evidence/${CANARY.file}.yaml`]: PART.replace('finding: Nobody does.', SAID) });

  it('warns of data about people at their place, and prints as little of them as it can', async () => {
    const { code, err } = await run(['validate', '.'], { cwd: withSaid() });
    expect(code).toBe(0);
    for (const what of [
      'a telephone number: "08***"',
      '(NIK): "35***"',
      'an e-mail address: "b***@***"',
      'a person: "Bapak S***"',
    ])
      expect(err).toContain(what);
    expect(err.match(/canary-file\.yaml:\d+:\d+ {2}warning {2}PERSONAL-DATA/gu)).toHaveLength(4);
    expect(err).not.toMatch(/3456|0508680001|budi@|Sutrisno|Wibowo/u);
    expect((await run(['validate', '.', '--fail-on', 'warning'], { cwd: withSaid() })).code).toBe(1);
  });

  it('does so in notes and sheets, in JSON and in Indonesian', async () => {
    const cwd = folder({
      ...FILES,
      'study.yaml': STUDY.replace(`note: ${CANARY.note}\nagency`, 'note: Ibu Rahma knows\nagency'),
      'ratings/coder-b.yaml': SHEET.replace('why: Spoken only.', 'why: "Rahma, S.Sos., said so."'),
    });
    const { out } = await run(['validate', '.', '-f', 'json', '--lang', 'id'], { cwd });
    const { findings } = JSON.parse(out) as { findings: { code: string; what: string; place: { file: string } }[] };
    expect(
      findings.filter(({ code }) => code === 'PERSONAL-DATA').map(({ place, what }) => [place.file, what]),
    ).toEqual([
      ['ratings/coder-b.yaml', 'ini tampaknya nama orang: "R***"'],
      ['study.yaml', 'ini tampaknya nama orang: "Ibu R***"'],
    ]);
    expect(out).not.toContain('Rahma');
  });

  it('passes over authors, addresses of works and digests', async () => {
    const cwd = folder({
      ...FILES,
      'study.yaml': STUDY.replace(
        'office: {',
        'book: { kind: publication, cite: "Prof. Jones and Dr. Smith, M.Si", url: "https://example.id/081234567890", doi: 10.1000/081234567890 }\n  office: {',
      ),
    });
    expect((await run(['validate', '.'], { cwd })).err).not.toContain('PERSONAL-DATA');
  });

  it('finds nothing in what ships', async () => {
    expect((await run(['validate', 'examples'])).err).not.toContain('PERSONAL-DATA');
  });
});

describe('files of names', () => {
  it('are never read', async () => {
    const cwd = folder(FILES);
    for (const argv of [
      ['score', 'names.yaml'],
      ['validate', 'names.yaml'],
      ['agreement', 'names.csv'],
    ]) {
      const { code, err } = await run(argv, { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/NAMES-NOT-READ {2}"names\.(yaml|csv)" is a file of names and is not read/u);
    }
    const named = folder({
      ...FILES,
      'study.yaml': STUDY.replace('[evidence/*.yaml]', '[evidence/*.yaml, names.yaml]'),
    });
    expect((await run(['score', '.'], { cwd: named })).err).toContain('NAMES-NOT-READ');
  });

  it('are ignored by git from the beginning', async () => {
    const cwd = folder();
    const start = (name: string) => ['init', name, '--agency', 'Dinas X', '--framework', 'jones'];
    const { code, err } = await run(start('one'), { cwd });
    expect([code, err]).toEqual([0, expect.stringMatching(/^one\/.* written\n$/u)]);
    expect(readFileSync(join(cwd, 'one/.gitignore'), 'utf8')).toBe('names.*\n');
    const there = folder({ 'one/.gitignore': 'dist\n', 'two/.gitignore': 'dist\r\n/names.*\r\n' });
    const warned = await run(start('one'), { cwd: there });
    expect(warned.code).toBe(0);
    expect(warned.err).toMatch(/NAMES-NOT-IGNORED {2}"one\/\.gitignore" was there already/u);
    expect(readFileSync(join(there, 'one/.gitignore'), 'utf8')).toBe('dist\n');
    expect((await run(start('two'), { cwd: there })).err).toBe('two/study.yaml written\n');
  });
});

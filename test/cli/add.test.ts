import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Files } from '../../src/model/ports.js';
import { memoryFiles } from '../../src/files/memory.js';
import { answering } from './answering.js';
import { folder, run, SMALL, TINY } from './run.js';

/** What comes in by standard input. */
const input = vi.hoisted((): { files: Files | null } => ({ files: null }));
vi.mock('../../src/files/input.js', () => ({ readInput: (limit: number) => input.files?.read('given', limit) }));

const small = (files: Record<string, string> = {}): string =>
  folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, ...files });

const text = (cwd: string, file = 'study.yaml'): string => readFileSync(join(cwd, file), 'utf8');

const added = async (cwd: string, ...argv: string[]): Promise<string> => {
  const { code, out, err } = await run(['add', ...argv], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

const refused = async (cwd: string, ...argv: string[]): Promise<string> => {
  const before = text(cwd);
  const { code, out, err } = await run(['add', ...argv], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(text(cwd)).toBe(before);
  return err;
};

const FINDING = ['--from', 'head', '--finding', 'Nobody maintains it.'];

describe('add', () => {
  it('writes an item behind the last one, says where, and what to do next', async () => {
    const cwd = small();
    const out = await added(cwd, 'evidence', '.', ...FINDING, '--at', 'p. 3');
    expect(out).toBe('study.yaml:10  evidence head-01\nNext: egov-assess add rating . --evidence head-01\n');
    expect(text(cwd)).toBe(
      SMALL.replace('ratings:', '  - { id: head-01, from: head, at: p. 3, finding: "Nobody maintains it." }\nratings:'),
    );
  });

  it('names a study that is one file by that file', async () => {
    const cwd = folder({ 'my-study.yaml': SMALL, 'tiny.yaml': TINY });
    expect(await added(cwd, 'evidence', 'my-study.yaml', ...FINDING)).toContain(
      'Next: egov-assess add rating my-study.yaml ',
    );
  });

  it('writes nothing by hand into a file of imported items, unless that is named', async () => {
    const part = `format: egov-study-part/1
sessions:
  head-0107: { source: head, method: interview, date: 2022-01-07 }
evidence:
  - { id: i1, from: head-0107, finding: x, import: { of: in.xlsx, key: i1 } }
`;
    const study = SMALL.replace('frameworks:', 'include: [evidence/*.yaml]\nframeworks:');
    const cwd = small({ 'study.yaml': study, 'evidence/import-in.yaml': part });
    const item = ['evidence', '.', '--from', 'head-0107', '--finding', 'y'];
    expect(await added(cwd, ...item)).toMatch(/^study\.yaml:/u);
    expect(await added(cwd, 'session', '--source', 'head', '--method', 'interview')).toMatch(/^study\.yaml:/u);
    expect(text(cwd, 'evidence/import-in.yaml')).toBe(part);
    expect(await added(cwd, ...item, '--into', 'evidence/import-in.yaml')).toMatch(/^evidence\/import-in\.yaml:/u);
  });

  it.each([
    [['source', '--kind', 'place', '--title', 'Office'], 'add session . --source office'],
    [
      ['session', '--source', 'head', '--method', 'interview', '--date', '2022-01-07'],
      'add evidence . --from head-0107',
    ],
    [
      ['factor', '--id', 'f', '--title', 'F', '--polarity', 'inhibiting', '--locus', 'internal'],
      'add evidence . --shows f',
    ],
  ])('names after %j a step that says nothing for anybody', async (argv, step) => {
    expect(await added(small(), ...argv)).toContain(`\nNext: egov-assess ${step}\n`);
  });

  it('keeps the language that was typed and the one word of a path in what comes next', async () => {
    const cwd = folder({ 'my study.yaml': SMALL, 'tiny.yaml': TINY });
    const { out } = await run(['--lang', 'id', 'add', 'evidence', 'my study.yaml', ...FINDING], { cwd });
    expect(out).toContain("\nSelanjutnya: egov-assess --lang id add rating 'my study.yaml' --evidence head-01\n");
  });

  it('takes every field of an item by a flag', async () => {
    const cwd = small({ 'photos/rack.jpg': 'a photo' });
    await added(cwd, 'source', '--id', 'rule', '--kind', 'document', '--title-en', 'Rule 5', '--title-id', 'Aturan 5');
    writeFileSync(join(cwd, 'study.yaml'), text(cwd).replace('frameworks:', 'norms: [rule]\nframeworks:'));
    await added(cwd, 'evidence', ...FINDING, '--id', 'e2', '--at', '1', '--date', '2022-01', '--quote', 'No.',
      '--quote-lang', 'id', '--quote-consent', 'closed', '--against', 'rule=art. 7(4)', '--shows', 'it-expert-shortage',
      '--denies', 'unit-assigned,committed-leader', '--disputes', 'e1', '--state', 'rejected', '--why', 'hearsay',
      '--about', 'planning', '--self-report', '--second-hand', '--attachment', 'photo=photos/rack.jpg', '--note', 'x'); // prettier-ignore
    expect(text(cwd)).toContain(`  - id: e2
    from: head
    at: "1"
    date: 2022-01
    finding: "Nobody maintains it."
    quote: { text: No., lang: id, consent: closed }
    against: [{ norm: rule, at: art. 7(4) }]
    shows: [it-expert-shortage]
    denies: [unit-assigned, committed-leader]
    disputes: [e1]
    state: rejected
    why: hearsay
    about: [planning]
    self-report: true
    second-hand: true
    attachments: [{ path: photos/rack.jpg, kind: photo }]
    note: x
`);
    expect(text(cwd)).toContain('  rule: { kind: document, title: { en: Rule 5, id: Aturan 5 } }\n');
  });

  it('numbers what has no id, and names a session by its day', async () => {
    const cwd = small();
    expect(await added(cwd, 'session', '--source', 'head', '--method', 'interview', '--date', '2022-01-07')).toContain(
      'session head-0107\n',
    );
    const at = ['--from', 'head-0107', '--finding', 'x'];
    expect(await added(cwd, 'evidence', ...at)).toContain('evidence head-0107-01\n');
    expect(await added(cwd, 'evidence', ...at)).toContain('evidence head-0107-02\n');
    expect(await added(cwd, 'source', '--kind', 'place', '--title', 'The Office')).toContain('source the-office\n');
    expect(await added(cwd, 'source', '--kind', 'place', '--title', 'The Office')).toContain('source the-office-2\n');
  });

  it('adds a factor with what it leads to, and a proposal', async () => {
    const cwd = small();
    await added(cwd, 'factor', '--id', 'floods', '--title', 'Floods', '--polarity', 'inhibiting', '--locus', 'external',
      '--leads-to', 'damaged-equipment=e1', '--stated-by', 'head'); // prettier-ignore
    await added(cwd, 'proposal', '--title', 'Move it', '--addresses', 'floods', '--effort', '1', '--class', 'against', '--class-standard', 'WT'); // prettier-ignore
    expect(text(cwd).slice(SMALL.length)).toBe(`factors:
  floods:
    title: Floods
    polarity: inhibiting
    locus: external
    leads-to: { damaged-equipment: { evidence: [e1] } }
    stated-by: [head]
proposals:
  - { id: move-it, title: Move it, addresses: [floods], effort: 1, class: { words: against, standard: WT } }
`);
  });

  it('tells of what looks like data about somebody', async () => {
    const { code, err } = await run(['add', 'evidence', ...FINDING, '--note', 'call +62 812-3456-7890'], {
      cwd: small(),
    });
    expect(code).toBe(0);
    expect(err).toContain('warning  PERSONAL-DATA');
    expect(err).not.toContain('7890');
  });

  it('tells what is new and worth a look', async () => {
    const part = 'format: egov-study-part/1\nevidence:\n  - { id: e2, from: head, finding: x }\n';
    const cwd = small({ 'evidence/a.yaml': part });
    const before = await run(['validate', '.'], { cwd });
    const { err } = await run(['add', 'evidence', ...FINDING, '--state', 'rejected'], { cwd });
    expect(before.err).not.toContain('REJECTED-WITHOUT-WHY');
    expect(err).toContain('REJECTED-WITHOUT-WHY');
  });

  it('shows what would change and writes nothing, where asked to', async () => {
    const cwd = small();
    const { code, out } = await run(['add', 'evidence', ...FINDING, '--dry-run'], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: `study.yaml
@@ 8 @@
 evidence:
   - { id: e1, from: head, finding: "There is a plan." }
+  - { id: head-01, from: head, finding: "Nobody maintains it." }
 ratings:
   tiny:
`,
    });
    expect(text(cwd)).toBe(SMALL);
  });
});

describe('a rating', () => {
  const unrated = SMALL.slice(0, SMALL.indexOf('ratings:'));

  it('goes to the coder of the study', async () => {
    const cwd = folder({ 'study.yaml': unrated, 'tiny.yaml': TINY });
    await added(
      cwd,
      'rating',
      '--framework',
      'tiny',
      '--node',
      'plan',
      '--level',
      '2',
      '--evidence',
      'e1=2',
      '--why',
      'x',
    );
    expect(text(cwd)).toBe(`${unrated}ratings:\n  tiny:\n    plan: { level: 2, evidence: { e1: 2 }, why: x }\n`);
  });

  it('goes there as well where the coder is named', async () => {
    const cwd = folder({ 'study.yaml': unrated.replace('lang: en', 'lang: en\ncoder: c'), 'tiny.yaml': TINY });
    await added(cwd, 'rating', '--node', 'tiny/plan', '--level', '2', '--evidence', 'e1', '--rater', 'c');
    expect(text(cwd)).toContain('ratings:\n  tiny:\n    plan: { level: 2, evidence: [e1] }\n');
  });

  it('of another rater goes to a file of their own, which is made with their role', async () => {
    const cwd = small();
    const rating = ['rating', '--node', 'tiny/plan', '--level', '1', '--evidence', 'e1', '--rater', 'coder-b'];
    expect(await refused(cwd, ...rating)).toContain('FLAG-MISSING  --role is missing');
    expect(await added(cwd, ...rating, '--role', 'coder')).toContain('ratings/coder-b.yaml:6  rating tiny/plan\n');
    expect(text(cwd, 'ratings/coder-b.yaml')).toBe(
      'format: egov-ratings/1\nrater: "coder-b"\nrole: coder\nratings:\n  tiny:\n    plan: { level: 1, evidence: [e1] }\n',
    );
    expect(text(cwd)).toBe(SMALL);
    expect(await refused(cwd, ...rating)).toContain('ENTRY-EXISTS  there already is a rating "tiny/plan"');
  });

  it('is not given twice', async () => {
    const err = await refused(small(), 'rating', '--node', 'tiny/plan', '--level', '1', '--evidence', 'e1');
    expect(err).toContain('study.yaml:12:5  error  ENTRY-EXISTS');
  });

  it('goes by the only framework of the study that rates indicators', async () => {
    const cwd = folder({ 'study.yaml': unrated.replace('[tiny.yaml]', '[tiny.yaml, swot]'), 'tiny.yaml': TINY });
    await added(cwd, 'rating', '--node', 'plan', '--level', '2', '--evidence', 'e1');
    expect(text(cwd)).toContain('ratings:\n  tiny:\n    plan:');
  });

  it('names its framework where one of several is not there', async () => {
    const cwd = folder({ 'study.yaml': unrated.replace('[tiny.yaml]', '[tiny.yaml, gone]'), 'tiny.yaml': TINY });
    expect(await refused(cwd, 'rating', '--node', 'plan', '--level', '2')).toContain('--framework is missing');
  });

  it('names its indicator', async () => {
    expect(await refused(small(), 'rating', '--framework', 'tiny', '--level', '1')).toContain('--node is missing');
  });
});

describe('a rating that is there already', () => {
  const part = '# mine\nformat: egov-study-part/1\nratings:\n  tiny:\n    plan: { level: 2, evidence: [e1] } # seen\n';
  const apart = (): string =>
    folder({
      'study.yaml': `${SMALL.replace(/ratings:[^]*/u, '')}include: [r.yaml]\n`,
      'tiny.yaml': TINY,
      'r.yaml': part,
    });
  const anew = ['rating', '--node', 'plan', '--level', '1', '--evidence', 'e1'];

  it('is named with where it stands, and how it is replaced', async () => {
    const err = await refused(apart(), ...anew);
    expect(err).toContain('r.yaml:5:5  error  ENTRY-EXISTS  there already is a rating "tiny/plan"');
    expect(err).toContain('give --replace to put another in its place');
  });

  it('is replaced where it stands, and nothing else is changed', async () => {
    const cwd = apart();
    await added(cwd, ...anew, '--replace');
    expect(text(cwd, 'r.yaml')).toBe(part.replace('level: 2', 'level: 1'));
    expect(text(cwd)).not.toContain('ratings');
    await added(cwd, ...anew, '--rater', 'b', '--role', 'self', '--replace');
    expect(text(cwd, 'ratings/b.yaml')).toContain('plan: { level: 1, evidence: [e1] }');
    await added(cwd, 'rating', '--node', 'plan', '--level', '2', '--evidence', 'e1', '--rater', 'b', '--replace');
    expect(text(cwd, 'ratings/b.yaml')).toContain('plan: { level: 2, evidence: [e1] }');
    expect(text(cwd, 'r.yaml')).toBe(part.replace('level: 2', 'level: 1'));
  });

  it('goes to no other file', async () => {
    const { code, err } = await run(['add', ...anew, '--replace', '--into', 'study.yaml'], { cwd: apart() });
    expect([code, err]).toEqual([2, expect.stringContaining('--replace and --into exclude each other.')]);
  });
});

describe('nothing is added', () => {
  it('that names what is not there', async () => {
    const err = await refused(small(), 'evidence', '--from', 'haed', '--finding', 'x', '--disputes', 'e9');
    expect(err).toContain('error  UNKNOWN-SOURCE  there is no source "haed" here; did you mean "head"?');
    expect(err).toContain('UNKNOWN-EVIDENCE');
    expect(err).not.toContain('study.yaml:');
  });

  it('that says there is no evidence and names some', async () => {
    const cwd = folder({ 'study.yaml': SMALL.replace(/ratings:[^]*/u, ''), 'tiny.yaml': TINY });
    const rating = ['rating', '--node', 'plan', '--status', 'no-evidence', '--evidence', 'e1', '--why', 'x'];
    expect(await refused(cwd, ...rating)).toContain('error  NO-EVIDENCE-NAMED');
  });

  it('without what is needed', async () => {
    const err = await refused(small(), 'evidence');
    expect(err).toContain('--from is missing');
    expect(err).toContain('--finding is missing');
  });

  it('of a factor or a proposal that nothing more is known of', async () => {
    const factor = await refused(small(), 'factor');
    for (const flag of ['--title', '--polarity', '--locus'])
      expect(factor).toContain(`FLAG-MISSING  ${flag} is missing`);
    expect(await refused(small(), 'proposal', '--title', 'x')).toContain('FLAG-MISSING  --addresses is missing');
  });

  it('under an id that is there, in whichever file', async () => {
    expect(await refused(small(), 'source', '--id', 'head', '--kind', 'place')).toContain(
      'study.yaml:7:3  error  ENTRY-EXISTS',
    );
    const part = 'format: egov-study-part/1\nevidence:\n  - { id: e2, from: head, finding: x }\n';
    const cwd = small({ 'study.yaml': `${SMALL}include: [e.yaml]\n`, 'e.yaml': part });
    expect(await refused(cwd, 'evidence', ...FINDING, '--id', 'e2', '--into', 'study.yaml')).toContain(
      'e.yaml:3:5  error  ENTRY-EXISTS',
    );
  });

  it('to a study that cannot be read', async () => {
    const cwd = small({ 'study.yaml': SMALL.replace('lang: en', 'lang: xx') });
    expect(await refused(cwd, 'evidence', ...FINDING)).toContain('NOT-ONE-OF');
  });

  it.each([
    [['--state', 'acepted'], '--state does not take "acepted"; did you mean "accepted"? It takes: accepted, rejected.'],
    [['--shows', 'a,,b'], '--shows takes ids with commas between them'],
    [['--attachment', 'rack.jpg'], '--attachment takes kind=path'],
    [['--finding-en', 'x'], 'give it, or --finding-en and --finding-id'],
    [['--at', ' '], '--at needs a text'],
    [['--entries', 'x.yaml'], 'leave out the flags of single fields'],
  ])('that is typed like %j', async (flags, message) => {
    expect(await refused(small(), 'evidence', ...FINDING, ...flags)).toContain(message);
  });

  it('with a file of names attached', async () => {
    const cwd = small({ 'names.csv': 'head,Ibu Sari\n' });
    const err = await refused(cwd, 'evidence', ...FINDING, '--attachment', 'document=names.csv');
    expect(err).toContain('NAMES-NOT-READ');
  });

  it('by a rater whose name could lead elsewhere', async () => {
    const cwd = small();
    const rating = ['rating', '--node', 'tiny/plan', '--level', '1', '--evidence', 'e1', '--role', 'self'];
    expect(await refused(cwd, ...rating, '--rater', '../x')).toContain('BAD-ID');
    expect(existsSync(join(cwd, 'x.yaml'))).toBe(false);
  });
});

describe('where it goes', () => {
  const PART = 'format: egov-study-part/1\nevidence:\n  - { id: e2, from: head, finding: x }\n';

  it('is the file in which items of that source stand', async () => {
    const cwd = small({ 'study.yaml': `${SMALL}include: [parts/*.yaml]\n`, 'parts/a.yaml': PART });
    expect(await added(cwd, 'evidence', ...FINDING)).toContain('parts/a.yaml:4  evidence head-01');
    expect(await added(cwd, 'evidence', ...FINDING, '--into', 'study.yaml')).toContain(
      'study.yaml:10  evidence head-02',
    );
  });

  it('may be a file that is new, if the study reads it', async () => {
    const cwd = small({ 'study.yaml': `${SMALL}include: [parts/*.yaml]\n`, 'parts/a.yaml': PART });
    await added(cwd, 'evidence', ...FINDING, '--into', 'parts/b.yaml');
    expect(text(cwd, 'parts/b.yaml')).toBe(
      'format: egov-study-part/1\nevidence:\n  - { id: head-01, from: head, finding: Nobody maintains it. }\n',
    );
    const err = await refused(cwd, 'evidence', ...FINDING, '--into', 'other/b.yaml');
    expect(err).toContain('error  PART-NOT-INCLUDED  "study.yaml" does not read "other/b.yaml"');
    expect(await refused(cwd, 'evidence', ...FINDING, '--into', '../b.yaml')).toContain('OUTSIDE-STUDY');
  });
});

describe('entries that are written down', () => {
  const entries = (content: string, name = 'new.yaml'): string => small({ [name]: content });

  it('are added all, from YAML and from JSON', async () => {
    const cwd = entries(
      '- { id: a, from: head, finding: one }\n- id: b\n  from: head\n  finding: { en: two }\n  note:\n',
    );
    expect(await added(cwd, 'evidence', '--entries', 'new.yaml')).toContain(
      'study.yaml:10  evidence a\nstudy.yaml:11  evidence b\n',
    );
    writeFileSync(join(cwd, 'one.json'), '{ "id": "office", "kind": "place" }');
    await added(cwd, 'source', '--entries', 'one.json');
    expect(text(cwd)).toContain('  office: { kind: place }\n');
  });

  it('may be ratings of another rater', async () => {
    const cwd = entries('[{ framework: tiny, node: plan, level: 1, evidence: [e1] }]');
    await added(cwd, 'rating', '--entries', 'new.yaml', '--rater', 'b', '--role', 'self');
    expect(text(cwd, 'ratings/b.yaml')).toContain('    plan: { level: 1, evidence: [e1] }\n');
  });

  it('are told of where they stand in their file', async () => {
    const cwd = entries('- { id: a, from: head, finding: one }\n\n- { id: b, from: haed, finding: two }\n');
    expect(await refused(cwd, 'evidence', '--entries', 'new.yaml')).toContain('new.yaml:3:3  error  UNKNOWN-SOURCE');
    const wrong = entries('- { id: a, from: head, found: one }\n');
    expect(await refused(wrong, 'evidence', '--entries', 'new.yaml')).toContain('new.yaml:1:3  error  UNKNOWN-KEY');
  });

  it.each([
    ['- { from: head, finding: x }', 'MISSING-KEY'],
    ['- { id: 3, from: head, finding: x }', 'WRONG-TYPE'],
    ['- words', 'WRONG-TYPE'],
    ['- { id: a, id: b }', 'DUPLICATE-KEY'],
  ])('are refused as %j', async (content, code) => {
    expect(await refused(entries(content), 'evidence', '--entries', 'new.yaml')).toContain(`error  ${code}`);
  });

  it('must be there', async () => {
    expect(await refused(small(), 'evidence', '--entries', 'no.yaml')).toContain('PATH-NOT-FOUND');
  });

  describe('by standard input', () => {
    const piped = (cwd: string, content: string | Uint8Array) => {
      input.files = memoryFiles({ given: content });
      return run(argv, { cwd });
    };
    const argv = ['add', 'evidence', 'my', '--entries', '-'];
    const there = (): string => folder({ 'my/study.yaml': SMALL, 'my/tiny.yaml': TINY });

    it('are added, with a byte order mark or without, as YAML or JSON', async () => {
      const cwd = there();
      const ended = await piped(cwd, '\ufeff- { id: a, from: head, finding: one }\n');
      expect(ended).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('my/study.yaml:10  evidence a') as string,
      });
      expect(await piped(cwd, '{ "id": "b", "from": "head", "finding": "two" }')).toMatchObject({
        code: 0,
      });
      expect(text(cwd, 'my/study.yaml')).toContain('finding: "two" }\nratings:');
    });

    it.each([
      ['- { id: a, from: haed, finding: x }', '<stdin>:1:3  error  UNKNOWN-SOURCE'],
      ['- { id: a, form: head }', '<stdin>:1:3  error  UNKNOWN-KEY'],
      ['- [', '<stdin>:1:4  error  YAML-SYNTAX'],
      ['', '<stdin>:1:1  error  '],
      [new Uint8Array([0xff, 0xfe]), '<stdin>:1:1  error  NOT-UTF8'],
      [`# ${'x'.repeat(1024 * 1024)}`, '<stdin>:1:1  error  FILE-TOO-LARGE'],
    ])('are told of by the name <stdin>: %#', async (content, message) => {
      const cwd = there();
      const { code, err } = await piped(cwd, content);
      expect(err).toContain(message);
      expect(code).toBe(2);
      expect(text(cwd, 'my/study.yaml')).toBe(SMALL);
    });

    it('are not waited for where somebody would have to type them', async () => {
      const { code, err } = await run(argv, { cwd: there(), terminal: answering().terminal });
      expect(code).toBe(2);
      expect(err).toContain('--entries - reads what another program writes');
    });

    it.runIf(process.platform !== 'win32')('come from another program, or are none', () => {
      const cwd = there();
      const program = [resolve('bin/egov-assess.js'), ...argv];
      const given = (text: string) => spawnSync(process.execPath, program, { cwd, input: text, encoding: 'utf8' });
      expect(given('{ id: a, from: head, finding: one }')).toMatchObject({ status: 0, stderr: '' });
      expect(text(cwd, 'my/study.yaml')).toContain('id: a,');
      expect(given('').status).toBe(2);
    });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/cli/prompter.js';
import type { Suggestions } from '../../src/model/suggestions.js';
import { answering, type Answer } from './answering.js';
import { folder, run } from './run.js';

const STUDY = `format: egov-study/1
id: field
lang: en
agency: { name: Field office }
coder: coder-a
frameworks: [jones]
sources:
  head: { kind: informant, role: Head, group: leadership }
evidence:
  # what the head said
  - id: e1   # the first
    from: head
    finding: Floods reach the office every year.
  - { id: e2, from: head, finding: "There is no budget, and no training." }
  - { id: e3, from: head, finding: "Tea was served.", shows: [] }
ratings:
  jones:
    funds: { level: 1, evidence: [e2], why: none }
`;

const TAKEN = ['--accept', 'e1=disaster-prone-site', '--by', 'coder-a'];

const study = (files: Record<string, string> = {}): string => folder({ 'study.yaml': STUDY, ...files });
const text = (cwd: string, file = 'study.yaml'): string => readFileSync(join(cwd, file), 'utf8');

/** What is refused leaves every byte as it was. */
const refused = async (cwd: string, ...argv: string[]): Promise<string> => {
  const { code, out, err } = await run(['suggest', ...argv], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(text(cwd)).toBe(STUDY);
  return err;
};

describe('suggest', () => {
  it('shows what is proposed, in its context, and writes nothing', async () => {
    const cwd = study();
    const { code, out, err } = await run(['suggest'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Of 3 accepted items 3 were looked at; for 2 something is proposed.');
    expect(out).toMatch(/factor disaster-prone-site: Office lies in a disaster-prone area +1\.00 {2}\[Floods\] reach/u);
    expect(out).toMatch(/factor no-dedicated-budget: No budget of its own +1\.00 {2}There is \[no budget\]/u);
    // There is none: nobody held any.
    expect(out).not.toContain('training-held');
    expect(out).toContain('egov-assess suggest . --accept e1=disaster-prone-site --by coder-a');
    expect(text(cwd)).toBe(STUDY);
  });

  it('is in Indonesian where that is asked for', async () => {
    const { out } = await run(['--lang', 'id', 'suggest'], { cwd: study() });
    expect(out).toContain('faktor disaster-prone-site: Kantor berada di kawasan rawan bencana');
  });

  it('marks what stands in a quote', async () => {
    const quoted = STUDY.replace('served."', 'served.", quote: { text: Banjir lagi, lang: id }');
    expect((await run(['suggest'], { cwd: folder({ 'study.yaml': quoted }) })).out).toContain('[Banjir] lagi (quote)');
  });

  it('says so where there is nothing to propose, or to look at', async () => {
    const none = STUDY.replace('Floods reach the office every year.', 'Xyz.').replace(
      'There is no budget, and no training.',
      'Xyz.',
    );
    expect((await run(['suggest'], { cwd: folder({ 'study.yaml': none }) })).out).toContain(
      'No keyword stands in what was looked at.',
    );
    const empty = STUDY.replace(/evidence:[^]*$/u, '');
    expect((await run(['suggest'], { cwd: folder({ 'study.yaml': empty }) })).out).toContain(
      'All evidence has factors',
    );
  });

  it('shows what would mislead a reader as what it is, here and where it asks', async () => {
    const cwd = folder({ 'study.yaml': STUDY.replace('Floods reach', 'Floods \u202e|](x)\u200b reach') });
    for (const format of ['table', 'markdown', 'html', 'json']) {
      const { code, out } = await run(['suggest', '-f', format], { cwd });
      expect(code).toBe(0);
      if (format !== 'json') expect(out).not.toContain('\u202e');
      if (format === 'markdown') expect(out).toContain('\\|\\]\\(x)');
    }
    const { terminal } = answering('Stop');
    const { err } = await run(['suggest', '--by', 'coder-a'], { cwd, tty: true, terminal });
    expect(err).not.toContain('\u202e');
  });

  it('is JSON by a published schema', async () => {
    const { out } = await run(['suggest', '-f', 'json', '--limit', '1'], { cwd: study() });
    const found = JSON.parse(out) as Suggestions;
    expect(found.suggestions.map(({ evidence, factors }) => [evidence, factors.map(({ id }) => id)])).toEqual([
      ['e1', ['disaster-prone-site']],
      ['e2', ['no-dedicated-budget']],
    ]);
    const schema = JSON.parse((await run(['schema', 'suggestions'])).out) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  });

  it('proposes what other frameworks know where they are asked for', async () => {
    const { out } = await run(['suggest', '--framework', 'support-capacity-value', '-f', 'json'], { cwd: study() });
    expect((JSON.parse(out) as Suggestions).frameworks.map(({ id }) => id)).toEqual(['support-capacity-value']);
  });

  it('ends with 2 where there is no study', async () => {
    expect((await run(['suggest', 'gone'])).code).toBe(2);
    expect((await run(['suggest'], { cwd: folder({ 'study.yaml': 'format: egov-study/1\n' }) })).code).toBe(2);
    expect((await run(['suggest'], { cwd: study({ 'egov-assess.yaml': 'x' }) })).code).toBe(2);
  });
});

describe('suggest --accept', () => {
  it('puts factors and topics into their items, with whoever said yes, and changes nothing else', async () => {
    const cwd = study();
    const accept = [
      '--accept',
      'e1=disaster-prone-site',
      '--accept',
      'e1=physical-site',
      '--accept',
      'e2=no-dedicated-budget,funding',
    ];
    const { code, out, err } = await run(['suggest', ...accept, '--by', 'coder-a'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'study.yaml:11  e1  disaster-prone-site, physical-site\nstudy.yaml:20  e2  no-dedicated-budget, funding\n'.replace(
        ':20',
        ':14',
      ),
    );
    expect(text(cwd)).toBe(
      STUDY.replace(
        'every year.\n',
        `every year.
    shows:
      - disaster-prone-site
    about:
      - physical-site
    suggested:
      coder-a:
        - disaster-prone-site
        - physical-site
`,
      ).replace(
        'no training." }',
        'no training.", shows: [no-dedicated-budget], about: [funding], suggested: { coder-a: [no-dedicated-budget, funding] } }',
      ),
    );
    expect((await run(['validate', '.'], { cwd })).code).toBe(0);
    expect((await run(['suggest'], { cwd })).out).toMatch(
      /4 factors or topics were taken\s+over from suggestions before/u,
    );
  });

  it('adds to what others said yes to', async () => {
    const sheet =
      'format: egov-ratings/1\nrater: coder-b\nrole: coder\nratings: { jones: { funds: { level: 1, evidence: [e2], why: x } } }\n';
    const cwd = study({ 'ratings/coder-b.yaml': sheet });
    await run(['suggest', '--accept', 'e2=no-dedicated-budget', '--by', 'coder-a'], { cwd });
    const { err } = await run(['suggest', '--accept', 'e2=funding', '--by', 'coder-b'], { cwd });
    expect(err).toBe('');
    expect(text(cwd)).toContain(
      'suggested: { coder-a: [no-dedicated-budget], coder-b: [funding] }, about: [funding] }',
    );
  });

  it('writes into each file that an item stands in', async () => {
    const part = 'format: egov-study-part/1\nevidence:\n  - { id: e9, from: head, finding: Broken. }\n';
    const cwd = folder({ 'study.yaml': `${STUDY}include: [more.yaml]\n`, 'more.yaml': part });
    const accept = ['--accept', 'e9=damaged-equipment', '--accept', 'e2=no-dedicated-budget'];
    expect((await run(['suggest', ...accept, '--by', 'coder-a'], { cwd })).code).toBe(0);
    expect(text(cwd, 'more.yaml')).toContain('finding: Broken., shows: [damaged-equipment], suggested:');
    expect(text(cwd)).toContain('shows: [no-dedicated-budget]');
  });

  it('shows the lines that would change with --dry-run', async () => {
    const cwd = study();
    const { out } = await run(['suggest', '--accept', 'e2=no-dedicated-budget', '--by', 'coder-a', '--dry-run'], {
      cwd,
    });
    expect(out).toContain(
      '+  - { id: e2, from: head, finding: "There is no budget, and no training.", shows: [no-dedicated-budget]',
    );
    expect(text(cwd)).toBe(STUDY);
  });

  it.each([
    ['without anybody who says yes', ['--accept', 'e1=disaster-prone-site'], '--by is missing'],
    ['by somebody who does not rate', ['--accept', 'e1=disaster-prone-site', '--by', 'coder-x'], 'NOT-A-RATER'],
    ['of an item that is not there', ['--accept', 'e0=disaster-prone-site', '--by', 'coder-a'], 'UNKNOWN-EVIDENCE'],
    ['of what is not proposed', ['--accept', 'e1=it-expert-shortage', '--by', 'coder-a'], 'NOT-SUGGESTED'],
    ['of what is denied', ['--accept', 'e2=training-held', '--by', 'coder-a'], 'NOT-SUGGESTED'],
    ['of one right and one wrong', ['--accept', 'e1=disaster-prone-site,x', '--by', 'coder-a'], 'NOT-SUGGESTED'],
    ['of nothing', ['--accept', 'e1', '--by', 'coder-a'], '--accept takes an item'],
    ['of no ids', ['--accept', 'e1=,', '--by', 'coder-a'], '--accept takes an item'],
    ['beside a format', [...TAKEN, '-f', 'json'], '--accept and -f exclude each other.'],
    ['beside how many are shown', [...TAKEN, '--limit', '1'], '--accept and --limit exclude each other.'],
    ['beside what else is looked at', [...TAKEN, '--all'], '--accept and --all exclude each other.'],
    ['of an answer that has a format', ['--by', 'coder-a', '-f', 'json'], '--by and -f exclude each other.'],
    ['where nothing would be written', ['--dry-run'], '--dry-run shows what --accept or --by would write'],
    ['by nobody who can be asked', ['--by', 'coder-a'], '--accept is missing'],
  ])('writes nothing %s', async (_, argv, said) => {
    expect(await refused(study(), ...argv)).toContain(said);
  });

  it('writes nothing into a study that it cannot add to', async () => {
    const odd = STUDY.replace('shows: []', 'shows: []')
      .replace('Tea was served.', 'Flood.')
      .replace('{ id: e3', '{ suggested: {}, id: e3');
    const cwd = folder({ 'study.yaml': odd });
    expect((await run(['suggest', '--accept', 'e3=disaster-prone-site', '--by', 'coder-a'], { cwd })).code).toBe(0);
    expect(text(cwd)).toContain('{ suggested: { coder-a: [disaster-prone-site] }, id: e3');
    expect(text(cwd)).toContain('shows: [disaster-prone-site]');
    const gone = folder({ 'study.yaml': 'format: egov-study/1\n' });
    expect((await run(['suggest', '--accept', 'e3=x', '--by', 'coder-a'], { cwd: gone })).code).toBe(2);
  });
});

describe('suggest --by, at a terminal', () => {
  const asked = async (cwd: string, ...answers: readonly Answer[]) => {
    const { terminal, said } = answering(...answers);
    return { ...(await run(['suggest', '--by', 'coder-a'], { cwd, tty: true, terminal })), said };
  };

  it('asks about one after the other, and writes what was said yes to', async () => {
    const cwd = study();
    const { code, out, err, said } = await asked(cwd, 'Yes', 'No', 'No', 'Stop');
    expect(code).toBe(0);
    expect(said[0]).toBe('Does it show this? factor: Office lies in a disaster-prone area (disaster-prone-site)');
    expect(said[1]).toMatch(/^Is it about this\? topic: /u);
    expect(err).toContain('e1: Floods reach the office every year.');
    expect(err).toContain('[Floods] reach');
    expect(out).toBe('study.yaml:11  e1  disaster-prone-site\n');
    expect(text(cwd)).toContain('shows:\n      - disaster-prone-site');
    expect(text(cwd)).not.toContain('no-dedicated-budget');
  });

  it('is through once all were asked about, and takes over each that was said yes to', async () => {
    const cwd = study();
    const { code, out, said } = await asked(cwd, 'Yes', 'Yes', 'No', 'No', 'No');
    expect(code).toBe(0);
    expect(out).toMatch(/^study\.yaml:11 {2}e1 {2}disaster-prone-site, /u);
    expect(said).toHaveLength(5);
  });

  it('asks nothing of somebody who does not rate', async () => {
    const { terminal, said } = answering();
    const argv = ['suggest', '--by', 'coder-b'];
    const { code, err } = await run(argv, { cwd: study(), tty: true, terminal });
    expect(code).toBe(2);
    expect(err).toContain('NOT-A-RATER');
    expect(said).toEqual([]);
  });

  it('shows the lines that would change with --dry-run', async () => {
    const cwd = study();
    const { terminal } = answering('Yes', 'Stop');
    const { out } = await run(['suggest', '--by', 'coder-a', '--dry-run'], { cwd, tty: true, terminal });
    expect(out).toContain('+      - disaster-prone-site');
    expect(text(cwd)).toBe(STUDY);
  });

  it('writes nothing where nothing was said yes to', async () => {
    const cwd = study();
    const { code, out } = await asked(cwd, 'Stop');
    expect([code, out]).toEqual([0, 'Nothing was taken over.\n']);
    expect(text(cwd)).toBe(STUDY);
  });

  it('says the same in Indonesian', async () => {
    const { terminal } = answering('Berhenti');
    const { out } = await run(['--lang', 'id', 'suggest', '--by', 'coder-a'], { cwd: study(), tty: true, terminal });
    expect(out).toBe('Tidak ada yang diterima.\n');
  });

  it('writes nothing where it is broken off', async () => {
    const cwd = study();
    const { code } = await asked(cwd, 'Yes', new Stopped());
    expect(code).toBe(130);
    expect(text(cwd)).toBe(STUDY);
    expect(existsSync(join(cwd, '.study.yaml.lock'))).toBe(false);
  });
});

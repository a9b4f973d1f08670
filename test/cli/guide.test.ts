import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { SHIPPED } from '../../src/app/shipped.js';
import { sheetsOf } from '../workbook/made.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const TINY_STUDY = { 'study.yaml': SMALL, 'tiny.yaml': TINY };

describe('guide', () => {
  it('is markdown of a framework', async () => {
    const { code, out, err } = await run(['guide', 'jones']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Field guide: Policy implementation after Jones\n/u);
    expect(out).toContain('## Interview with: partners');
  });

  it('goes to a file, as a page, in Indonesian', async () => {
    const cwd = folder();
    const { code, out, err } = await run(['--lang', 'id', 'guide', 'swot', '-f', 'html', '-o', 'panduan.html'], {
      cwd,
    });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'panduan.html sudah ditulis\n' });
    expect(readFileSync(join(cwd, 'panduan.html'), 'utf8')).toContain('<html lang="id">');
  });

  test.each(SHIPPED.ids().map((id) => ({ id })))(
    '$id can be taken to the field, in every format and language',
    async ({ id }) => {
      for (const lang of ['en', 'id'])
        for (const format of ['markdown', 'html', 'terminal']) {
          const { code, out, err } = await run(['--lang', lang, 'guide', id, '-f', format]);
          expect({ code, err }).toEqual({ code: 0, err: '' });
          // Frameworks that ship speak both languages; a style sheet has brackets of its own.
          if (format !== 'html') expect(out.replaceAll('\\', '')).not.toMatch(/\[(en|id)\] /u);
        }
    },
  );

  it('has only the part, or the group, that was asked for', async () => {
    const titles = async (...more: string[]) =>
      (await run(['guide', 'jones', ...more])).out.match(/^## .*/gmu)!.map((line) => line.slice(3));
    expect(await titles('--part', 'documents', '--part', 'observation')).toEqual([
      'Observation sheet',
      'Document checklist',
      'Levels: for the interviewer, not to be read aloud',
    ]);
    expect((await titles('--group', 'users')).filter((each) => each.startsWith('Interview'))).toEqual([
      'Interview with: users',
    ]);
  });

  it('says which groups there are where one is unknown', async () => {
    const { code, out, err } = await run(['guide', 'jones', '--group', 'leader']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('GUIDE-GROUP-UNKNOWN');
    expect(err).toContain('leadership, staff, partners, users');
    expect((await run(['guide', 'spbe-2020', '--group', 'staff'])).err).toContain('leave out --group');
  });

  test.each([
    [['-f', 'xlsform'], 'name its file'],
    [['-f', 'xlsform=a.xlsx', '--part', 'interview'], '--part and --group are for paper'],
    [['-f', 'xlsform=a.xlsx', '--group', 'staff'], '--part and --group are for paper'],
    [['--group', 'staff', '--part', 'documents'], '--group chooses an interview'],
    [['--part', 'interviews'], 'did you mean "interview"'],
    [['-o', ''], '-o needs the name of a file'],
  ])('cannot mean %j', async (options, said) => {
    const { code, out, err } = await run(['guide', 'jones', ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('says what is wrong with the framework', async () => {
    const { code, err } = await run(['guide', 'jnes']);
    expect(code).toBe(2);
    expect(err).toContain('UNKNOWN-FRAMEWORK');
  });
});

describe('guide --for', () => {
  it('has what the study lacks alone', async () => {
    const { code, out, err } = await run(['guide', 'jones', '--for', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# What is still to be found out: /u);
    expect(out).toContain('So far: ');
    expect(out).toContain('## Who has been heard, and what they were not asked');
  });

  it('says that a framework without levels cannot tell what is lacking', async () => {
    const { code, out, err } = await run(['guide', 'swot', '--for', 'examples/balangan']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('NO-INDICATORS-TO-FOUND');
  });

  it('says what is wrong with the study', async () => {
    const { code, out, err } = await run(['guide', 'tiny.yaml', '--for', 'nowhere'], { cwd: folder(TINY_STUDY) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('nowhere');
  });
});

describe('guide -f xlsform', () => {
  const sheetsIn = async (path: string) => {
    const sheets = await sheetsOf(readFileSync(path), path);
    return new Map(sheets.map(({ name, rows }) => [name, rows]));
  };

  it('is a workbook of three sheets, the same each time', async () => {
    const cwd = folder();
    const { code, err } = await run(['guide', 'jones', '-f', 'xlsform=form.xlsx', '-f', 'markdown=guide.md'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: 'form.xlsx written\nguide.md written\n' });
    const sheets = await sheetsIn(join(cwd, 'form.xlsx'));
    expect([...sheets.keys()]).toEqual(['survey', 'choices', 'settings']);
    const { digest, version } = SHIPPED.framework('jones')!;
    expect(sheets.get('settings')![1]).toEqual([
      'Policy implementation after Jones',
      'jones',
      `${version}-${digest.slice(0, 12)}`,
      'English (en)',
      'pages',
    ]);
    await run(['guide', 'jones', '-f', 'xlsform=again.xlsx'], { cwd });
    expect(readFileSync(join(cwd, 'again.xlsx'))).toEqual(readFileSync(join(cwd, 'form.xlsx')));
  });

  it('asks what a study lacks, under a name of its own', async () => {
    const cwd = folder(TINY_STUDY);
    expect((await run(['guide', 'tiny.yaml', '--for', '.', '-f', 'xlsform=form.xlsx'], { cwd })).code).toBe(0);
    const settings = (await sheetsIn(join(cwd, 'form.xlsx'))).get('settings')!;
    expect(settings[1]![1]).toBe('tiny-small');
    expect(settings[1]![2]).toMatch(/^[0-9.]+-[0-9a-f]{12}-[0-9a-f]{12}$/u);
  });

  it('says so of another ending', async () => {
    const cwd = folder();
    const { err } = await run(['guide', 'jones', '-f', 'xlsform=form.csv'], { cwd });
    expect(err).toContain('ENDING-MISLEADS');
    expect((await run(['guide', 'jones', '-f', 'html=form.xlsx'], { cwd })).err).toContain('ENDING-MISLEADS');
  });

  it('is not written where there is nothing to ask', async () => {
    const cwd = folder({ 'empty.yaml': PLACING });
    const { code, err } = await run(['guide', 'empty.yaml', '-f', 'xlsform=form.xlsx'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('FORM-EMPTY');
    expect(existsSync(join(cwd, 'form.xlsx'))).toBe(false);
  });
});

/** Places factors that lie under no aspect: nothing to ask about. */
const PLACING = `format: egov-framework/1
id: empty
version: 0.1.0
title: Empty
sources: {}
axes:
  x:
    title: within
    plus: { title: Strengths, polarity: enabling, locus: internal }
    minus: { title: Weaknesses, polarity: inhibiting, locus: internal }
  y:
    title: around
    plus: { title: Opportunities, polarity: enabling, locus: external }
    minus: { title: Threats, polarity: inhibiting, locus: external }
quadrants:
  - { x: plus, y: plus, id: one, label: one, means: Both good., source: convention }
  - { x: plus, y: minus, id: two, label: two, means: Good within., source: convention }
  - { x: minus, y: plus, id: three, label: three, means: Good around., source: convention }
  - { x: minus, y: minus, id: four, label: four, means: Neither good., source: convention }
weighting: { sum: axis, ratings: { from: 1, to: 4 }, minus: plain, source: convention }
nodes: {}
`;

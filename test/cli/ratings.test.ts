import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const small = (more: Readonly<Record<string, string>> = {}): string =>
  folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, ...more });
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

/** As a rater would: takes the marks away, and fills in. */
const filled = (text: string, level: number, item: string): string =>
  text
    .replaceAll(/^# /gmu, '')
    .replaceAll(/(level|value): {3}#.*$/gmu, `$1: ${String(level)}`)
    .replaceAll(/evidence: \[\].*$/gmu, `evidence: [${item}]`)
    .replaceAll(/why: {3}#.*$/gmu, 'why: as I read it');

describe('ratings new', () => {
  it('hands out a sheet that changes nothing until it is filled in, and then counts', async () => {
    const cwd = small();
    const before = (await run(['score', '.', '-f', 'json'], { cwd })).out;
    const { code, out, err } = await run(['ratings', 'new', '.', '--rater', 'coder-b', '--seed', '7'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: 'ratings/coder-b.yaml written\n' });
    expect(out).toMatch(/^Next:\n {2}1\. Hand it to coder-b/u);
    const sheet = read(cwd, 'ratings/coder-b.yaml');
    expect(sheet).toContain('blind: { seed: 7 }');

    const unfilled = await run(['score', '.', '-f', 'json'], { cwd });
    expect(unfilled.code).toBe(0);
    expect(unfilled.err).toContain('note  SHEET-UNFILLED');
    const resultOf = (json: string): unknown => (JSON.parse(json) as { result: unknown }).result;
    expect(resultOf(unfilled.out)).toEqual(resultOf(before));

    writeFileSync(join(cwd, 'ratings/coder-b.yaml'), filled(sheet, 1, 'e1'));
    expect(await run(['validate', '.', '--fail-on', 'note'], { cwd })).toMatchObject({ code: 0 });
    expect(resultOf((await run(['score', '.', '-f', 'json'], { cwd })).out)).toMatchObject({ score: 1 });
    const agreement = await run(['agreement', '.', '--runs', '100'], { cwd });
    expect(agreement.out).toContain('coder-b: blind, from a sheet with the evidence in random order (seed 7)');
    expect(agreement.err).not.toContain('NOT-BLIND');
  });

  it('tells nothing of what anybody made of the evidence', async () => {
    const cwd = copyOfExample();
    await run(['ratings', 'new', '.', '--rater', 'coder-c'], { cwd });
    const sheet = read(cwd, 'ratings/coder-c.yaml').replaceAll(/\n## +/gu, ' ');
    const study = read(cwd, 'study.yaml');
    const ratings = study.slice(study.indexOf('\nratings:'), study.indexOf('\nproposals:'));
    for (const [, reason = ''] of `${ratings}${read(cwd, 'ratings/coder-b.yaml')}`.matchAll(
      /en: >?-?\s*"?([^"\n]{20,60})/gu,
    ))
      expect(sheet).not.toContain(reason.trim());
    // Factors by which items are tagged, topics, verdicts, and remarks of whoever gathered the evidence.
    expect(sheet).not.toMatch(/it-expert-shortage|central-application-dependence|shows:|about:|against:|running well/u);
    expect(sheet).not.toContain('coder-a');
    expect(sheet).not.toContain("The researcher's reading of the two interviews");
    expect(sheet).not.toMatch(/coder-b/u);
  });

  it('has all accepted evidence, in an order drawn from the seed, and every indicator with its rubric', async () => {
    const cwd = copyOfExample();
    const study = read(cwd, 'study.yaml').replace(
      '{ id: no-decree, ',
      '{ id: no-decree, state: rejected, why: a test, ',
    );
    writeFileSync(join(cwd, 'study.yaml'), study);
    const order = async (seed: string, file: string): Promise<string[]> => {
      const { code } = await run(['ratings', 'new', '.', '--rater', 'c', '--seed', seed, '-o', file], { cwd });
      expect(code).toBe(0);
      return [...read(cwd, file).matchAll(/^## \[\d+\] (\S+)$/gmu)].map(([, id = '']) => id);
    };
    const [one, same, other] = [await order('1', 'x/1.yaml'), await order('1', '2.yaml'), await order('2', '3.yaml')];
    const ids = [...study.matchAll(/^ {2}- \{ id: (\S+), from/gmu)].map(([, id = '']) => id);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one).toHaveLength(79);
    expect([...one].sort()).toEqual(ids.filter((id) => id !== 'no-decree').sort());
    expect(one).not.toEqual(ids.filter((id) => id !== 'no-decree'));
    const sheet = read(cwd, '2.yaml');
    expect(sheet.match(/^# {5}[a-z]+:$/gmu)).toHaveLength(11);
    expect(sheet).toContain('11 of 11: Evaluation');
    expect(sheet).toMatch(/\(Head of the agency; interview; 2022-01-07; 3\.1 organization 1\)/u);
  });

  it('is in the language asked for, and for levels that must be proven asks what each item proves', async () => {
    const cwd = copyOfExample();
    const options = ['--rater', 'assessor-1', '--framework', 'spbe-2020', '--lang', 'id'];
    const { out, err } = await run(['ratings', 'new', '.', ...options], { cwd });
    expect(out).toContain('Berikan kepada assessor-1');
    expect(err).not.toContain('IDS-GIVE-HINTS'); // its indicators are called i1, i2, ...
    const sheet = read(cwd, 'ratings/assessor-1.yaml');
    expect(sheet).toContain('role: assessor');
    expect(sheet).toContain('tingkat yang dibuktikan setiap butir');
    expect(sheet).toContain('Baca semua bukti');
  });

  it('asks for a value where values between the levels may be given, and keeps closed quotes to itself', async () => {
    const quotes =
      'finding: "There is a plan.", quote: { text: open words, lang: en, consent: open } }\n  - { id: e2, from: head, finding: Two, quote: { text: closed words, lang: en, consent: closed } }';
    const cwd = folder({
      'study.yaml': SMALL.replace('finding: "There is a plan." }', quotes),
      'tiny.yaml': TINY.replace('scale:\n', 'scale:\n  fractional: true\n'),
    });
    await run(['ratings', 'new', '.', '--rater', 'b'], { cwd });
    const sheet = read(cwd, 'ratings/b.yaml');
    expect(sheet).toMatch(/^# {7}value: {3}#/mu);
    expect(sheet).toContain('"open words"');
    expect(sheet).not.toContain('closed words');
    writeFileSync(join(cwd, 'ratings/b.yaml'), filled(sheet, 1.5, 'e1'));
    expect(await run(['validate', '.'], { cwd })).toMatchObject({ code: 0 });
  });

  it('lets no text of the study out of its comment', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace(
        '"There is a plan."',
        '"A plan.\\nratings: { tiny: { plan: { level: 2 } } }\\u2028x: 1"',
      ),
      'tiny.yaml': TINY,
    });
    await run(['ratings', 'new', '.', '--rater', 'b'], { cwd });
    expect(read(cwd, 'ratings/b.yaml')).toContain('A plan. ratings: { tiny');
    expect((await run(['score', '.'], { cwd })).err).toContain('SHEET-UNFILLED');
  });

  it('notes where ids of evidence name an indicator', async () => {
    const cwd = copyOfExample();
    const { code, err } = await run(['ratings', 'new', '.', '--rater', 'c'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('note  IDS-GIVE-HINTS');
    expect(err).toContain('"staffing-head"');
  });

  it('never writes over anything', async () => {
    const cwd = small();
    writeFileSync(join(cwd, 'notes.yaml'), 'mine');
    const { code, err } = await run(['ratings', 'new', '.', '--rater', 'b', '-o', 'notes.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('SHEET-EXISTS');
    expect(read(cwd, 'notes.yaml')).toBe('mine');
  });

  it.each([
    [['--rater', 'coder'], 'RATER-KNOWN', SMALL],
    [['--rater', 'Budi S.'], 'BAD-ID', SMALL],
    [['--rater', 'b', '--framework', 'swot'], 'NO-NODES-TO-RATE', SMALL],
    [['--rater', 'b'], 'NOTHING-TO-RATE', SMALL.replace(/evidence:\n.*\n[^]*$/u, '')],
    [['--rater', 'b', '-o', 'study.yaml/x.yaml'], 'WRITE-FAILED', SMALL],
    [['--rater', 'b', '-o', ''], '-o needs the name of a file', SMALL],
    [[], '--rater <id> is missing.', SMALL],
    [['--rater', 'b', '--seed', '-1'], '--seed takes a whole number', SMALL],
    [['--rater', 'b'], 'UNKNOWN-FRAMEWORK', SMALL.replace('tiny.yaml', 'nothing-like-it')],
  ])('refuses %j: %s', async (options, said, study) => {
    const cwd = folder({ 'study.yaml': study, 'tiny.yaml': TINY });
    const { code, out, err } = await run(['ratings', 'new', '.', ...options], { cwd });
    expect(code).toBeGreaterThanOrEqual(2);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(existsSync(join(cwd, 'ratings'))).toBe(false);
  });

  it('of no study, or of several, is an error', async () => {
    expect((await run(['ratings', 'new', 'gone', '--rater', 'b'])).code).toBe(2);
    expect((await run(['ratings', 'new', 'examples', '--rater', 'b'])).err).toContain('SEVERAL-STUDIES');
    const config = folder({ 'study.yaml': SMALL, 'egov-assess.yaml': 'format: egov-config/1\nlang: xx\n' });
    expect((await run(['ratings', 'new', '.', '--rater', 'b'], { cwd: config })).code).toBe(2);
    expect(EXAMPLE).toContain('hulu');
  });
});

describe('a consensus', () => {
  it('without a reason is warned of', async () => {
    const sheet = (why: string): string =>
      `format: egov-ratings/1\nrater: both\nrole: consensus\nratings:\n  tiny:\n    plan: { level: 1, evidence: [e1]${why} }\n`;
    const without = await run(['validate', '.'], { cwd: small({ 'ratings/both.yaml': sheet('') }) });
    expect(without.err).toMatch(/ratings\/both\.yaml:6:5 {2}warning {2}CONSENSUS-WITHOUT-WHY/u);
    const b = sheet(', why: agreed on').replace('both', 'b').replace('role: consensus', 'role: coder');
    const files = { 'ratings/b.yaml': b, 'ratings/both.yaml': sheet(', why: agreed on') };
    const withOne = await run(['validate', '.'], { cwd: small(files) });
    expect(withOne.err).toBe('');
  });
});

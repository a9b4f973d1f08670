import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { AgreementResult } from '../../src/model/agreement/index.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const FEW = ['--runs', '100'];
const compared = async (...more: string[]) => run(['agreement', EXAMPLE, ...FEW, ...more]);
const csv = (text: string): string => folder({ 'r.csv': text });

describe('agreement', () => {
  it('is a table, by default of the levels of indicators and 1,000 samples from the seed 1', async () => {
    const { code, out, err } = await run(['agreement', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Cohen's kappa {2,}0\.80 .* 9 {2}substantial \(Landis & Koch 1977\)$/mu);
    const words = out.replaceAll(/\s+/gu, ' ');
    expect(words).toContain('10 units have a level by one of them or both, 9 by both');
    expect(words).toContain('To 1 more nobody gave a level: it is left out.');
    expect(words).toMatch(/over 10 units \(1 with a single rating among them, [^)]*\), 1,000 samples/u);
    expect(out).toContain('xoshiro128** 1.1, seed 1');
    expect(out).toContain('Where they differ: 1 of 9 units');
    expect(out).toMatch(/coder-a: 3 \(running, with gaps\)\. Head and division[^]*study\.yaml:\d+/u);
    expect(out).toContain('All said the same: Evaluation (no evidence).');
    expect(out).toMatch(/Priority allocation of funds\n {2}- coder-a: no evidence\./u);
  });

  it('is markdown, and in Indonesian, where that is asked for', async () => {
    expect((await compared('-f', 'markdown')).out).toMatch(/^# Agreement of raters/u);
    const { out } = await compared('--lang', 'id');
    expect(out).toContain('Kesesuaian antarpenilai');
    expect(out).toContain('Perbedaan: 1 dari 9 unit');
  });

  it('is JSON by a published schema, the same bytes for the same seed', async () => {
    for (const more of [[], ['--unit', 'coding'], ['--all']]) {
      const { out } = await compared('-f', 'json', '--seed', '42', ...more);
      const found = JSON.parse(out) as AgreementResult;
      expect(found).toMatchObject({
        format: 'egov-agreement/1',
        framework: { id: 'jones' },
        file: null,
        agreement: { seed: 42, runs: 100 },
      });
      const schema = JSON.parse((await run(['schema', 'agreement'])).out) as object;
      const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
      expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
      expect((await compared('-f', 'json', '--seed', '42', ...more)).out).toBe(out);
    }
  });

  it('compares the coding, and says what the format cannot tell', async () => {
    const { code, out } = await compared('--unit', 'coding');
    expect(code).toBe(0);
    expect(out).toContain('What the file format cannot tell');
    expect(out).toContain('are not linked: kappa and alpha can come out low by that alone');
    expect(out).toMatch(/over 80 items of evidence \(each with\s+all its indicators/u);
    expect(out).toContain('only coder-b: rule-52-duties');
    const { out: id } = await compared('--unit', 'coding', '--lang', 'id');
    expect(id).toContain('hanya coder-b: rule-52-duties');
  });

  it('says where a second coder could have seen the levels of the first', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, 'ratings/b.yaml': sheet('b', 'level: 1') });
    const { code, out, err } = await run(['agreement', '.', ...FEW], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('ratings/b.yaml:4:1  warning  NOT-BLIND');
    expect(err).toContain('UNITS-TOO-FEW');
    expect(out).toContain('b: not said to be blind');
    expect(out).toContain('No interval of any of them: there is 1 unit in common, and it takes 5.');
  });

  it('tells how a sheet was made blind: from which order, in which words, or both', async () => {
    const told = async (blind: string): Promise<string> => {
      const b = sheet('b', 'level: 1', `blind: { ${blind} }\n`);
      const { out } = await run(['agreement', '.', ...FEW], {
        cwd: folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, 'ratings/b.yaml': b }),
      });
      return /b: (blind.*)/u.exec(out)?.[1] ?? '';
    };
    expect(await told('how: by post')).toBe('blind: by post');
    expect(await told('seed: 3')).toBe('blind, from a sheet with the evidence in random order (seed 3)');
    expect(await told('seed: 3, how: by post')).toBe(
      'blind, from a sheet with the evidence in random order (seed 3); by post',
    );
  });

  it('sets roles side by side, and calls it no reliability', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'ratings/b.yaml': sheet('agency', 'level: 1').replace('role: coder', 'role: self'),
    });
    const { out, err } = await run(['agreement', '.', ...FEW], { cwd });
    expect(err).not.toContain('NOT-BLIND');
    expect(out).toContain('coder (coder) and agency (self-assessment of the agency): two roles side by side');
    expect(out).toContain('not how reliable either is');
  });

  it('pools the studies of a framework, and says which are left out', async () => {
    const other = SMALL.replace('id: small', 'id: other');
    const cwd = folder({
      'one/study.yaml': SMALL.replace('tiny.yaml', '../tiny.yaml'),
      'one/ratings/b.yaml': sheet('b', 'level: 1', 'blind: { seed: 3 }\n'),
      'two/study.yaml': other.replace('tiny.yaml', '../tiny.yaml'),
      'tiny.yaml': TINY,
    });
    const { out, err } = await run(['agreement', 'one', 'two', ...FEW], { cwd });
    expect(out).toContain('2 studies: small, other.');
    expect(out).toContain('blind, from a sheet with the evidence in random order (seed 3)');
    expect(err).toContain('STUDY-WITHOUT-PAIR  "other" has no two raters');
  });

  it('tells a rater of pooled studies study by study, and what a consensus made of a difference', async () => {
    const here = (text: string): string => text.replace('tiny.yaml', '../tiny.yaml');
    const cwd = folder({
      'one/study.yaml': here(SMALL),
      'one/ratings/b.yaml': sheet('b', 'level: 1', 'blind: { seed: 3 }\n'),
      'one/ratings/both.yaml': sheet('both', 'level: 2').replace('role: coder', 'role: consensus'),
      'two/study.yaml': here(SMALL.replace('id: small', 'id: other')),
      'two/ratings/b.yaml': sheet('b', 'level: 1'),
      'tiny.yaml': TINY,
    });
    const { out } = await run(['agreement', 'one', 'two', ...FEW], { cwd });
    const words = out.replaceAll(/\s+/gu, ' ');
    expect(words).toContain('- coder: first coder, in the study itself - b:');
    expect(words).toContain('(seed 3), in 1 of 2 studies (small); not said to be blind, in 1 of 2 studies (other)');
    expect(out.match(/Settled by consensus \(both\): .*said/gu)).toHaveLength(1);
    const { out: json } = await run(['agreement', 'one', 'two', ...FEW, '-f', 'json'], { cwd });
    const [comparison] = (JSON.parse(json) as AgreementResult).agreement.comparisons;
    expect(comparison?.raters[1]?.sheets.map(({ study, blind }) => [study, blind?.seed])).toEqual([
      ['small', 3],
      ['other', undefined],
    ]);
    expect(comparison?.disagreements.map(({ consensus }) => consensus?.rater ?? null)).toEqual(['both', null]);
  });

  it('says of a study by another framework that nobody can be compared in it', async () => {
    const { code, err } = await compared('examples/banyuasin');
    expect(code).toBe(0);
    expect(err).toContain('STUDY-WITHOUT-PAIR');
  });

  it('of one rater is an error', async () => {
    const { code, out, err } = await run(['agreement', 'examples/banyuasin']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/RATERS-TOO-FEW {2}only ".*" rated by/u);
    const none = await run(['agreement', EXAMPLE, '--framework', 'edward-iii']);
    expect(none.err).toContain('RATERS-TOO-FEW  nobody rated by "edward-iii"');
  });

  it('of a study that cannot be used is an error, and of two raters of one name as well', async () => {
    expect((await run(['agreement', 'gone'])).code).toBe(2);
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY, 'ratings/b.yaml': sheet('coder', 'level: 1') });
    expect((await run(['agreement', '.'], { cwd })).err).toContain('RATER-TWICE');
    const unknown = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'ratings/b.yaml': sheet('b', 'level: 9').replace('plan:', 'plans:'),
    });
    expect((await run(['agreement', '.'], { cwd: unknown })).err).toMatch(
      /ratings\/b\.yaml:6:5 {2}error {2}UNKNOWN-NODE/u,
    );
    const config = folder({ 'study.yaml': SMALL, 'egov-assess.yaml': 'format: egov-config/1\nlang: xx\n' });
    expect(await run(['agreement', '.'], { cwd: config })).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    [['--unit', 'factors'], 'There is no unit "factors"'],
    [['--statistics', 'cohens'], 'did you mean "cohen"?'],
    [['--benchmark', 'landis'], 'There is no benchmark "landis"'],
    [['--all', '--statistics', 'cohen'], '--all and --statistics exclude each other'],
    [['--scale', 'ordinal'], '--categories and --scale are for a CSV table'],
    [['--categories', '1,2'], '--categories and --scale are for a CSV table'],
    [['--categories', '1'], '--categories takes two or more'],
    [['--categories', '3,1,2'], '--categories names numbers out of order: "3,1,2"'],
    [['--categories', '1,1.0'], 'name each once, the lowest first'],
    [['--categories', '1,2,1'], '--categories names "1" twice'],
    [['r.csv'], 'A CSV table is compared by itself'],
    [['--runs', '1'], '--runs takes a whole number'],
    [['--framework', ','], 'names no framework'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await run(['agreement', EXAMPLE, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('agreement of a bare table', () => {
  const WORDS = 'unit,ann,bob,cid\n1,yes,yes,no\n2,no,no,no\n3,yes,no,\n4,yes,yes,yes\n5,,no,\n6,no,no,yes\n';
  const ofTable = async (text: string, ...more: string[]) =>
    run(['agreement', 'r.csv', ...FEW, ...more], { cwd: csv(text) });

  it('of words takes them as names, and gives every pair', async () => {
    const { code, out, err } = await ofTable(WORDS);
    expect(code).toBe(0);
    expect(err).toContain('CATEGORIES-ASSUMED');
    expect(err).not.toContain('SCALE-ASSUMED');
    expect(out).toContain("Fleiss' kappa");
    expect(out).toMatch(/^ann and bob {2,}5 {2,}80%/mu);
    expect(out).toMatch(/1\. 3: different\n {3}- ann: yes\n {3}- bob: no/u);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('The categories are the 2 that somebody used, without an order');
  });

  it('of named categories takes them in that order', async () => {
    const { out, err } = await ofTable('u,a,b\n1,low,low\n2,high,middle\n', '--categories', 'low,middle,high');
    expect(err).toContain('SCALE-ASSUMED');
    expect(err).not.toContain('CATEGORIES-ASSUMED');
    expect(out).toContain('1 step of the scale apart');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('The scale has 3 categories in an order');
  });

  it('of numbers that are not all whole takes them as measured', async () => {
    const { out, err } = await ofTable('u,a,b\n1,0.58,0.16\n2,1,1.000000000000001\n3,2,\n4,,\n');
    expect(err).toContain('not all are whole, so they are taken as numbers whose distances count');
    expect(err).not.toContain('CATEGORIES-ASSUMED');
    expect(out).toContain('ICC(A,1)');
    expect(out).toMatch(/1: 0\.42 apart\n {3}- a: 0\.58\n {3}- b: 0\.16/u);
    expect(out).not.toContain(': 0 apart');
    expect(out).toContain('- b: 1.000000000000001');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      '3 units have a rating by one of them or both, 2 by both: on these agreement is measured. 1 line without any rating is left out.',
    );
    const { out: id } = await ofTable('u,a,b\n1,0.58,0.16\n2,1,2\n', '--lang', 'id');
    expect(id).toContain('selisih 0,42');
    expect(id).toContain('2 unit dinilai oleh keduanya');
  });

  it('has steps of the scale between categories, not their difference', async () => {
    const { out } = await ofTable('u,a,b\n1,2,5\n2,1,5\n', '--categories', '1,2,5', '--scale', 'ordinal');
    expect(out).toMatch(/1\. 2: 2 steps of the scale apart/u);
    expect(out).toMatch(/2\. 1: 1 step of the scale apart/u);
    expect(out).toContain('Only 2 units');
  });

  it('of more ratings than a scale has categories wants to know what they are', async () => {
    const rows = (cell: (i: number) => string): string =>
      `u,a,b\n${Array.from({ length: 101 }, (_, i) => `u${i},${cell(i)},${cell(i)}\n`).join('')}`;
    const numbers = await ofTable(rows(String));
    expect(numbers).toMatchObject({ code: 2, out: '' });
    expect(numbers.err).toContain('CATEGORIES-TOO-MANY  the table has 101 different ratings');
    expect(numbers.err).toContain('--scale interval');
    expect((await ofTable(rows((i) => `w${i}`))).err).toContain('put the category alone into each cell');
    const { out } = await ofTable(rows(String), '--scale', 'interval', '--statistics', 'ac1,alpha-interval');
    expect(out).toMatch(/AC1: not defined, since it goes by categories, of which there are 101/u);
  });

  it('of many raters gives no pairs, and says so', async () => {
    const raters = Array.from({ length: 25 }, (_, i) => `r${i}`);
    const { out, err } = await ofTable(
      `u,${raters.join(',')}\n1,${raters.map((_, i) => (i % 2) + 1).join(',')}\n`,
      '--statistics',
      'light,fleiss',
    );
    expect(err).toContain('PAIRS-LEFT-OUT  there are 25 raters');
    expect(out).not.toContain('Every two raters');
    expect(out).toContain('r19, and 5 more');
    expect(out).toContain('and 5 more raters');
    expect(out).toMatch(/^Category +Together$/mu);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      "Light's kappa (mean of pairs): not defined, since it is the mean over all pairs, and of 25",
    );
  });

  it('shows the worst of many differences', async () => {
    const rows = Array.from({ length: 103 }, (_, i) => `u${i},1,2\n`).join('');
    expect((await ofTable(`u,a,b\n${rows}`)).out).toContain('3 units more, less far apart: they stand in the JSON.');
    const { out } = await ofTable(`u,a,b\n${rows}`, '-f', 'json');
    expect((JSON.parse(out) as AgreementResult).agreement.comparisons[0]?.disagreements).toHaveLength(103);
  });

  it('of numbers that are measured has an intraclass correlation', async () => {
    const { out, err } = await ofTable('u;a;b\n1;2,5;3\n2;1;1\n3;4;4\n4;2;2\n5;3;3\n', '--scale', 'interval');
    expect(err).toBe('');
    expect(out).toContain('ICC(A,1): agreement of single ratings');
    expect(out).toContain('0.5 apart');
    expect(out).not.toContain('How often each category was given');
  });

  it('has no figure where the formula divides by zero, and says why', async () => {
    const alike = `u,a,b\n${'123456'
      .split('')
      .map((i) => `${i},1,1\n`)
      .join('')}`;
    const { out } = await ofTable(alike, '--categories', '1,2', '--scale', 'ordinal');
    expect(out).toMatch(/^Cohen's kappa {2,}not defined {2,}–/mu);
    expect(out).toContain('the formula divides 0 by 0');
    expect(out).toContain('All ratings are 1: the figures say nothing');
    expect(out).toContain('They gave the same to every unit that they share.');
  });

  it('is JSON without a study', async () => {
    const { out } = await ofTable(WORDS, '-f', 'json', '--all', '--benchmark', 'altman-1991');
    const found = JSON.parse(out) as AgreementResult;
    expect(found).toMatchObject({ framework: null, studies: [], file: 'r.csv', agreement: { unit: 'table' } });
    expect(found.agreement.comparisons[0]?.pairs).toHaveLength(3);
  });

  it.each([
    ['u,a\n1,2\n', [], 'TABLE-ONE-RATER  "a" is the only rater'],
    ['u,a,b\n1,x,y\n', ['--categories', 'x,z'], 'TABLE-CELL-UNKNOWN'],
    ['u,a,b\n', [], 'TABLE-EMPTY'],
    ['u,a,b\n1,1,1\n', ['--unit', 'coding'], '--unit and --framework are for studies'],
  ])('refuses %j', async (text, options, said) => {
    const { code, out, err } = await ofTable(text, ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('of raters who share nothing says so', async () => {
    const { out, err } = await ofTable('u,a,b\n1,1,\n2,,1\n', '--categories', '1,2', '--scale', 'ordinal');
    expect(err).toContain('RATER-APART  "b" gave no level to anything');
    expect(out).toContain('no unit has ratings by two of them');
  });

  it('tells every reason there can be', async () => {
    const { out } = await ofTable(
      'u,a,b,c\n1,1,2,1\n2,1.5,1,\n3,2,2,2\n4,1,1,1\n5,2,1,2\n',
      '--scale',
      'interval',
      '--categories',
      '1,1.5,2',
      '--statistics',
      'cohen,fleiss-1971,light,icc-1',
    );
    expect(out).toContain("Cohen's kappa: not defined, since it is for two raters, and there are 3");
    expect(out).toMatch(/it wants equally many ratings of every unit, and\s+there are 2 to 3/u);
  });
});

describe('report', () => {
  it('has a section on the raters where there are several', async () => {
    const { out } = await run(['report', EXAMPLE, ...FEW]);
    const [, section = ''] = /^## Raters and their agreement\n([^]*?)^## /mu.exec(out) ?? [];
    expect(section).toContain('the level that counts is the middle one');
    expect(section).toMatch(
      /Still disputed, and settled by the rule alone: \[Understanding and execution.*\]\(#node-rules\)/u,
    );
    expect(section).toContain("| Cohen's kappa | 0.80 |");
    expect(section).toMatch(/over 10 units \(1 with a single rating among them, .*\), 100 samples/u);
    expect((await run(['report', EXAMPLE, ...FEW, '--lang', 'id'])).out).toContain('## Para penilai dan kesesuaiannya');
    expect((await run(['report', 'examples/banyuasin', ...FEW])).out).not.toContain('Raters and their agreement');
  });

  it('names what a consensus settled', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'ratings/b.yaml': sheet('b', 'level: 1', 'blind: { how: by post }\n'),
      'ratings/both.yaml': sheet('both', 'level: 2').replace('role: coder', 'role: consensus'),
    });
    const { out } = await run(['report', '.', ...FEW], { cwd });
    expect(out).toContain('Settled by consensus: [Planning](#node-plan).');
    expect(out).toContain('Nothing that several judged is still disputed.');
    expect(out).not.toContain('The consensus gives no reason');
    expect(out).not.toContain('Where they differ, the level that counts');
    expect(out).toContain('Ratings were given by coder (coder) and b (coder).');
  });

  it('claims no settlement of what nobody disputed, and tells what a consensus decides alone', async () => {
    const told = async (b: string, both: string): Promise<string> => {
      const cwd = folder({
        'study.yaml': SMALL,
        'tiny.yaml': TINY,
        'ratings/b.yaml': sheet('b', b, 'blind: { how: by post }\n'),
        'ratings/both.yaml': sheet('both', both).replace('role: coder', 'role: consensus'),
      });
      return (await run(['report', '.', ...FEW], { cwd })).out;
    };
    const alike = await told('level: 2', 'level: 2');
    expect(alike).not.toMatch(/Settled by consensus|otherwise by the consensus|by the consensus alone/u);
    const outside = await told('level: 2', 'level: 1');
    expect(outside).toContain(
      'Judged alike by all and otherwise by the consensus, which counts: [Planning](#node-plan).',
    );
    expect(outside).toContain('the consensus lies outside what the raters gave (both 1, coder 2, b 2).');
    expect(outside).not.toContain('Settled by consensus');
    const alone = await told('status: no-evidence', 'level: 2');
    expect(alone).toMatch(/Given by the consensus alone, fewer than two raters having judged it: \[Planning\]/u);
  });

  it('says among its limits on how much the raters were compared, and how often the draws led elsewhere', async () => {
    const limits = (out: string): string => /^## (?:Limitations|Keterbatasan)\n([^]*?)\n<a id/mu.exec(out)?.[1] ?? '';
    const { out } = await run(['report', EXAMPLE, ...FEW]);
    expect(limits(out)).toContain('How far raters agree could be seen on 9 indicators; on 1 of them they differ.');
    expect(limits(out)).toMatch(/the score might lie in another band: it did in \d+(?:\.\d)?% of the draws\./u);
    expect(limits(out)).not.toMatch(/One rater|still brought new themes/u);
    const { out: translated } = await run(['report', EXAMPLE, ...FEW, '--lang', 'id']);
    expect(limits(translated)).toContain('Kesesuaian para penilai dapat dilihat pada 9 indikator');
    expect(limits(translated)).toMatch(/jatuh pada kategori lain: hal itu terjadi pada \d+(?:,\d)?% penarikan/u);
    const { out: alone } = await run(['report', 'examples/banyuasin', ...FEW]);
    expect(limits(alone)).toContain('One rater (');
  });

  it('says among its methods who judged blind, by what agreement was measured, and cites that', async () => {
    const methods = (out: string): string => /^### (?:Strength|Kekuatan)[^\n]*\n([^]*?)\n<a id/mu.exec(out)?.[1] ?? '';
    const { out } = await run(['report', EXAMPLE, ...FEW]);
    expect(methods(out)).toContain(
      'coder-a and coder-b judged the same evidence, coder-b without having seen the levels of others.',
    );
    expect(methods(out)).toMatch(
      /measured by these coefficients: Percent agreement, Cohen's kappa, .* with 95% intervals from 100 samples of the units/u,
    );
    expect(methods(out)).toContain('as the four types of triangulation');
    expect(methods(out)).toContain('with a base of 4 sessions, a run of 2 and a threshold of 5% new themes');
    for (const work of [
      'Cohen, J. (1960)',
      'Cohen, J. (1968)',
      'Hayes, A. F.',
      'Gwet, K. L.',
      'Brennan, R. L.',
      'Guest, G.',
    ]) {
      expect(out.split(work).length, work).toBe(2);
    }
    const { out: translated } = await run(['report', EXAMPLE, ...FEW, '--lang', 'id']);
    expect(methods(translated)).toContain(
      'Para penilai, coder-a dan coder-b, menilai bukti yang sama; coder-b tanpa melihat tingkat dari penilai lain.',
    );
    expect(methods(translated)).toContain('dengan selang kepercayaan 95% dari 100 kali penarikan sampel unit');
  });

  it('says nothing among its methods of being blind where no sheet says so, nor of roles side by side', async () => {
    const files = { 'study.yaml': SMALL, 'tiny.yaml': TINY };
    const two = await run(['report', '.', ...FEW], {
      cwd: folder({ ...files, 'ratings/b.yaml': sheet('b', 'level: 1') }),
    });
    expect(two.out).toContain('coder and b judged the same evidence. How far they agree');
    const self = sheet('self', 'level: 1').replace('role: coder', 'role: self');
    const roles = await run(['report', '.', ...FEW], { cwd: folder({ ...files, 'ratings/self.yaml': self }) });
    expect(roles.out).not.toContain('judged the same evidence');
  });

  it('keeps it in JSON before what else is asked of the whole', async () => {
    const { out } = await run(['report', EXAMPLE, ...FEW, '-f', 'json']);
    const assessment = JSON.parse(out) as Assessment;
    expect(Object.keys(assessment).slice(-4)).toEqual(['agreement', 'saturation', 'triangulation', 'uncertainty']);
    expect(assessment.agreement).toMatchObject({ unit: 'nodes', runs: 100 });
  });
});

const sheet = (rater: string, judgement: string, more = ''): string =>
  `format: egov-ratings/1\nrater: ${rater}\nrole: coder\n${more}ratings:\n  tiny:\n    plan: { ${judgement}${judgement === 'status: no-evidence' ? '' : ', evidence: [e1]'}, why: said }\n`;

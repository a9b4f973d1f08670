import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/gates.js';
import { copyOfExample, folder, run, SMALL, TINY } from './run.js';

/** Its only indicator at the worst level. */
const WEAK = SMALL.replace('level: 2', 'level: 1');

/** A folder with a small study in `s` and these gates. */
const gated = (gates: string, study = SMALL, more: Readonly<Record<string, string>> = {}): string =>
  folder({
    'egov-assess.yaml': `format: egov-config/1\ngates:\n${gates.replace(/^/gmu, '  ')}\n`,
    's/study.yaml': study,
    's/tiny.yaml': TINY,
    ...more,
  });
const check = async (cwd: string, ...more: string[]) => run(['check', 's', ...more], { cwd });

describe('check', () => {
  it('prints every gate with what it asks, what was found and where it is set; all passed is 0', async () => {
    const { code, out, err } = await check(gated('known: { coverage: 0 }\nscored: { score: 1, node: plan }'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^known {2,}the whole: coverage of at least 0% {2,}\S+% {2,}passed {2,}egov-assess.yaml:3$/mu);
    expect(out).toMatch(/^scored {2,}plan: score 1 or better {2,}\d\.00 {2,}passed {2,}egov-assess.yaml:4$/mu);
    expect(out).toContain('Dates are held against 2024-06-30.');
    expect(out).toMatch(/All 2 gates are passed\.\n$/u);
  });

  it('ends with 1 where a gate fails, which stands at the rating of its node with the reason of whoever set it', async () => {
    const cwd = gated('high: { score: 2, node: plan, why: { en: The regent asked., id: Diminta bupati. } }', WEAK);
    const { code, out, err } = await check(cwd);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^s\/study\.yaml:\d+:\d+ {2}error {2}GATE-SCORE {2}gate "high": "Planning" \(plan\) by tiny has a score of/mu,
    );
    expect(err).toContain('The gate is there for this reason: The regent asked.');
    expect(out).toMatch(/1 of 1 gate is not passed\.\n$/u);
    const translated = await check(cwd, '--lang', 'id');
    expect(translated.err).toContain('Alasan syarat ini: Diminta bupati.');
    expect(translated.out).toContain('1 dari 1 syarat tidak terpenuhi.');
  });

  it('lets a gate warn, unless that is to fail as well', async () => {
    const cwd = gated('high: { score: 2, severity: warning }\nhigher: { score: 2, severity: note }', WEAK);
    expect((await check(cwd)).code).toBe(0);
    expect((await check(cwd, '--fail-on', 'warning')).code).toBe(1);
    expect((await check(cwd, '--max-warnings', '1')).code).toBe(0);
    expect((await check(cwd, '--max-warnings', '0')).code).toBe(1);
  });

  it('takes a least score from the command line, without any config', async () => {
    const cwd = folder({ 's/study.yaml': WEAK, 's/tiny.yaml': TINY });
    expect((await check(cwd, '--fail-under', '1')).code).toBe(0);
    const { code, out } = await check(cwd, '--fail-under', '2');
    expect(code).toBe(1);
    expect(out).toMatch(/^--fail-under .* failed {2,}--fail-under$/mu);
    expect((await check(cwd, '--fail-under', 'four')).err).toContain('--fail-under takes a number such as 2.5');
  });

  it('holds dates against the present day, or the one that is given', async () => {
    const late = `${SMALL}proposals:\n  - { id: plan-it, title: Plan it., improves: [plan], status: planned, due: 2024-05 }\n`;
    const cwd = gated('in-time: { overdue-remedies: 0 }', late);
    expect((await check(cwd)).err).toContain('the remedy "Plan it." (plan-it) was due 2024-05, and it is 2024-06-30');
    expect((await check(cwd, '--today', '2024-05-31')).code).toBe(0);
    expect((await check(cwd, '--today', 'tomorrow')).code).toBe(2);
    const { code, err } = await check(cwd, '--today', '2024-02-30');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('--today takes a day such as 2024-06-30, not "2024-02-30"') as string,
    });
  });

  it('writes what it found as JSON that keeps to its schema', async () => {
    const cwd = gated('high: { score: 2 }\neither: { any: [{ coverage: 0 }, { contradictions: 0 }] }', WEAK);
    const { out } = await check(cwd, '-f', 'json');
    const result = JSON.parse(out) as CheckResult;
    expect(result).toMatchObject({
      format: 'egov-check/1',
      today: '2024-06-30',
      passed: false,
      gates: [
        { id: 'high', passed: false, requirement: { kind: 'score', node: null, least: 2 } },
        { id: 'either', passed: true, found: 2 },
      ],
      findings: [{ code: 'GATE-SCORE', place: { file: 'study.yaml', line: 1 } }],
    });
    const schema = JSON.parse((await run(['schema', 'check'])).out) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('checks the others where one study cannot be assessed, and names of several those that failed', async () => {
    const cwd = gated('high: { score: 2 }', WEAK, {
      't/study.yaml': WEAK.replace('id: small', 'id: other'),
      't/tiny.yaml': TINY,
      'u/study.yaml': 'format: egov-study/1\n',
    });
    const { code, out } = await run(['check', '.'], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^small {2,}tiny .* 0\/1 {2,}high$/mu);
    expect(out).toMatch(/^other {2,}tiny .* 0\/1 {2,}high$/mu);
    expect(out).toContain('2 of 2 gates are not passed.');
    expect(out).toContain('Dates are held against 2024-06-30.');
  });

  it('asks of the example everything that there is to ask', async () => {
    const gates = [
      'fair: { band: fair }',
      'reliable: { agreement: 0.8 }',
      'told: { checklist: coreq, items: [12, 13] }',
      'lawful: { neglected-norms: 0 }',
      'begun: { remedied: 1 }',
      'founded: { strength: low, severity: note }',
      'few-weak: { figure: weak-indicators, most: 2 }',
      'one-of: { any: [{ score: 4, node: staffing }, { overdue-remedies: 0 }] }',
    ];
    const cwd = copyOfExample();
    writeFileSync(join(cwd, 'egov-assess.yaml'), `format: egov-config/1\ngates:\n  ${gates.join('\n  ')}\n`);
    const { code, out, err } = await run(['check', '.'], { cwd });
    expect(code).toBe(1);
    const rows = out.matchAll(/^(\S+) {2,}.* (passed|failed|failed \(note\)) {2,}egov-assess/gmu);
    const outcome: Record<string, string> = {};
    for (const [, id = '', how = ''] of rows) outcome[id] = how;
    expect(outcome).toEqual({
      'fair': 'passed',
      'reliable': 'passed',
      'told': 'failed',
      'lawful': 'failed',
      'begun': 'failed',
      'founded': 'failed (note)',
      'few-weak': 'failed',
      'one-of': 'passed',
    });
    expect(err).toContain(
      'GATE-NO-REMEDY  gate "begun": nothing is under way against "Too few staff with an IT background" (it-expert-shortage)',
    );
    expect(err).toContain('GATE-NORM  gate "lawful": "rule-52", art. 7(4), is found not to be carried out');
  });
});

describe('a check that fails for something else than its gates', () => {
  const files = {
    'egov-assess.yaml': 'format: egov-config/1\ngates:\n  sound: { score: 1, node: plan, framework: tiny }\n',
    'studies/a/study.yaml': SMALL.replace('tiny.yaml', '../../tiny.yaml'),
    'tiny.yaml': TINY,
  };

  it('ends with why it fails', async () => {
    const cwd = folder({ ...files, 'studies/b/study.yaml': 'format: egov-study/1\n' });
    const { code, out, err } = await run(['check', 'studies'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('passed');
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^The check fails for what is said above: \d+ errors?/u);
    const { err: indonesian } = await run(['check', 'studies', '--lang', 'id'], { cwd });
    expect(indonesian).toContain('Pemeriksaan gagal karena hal-hal di atas');
  });

  it('says nothing of the kind where all is well, or a gate says it', async () => {
    expect((await run(['check', 'studies'], { cwd: folder(files) })).err).not.toContain('The check fails');
    const failed = await check(gated('high: { score: 2, node: plan }', WEAK));
    expect(failed.code).toBe(1);
    expect(failed.err).not.toContain('The check fails');
  });

  it('leaves no result of an earlier run where nothing could be judged', async () => {
    const cwd = folder({
      ...files,
      'studies/a/study.yaml': 'format: egov-study/1\n',
      'check.json': '{"passed": true}',
    });
    expect((await run(['check', 'studies', '-f', 'json=check.json'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'check.json'), 'utf8')).toBe('[]\n');
  });
});

describe('a gate for a folder', () => {
  const moved = () =>
    gated('high: { score: 1, studies: [a] }', SMALL, {
      'a/notes.txt': 'Moved.',
      'b/study.yaml': SMALL.replace('id: small', 'id: other'),
      'b/tiny.yaml': TINY,
    });

  it.each([['.'], ['a', 'b'], ['./a/', 's']])(
    'without a study any more is told of by whoever looks there: %s %s',
    async (...paths) => {
      const { code, err } = await run(['check', ...paths], { cwd: moved() });
      expect(code).toBe(2);
      expect(err).toContain('egov-assess.yaml:3:3  error  GATE-FOLDER-EMPTY');
    },
  );

  it('asks nothing of a run that looks elsewhere, or has nothing to check', async () => {
    const cwd = moved();
    expect((await run(['check', 'b'], { cwd })).err).not.toContain('GATE-FOLDER-EMPTY');
    expect((await run(['check', 'a', '--allow-empty'], { cwd })).code).toBe(0);
  });
});

describe('a gate that cannot be meant', () => {
  const failing = async (gates: string, ...more: string[]) => {
    const { code, out, err } = await check(gated(gates), ...more);
    return { code, out, codes: [...err.matchAll(/ {2}([A-Z][A-Z-]+) {2}/gu)].map(([, found]) => found) };
  };

  it.each([
    ['is none at all', 'x: { why: Nothing. }', 'GATE-ASKS-NOTHING'],
    ['asks two things', 'x: { score: 2, coverage: 0.5 }', 'GATE-ASKS-SEVERAL'],
    ['asks two things, one of several', 'x: { score: 2, any: [{ score: 1 }, { score: 2 }] }', 'GATE-ASKS-SEVERAL'],
    ['has a key without effect', 'x: { remedied: 2, node: plan }', 'GATE-KEY-UNUSED'],
    ['has one beside several ways', 'x: { node: plan, any: [{ score: 1 }, { score: 2 }] }', 'GATE-KEY-UNUSED'],
    [
      'counts for a node what is counted for the whole',
      'x: { figure: inhibiting-factors, most: 1, node: plan }',
      'GATE-KEY-UNUSED',
    ],
    ['has no limit', 'x: { figure: items }', 'GATE-UNLIMITED'],
    ['has limits that cross', 'x: { figure: items, least: 3, most: 2 }', 'GATE-LIMITS-CROSSED'],
    ['asks about an unknown node', 'x: { score: 2, node: plam }', 'GATE-UNKNOWN-NODE'],
    ['asks for an unknown band', 'x: { band: splendid }', 'GATE-UNKNOWN-BAND'],
    ['asks by a framework the study is not assessed by', 'x: { score: 2, framework: jones }', 'GATE-UNKNOWN-FRAMEWORK'],
    ['asks for an unknown checklist', 'x: { checklist: coreg }', 'GATE-UNKNOWN-CHECKLIST'],
    ['asks for an unknown item', 'x: { checklist: coreq, items: [33] }', 'GATE-UNKNOWN-ITEM'],
    ['asks for a score off the scale', 'x: { score: 9 }', 'GATE-OFF-SCALE'],
    ['asks for an unknown coefficient', 'x: { agreement: 0.8, statistic: kohen }', 'GATE-UNKNOWN-STATISTIC'],
    ['is for a folder that is not there', 'x: { score: 1, studies: [elsewhere] }', 'GATE-FOLDER-MISSING'],
    ['excludes another', 'x: { figure: items, least: 3 }\ny: { figure: items, most: 2 }', 'GATES-CONTRADICT'],
  ])('%s: 2, and nothing is judged', async (_, gates, expected) => {
    const { code, out, codes } = await failing(gates);
    expect({ code, out, codes: [...new Set(codes)] }).toEqual({ code: 2, out: '', codes: [expected] });
  });

  it('no gate at all is nothing to check', async () => {
    const cwd = folder({ 's/study.yaml': SMALL, 's/tiny.yaml': TINY });
    const { code, err } = await check(cwd);
    expect(code).toBe(2);
    expect(err).toContain('NO-GATES  there is nothing to check: no egov-assess.yaml');
    writeFileSync(join(cwd, 'egov-assess.yaml'), 'format: egov-config/1\n');
    expect((await check(cwd)).err).toContain('"egov-assess.yaml" has no "gates"');
  });
});

describe('a gate for some studies', () => {
  it('asks nothing of the others', async () => {
    const cwd = gated('high: { score: 2, studies: [t] }\nlow: { score: 1 }', WEAK, {
      't/study.yaml': WEAK,
      't/tiny.yaml': TINY,
    });
    expect((await check(cwd)).code).toBe(0);
    expect((await run(['check', 't'], { cwd })).code).toBe(1);
    expect((await run(['check', '.', '--allow-empty'], { cwd })).code).toBe(1);
  });

  it('and no study at all is fine only where that is said', async () => {
    const cwd = gated('low: { score: 1 }', SMALL, { 'none/readme.txt': 'nothing' });
    expect((await run(['check', 'none'], { cwd })).code).toBe(2);
    expect((await run(['check', 'none', '--allow-empty'], { cwd })).code).toBe(0);
  });
});

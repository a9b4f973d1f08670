import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/gates.js';
import { copyOfExample, folder, run, SMALL, TINY } from './run.js';

/** A folder with a small study in `s`, and its assessment as it stands in `base.json`. */
async function recorded(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folder({ 's/study.yaml': SMALL, 's/tiny.yaml': TINY, ...files });
  const { code } = await run(['check', 's', '--baseline', 'base.json', '--update-baseline'], { cwd });
  expect(code).toBe(0);
  return cwd;
}
const change = (cwd: string, from: string | RegExp, to: string, file = 's/study.yaml'): void => {
  const before = readFileSync(join(cwd, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(cwd, file), after);
};
const check = async (cwd: string, ...more: string[]) =>
  run(['check', 's', '--baseline', 'base.json', ...more], { cwd });

describe('a baseline', () => {
  it('is what score writes as JSON, and holds where nothing changed', async () => {
    const cwd = await recorded();
    const { out } = await run(['score', 's', '-f', 'json'], { cwd });
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(out);
    const same = await check(cwd);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('Nothing changed.');
  });

  it('ends with 1 where a score fell, at the rating that made it, and tells what changed', async () => {
    const cwd = await recorded();
    change(cwd, 'level: 2, evidence: [e1], why: said', 'level: 1, evidence: [e1], why: It lapsed.');
    const { code, out, err } = await check(cwd);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^s\/study\.yaml:12:5 {2}error {2}BASELINE-REGRESSION {2}"plan" of "small" by tiny went from 2 to 1$/mu,
    );
    expect(err).toMatch(/^s\/study\.yaml:1:1 {2}error {2}BASELINE-REGRESSION {2}the whole of "small"/mu);
    expect(out).toContain('plan');
    expect(out).toContain('from 2 to 1; coder from 2 to 1, reason: It lapsed');
    expect((await check(cwd, '--tolerance', '1')).code).toBe(0);
    const translated = await check(cwd, '--lang', 'id');
    expect(translated.err).toContain('berubah dari 2 menjadi 1');
    expect(translated.out).toContain('Sejak data dasar: Dinas X');
  });

  it('is passed by what only rose, with the evidence that came told', async () => {
    const cwd = folder({ 's/study.yaml': SMALL.replace('level: 2', 'level: 1'), 's/tiny.yaml': TINY });
    await run(['check', 's', '--baseline', 'base.json', '--update-baseline'], { cwd });
    change(cwd, 'level: 1, evidence: [e1]', 'level: 2, evidence: [e1, e2]');
    change(cwd, 'ratings:', '  - { id: e2, from: head, finding: "It is carried out." }\nratings:');
    const { code, out } = await check(cwd, '-f', 'markdown');
    expect(code).toBe(0);
    expect(out).toContain('### Evidence added\n\n- `e2` It is carried out.');
    expect(out).toContain('now also rests on e2');
  });

  it('counts what scoring found since, and not what it had found before', async () => {
    const disputing = SMALL.replace(
      'ratings:',
      '  - { id: e2, from: head, finding: "There is none.", disputes: [e1] }\nratings:',
    );
    const cwd = await recorded({ 's/study.yaml': disputing });
    expect((await check(cwd, '--fail-on', 'note')).code).toBe(0);
    change(cwd, 'ratings:', '  - { id: e3, from: head, finding: "Who knows.", disputes: [e1] }\nratings:');
    const { code, err } = await check(cwd, '--fail-on', 'note');
    expect(code).toBe(1);
    expect(err.match(/CONTRADICTION/gu)).toHaveLength(1);
    expect(err).toContain('"e3"');
  });

  it('writes the changes as data that keep to their schema', async () => {
    const cwd = await recorded();
    change(cwd, 'level: 2', 'level: 1');
    const { out } = await check(cwd, '-f', 'json');
    const result = JSON.parse(out) as CheckResult;
    expect(result.passed).toBe(false);
    expect(result.changes?.levels).toMatchObject([{ node: 'plan', before: { score: 2 }, after: { score: 1 } }]);
    const schema = JSON.parse((await run(['schema', 'check'])).out) as object;
    expect(new Ajv({ strict: false }).validate(schema, result)).toBe(true);
  });

  it.each([
    ['assumed', 'value: 2, status: assumed, why: said'],
    ['taken from elsewhere', 'value: 2, status: external, why: said, source: head, at: p. 1'],
  ])('is failed by a score that is as good and came to be %s', async (_, rating) => {
    const cwd = await recorded();
    change(cwd, 'level: 2, evidence: [e1], why: said', rating);
    const { code, err } = await check(cwd);
    expect(err).toMatch(
      /^s\/study\.yaml:12:5 {2}error {2}BASELINE-EVIDENCE-GONE {2}"plan" of "small" by tiny rested on "e1" \(/mu,
    );
    expect(code).toBe(1);
  });

  it('is not passed by a copy of the old study beside the worse one under a new id, if warnings fail', async () => {
    const cwd = await recorded();
    change(cwd, 'id: small', 'id: better');
    change(cwd, 'level: 2', 'level: 1');
    const asked = async (...more: string[]) => run(['check', 's', 'old', '--baseline', 'base.json', ...more], { cwd });
    mkdirSync(join(cwd, 'old'));
    writeFileSync(join(cwd, 'old/study.yaml'), SMALL);
    writeFileSync(join(cwd, 'old/tiny.yaml'), TINY);
    expect((await asked()).code).toBe(0);
    expect((await asked('--fail-on', 'warning')).code).toBe(1);
    expect((await asked('--max-warnings', '0')).code).toBe(1);
  });

  it('takes in a study that it did not have, and says so', async () => {
    const cwd = await recorded();
    change(cwd, 'id: small', 'id: large');
    const { code, err } = await check(cwd);
    expect(code).toBe(1);
    expect(err).toContain('warning  BASELINE-NEW  the baseline has no assessment of "large" by tiny');
    expect(err).toContain('error  BASELINE-GONE  base.json has an assessment of "small" by tiny');
  });

  it('does not speak of a study as gone that cannot be read', async () => {
    const cwd = await recorded();
    change(cwd, 'evidence: [e1]', 'evidence: [e9]');
    const { code, err } = await check(cwd);
    expect(code).toBe(2);
    expect(err).not.toContain('BASELINE-GONE');
  });

  it('is refused where the framework makes the number otherwise, and warned of where only its words changed', async () => {
    const cwd = await recorded();
    change(cwd, 'A tiny framework', 'Another title', 's/tiny.yaml');
    const words = await check(cwd);
    expect(words).toMatchObject({ code: 0 });
    expect(words.err).toContain('warning  BASELINE-FRAMEWORK-CHANGED');
    change(cwd, 'weak-below: 2', 'weak-below: 2\naggregate: min', 's/tiny.yaml');
    const rules = await check(cwd);
    expect(rules.code).toBe(2);
    expect(rules.err).toContain(
      '"small" cannot be held against the baseline by tiny, since the rules that make the score changed',
    );
  });
});

describe('a file that is no baseline', () => {
  it.each<[string, string, string]>([
    ['is empty', '', 'FILE-EMPTY'],
    ['is no list of assessments', '[1]', 'ASSESSMENT-EXPECTED'],
    ['holds something without a format', '{"a": 1}', 'ASSESSMENT-EXPECTED'],
    ['has another version of the format', '{"format": "egov-assessment/9"}', 'FORMAT-UNKNOWN'],
    ['lacks most of an assessment', '{"format": "egov-assessment/1"}', 'MISSING-KEY'],
    [
      'breaks off',
      '{\n  "format": "egov-assessment/1",\n',
      'base.json:3:1  error  JSON-SYNTAX  this is not valid JSON: the file breaks off',
    ],
    ['breaks off within a text', '{"a": "\\"b', 'base.json:1:11  error  JSON-SYNTAX'],
    ['is no JSON', '{"a": [}}', 'JSON-SYNTAX  this is not valid JSON from here on'],
    ['was left by a merge unsettled', '{\n<<<<<<< HEAD\n', 'CONFLICT-MARKER'],
    ['has a key twice', '{"format": "egov-assessment/1", "format": "egov-assessment/1"}', 'DUPLICATE-KEY'],
    ['is nested too deep', '['.repeat(200) + ']'.repeat(200), 'NESTED-TOO-DEEP'],
  ])('%s: 2, and nothing is judged', async (_, content, code) => {
    const cwd = await recorded();
    writeFileSync(join(cwd, 'base.json'), content);
    const outcome = await check(cwd);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(code);
  });

  it('is shown no lines of where it breaks off: they say nothing', async () => {
    const cwd = await recorded();
    writeFileSync(join(cwd, 'base.json'), '{\n  "format": "egov-assessment/1",\n');
    expect((await check(cwd)).err).not.toContain('"format"');
  });

  it('may have numbers as JSON spells them', async () => {
    const cwd = await recorded();
    const text = readFileSync(join(cwd, 'base.json'), 'utf8');
    writeFileSync(join(cwd, 'base.json'), text.replace(/"coverage": 1\b/u, '"coverage": 1e0'));
    expect((await check(cwd)).code).toBe(0);
  });

  it('is not there', async () => {
    const cwd = await recorded();
    const { code, err } = await run(['check', 's', '--baseline', 'nowhere.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('PATH-NOT-FOUND');
  });

  it('has one assessment twice', async () => {
    const cwd = await recorded();
    const text = readFileSync(join(cwd, 'base.json'), 'utf8');
    writeFileSync(join(cwd, 'base.json'), `[${text},${text}]`);
    const { code, err } = await check(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^base\.json:\d+:\d+ {2}error {2}ASSESSMENT-TWICE/mu);
  });
});

describe('writing a baseline', () => {
  it('is asked for together with its file, and neither for a trusted one nor with a tolerance alone', async () => {
    const cwd = await recorded();
    const refused = async (...more: string[]) => (await run(['check', 's', ...more], { cwd })).err;
    expect(await refused('--update-baseline')).toContain('--update-baseline goes with --baseline');
    expect(await refused('--tolerance', '1')).toContain('--tolerance goes with --baseline');
    expect(await refused('--baseline', 'base.json', '--tolerance=-1')).toContain('--tolerance takes a number from 0');
    expect(await refused('--baseline', 'base.json', '--update-baseline', '--trusted', '.')).toContain(
      'What is trusted is not written to',
    );
  });

  it('is left where a study cannot be assessed', async () => {
    const cwd = await recorded();
    const before = readFileSync(join(cwd, 'base.json'), 'utf8');
    change(cwd, 'evidence: [e1]', 'evidence: [e9]');
    const { code, err } = await check(cwd, '--update-baseline');
    expect(code).toBe(2);
    expect(err).toContain('BASELINE-NOT-UPDATED');
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(before);
  });

  it('takes what is worse for what is, even where a gate fails', async () => {
    const cwd = await recorded();
    change(cwd, 'level: 2', 'level: 1');
    expect((await check(cwd, '--update-baseline', '--fail-under', '2')).code).toBe(1);
    expect((await check(cwd)).code).toBe(0);
  });
});

describe('two studies of one id', () => {
  const twins = () =>
    folder({ 's/study.yaml': SMALL, 's/tiny.yaml': TINY, 't/study.yaml': SMALL, 't/tiny.yaml': TINY });

  it('are warned of, and written into no baseline', async () => {
    const cwd = twins();
    const gated = await run(['check', '.', '--fail-under', '1'], { cwd });
    expect(gated.code).toBe(0);
    expect(gated.err).toMatch(/^t\/study\.yaml:1:1 {2}warning {2}STUDY-TWICE/mu);
    const { code, err } = await run(['check', '.', '--baseline', 'b.json', '--update-baseline'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('error  STUDY-TWICE');
    expect(err).toContain('BASELINE-NOT-UPDATED');
    expect(existsSync(join(cwd, 'b.json'))).toBe(false);
  });

  it('are two where they are assessed by different frameworks', async () => {
    const cwd = twins();
    change(cwd, 'id: tiny', 'id: other', 't/tiny.yaml');
    change(cwd, 'tiny:', 'other:', 't/study.yaml');
    const { code, err } = await run(['check', '.', '--fail-under', '1'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

it('a baseline may have lists longer than a study may', async () => {
  const cwd = await recorded();
  const long = Array.from({ length: 20_001 }, () => '"e1"').join(', ');
  change(cwd, /"evidence": \[\s*"e1"\s*\]/u, `"evidence": [${long}]`, 'base.json');
  expect((await check(cwd)).err).not.toContain('TOO-MANY-ITEMS');
});

describe('a suppression', () => {
  const config = (until: string, code = 'GATE-SCORE', more = '') =>
    `format: egov-config/1\ngates:\n  high: { score: 3, node: plan }\nsuppressions:\n  - { code: ${code}, where: { gate: high }, ${more}reason: Agreed with the head., until: ${until} }\n`;
  const suppressed = async (text: string, ...more: string[]) => {
    const cwd = folder({
      's/study.yaml': SMALL,
      's/tiny.yaml': TINY.replace(
        '2: { label: yes, means: all }',
        '2: { label: half, means: half }\n    3: { label: yes, means: all }',
      ),
      'egov-assess.yaml': text,
    });
    return run(['check', 's', ...more], { cwd });
  };

  it('lets a gate pass for a while, marked with its reason', async () => {
    const { code, out, err } = await suppressed(config('2024-12-31'));
    expect(code).toBe(0);
    expect(err).toContain('GATE-SCORE');
    expect(err).toContain('suppressed until 2024-12-31: Agreed with the head.');
    expect(out).toMatch(/high .*suppressed/u);
    expect(out).toContain('1 gate not passed and suppressed.');
    expect(out).not.toContain('is passed');
    const { gates, passed, findings } = JSON.parse(
      (await suppressed(config('2024-12-31'), '-f', 'json')).out,
    ) as CheckResult;
    expect(gates).toMatchObject([{ passed: false, suppressed: true }]);
    expect(passed).toBe(true);
    expect(findings).toMatchObject([{ suppressed: { until: '2024-12-31' } }]);
  });

  it('that is over lets nothing pass, and is told of', async () => {
    const { code, err } = await suppressed(config('2024-05'));
    expect(code).toBe(1);
    expect(err).toMatch(/^egov-assess\.yaml:5:5 {2}warning {2}SUPPRESSION-EXPIRED/mu);
  });

  it('of what is not found is told of', async () => {
    const { code, err } = await suppressed(config('2024-12-31', 'GATE-NORM'));
    expect(code).toBe(1);
    expect(err).toMatch(/^egov-assess\.yaml:5:5 {2}note {2}SUPPRESSION-UNUSED/mu);
  });

  it('holds for the folders it names alone', async () => {
    expect((await suppressed(config('2024-12-31', 'GATE-SCORE', 'studies: [t], '))).code).toBe(1);
    expect((await suppressed(config('2024-12-31', 'GATE-SCORE', 'studies: [s], '))).code).toBe(0);
  });

  it.each<[string, string, string]>([
    ['an unknown code', config('2024-12-31', 'GATE-SCOER'), 'SUPPRESSION-UNKNOWN-CODE'],
    ['a day that is none', config('2024-02-30'), 'DATE-IMPOSSIBLE'],
    ['no reason', config('2024').replace('reason: Agreed with the head., ', ''), 'MISSING-KEY'],
    ['no end', config('2024').replace(', until: 2024', ''), 'MISSING-KEY'],
  ])('of %s is refused: 2', async (_, text, code) => {
    const outcome = await suppressed(text);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain(code);
  });

  it('does not help an input that cannot be used', async () => {
    const cwd = folder({
      's/study.yaml': SMALL.replace('evidence: [e1]', 'evidence: [e9]'),
      's/tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nsuppressions: [{ code: UNKNOWN-EVIDENCE, reason: x, until: 2099 }]\n',
    });
    expect((await run(['check', 's', '--fail-under', '1'], { cwd })).code).toBe(2);
  });
});

it('the example holds against itself, with all its frameworks', async () => {
  const cwd = copyOfExample();
  expect((await run(['check', '.', '--baseline', 'b.json', '--update-baseline'], { cwd })).code).toBe(0);
  const { code, out } = await run(['check', '.', '--baseline', 'b.json', '--fail-on', 'error'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('Nothing changed.');
});

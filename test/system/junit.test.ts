import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/formats/run/junit.js';
import { copyOfExample, folder, run } from '../cli/run.js';
import { failed, hostile, judged, PAYLOADS, runOf, told } from '../report/run/runs.js';

/** What xmllint has against a report, by the schema that Jenkins uses. */
function problems(report: string): string {
  const cwd = folder({ 'report.xml': report });
  const schema = resolve('test/fixtures/schemas/junit-10.xsd');
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, 'report.xml'], {
    cwd,
    encoding: 'utf8',
  });
  if (error) throw error;
  return status === 0 ? '' : stderr;
}

describe('a report for Jenkins', () => {
  it('of the example keeps to its schema', async () => {
    const cwd = copyOfExample();
    const gates =
      'good: { band: good }\n  lawful: { neglected-norms: 0, severity: warning }\n  known: { coverage: 0.5 }\n';
    writeFileSync(join(cwd, 'egov-assess.yaml'), `format: egov-config/1\ngates:\n  ${gates}`);
    for (const words of [[], ['--lang', 'id']]) {
      const { out } = await run([...words, 'check', '.', '-f', 'junit'], { cwd });
      expect(out).toContain('<failure ');
      expect(problems(out)).toBe('');
    }
  });

  it('keeps to it whatever a run found', () => {
    const bad = failed();
    const unusable = told({ severity: 'error', failing: true });
    expect(problems(junit(runOf()))).toBe('');
    expect(problems(junit(runOf({ findings: [bad, unusable, told()], judged: [judged(['g', 'fine'], [bad])] })))).toBe(
      '',
    );
  });

  it.each(PAYLOADS)('keeps to it with %j in every text', (payload) => {
    expect(problems(junit(runOf({ findings: [hostile(payload)] })))).toBe('');
  });

  it('would not be let through with an element that the schema does not have', () => {
    expect(problems(junit(runOf()).replaceAll('testcase', 'testcases'))).toContain('testcases');
  });
});

import { describe, expect, it } from 'vitest';
import { checkRun } from '../../../src/app/check-run.js';
import { sha256 } from '../../../src/files/sha256.js';
import { finding } from '../../../src/model/findings/index.js';
import { github } from '../../../src/report/formats/run/github.js';
import { gitlab } from '../../../src/report/formats/run/gitlab.js';
import { junit } from '../../../src/report/formats/run/junit.js';
import { line } from '../../../src/report/formats/run/line.js';
import { sarif } from '../../../src/report/formats/run/sarif.js';
import { stepSummary } from '../../../src/report/formats/run/step-summary.js';
import { runOf, told } from './runs.js';

const WORDS = 'suppressed until 2024-12-31: agreed with the regent';
const run = runOf({ findings: [told({ severity: 'error', suppressed: WORDS })] });

describe('a finding that is suppressed', () => {
  it('does not fail the run, and says why and how long', () => {
    const late = finding('NO-STUDY', { path: 'x', like: null }, null);
    const suppressed = { reason: { en: 'agreed with the regent' }, until: '2024-12-31' };
    const where = {
      asked: '.',
      cwd: '/repo',
      root: '/repo',
      lang: 'en',
      completed: true,
      judged: [],
      failing: ['error'],
    } as const;
    const found = [late, { ...late, suppressed }].map((each) => ({ finding: each, about: null }));
    const { findings } = checkRun({ found, ...where }, sha256);
    expect(findings.map(({ failing }) => failing)).toEqual([true, false]);
    expect(findings[1]?.suppressed).toBe(WORDS);
  });

  it('is told with that in every format, and counts in none', () => {
    expect(github(run)).toMatch(/^::notice .*%0Asuppressed until 2024-12-31: agreed with the regent%0A/u);
    expect(gitlab(run)).toMatch(/\(suppressed until [^)]*\)\. Fix: add ratings\.",[^]*"severity": "info"/u);
    expect(line(run)).toContain(`(${WORDS})\n`);
    expect(sarif(run)).toMatch(/"suppressions": \[\s*\{\s*"kind": "external",\s*"justification": "suppressed until/u);
    expect(stepSummary(run)).toContain('**Error** (suppressed until 2024-12-31: agreed with the regent) `NO-RATINGS`');
    expect(junit(run)).toContain('<system-out>');
    expect(junit(run)).not.toMatch(/<(failure|error) /u);
  });
});

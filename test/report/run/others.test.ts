import { describe, expect, it } from 'vitest';
import { gitlab } from '../../../src/report/formats/run/gitlab.js';
import { line } from '../../../src/report/formats/run/line.js';
import { stepSummary } from '../../../src/report/formats/run/step-summary.js';
import { failed, hostile, judged, PAYLOADS, runOf, told } from './runs.js';

describe('gitlab', () => {
  it('has what GitLab documents of each issue: what the run failed for is critical', () => {
    const error = told({ severity: 'error' });
    const issues = JSON.parse(
      gitlab(runOf({ findings: [failed(), error, told(), told({ severity: 'note' })] })),
    ) as object[];
    expect(issues[0]).toEqual({
      description: 'GATE-SCORE: gate "g": the score is 1. Fix: add ratings.',
      check_name: 'GATE-SCORE',
      fingerprint: '0123456789abcdef0123456789abcdef01234567',
      severity: 'critical',
      location: { path: 'studies/x/study.yaml', lines: { begin: 3 } },
    });
    expect(issues.map((issue) => 'severity' in issue && issue.severity)).toEqual([
      'critical',
      'major',
      'minor',
      'info',
    ]);
    expect(gitlab(runOf())).toBe('[]\n');
  });

  it.each(PAYLOADS)('is data that begins no command with %j in every text', (payload) => {
    const text = gitlab(runOf({ findings: [hostile(payload)] }));
    expect(JSON.parse(text)).toHaveLength(1);
    expect(text).not.toMatch(/^\s*::|##\[/mu);
  });
});

describe('line', () => {
  it('has a line for each finding, with the words of compilers in any language', () => {
    const findings = [failed(), told({ severity: 'note', place: { file: 'b.yaml', line: 9, col: 2 } })];
    const expected =
      'studies/x/study.yaml:3:5: error: GATE-SCORE gate "g": the score is 1\nb.yaml:9:2: note: NO-RATINGS the study has no ratings\n';
    expect(line(runOf({ findings }))).toBe(expected);
    expect(line(runOf({ findings, lang: 'id' }))).toBe(expected);
  });

  it.each(PAYLOADS)('stays one line that begins no command with %j in every text', (payload) => {
    const text = line(runOf({ findings: [hostile(payload)] }));
    expect(text.match(/\n/gu)).toHaveLength(1);
    expect(text).not.toMatch(/^\s*::|##\[/u);
    expect(line(runOf({ findings: [told({ place: { file: '::error::.yaml', line: 1, col: 1 } })] }))).not.toMatch(
      /^::/u,
    );
  });
});

describe('step-summary', () => {
  it('shows how a study came out of its gates, and every finding, marked where the run failed for it', () => {
    const bad = failed();
    const text = stepSummary(runOf({ findings: [bad, told()], judged: [judged(['g', 'fine'], [bad])] }));
    expect(text).toContain('# Check: Dinas X');
    expect(text).toContain('1 error, 1 warning.');
    expect(text).toContain(
      '- **Error** (makes the check fail) `GATE-SCORE` `studies/x/study.yaml:3`: gate "g": the score is 1.',
    );
    expect(text).toContain('- **Warning** `NO-RATINGS`');
    expect(stepSummary(runOf({ findings: [bad], lang: 'id' }))).toContain(
      '**Kesalahan** (menyebabkan pemeriksaan gagal)',
    );
  });

  it('shows several studies in one table', () => {
    expect(stepSummary(runOf({ judged: [judged(['g']), judged(['g'])] }))).toContain('All 2 gates are passed.');
  });

  it('says where nothing was found, and where not everything could be judged', () => {
    expect(stepSummary(runOf())).toBe('# Check\n\n## What was found\n\nNo findings.\n');
    expect(stepSummary(runOf({ completed: false }))).toContain('**Not everything could be read or judged');
    expect(stepSummary(runOf({ completed: false, lang: 'id' }))).toContain('Tidak semuanya dapat dibaca atau dinilai');
  });

  it('is cut off visibly, at the end of a line, before it is more than GitHub shows', () => {
    const findings = Array.from({ length: 600 }, () => told({ what: `é${'x'.repeat(2000)}` }));
    const text = stepSummary(runOf({ findings }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 2500);
    expect(text).toMatch(/Fix: add ratings\.\n\nThe rest is left out: [^\n]*\n$/u);
  });

  it.each(PAYLOADS)('has the same lines with %j in every text', (payload) => {
    const kindsOf = (text: string) =>
      stepSummary(runOf({ findings: [hostile(text)] }))
        .split('\n')
        .map((each) => each.slice(0, 2));
    expect(kindsOf(payload)).toEqual(kindsOf('harmless'));
  });
});

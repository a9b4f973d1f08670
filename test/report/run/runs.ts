import type { CheckRun, JudgedStudy, RunFinding } from '../../../src/model/check-run.js';
import type { CheckResult } from '../../../src/model/gates.js';

/** Runs in a few words, for tests of what is made of them. */

export const told = (over: Partial<RunFinding> = {}): RunFinding => ({
  code: 'NO-RATINGS',
  severity: 'warning',
  place: { file: 'studies/x/study.yaml', line: 3, col: 5 },
  first: null,
  what: 'the study has no ratings',
  why: 'Without ratings every indicator is unknown.',
  fix: 'add ratings',
  gate: null,
  fingerprint: '0123456789abcdef0123456789abcdef01234567',
  failing: false,
  ...over,
});

export const failed = (over: Partial<RunFinding> = {}): RunFinding =>
  told({ code: 'GATE-SCORE', severity: 'error', what: 'gate "g": the score is 1', gate: 'g', failing: true, ...over });

/** A study of which every gate of these ids was judged; `failing`: by these findings. */
export function judged(gates: readonly string[], findings: readonly RunFinding[] = []): JudgedStudy {
  const result: CheckResult = {
    format: 'egov-check/1',
    tool: { name: 'egov-assess', version: '0.0.0' },
    study: { id: 'x', title: null, digest: 'd', period: null },
    agency: { name: { en: 'Dinas X' }, kind: null, region: null, country: null },
    framework: { id: 'f', version: '1.0.0', title: { en: 'F' }, digest: 'd' },
    result: { status: 'scored', score: 2, band: null, coverage: 1, bounds: [2, 2] },
    today: '2024-06-30',
    gates: gates.map((id) => ({
      id,
      requirement: { kind: 'score', node: null, least: 2 },
      severity: 'error',
      why: null,
      from: { kind: 'file', place: { file: 'egov-assess.yaml', line: 3, col: 3 } },
      passed: !findings.some((each) => each.gate === id),
      found: 2,
      suppressed: false,
    })),
    passed: findings.length === 0,
    findings: [],
  };
  return { file: 'studies/x/study.yaml', result, findings };
}

export const runOf = (over: Partial<CheckRun> = {}): CheckRun => ({
  tool: { name: 'egov-assess', version: '0.0.0' },
  lang: 'en',
  completed: true,
  findings: [],
  judged: [],
  ...over,
});

/** Texts of strangers that try to be more than that, for any of these formats. */
export const PAYLOADS = [
  '::error::mine\n::warning::mine',
  'x\r\n##[add-mask]secret ##[error]x',
  ']]></failure><script>1</script>&amp;"\'',
  '\u0000\u0008\u001b[2J\u009b\ufffe\uffff\ud800\u202e\u2028',
  '%0A%25,:{0}{{1}} [x](http://evil.example) [y](1)',
  '<img src=x> | **b** `c` \\',
] as const;

/** A finding that says it in every text of its own. */
export const hostile = (payload: string): RunFinding =>
  failed({ what: payload, why: payload, fix: payload, place: { file: `studies/${payload}.yaml`, line: 2, col: 1 } });

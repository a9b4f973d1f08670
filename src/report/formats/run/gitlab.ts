import type { CheckRun, RunFinding } from '../../../model/check-run.js';
import type { Severity } from '../../../model/findings/index.js';
import { jsonText } from '../../../text/encode/json.js';
import { showUnseen } from '../../../text/encode/unseen.js';

/** A run as a code quality report of GitLab. */
export const gitlab = ({ findings }: CheckRun): string => `${jsonText(findings.map(issue), 2)}\n`;

const issue = ({ code, severity, place, what, fingerprint, failing, suppressed }: RunFinding): object => ({
  description: showUnseen(`${code}: ${what}${suppressed === undefined ? '' : ` (${suppressed})`}`),
  check_name: code,
  fingerprint,
  severity: failing ? 'critical' : suppressed === undefined ? GRAVITY[severity] : GRAVITY.note,
  location: { path: place.file, lines: { begin: place.line } },
});

/** GitLab's words for what the run did not fail for. */
const GRAVITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

import type { CheckRun, RunFinding } from '../../../model/check-run.js';
import type { Severity } from '../../../model/findings/index.js';
import { jsonText } from '../../../text/encode/json.js';
import { showUnseen } from '../../../text/encode/unseen.js';
import { findingWords } from '../../../text/findings.js';
import { capital, ended } from '../../../text/words.js';

/** A run as a code quality report of GitLab. */
export const gitlab = ({ findings, lang }: CheckRun): string =>
  `${jsonText(
    findings.map((each) => issue(each, findingWords(lang).fix)),
    2,
  )}\n`;

/** GitLab shows the description alone, so what to do stands in it. */
const issue = (
  { code, severity, place, what, fix, fingerprint, failing, suppressed }: RunFinding,
  fixWord: string,
): object => ({
  description: showUnseen(
    `${code}: ${ended(`${what}${suppressed === undefined ? '' : ` (${suppressed})`}`)} ${capital(fixWord)}: ${ended(fix)}`,
  ),
  check_name: code,
  fingerprint,
  severity: failing ? 'critical' : suppressed === undefined ? GRAVITY[severity] : GRAVITY.note,
  location: { path: place.file, lines: { begin: place.line } },
});

/** GitLab's words for what the run did not fail for. */
const GRAVITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

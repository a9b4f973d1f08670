import type { CheckRun, RunFinding } from '../../../model/check-run.js';
import { terminalText } from '../../../text/encode/terminal.js';

/** A finding a line, as compilers print them and editors read them: `file:line:col: severity: CODE message`, in any language alike. */
export const line = ({ findings }: CheckRun): string =>
  findings.map((each) => `${terminalText(lineText(each))}\n`).join('');

/** The line as plain text, still to be encoded. */
export const lineText = ({ place: { file, line: row, col }, severity, code, what, suppressed }: RunFinding): string =>
  `${file}:${String(row)}:${String(col)}: ${severity}: ${code} ${what}${suppressed === undefined ? '' : ` (${suppressed})`}`;

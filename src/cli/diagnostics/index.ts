import { inOrder, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { findingWords } from '../../text/findings.js';
import { printFinding } from './finding.js';
import { linesOf } from './lines.js';
import type { Paint } from './paint.js';

export { PLAIN, type Paint } from './paint.js';
export { verdictOf } from './verdict.js';

export interface DiagnosticOptions {
  /** File, as places name it → its text: what code frames are cut from. Without it a finding has no frame. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lang: Lang;
  readonly paint: Paint;
  /** At most so many findings are printed; the rest is counted. */
  readonly limit: number;
}

/** Findings for a terminal, worst first, each with its place in the file; no verdict, for a run that shows them in turns. */
export function showFindings(findings: readonly Finding[], { texts, lang, paint, limit }: DiagnosticOptions): string {
  const lines = linesOf(texts);
  const shown = inOrder(findings).slice(0, limit);
  const blocks = shown.map((f) => printFinding(f, lines, lang, paint));
  const hidden = findings.length - shown.length;
  if (hidden > 0) blocks.push(`${paint('quiet', findingWords(lang).more(hidden))}\n`);
  return blocks.join('\n');
}

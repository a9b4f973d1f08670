import { SEVERITIES, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { findingWords } from '../../text/findings.js';
import { styleOf, type Paint } from './paint.js';

/** How many findings of each severity there are, in one line: `2 errors, 1 warning`. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[], lang: Lang, paint: Paint): string {
  const words = findingWords(lang);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((f) => f.severity === severity).length;
    return count === 0 ? [] : paint(styleOf[severity], words.counts[severity](count));
  });
  return counts.length === 0 ? words.none : counts.join(', ');
}

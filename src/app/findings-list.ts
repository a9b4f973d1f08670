import type { FindingsList } from '../model/findings-list.js';
import { inOrder, SEVERITIES, type Finding, type Severity } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import { describeFinding } from '../text/findings.js';
import { TOOL } from './tool.js';

/** Findings as data for other programs, in the words of a language. */
export function findingsList(found: readonly Finding[], lang: Lang): FindingsList {
  const count = (severity: Severity): number => found.filter((f) => f.severity === severity && !f.suppressed).length;
  const [error, warning, note] = SEVERITIES.map(count) as [number, number, number];
  return {
    format: 'egov-findings/1',
    tool: TOOL,
    lang,
    counts: { error, warning, note },
    findings: inOrder(found).map((f) => {
      const { code, severity, place, args } = f;
      const { what, why, fix } = describeFinding(f, lang);
      return { code, severity, place, what, why, fix, ...(f.suppressed && { suppressed: f.suppressed }), args };
    }),
  };
}

import { changesSince, comparability, freshFindings, otherSet, regressions } from '../compare/index.js';
import { loadAssessments, type Ports } from '../load/index.js';
import type { Assessment } from '../model/assessment/index.js';
import type { Changes, Recorded } from '../model/changes.js';
import { realPath } from './real.js';
import { asWritten } from './written.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import { inside } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import type { Place } from '../model/places.js';
import type { Diagnosed } from './texts.js';

/** Assessments that were written down, for those of today to be held against. */
export interface Baseline {
  readonly path: string;
  readonly assessments: readonly Recorded[];
  /** By how much a score may be worse, on its scale. */
  readonly tolerance: number;
}

/** How an assessment compares with the baseline. */
export interface Since {
  /** What it was held against; null where the baseline has none of the study by the framework. */
  readonly met: Recorded | null;
  /** null where the baseline has none of the study by the framework, or the two cannot be held against each other. */
  readonly changes: Changes | null;
  /** What is worse than it was, and what scoring finds that it did not. */
  readonly failures: readonly Finding[];
  /** What is to be known about the comparison itself. */
  readonly compared: readonly Finding[];
}

/** Reads a baseline. null where it cannot be used, which the findings say. */
export function openBaseline(
  ports: Pick<Ports, 'files' | 'limits'>,
  path: string,
  tolerance: number,
): Diagnosed & { readonly baseline: Baseline | null } {
  const { assessments, findings, texts } = loadAssessments(path, ports);
  return {
    baseline: assessments && { path, assessments: assessments.map(({ assessment }) => assessment), tolerance },
    findings,
    texts,
  };
}

/** Whether a baseline comes from the folder that is trusted: whoever could bring one along could lower what is asked. */
export function untrustedBaseline(files: Files, path: string, trusted: string): Finding[] {
  const isInside = inside(realPath(files, trusted), realPath(files, path));
  return isInside ? [] : [finding('BASELINE-UNTRUSTED', { path, trusted }, null)];
}

/** Holds an assessment against the baseline. `top`: where the study begins. */
export function sinceBaseline({ assessments, tolerance }: Baseline, now: Assessment, top: Place): Since {
  const { study, framework } = now;
  const before = assessments.find((each) => each.study.id === study.id && each.framework.id === framework.id);
  if (!before) {
    const told = finding('BASELINE-NEW', { study: study.id, framework: framework.id }, top);
    return { met: null, changes: null, failures: [], compared: [told] };
  }
  const written = asWritten(now);
  const compared = comparability(before, written, top);
  if (hasErrors(compared)) return { met: before, changes: null, failures: [], compared };
  const isFresh = freshFindings(before.findings, written.findings);
  return {
    met: before,
    changes: changesSince(before, written),
    failures: [...regressions(before, written, tolerance, top), ...now.findings.filter((_, i) => isFresh[i])],
    compared: [...compared, ...otherSet(before, written, top)],
  };
}

/** Assessments that nothing was held against: a study that is left out, or calls itself otherwise, must not pass for that. */
export const gone = ({ path, assessments }: Baseline, met: ReadonlySet<Recorded>): Finding[] =>
  assessments
    .filter((each) => !met.has(each))
    .map(({ study, framework }) => finding('BASELINE-GONE', { study: study.id, framework: framework.id, path }, null));

import { linkStudy } from '../load/index.js';
import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { nth } from '../model/nth.js';
import type { Study } from '../model/study.js';

/** The framework as it is to be scored, and whether the study fits it and those that are projected from. */
export function linked(
  study: Study,
  framework: Framework,
  projectFrom: readonly Framework[] | null,
  besides: readonly Framework[],
): { readonly scored: Framework; readonly findings: readonly Finding[] } {
  const checked = [...new Set([framework, ...(projectFrom ?? [])])];
  const { unknown, findings, frameworks } = linkStudy(study, checked, [...new Set([...checked, ...besides])]);
  return { scored: nth(frameworks, 0), findings: [...unknown, ...findings] };
}

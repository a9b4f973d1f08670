import { saturationOf, type SaturationOptions } from '../analysis/saturation/index.js';
import type { Tool } from '../assess/index.js';
import type { Assessment } from '../model/assessment/index.js';
import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { publicOptions } from '../model/public.js';
import type { SaturationResult } from '../model/saturation.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import type { Scoring } from './scored.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';
import { USUAL } from './varying.js';

/** What is asked where nothing else is said: the smallest base and run of the source, and its 5 %. */
export const USUAL_SATURATION: SaturationOptions = {
  of: 'factors',
  base: 4,
  run: 2,
  threshold: 0.05,
  // As in a report, so that both tell the same.
  runs: USUAL.runs,
  seed: USUAL.seed,
};

/** Whether the sessions of a study still brought new themes, as it is written out by itself; null where it has no sessions. */
export function saturationResult(
  study: Study,
  frameworks: readonly Framework[],
  tool: Tool,
  options: SaturationOptions,
): { readonly saturation: SaturationResult | null; readonly findings: readonly Finding[] } {
  const { saturation, findings } = saturationOf(study, frameworks, options);
  if (saturation === null) return { saturation, findings };
  const { id, title, period, agency } = study;
  return {
    saturation: {
      format: 'egov-saturation/1',
      tool,
      ...publicOptions(study.public),
      agency,
      study: { id, title, digest: study.digest(), period },
      frameworks: frameworks.map((framework) => ({
        id: framework.id,
        version: framework.version,
        digest: framework.digest,
      })),
      ...saturation,
    },
    findings,
  };
}

/** The same of a study that is still to be read. */
export function saturationOfStudy(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  options: SaturationOptions,
  asked: Asked = {},
): Diagnosed & { readonly saturation: SaturationResult | null } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, instead, asked);
  if (study === null) return { saturation: null, findings, texts };
  const found = saturationResult(study, frameworks, workshop.tool, options);
  return { saturation: found.saturation, findings: [...findings, ...found.findings], texts };
}

/**
 * What another scoring gives, and whether the sessions still brought new themes where there are enough of them to say. A study
 * of few interviews need not be told so by every report.
 */
export const withSaturation = (
  scoring: Scoring<Assessment>,
  drawn: Pick<SaturationOptions, 'runs' | 'seed'>,
): Scoring<Assessment> => ({
  run(study, framework, tool, options) {
    const assessment = scoring.run(study, framework, tool, options);
    const { saturation } = saturationOf(study, [framework], { ...USUAL_SATURATION, ...drawn });
    return saturation?.outcome.orders ? { ...assessment, saturation } : assessment;
  },
});

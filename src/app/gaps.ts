import { gapFindings, gapsOf } from '../analysis/gaps/index.js';
import type { Finding } from '../model/findings/index.js';
import { once } from '../model/findings/once.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Gaps } from '../model/gaps.js';
import type { StudyPath } from './discover.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** What to find out next of a study, by each of its frameworks that scores indicators. No results where it could not be used. */
export function gapsIn(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  asked: Asked,
): Diagnosed & { readonly results: readonly Gaps[]; readonly unasked: readonly Framework[] } {
  const { study, frameworks, projectFrom, findings, texts } = openStudy(workshop, path, instead, asked);
  const gaps = (framework: Framework) => study && gapsOf(study, framework, workshop.tool, { projectFrom });
  return {
    results: frameworks.flatMap((framework) => gaps(framework) ?? []),
    unasked: frameworks.filter((framework) => !scoresNodes(framework)),
    findings,
    texts,
  };
}

/** Frameworks that could not be asked are told only where no other one was: a study may well have some of each kind. */
export const unaskedFindings = (results: readonly Gaps[], unasked: readonly Framework[]): Finding[] =>
  results.length > 0 ? [] : once(unasked.flatMap(gapFindings));

import { whatIf } from '../analysis/whatif/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Setting, WhatIf } from '../model/whatIf.js';
import type { StudyPath } from './discover.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** A leaf to be set, of a framework that is named or of any that knows it. */
export interface AskedSetting extends Setting {
  readonly framework: string | null;
}

/** What a command asks. */
export interface AskedWhatIf extends Asked {
  readonly settings: readonly AskedSetting[];
  readonly target: string | null;
}

/**
 * Asks what if of a study, by each of its frameworks that the question is about: of several those that score nodes and know what
 * is set and aimed at. No results where the study could not be used or the question fits none.
 */
export function whatIfOf(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  { settings, target, ...asked }: AskedWhatIf,
): Diagnosed & { readonly results: readonly WhatIf[] } {
  const { study, frameworks, projectFrom, findings, texts } = openStudy(workshop, path, instead, asked);
  const meant = frameworks.filter((framework) => isMeant(framework, settings, target));
  const answers = (meant.length > 0 ? meant : frameworks).map((framework) => {
    const own = settings.filter((setting) => concerns(framework, meant, setting));
    return study && whatIf(study, framework, workshop.tool, { settings: own, target, projectFrom });
  });
  return {
    results: answers.flatMap((answer) => answer?.whatIf ?? []),
    findings: [...findings, ...answers.flatMap((answer) => answer?.findings ?? [])],
    texts,
  };
}

function isMeant(framework: Framework, settings: readonly AskedSetting[], target: string | null): boolean {
  if (!scoresNodes(framework)) return false;
  if (target !== null && !framework.bands.edges.some(({ id }) => id === target)) return false;
  return settings.length === 0 || settings.some((setting) => knows(framework, setting));
}

const knows = (framework: Framework, setting: AskedSetting): boolean =>
  Object.hasOwn(framework.nodes, setting.node) && (setting.framework ?? framework.id) === framework.id;

/** What no framework knows is told by each that is asked. */
const concerns = (framework: Framework, meant: readonly Framework[], setting: AskedSetting): boolean =>
  knows(framework, setting) || !meant.some((other) => knows(other, setting));

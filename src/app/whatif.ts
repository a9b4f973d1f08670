import { whatIf } from '../analysis/whatif/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import { nearest } from '../model/nearest.js';
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
  const unknown = study ? unknownFrameworks(frameworks, settings) : [];
  if (unknown.length > 0) return { results: [], findings: [...findings, ...unknown], texts };
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
  return settings.length === 0 || settings.some((setting) => isFor(framework, setting));
}

/** A framework that the node's name begins with, and that the study is not scored by. */
function unknownFrameworks(frameworks: readonly Framework[], settings: readonly AskedSetting[]): Finding[] {
  const known = frameworks.map(({ id }) => id);
  const named = new Set(settings.flatMap(({ framework }) => framework ?? []));
  return [...named]
    .filter((id) => !known.includes(id))
    .map((id) => finding('UNKNOWN-FRAMEWORK', { id, suggestion: nearest(id, known), known }, null));
}

/** Whether the setting is for this framework: by its name, or else by its node. */
const isFor = ({ id, nodes }: Framework, setting: AskedSetting): boolean =>
  setting.framework === null ? Object.hasOwn(nodes, setting.node) : setting.framework === id;

/** What no framework knows is told by each that is asked. */
const concerns = (framework: Framework, meant: readonly Framework[], setting: AskedSetting): boolean =>
  isFor(framework, setting) || !meant.some((other) => isFor(other, setting));

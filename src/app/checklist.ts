import { checklistOf, fitOf, unknownTopics } from '../analysis/checklist/index.js';
import { saturationOf } from '../analysis/saturation/index.js';
import { loadChecklist } from '../load/index.js';
import type { Checklist, ChecklistResult } from '../model/checklist.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { nearest } from '../model/nearest.js';
import { folderOf } from '../model/paths.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import { USUAL_SATURATION } from './saturation.js';
import { isPath } from './shelf.js';
import { shippedChecklists } from './shipped.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import { seenFrom, type Diagnosed } from './texts.js';

/** A checklist by the id of one that ships, or by the path of a file. null where a finding says why not. */
export function findChecklist(
  { ports }: Workshop,
  reference: string,
): Diagnosed & { readonly checklist: Checklist | null } {
  if (isPath(reference)) {
    const { checklist, ...diagnosed } = loadChecklist(reference, ports);
    return { checklist, ...seenFrom(folderOf(reference), diagnosed) };
  }
  const shipped = shippedChecklists();
  const checklist = shipped.find(({ id }) => id === reference) ?? null;
  const known = shipped.map(({ id }) => id);
  return {
    checklist,
    findings: checklist
      ? []
      : [finding('UNKNOWN-CHECKLIST', { id: reference, suggestion: nearest(reference, known), known }, null)],
    texts: new Map(),
  };
}

/** A study held against a checklist; null where the study cannot be used. */
export function checklistFor(
  workshop: Workshop,
  path: StudyPath,
  checklist: Checklist,
  asked: Asked = {},
): Diagnosed & { readonly result: ChecklistResult | null } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, null, asked);
  if (!study) return { result: null, findings, texts };
  const own = [...fitOf(study, checklist), ...topicFindings(study, checklist)];
  const seen = seenFrom(path.folder, { findings: own, texts: new Map() });
  const result = heldAgainst(workshop, study, frameworks, checklist);
  return { result, findings: [...findings, ...seen.findings], texts };
}

/** What a study tells of what a checklist asks, with what other analyses of it have to say. */
export function heldAgainst(
  { tool }: Workshop,
  study: Study,
  frameworks: readonly Framework[],
  checklist: Checklist,
): ChecklistResult {
  // One order, that of the dates, is all that is asked here.
  const { saturation } = saturationOf(study, frameworks, { ...USUAL_SATURATION, runs: 1 });
  return checklistOf(study, checklist, tool, saturation);
}

/** Topics that neither a checklist that ships nor this one asks for. */
export function topicFindings(study: Study, ...more: readonly Checklist[]): Finding[] {
  return study.reporting.size === 0 ? [] : unknownTopics(study, [...shippedChecklists(), ...more]);
}

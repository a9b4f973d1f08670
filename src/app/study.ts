import { assess, score, scoreNodes, type Tool } from '../assess/index.js';
import { linkStudy, loadStudy, type Ports } from '../load/index.js';
import type { Assessment, NodeScores, Score } from '../model/assessment.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import type { Found, Shelf, Shipped } from './shelf.js';
import type { Diagnosed, Texts } from './texts.js';

/** What the use cases work with: ports to the world, and where frameworks are found. */
export interface Workshop {
  readonly ports: Ports;
  readonly shelf: Shelf;
  readonly shipped: Shipped;
  readonly tool: Tool;
}

/** A study read and linked to its frameworks. `study` is null, and `frameworks` empty, where it cannot be used. */
export interface OpenedStudy extends Diagnosed {
  readonly study: Study | null;
  readonly frameworks: readonly Framework[];
}

/** Reads a study and the frameworks it names, or those in `instead`, and checks every reference between them. */
export function openStudy(workshop: Workshop, path: StudyPath, instead: readonly string[] | null): OpenedStudy {
  const { study, findings, texts } = loadStudy(path.file, workshop.ports);
  if (!study || hasErrors(findings)) return { study: null, frameworks: [], findings, texts };
  const found: readonly Found[] = instead
    ? instead.map((reference) => workshop.shelf.find(reference, '.', null))
    : study.frameworks.map(({ text, place }) => workshop.shelf.find(text, path.folder, place));
  const frameworks = found.flatMap((f) => f.framework ?? []);
  const all: Finding[] = [
    ...findings,
    ...found.flatMap((f) => f.findings),
    ...frameworks.flatMap((framework) => linkStudy(study, framework)),
  ];
  const everyText: Texts = new Map([...texts, ...found.flatMap((f) => [...f.texts])]);
  const usable = !hasErrors(all);
  return {
    study: usable ? study : null,
    frameworks: usable ? frameworks : [],
    findings: distinct(all),
    texts: everyText,
  };
}

/** How far scoring goes: the whole alone, all nodes, or everything a report needs. */
export interface Scoring<T> {
  readonly run: (study: Study, framework: Framework, tool: Tool) => T;
}

export const WHOLE: Scoring<Score> = { run: score };
export const NODES: Scoring<NodeScores> = { run: scoreNodes };
export const EVERYTHING: Scoring<Assessment> = { run: assess };

/** Scores a study against each of its frameworks. No results where the study could not be used. */
export function scoreStudy<T>(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  scoring: Scoring<T>,
): Diagnosed & { readonly results: readonly T[] } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, instead);
  const results = study ? frameworks.map((framework) => scoring.run(study, framework, workshop.tool)) : [];
  return { results, findings, texts };
}

/** Several frameworks may find the same thing wrong with a study; it is said once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((f) => {
    const key = JSON.stringify(f);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

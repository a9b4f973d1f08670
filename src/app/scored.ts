import { assess, countedNobody, score, scoreNodes, type ScoringOptions, type Tool } from '../assess/index.js';
import type { Assessment, NodeScores, Score } from '../model/assessment/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import { seenFrom, type Diagnosed } from './texts.js';

/** How far scoring goes: the whole alone, all nodes, or everything a report needs. */
export interface Scoring<T> {
  readonly run: (study: Study, framework: Framework, tool: Tool, options: ScoringOptions) => T;
}

export const WHOLE: Scoring<Score> = { run: (study, framework, _, options) => score(study, framework, options) };
export const NODES: Scoring<NodeScores> = {
  run: (study, framework, _, options) => scoreNodes(study, framework, options),
};
export const EVERYTHING: Scoring<Assessment> = { run: assess };

/** What came out of scoring a study: a result for each of the frameworks, in the same order. */
export interface ScoredStudy<T> extends Diagnosed {
  readonly results: readonly T[];
  readonly frameworks: readonly Framework[];
}

/** Scores a study against each of its frameworks. No results where the study could not be used. */
export function scoreStudy<T extends Score>(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  scoring: Scoring<T>,
  asked: Asked = {},
): ScoredStudy<T> {
  const { study, frameworks, projectFrom, findings, texts } = openStudy(workshop, path, instead, asked);
  const results = study
    ? frameworks.map((framework) => scoring.run(study, framework, workshop.tool, { projectFrom }))
    : [];
  // Where something was projected, the result says itself that it rests on that.
  const judged = frameworks.filter((_, i) => (results[i]?.result.shares.projected ?? 0) === 0);
  // A result made of nothing says the same whether nobody rated or only those who do not count.
  const unheard = study ? frameworks.flatMap((framework) => countedNobody(study, framework)) : [];
  const seen = seenFrom(path.folder, { findings: unheard, texts: new Map() });
  return { results, frameworks, findings: [...findings, ...seen.findings, ...unrated(study, judged, path)], texts };
}

/** The frameworks among these that score nodes, of which the study rates none. */
export function unrated(study: Study | null, frameworks: readonly Framework[], { file }: StudyPath): Finding[] {
  const rated = (id: string): boolean => study?.raters.some(({ ratings }) => ratings.get(id)?.size) ?? false;
  return frameworks
    .filter((framework) => scoresNodes(framework) && !rated(framework.id))
    .map(({ id, counts, lineage }) =>
      finding('NO-RATINGS', { framework: id, study: file, counts, extended: lineage.find(rated) ?? null }, null),
    );
}

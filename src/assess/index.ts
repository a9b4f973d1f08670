import type { Assessment, NodeScores, Score } from '../model/assessment/index.js';
import type { Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import { assessOnDemand, type ScoringOptions, type Tool } from './demand.js';
import { viciousCircles } from './factors/index.js';
import { fitFindings } from './fit.js';
import { headOf } from './head.js';
import { judgeLeaves } from './nodes/leaves.js';
import { troubles } from './nodes/trouble.js';
import { positionFindings, positionOf } from './position/index.js';

export { assessOnDemand, type ScoringOptions, type Tool } from './demand.js';
export { countedNobody } from './fit.js';

/**
 * Scores a study against a framework: levels → nodes → bands, strength, factors, remedies. Pure: the same study and
 * frameworks give the same Assessment. Expects a study whose references into this framework were checked.
 */
export const assess = (study: Study, framework: Framework, tool: Tool, options: ScoringOptions = {}): Assessment =>
  assessOnDemand(study, framework, options).everything(tool);

/** The score alone, for a table of many studies: the same as in `assess`, without the rest. */
export const score = (study: Study, framework: Framework, options: ScoringOptions = {}): Score => ({
  ...headOf(study, framework),
  result: assessOnDemand(study, framework, options).result(),
});

/** The scores of all nodes, for a table of one study: the same as in `assess`, without the rest. */
export function scoreNodes(study: Study, framework: Framework, options: ScoringOptions = {}): NodeScores {
  const { result, nodes } = assessOnDemand(study, framework, options);
  return { ...headOf(study, framework), result: result(), nodes: nodes() };
}

/** What is wrong with the judgements themselves, rather than with the agency: what `validate` shows of scoring. */
export function inputFindings(study: Study, framework: Framework): Finding[] {
  return [
    ...(scoresNodes(framework) ? judgementFindings(study, framework) : []),
    ...fitFindings(study, framework),
    ...positionFindings(positionOf(study, framework)),
    ...viciousCircles(study, framework),
  ];
}

function judgementFindings(study: Study, framework: Framework): Finding[] {
  const leaves = judgeLeaves(study, framework);
  const judged = [...leaves.judgements.values()].flatMap((judgement) => judgement.findings);
  return [...judged, ...troubles(study, framework, leaves)];
}

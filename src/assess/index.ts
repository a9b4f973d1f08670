import { at } from '../model/at.js';
import type { Assessment, NodeScores, Score } from '../model/assessment/index.js';
import type { FrameworkFacts } from '../model/assessment/framework.js';
import type { RemedyResult } from '../model/assessment/remedies.js';
import { fitFindings } from './fit.js';
import { inOrder, type Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import { evidenceFindings, evidenceResults, sessionResults, sourceResults } from './evidence.js';
import { candidateFactors } from './factors/candidates.js';
import { assessFactors, viciousCircles, type FactorWithoutRemedies } from './factors/index.js';
import { judgeNodes, judgeWhole, type Judged } from './nodes/index.js';
import { judgeLeaves } from './nodes/leaves.js';
import { troubles } from './nodes/trouble.js';
import { positionFindings, positionOf } from './position/index.js';
import { comparePublished } from './published.js';
import { assessRemedies } from './remedies/index.js';
import { shapeOf, WHOLE } from './shape.js';
import { uncountedResults } from './uncounted.js';
import { UNSCORED, unjudgedNodes } from './unscored.js';

export { countedNobody } from './fit.js';

/** The program that made an assessment, as its provenance prints it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** How to score, beyond what the study and the framework say. */
export interface ScoringOptions {
  /**
   * Frameworks to project from: a leaf without a rating of its own gets a value from the leaves of these that the study
   * rated and that share a concept with it, marked `projected`. Those the study did not rate add nothing, and so does the
   * framework scored. References into each must have been checked. null, or none given: nothing is projected.
   */
  readonly projectFrom?: readonly Framework[] | null;
}

/**
 * Scores a study against a framework: levels → nodes → bands, strength, factors, remedies. Pure: the same study and
 * frameworks give the same Assessment. Expects a study whose references into this framework were checked.
 */
export function assess(
  study: Study,
  framework: Framework,
  tool: Tool,
  { projectFrom: others = null }: ScoringOptions = {},
): Assessment {
  const judged = nodesOf(study, framework, others);
  const uncounted = uncountedResults(study, framework);
  const position = positionOf(study, framework);
  const { factors, findings: factorFindings } = assessFactors(study, framework, judged, position);
  const { remedies, findings: remedyFindings } = assessRemedies(study, framework, judged, factors);
  const { published, findings: publishedFindings } = comparePublished(
    study,
    framework,
    judged,
    position?.quadrant ?? null,
  );
  return {
    format: 'egov-assessment/1',
    tool,
    options: {
      framework: framework.id,
      ...(others && { project: named(others, framework) }),
      ...(framework.borrowedFrom && { names: framework.borrowedFrom }),
      ...(study.public && { public: study.public }),
    },
    study: {
      id: study.id,
      title: study.title,
      digest: study.digest(),
      period: study.period,
      codedFrom: study.codedFrom,
      files: study.files,
      raters: ratersOf(study, framework),
    },
    agency: study.agency,
    framework: factsOf(framework),
    result: judged.whole,
    nodes: judged.nodes,
    ...(uncounted.length > 0 && { uncounted }),
    position,
    factors: withRemedies(factors, remedies),
    candidates: candidateFactors(study, framework, judged, factors),
    remedies,
    published,
    sources: sourceResults(study),
    sessions: sessionResults(study),
    evidence: evidenceResults(study),
    reporting: [...study.reporting.values()],
    concepts: conceptTitles(framework),
    findings: inOrder([
      ...judged.findings,
      ...fitFindings(study, framework),
      ...positionFindings(position),
      ...factorFindings,
      ...remedyFindings,
      ...publishedFindings,
      ...evidenceFindings(study),
    ]),
  };
}

/** The score alone, for a table of many studies: the same as in `assess`, without the rest. */
export const score = (study: Study, framework: Framework, { projectFrom = null }: ScoringOptions = {}): Score => ({
  ...headOf(study, framework),
  result: scoresNodes(framework) ? judgeWhole(study, framework, projectFrom) : UNSCORED,
});

/** The scores of all nodes, for a table of one study: the same as in `assess`, without the rest. */
export function scoreNodes(
  study: Study,
  framework: Framework,
  { projectFrom = null }: ScoringOptions = {},
): NodeScores {
  const { whole, nodes } = nodesOf(study, framework, projectFrom);
  return { ...headOf(study, framework), result: whole, nodes };
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

const conceptTitles = ({ catalogue }: Framework): Assessment['concepts'] =>
  Object.fromEntries(Object.entries(catalogue.concepts).map(([id, { title }]) => [id, title]));

/** The frameworks projected from, as the assessment records them. */
const named = (others: readonly Framework[], { id: scored }: Framework) =>
  others.filter(({ id }) => id !== scored).map(({ id, version, title, digest }) => ({ id, version, title, digest }));

/** Whoever rated nodes of the framework, or weighed factors for it. */
function ratersOf({ raters, factorSheets }: Study, { id }: Framework): Assessment['study']['raters'] {
  const sheets = [
    ...raters.filter((sheet) => sheet.ratings.has(id)),
    ...factorSheets.filter((sheet) => sheet.factors.has(id)),
  ];
  return [...new Map(sheets.map(({ rater, role }) => [rater, { rater, role }])).values()];
}

const nodesOf = (study: Study, framework: Framework, projectFrom: readonly Framework[] | null): Judged =>
  scoresNodes(framework) ? judgeNodes(study, framework, projectFrom) : unjudgedNodes(study, framework);

const headOf = (study: Study, framework: Framework): Omit<Score, 'result'> => ({
  study: { id: study.id, title: study.title, period: study.period },
  agency: study.agency,
  framework: factsOf(framework),
  position: positionOf(study, framework),
});

function factsOf(framework: Framework): FrameworkFacts {
  const { id, version, title, digest, sources, scale, bands, combine, raters, counts, aggregate } = framework;
  const { coverageFloor, weakBelow, target, missing } = framework;
  const scored = scoresNodes(framework);
  const { worst, best } = at(shapeOf(framework).ranges, WHOLE);
  return {
    id,
    version,
    title,
    digest,
    supersedes: framework.supersedes ?? null,
    sources,
    levels: scale.levels,
    cumulative: scale.cumulative,
    fractional: scale.fractional,
    range: scored ? [worst, best] : null,
    bands: bands.edges,
    ownBands: Object.values(framework.nodes).flatMap((node) => node.bands?.edges ?? []),
    bandDecimals: bands.decimals,
    combine,
    raters,
    counts,
    aggregate,
    missing,
    coverageFloor,
    weakBelow: scored ? weakBelow : null,
    target: scored ? target : null,
  };
}

/** Factors with the remedies that answer them, in the order of the remedies. */
function withRemedies(
  factors: readonly FactorWithoutRemedies[],
  remedies: readonly RemedyResult[],
): Assessment['factors'] {
  const answers = new Map<string, string[]>(factors.map(({ id }) => [id, []]));
  for (const { id, open, addresses } of remedies)
    if (open) for (const factor of addresses) answers.get(factor)?.push(id);
  return factors.map((factor) => ({ ...factor, remedies: at(answers, factor.id) }));
}

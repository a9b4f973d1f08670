import { at } from '../model/at.js';
import type { Assessment } from '../model/assessment/index.js';
import type { Gateable, Titled } from '../model/gates.js';
import type { RemedyResult } from '../model/assessment/remedies.js';
import { inOrder } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import { once } from '../model/once.js';
import type { Study } from '../model/study.js';
import { evidenceFindings, evidenceResults, sessionResults, sourceResults } from './evidence.js';
import { candidateFactors } from './factors/candidates.js';
import { assessFactors, type FactorWithoutRemedies } from './factors/index.js';
import { fitFindings } from './fit.js';
import { factsOf, ratersOf } from './head.js';
import { judgeNodes, measured } from './nodes/index.js';
import { swings, type Swings } from './nodes/swing.js';
import { positionFindings, positionOf } from './position/index.js';
import { comparePublished } from './published.js';
import { assessRemedies, proposedRemedies } from './remedies/index.js';
import { uncountedResults } from './uncounted.js';
import { unjudgedNodes, unmeasured } from './unscored.js';

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

/** An assessment whose parts are made when they are first asked for, each once. */
export interface OnDemand extends Gateable {
  readonly options: Assessment['options'];
  readonly swings: () => Swings;
  /** All of them, as `assess` returns them. */
  readonly everything: (tool: Tool) => Assessment;
}

/** As `assess`, for whoever may need a part of it alone. */
export function assessOnDemand(
  study: Study,
  framework: Framework,
  { projectFrom: others = null }: ScoringOptions = {},
): OnDemand {
  const scored = scoresNodes(framework);
  const facts = factsOf(framework);
  const measure = once(() => (scored ? measured(study, framework, others) : unmeasured(study, framework)));
  const judged = once(() => (scored ? judgeNodes(study, framework, measure()) : unjudgedNodes(framework, measure())));
  const position = once(() => positionOf(study, framework));
  const factored = once(() => assessFactors(study, framework, measure(), position()));
  const remedied = once(() => assessRemedies(study, framework, measure(), factored().factors));
  const factors = once(() => withRemedies(factored().factors, remedied().remedies));
  const evidence = once(() => evidenceResults(study));
  const shown = once(() => inOrder(evidenceFindings(study)));
  const options = {
    framework: framework.id,
    ...(others && { project: named(others, framework) }),
    ...(framework.borrowedFrom && { names: framework.borrowedFrom }),
    ...(study.public && { public: study.public }),
  };
  return {
    framework: facts,
    options,
    result: () => measure().whole,
    nodes: () => judged().nodes,
    factors: () => factored().factors,
    remediesFor: (factor) => {
      const ids = factors().find(({ id }) => id === factor)?.remedies ?? [];
      return ids.flatMap((id) => remedied().remedies.find((remedy) => remedy.id === id) ?? []).map(titleOf);
    },
    proposals: () => proposedRemedies(study, framework),
    evidence,
    shown,
    swings: once(() => swings(framework, measure())),
    everything: (tool) => {
      const uncounted = uncountedResults(study, framework);
      const { published, findings } = comparePublished(study, framework, judged(), position()?.quadrant ?? null);
      return {
        format: 'egov-assessment/1',
        tool,
        options,
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
        framework: facts,
        result: measure().whole,
        nodes: judged().nodes,
        ...(uncounted.length > 0 && { uncounted }),
        position: position(),
        factors: factors(),
        candidates: candidateFactors(study, framework, measure(), factored().factors),
        remedies: remedied().remedies,
        published,
        sources: sourceResults(study),
        sessions: sessionResults(study),
        evidence: evidence(),
        reporting: [...study.reporting.values()],
        concepts: conceptTitles(framework),
        findings: inOrder([
          ...judged().findings,
          ...fitFindings(study, framework),
          ...positionFindings(position()),
          ...factored().findings,
          ...remedied().findings,
          ...findings,
          ...shown(),
        ]),
      };
    },
  };
}

const conceptTitles = ({ catalogue }: Framework): Assessment['concepts'] =>
  Object.fromEntries(Object.entries(catalogue.concepts).map(([id, { title }]) => [id, title]));

/** The frameworks projected from, as the assessment records them. */
const named = (others: readonly Framework[], { id: scored }: Framework) =>
  others.filter(({ id }) => id !== scored).map(({ id, version, title, digest }) => ({ id, version, title, digest }));

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

const titleOf = ({ id, title }: RemedyResult): Titled => ({ id, title });

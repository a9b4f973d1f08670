import { at } from '../../model/at.js';
import type { FactorRank, FactorResult } from '../../model/assessment/factors.js';
import type { PositionResult } from '../../model/assessment/position.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import { byBytes } from '../../model/order.js';
import type { Study } from '../../model/study.js';
import type { Measured } from '../nodes/index.js';
import { aspectsOnAxis } from '../position/aspects.js';
import { gapOver, leavesOfConcepts } from './gap.js';
import { circles, reachIn, roots, type Graph } from './graph.js';
import { presentFactors, type PresentFactor } from './presence.js';
import { rankFactors } from './rank.js';
import { weighedBy } from './weighed.js';

/** A present factor before the remedies are known. */
export type FactorWithoutRemedies = Omit<FactorResult, 'remedies'>;

/** The present factors: inhibiting ones by rank, then enabling ones by id. */
export function assessFactors(
  study: Study,
  framework: Framework,
  judged: Measured,
  position: PositionResult | null,
): { factors: FactorWithoutRemedies[]; findings: Finding[] } {
  const present = presentFactors(study, framework);
  const graph = graphOf(present);
  const vicious = circles(graph);
  const rootIds = roots(graph, vicious);
  const ranks = rankFactors(
    tuplesOf(framework, judged, present, reachIn(graph, vicious), weighedBy(position, graph.keys())),
  );
  const circleOf = new Map(vicious.flatMap((circle) => circle.map((id) => [id, circle] as const)));
  const factors = [...present.values()]
    .map((factor): FactorWithoutRemedies => ({
      ...factor,
      rank: ranks.get(factor.id) ?? null,
      root: rootIds.has(factor.id),
      circle: circleOf.get(factor.id)?.filter((id) => id !== factor.id) ?? [],
      affects: aspectsOnAxis(framework, factor, leavesOfConcepts(framework, judged, factor.concepts)),
    }))
    .sort((x, y) => positionOf(x.rank) - positionOf(y.rank) || byBytes(x.id, y.id));
  return {
    factors,
    findings: [...factors.flatMap((f) => factorFindings(framework, judged, f)), ...circleFindings(present, vicious)],
  };
}

/** Loops among the factors of a study: reported, not refused. */
export function viciousCircles(study: Study, framework: Framework): Finding[] {
  // Only the study's own links are asserted, and most studies have few.
  if (![...study.factors.values()].some((factor) => factor.leadsTo.size > 0)) return [];
  const present = presentFactors(study, framework);
  return circleFindings(present, circles(graphOf(present)));
}

/** What inhibits and what it leads to that inhibits too: only that is ranked. */
function graphOf(present: ReadonlyMap<string, PresentFactor>): Graph {
  const inhibits = (id: string) => at(present, id).polarity === 'inhibiting';
  const inhibiting = [...present.values()].filter((factor) => inhibits(factor.id));
  return new Map(inhibiting.map(({ id, leadsTo }) => [id, leadsTo.map((link) => link.factor).filter(inhibits)]));
}

const positionOf = (rank: FactorRank | null): number => rank?.position ?? Number.POSITIVE_INFINITY;

function tuplesOf(
  framework: Framework,
  judged: Measured,
  present: ReadonlyMap<string, PresentFactor>,
  reachOf: (id: string) => ReadonlySet<string>,
  weighed: ReadonlyMap<string, number> | null,
): Map<string, Omit<FactorRank, 'position'>> {
  const tuples = new Map<string, Omit<FactorRank, 'position'>>();
  for (const factor of present.values()) {
    if (factor.polarity !== 'inhibiting') continue;
    const reached = reachOf(factor.id);
    const concepts = new Set<string>();
    for (const id of reached) for (const concept of at(present, id).concepts) concepts.add(concept);
    tuples.set(factor.id, {
      basis: factor.basis,
      weighed: weighed === null ? null : at(weighed, factor.id),
      sources: factor.sources.length,
      leadsTo: reached.size - 1, // not to itself
      gap: scoresNodes(framework) ? gapOver(framework, judged, leavesOfConcepts(framework, judged, concepts)) : null,
    });
  }
  return tuples;
}

function factorFindings(framework: Framework, judged: Measured, factor: FactorWithoutRemedies): Finding[] {
  const found: Finding[] = [];
  if (factor.basis === 'contested') {
    const args = { factor: factor.id, for: factor.evidence, against: factor.against };
    found.push(finding('FACTOR-CONTESTED', args, factor.place));
  }
  if (factor.polarity === 'inhibiting' && factor.basis === 'evidenced') {
    for (const node of factor.affects) {
      if (judged.levels.get(node) !== framework.scale.best) continue;
      found.push(finding('INHIBITOR-AT-TOP', { factor: factor.id, node }, factor.place));
    }
  }
  return found;
}

const circleFindings = (
  present: ReadonlyMap<string, PresentFactor>,
  vicious: readonly (readonly string[])[],
): Finding[] => vicious.map((factors) => finding('VICIOUS-CIRCLE', { factors }, at(present, nth(factors, 0)).place));

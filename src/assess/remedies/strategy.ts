import type { RemedyResult, StrategyResult } from '../../model/assessment.js';
import type { CatalogueRemedy } from '../../model/catalogue.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Proposal } from '../../model/study.js';
import { classOf, kindOf } from '../../model/tows.js';
import type { FactorWithoutRemedies } from '../factors/index.js';
import { addressedBy } from './collect.js';

/** A proposal as a strategy: only factors that are present make its class. */
export function strategyOf(
  proposal: Proposal,
  listed: CatalogueRemedy | null,
  present: ReadonlyMap<string, FactorWithoutRemedies>,
): StrategyResult {
  const linked = [...proposal.uses, ...(listed?.uses ?? []), ...addressedBy(listed, proposal)];
  const derived = classOf(linked.flatMap((id) => present.get(id) ?? []).map(kindOf));
  const stated = proposal.class?.standard ?? null;
  return {
    words: proposal.class?.words ?? null,
    stated,
    derived,
    agrees: stated === null || derived === null ? null : stated === derived,
    links: proposal.links,
  };
}

/** A class that its factors do not bear out. */
export function classFindings({ id, strategy, place }: RemedyResult): Finding[] {
  if (strategy === null || strategy.stated === null || strategy.stated === strategy.derived) return [];
  const { stated, derived, links } = strategy;
  return [finding('STRATEGY-CLASS-DIFFERS', { remedy: id, stated, derived, links }, place)];
}

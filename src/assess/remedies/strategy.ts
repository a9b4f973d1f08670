import type { RemedyResult, StrategyResult } from '../../model/assessment/remedies.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { at } from '../../model/at.js';
import type { Proposal } from '../../model/study.js';
import { classOf, kindOf } from '../../model/tows.js';
import type { FactorWithoutRemedies } from '../factors/index.js';

/**
 * A proposal as a strategy. Its class follows from the present factors that the study links it to; what the catalogue says of
 * a remedy that was taken up is nobody's claim about this strategy.
 */
export function strategyOf(
  { uses, addresses, class: named, links }: Proposal,
  present: ReadonlyMap<string, FactorWithoutRemedies>,
): StrategyResult {
  const linked = { uses: uses.filter((id) => present.has(id)), addresses: addresses.filter((id) => present.has(id)) };
  const kinds = [...linked.uses, ...linked.addresses].map((id) => kindOf(at(present, id)));
  const derived = classOf(kinds);
  const stated = named?.standard ?? null;
  const agrees = stated === null || derived === null ? null : stated === derived;
  return { words: named?.words ?? null, stated, ...linked, derived, agrees, links };
}

/** A class other than the one that follows from its factors; where none follows, there is nothing to set against it. */
export function classFindings({ id, strategy, place }: RemedyResult): Finding[] {
  if (!strategy?.stated || !strategy.derived || strategy.agrees) return [];
  const { stated, derived, links } = strategy;
  return [finding('STRATEGY-CLASS-DIFFERS', { remedy: id, stated, derived, links }, place)];
}

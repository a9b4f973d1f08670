import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type { Evidence, Method, Study } from '../../model/study.js';
import { betterBy } from '../../model/scale.js';
import { combine } from './combine.js';
import type { Judgement } from './ratings.js';

/** An accepted item and the level it speaks for. */
export interface LevelledItem {
  readonly item: Evidence;
  readonly level: number;
}

/**
 * The items that speak for a level of their own, from the ratings that make the node's level. What a publication says
 * is no voice of its own.
 */
export function levelledItems(study: Study, judgement: Judgement | null): LevelledItem[] {
  const seen = new Map<string, LevelledItem>();
  for (const rating of judgement?.settling ?? []) {
    for (const { evidence, level, accepted } of rating.items) {
      const item = at(study.evidence, evidence);
      const independent = at(study.sources, item.source).kind !== 'publication';
      if (accepted && level !== null && independent && !seen.has(evidence)) seen.set(evidence, { item, level });
    }
  }
  return [...seen.values()];
}

/** Methods by which somebody tells; by the others somebody looks or reads. */
const SAID: readonly Method[] = ['interview', 'focus-group', 'questionnaire'];

/**
 * The level of what was said and of what was seen or read, each combined by the framework's rule.
 * That they differ is a finding of its own (Denzin 1978: between-method triangulation).
 */
export function saidAndSeen(framework: Framework, items: readonly LevelledItem[]) {
  const levels = (said: boolean) =>
    combine(
      framework.combine,
      items.filter(({ item }) => SAID.includes(item.method) === said).map(({ level }) => level),
      framework.scale,
    );
  return { said: levels(true), seen: levels(false) };
}

/** From this spread on, items speak of different things. */
const DIVERGENT_SPREAD = 2;

/** Items two levels apart, or on both sides of weak. */
export function isDivergent({ scale, weakBelow }: Framework, levels: readonly number[]): boolean {
  if (levels.length < 2) return false;
  const isWeak = (level: number) => betterBy(scale, level, weakBelow) < 0;
  const spread = Math.max(...levels) - Math.min(...levels);
  return spread >= DIVERGENT_SPREAD || (levels.some(isWeak) && !levels.every(isWeak));
}

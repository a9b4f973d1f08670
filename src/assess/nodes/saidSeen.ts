import { at, given } from '../../model/at.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import type { CombineRule, Framework } from '../../model/framework.js';
import { SPOKEN_METHODS, type Evidence, type Study } from '../../model/study.js';
import { betterBy, type Range } from '../../model/scale.js';
import { largest, smallest } from '../../model/lists.js';
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
export function levelledItems(study: Study, framework: Framework, judgement: Judgement | null): LevelledItem[] {
  const levels = itemLevels(judgement?.settling ?? [], framework.raters, framework.scale);
  return [...levels].flatMap(([id, level]) => {
    const item = at(study.evidence, id);
    return at(study.sources, item.source).kind === 'publication' ? [] : [{ item, level }];
  });
}

/** Accepted item → the level it speaks for; where several raters give it one, by the rule over raters. */
export function itemLevels(
  ratings: readonly Pick<RatingResult, 'items'>[],
  rule: CombineRule,
  scale: Range,
): Map<string, number> {
  const byItem = new Map<string, number[]>();
  for (const { evidence, level, accepted } of ratings.flatMap(({ items }) => items))
    if (accepted && level !== null) byItem.set(evidence, [...(byItem.get(evidence) ?? []), level]);
  return new Map([...byItem].map(([id, levels]) => [id, given(combine(rule, levels, scale))]));
}

/**
 * The level of what was said and of what was seen or read, each combined by the framework's rule.
 * That they differ is a finding of its own (Denzin 1978: between-method triangulation).
 */
export function saidAndSeen(framework: Framework, items: readonly LevelledItem[]) {
  const levels = (said: boolean) =>
    combine(
      framework.combine,
      items.filter(({ item }) => SPOKEN_METHODS.includes(item.method) === said).map(({ level }) => level),
      framework.scale,
    );
  return { said: levels(true), seen: levels(false) };
}

/** From this spread on, items speak of different things. */
const DIVERGENT_SPREAD = 2;

/** What tells levels that go together from levels that do not. */
export interface Measure {
  readonly scale: Range;
  readonly weakBelow: number;
}

/** Items two levels apart, or on both sides of weak. */
export function isDivergent({ scale, weakBelow }: Measure, levels: readonly number[]): boolean {
  if (levels.length < 2) return false;
  const isWeak = (level: number) => betterBy(scale, level, weakBelow) < 0;
  const spread = largest(levels) - smallest(levels);
  return spread >= DIVERGENT_SPREAD || (levels.some(isWeak) && !levels.every(isWeak));
}

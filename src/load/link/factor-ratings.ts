import { exact } from '../../model/aggregate.js';
import { ratingsOf, sideOf, type AxisName, type Positioning, type Sign } from '../../model/axes.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { FactorRating, FactorSheet } from '../../model/study.js';
import type { Link } from './link.js';

/** Weights and ratings of factors: of factors the study has, within the range, each group of weights summing to 1. */
export function linkFactorRatings(link: Link): void {
  const { study, framework, findings } = link;
  const { positioning } = framework;
  const present = presentIds(link);
  for (const sheet of study.factorSheets) {
    const ratings = sheet.factors.get(framework.id);
    if (!ratings) continue;
    if (positioning) checkTable(sheet, [...ratings.values()], present, positioning, link);
    else {
      const place = [...ratings.values()][0]?.place ?? sheet.place;
      findings.push(finding('FRAMEWORK-WITHOUT-AXES', { framework: framework.id }, place));
    }
  }
}

/** Factors that an accepted item shows or a source states. */
function presentIds({ study }: Link): ReadonlySet<string> {
  const shown = [...study.evidence.values()].flatMap(({ state, shows }) => (state === 'accepted' ? shows : []));
  const stated = [...study.factors.values()].flatMap(({ id, statedBy }) => (statedBy.length > 0 ? [id] : []));
  return new Set([...shown, ...stated]);
}

function checkTable(
  sheet: FactorSheet,
  ratings: readonly FactorRating[],
  present: ReadonlySet<string>,
  positioning: Positioning,
  link: Link,
): void {
  const { framework, places, findings } = link;
  const groupOf = ({ axis, sign }: FactorSide): string =>
    positioning.weighting.sum === 'axis' ? axis : `${axis}/${sign}`;
  const groups = new Map<string, FactorRating[]>();
  for (const rating of ratings) {
    const { factor, level, place } = rating;
    if (!present.has(factor)) {
      findings.push(finding('FACTOR-NOT-PRESENT', { factor, suggestion: nearest(factor, present) }, place));
      continue;
    }
    const side = sideOfFactor(factor, positioning, link);
    if (!side) {
      findings.push(finding('FACTOR-OFF-AXES', { factor, framework: framework.id }, place));
      continue;
    }
    const [from, to] = ratingsOf(positioning.weighting, side.sign);
    if (level < from || level > to) {
      const at = places.value(place, ['factor-ratings', framework.id, factor, 'level']);
      findings.push(finding('FACTOR-LEVEL-OFF-RANGE', { factor, level, from, to }, at));
    }
    groups.set(groupOf(side), [...(groups.get(groupOf(side)) ?? []), rating]);
  }
  for (const [group, members] of groups) {
    const weighed = new Set(members.map(({ factor }) => factor));
    const unweighted = [...present].filter((id) => {
      const side = weighed.has(id) ? null : sideOfFactor(id, positioning, link);
      return side !== null && groupOf(side) === group;
    });
    checkSum(sheet, group, { members, unweighted, axes: positioning.axes }, link);
  }
}

/** One side of an axis. */
type FactorSide = NonNullable<ReturnType<typeof sideOf>>;

/** Where a factor of the study lies: the study's word goes before the catalogue's. */
function sideOfFactor(id: string, { axes }: Positioning, { study, framework }: Link): FactorSide | null {
  const own = study.factors.get(id);
  const listed = framework.catalogue.factors[id];
  const polarity = own?.polarity ?? listed?.polarity;
  const locus = own?.locus ?? listed?.locus;
  return polarity && locus ? sideOf(axes, { polarity, locus }) : null;
}

/** The factors whose weights sum to 1: those that a rater weighed, and those that are present all the same. */
interface WeightGroup {
  readonly members: readonly FactorRating[];
  readonly unweighted: readonly string[];
  readonly axes: Positioning['axes'];
}

/** What is missing to 1 may belong to a factor without a weight: then the position stays open, and nothing is wrong yet. */
function checkSum({ rater }: FactorSheet, group: string, { members, unweighted, axes }: WeightGroup, link: Link): void {
  const sum = exact(members.reduce((total, { weight }) => total + weight, 0));
  if (sum === 1 || (sum < 1 && unweighted.length > 0)) return;
  const [axis, sign = null] = group.split('/') as [AxisName, Sign?];
  const { title } = sign === null ? axes[axis] : axes[axis][sign];
  const args = { rater, axis, title, sign, sum, factors: members.map(({ factor }) => factor), unweighted };
  link.findings.push(finding('FACTOR-WEIGHTS-SUM', args, members[0]?.place ?? null));
}

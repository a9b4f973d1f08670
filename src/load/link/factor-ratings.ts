import { ratingsOf, sideOf, type Positioning, type Sign } from '../../model/axes.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import { sumOfShares } from '../../model/shares.js';
import type { FactorRating, FactorSheet } from '../../model/study.js';
import type { Link } from './link.js';

/** Weights and ratings of factors: of factors the study has, within the range, each group of weights summing to 1, but for what rounding can take or add. */
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
    const group = positioning.weighting.sum === 'axis' ? side.axis : `${side.axis}/${side.sign}`;
    groups.set(group, [...(groups.get(group) ?? []), rating]);
  }
  for (const [group, members] of groups) checkSum(sheet, group, members, link);
}

/** Where a factor of the study lies: the study's word goes before the catalogue's. */
function sideOfFactor(id: string, { axes }: Positioning, { study, framework }: Link) {
  const own = study.factors.get(id);
  const listed = framework.catalogue.factors[id];
  const polarity = own?.polarity ?? listed?.polarity;
  const locus = own?.locus ?? listed?.locus;
  return polarity && locus ? sideOf(axes, { polarity, locus }) : null;
}

function checkSum({ rater }: FactorSheet, group: string, members: readonly FactorRating[], link: Link): void {
  const { sum, fits } = sumOfShares(members.map(({ weight }) => weight));
  if (fits === 'exactly') return;
  const [axis = '', sign = null] = group.split('/');
  const args = { rater, axis, sign: sign as Sign | null, sum, factors: members.map(({ factor }) => factor) };
  const code = fits === 'rounded' ? 'FACTOR-WEIGHTS-ROUNDED' : 'FACTOR-WEIGHTS-SUM';
  link.findings.push(finding(code, args, members[0]?.place ?? null));
}

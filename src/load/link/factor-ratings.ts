import { sideOf, type AxisName, type Positioning, type Sign } from '../../model/axes.js';
import { entryOf } from '../../model/entry.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { FactorRating, FactorSheet } from '../../model/study.js';
import { weightFaults } from '../../model/weights.js';
import type { Link } from './link.js';

/** Weights and ratings of factors: of those the study has, within the range, each group of weights summing to 1 but for rounding. */
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
  { rater }: FactorSheet,
  ratings: readonly FactorRating[],
  present: ReadonlySet<string>,
  positioning: Positioning,
  link: Link,
): void {
  const { framework, places, findings } = link;
  const absent = ratings.filter(({ factor }) => !present.has(factor));
  for (const { factor, place } of absent)
    findings.push(finding('FACTOR-NOT-PRESENT', { factor, suggestion: nearest(factor, present) }, place));
  const found = ratings.filter(({ factor }) => present.has(factor));
  for (const problem of weightFaults(found, positioning, (factor) => kindOf(factor, link))) {
    if (problem.fault === 'sum') {
      const { axis, sign, sum, members, rounded } = problem;
      const unweighted = withoutWeight({ axis, sign }, members, present, link);
      // What is missing to 1 may belong to a factor without a weight: then the position stays open, and nothing is wrong yet.
      if (sum < 1 && unweighted.length > 0) continue;
      const { title } = sign === null ? positioning.axes[axis] : positioning.axes[axis][sign];
      const args = { rater, axis, title, sign, sum, factors: members.map(({ factor }) => factor), unweighted };
      findings.push(finding(rounded ? 'FACTOR-WEIGHTS-ROUNDED' : 'FACTOR-WEIGHTS-SUM', args, members[0].place));
      continue;
    }
    const { factor, level, place } = problem.at;
    if (problem.fault === 'off-axes')
      findings.push(finding('FACTOR-OFF-AXES', { factor, framework: framework.id }, place));
    else {
      const at = places.value(place, ['factor-ratings', framework.id, factor, 'level']);
      findings.push(finding('FACTOR-LEVEL-OFF-RANGE', { factor, level, from: problem.from, to: problem.to }, at));
    }
  }
}

/** The present factors of an axis, or of one of its sides, that a table gives no weight. */
function withoutWeight(
  group: { readonly axis: AxisName; readonly sign: Sign | null },
  members: readonly FactorRating[],
  present: ReadonlySet<string>,
  link: Link,
): string[] {
  const weighed = new Set(members.map(({ factor }) => factor));
  return [...present].filter((id) => {
    const kind = weighed.has(id) ? undefined : kindOf(id, link);
    const side = kind && link.framework.positioning ? sideOf(link.framework.positioning.axes, kind) : null;
    return side?.axis === group.axis && (group.sign === null || side.sign === group.sign);
  });
}

/** What kind of factor it is: the study's word goes before the catalogue's. */
function kindOf(id: string, { study, framework }: Link) {
  const own = study.factors.get(id);
  const listed = entryOf(framework.catalogue.factors, id);
  const polarity = own?.polarity ?? listed?.polarity;
  const locus = own?.locus ?? listed?.locus;
  return polarity && locus ? { polarity, locus } : undefined;
}

import type { Positioning } from '../../model/axes.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { FactorRating, FactorSheet } from '../../model/study.js';
import { weightFaults } from '../../model/weights.js';
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
      const { axis, sign, sum, members } = problem;
      const args = { rater, axis, sign, sum, factors: members.map(({ factor }) => factor) };
      findings.push(finding('FACTOR-WEIGHTS-SUM', args, members[0].place));
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

/** What kind of factor it is: the study's word goes before the catalogue's. */
function kindOf(id: string, { study, framework }: Link) {
  const own = study.factors.get(id);
  const listed = framework.catalogue.factors[id];
  const polarity = own?.polarity ?? listed?.polarity;
  const locus = own?.locus ?? listed?.locus;
  return polarity && locus ? { polarity, locus } : undefined;
}

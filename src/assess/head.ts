import { at } from '../model/at.js';
import type { Assessment, Score } from '../model/assessment/index.js';
import type { FrameworkFacts } from '../model/assessment/framework.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import { positionOf } from './position/index.js';
import { shapeOf, WHOLE } from './shape.js';

/** Whose score it is, and by which framework. */
export const headOf = (study: Study, framework: Framework): Omit<Score, 'result'> => ({
  study: { id: study.id, title: study.title, period: study.period },
  agency: study.agency,
  framework: factsOf(framework),
  position: positionOf(study, framework),
});

export function factsOf(framework: Framework): FrameworkFacts {
  const { id, version, title, digest, sources, scale, bands, combine, raters, counts, aggregate } = framework;
  const { coverageFloor, weakBelow, target, missing } = framework;
  const scored = scoresNodes(framework);
  const { worst, best } = at(shapeOf(framework).ranges, WHOLE);
  return {
    id,
    version,
    title,
    digest,
    supersedes: framework.supersedes ?? null,
    sources,
    levels: scale.levels,
    cumulative: scale.cumulative,
    fractional: scale.fractional,
    range: scored ? [worst, best] : null,
    bands: bands.edges,
    ownBands: Object.values(framework.nodes).flatMap((node) => node.bands?.edges ?? []),
    bandDecimals: bands.decimals,
    combine,
    raters,
    counts,
    aggregate,
    missing,
    coverageFloor,
    weakBelow: scored ? weakBelow : null,
    target: scored ? target : null,
  };
}

/** Whoever rated nodes of the framework, or weighed factors for it. */
export function ratersOf({ raters, factorSheets }: Study, { id }: Framework): Assessment['study']['raters'] {
  const sheets = [
    ...raters.filter((sheet) => sheet.ratings.has(id)),
    ...factorSheets.filter((sheet) => sheet.factors.has(id)),
  ];
  return [...new Map(sheets.map(({ rater, role }) => [rater, { rater, role }])).values()];
}

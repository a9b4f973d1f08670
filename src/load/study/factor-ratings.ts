import { finding, type Finding } from '../../model/findings/index.js';
import type { FactorRating, FactorSheet, Role } from '../../model/study.js';
import { forEachEntry } from '../entries.js';
import type { RatingsFile, StudyFile } from '../raw.js';
import type { YamlPlaces } from '../yaml/places.js';

/** A file that may weigh factors: the study's own, a part of it, or another rater's. */
export interface Weighing {
  readonly raw: Pick<StudyFile | RatingsFile, 'factor-ratings'>;
  readonly places: YamlPlaces;
}

/** One rater's weights and ratings of factors, from one or several files; null where there are none. */
export function factorSheetOf(
  rater: string,
  role: Role,
  files: readonly Weighing[],
  findings: Finding[],
): FactorSheet | null {
  const frameworks = new Map<string, Map<string, FactorRating>>();
  for (const { raw, places } of files) {
    forEachEntry(raw['factor-ratings'], places, ['factor-ratings'], (framework, factors) => {
      const known = frameworks.get(framework) ?? new Map<string, FactorRating>();
      frameworks.set(framework, known);
      forEachEntry(factors, places, ['factor-ratings', framework], (factor, { weight, level }, place) => {
        const first = known.get(factor);
        if (first) {
          const args = { id: `${framework}/${factor}`, kind: 'rating', first: first.place };
          findings.push(finding('DUPLICATE-ID', args, place));
        } else known.set(factor, { factor, weight, level, place });
      });
    });
  }
  const first = files.find(({ raw }) => raw['factor-ratings'] !== undefined);
  return first ? { rater, role, factors: frameworks, place: first.places.key(['factor-ratings']) } : null;
}

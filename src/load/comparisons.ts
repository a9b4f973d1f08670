import type { ComparisonPlan } from '../model/comparison/plan.js';
import { isWeight, type Weights } from '../model/comparison/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import { nth } from '../model/nth.js';
import type { ConfigFile } from './raw.js';
import { localized } from './text.js';
import type { YamlPlaces } from './yaml/places.js';

type Raw = NonNullable<ConfigFile['comparisons']>[string];

/** The comparisons of a config, in its order. */
export const comparisonsOf = (
  raw: ConfigFile['comparisons'],
  places: YamlPlaces,
  lang: Lang,
): readonly ComparisonPlan[] =>
  Object.entries(raw ?? {}).map(([id, { title, studies, frameworks = null, weights, by = null, pair }]) => ({
    id,
    title: title === undefined ? null : localized(title, lang),
    studies: studies.map((value, i) => ({ value, place: places.value(['comparisons', id, 'studies', i]) })),
    frameworks,
    options: { weights: weightsOf(weights), by, pair: pair ? [nth(pair, 0), nth(pair, 1)] : null },
  }));

/** Weights that cannot be counted with; the schema has refused those that are too great. */
export const wrongWeights = (raw: ConfigFile['comparisons'], places: YamlPlaces): Finding[] =>
  Object.entries(raw ?? {}).flatMap(([id, { weights = 'official' }]) =>
    typeof weights === 'string'
      ? []
      : Object.entries(weights).flatMap(([node, weight]) =>
          isWeight(weight)
            ? []
            : [finding('WEIGHT-INVALID', { node, weight }, places.value(['comparisons', id, 'weights', node]))],
        ),
  );

function weightsOf(weights: Raw['weights'] = 'official'): Weights {
  return typeof weights === 'string' ? { kind: weights } : { kind: 'own', weights };
}

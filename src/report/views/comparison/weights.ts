import { exact } from '../../../model/aggregate.js';
import type { CountedDimension, Weights } from '../../../model/comparison/index.js';
import { entryOf } from '../../../model/entry.js';
import { asGiven } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import type { Context } from './context.js';

/** By which weights, in words, and whether these (by their numbers) would be weighed otherwise by their frameworks. */
export function weightsText(entries: readonly number[], { comparison: { options }, of, t, lang }: Context): string {
  const { weights } = options;
  const { weights: words } = t.comparison;
  if (weights.kind === 'official') return words.official;
  const isAsOfficial = entries.every((entry) => isAlike(weights, of(entry).makings.dimensions));
  const given =
    weights.kind === 'equal'
      ? words.equal
      : words.own(
          listed(
            Object.entries(weights.weights).map(([id, weight]) => `${id} ${asGiven(weight, lang)}`),
            lang,
          ),
        );
  return isAsOfficial ? words.alike(given) : words.unlike(given);
}

type Weighed = Pick<CountedDimension, 'id' | 'weight'>;

/** Whether each dimension has the share of the weight that it has in the framework: 1 and 1 are what 2 and 2 are. */
function isAlike(weights: Exclude<Weights, { kind: 'official' }>, dimensions: readonly Weighed[]): boolean {
  const asked = dimensions.map(({ id, weight }) =>
    weights.kind === 'equal' ? 1 : (entryOf(weights.weights, id) ?? weight),
  );
  const shares = sharesOf(asked);
  return sharesOf(dimensions.map(({ weight }) => weight)).every((share, i) => share === shares[i]);
}

function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => exact(weight / total));
}

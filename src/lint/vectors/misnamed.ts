import { finding, type Finding } from '../../model/findings/index.js';
import type { Named } from '../../model/findings/lint.js';
import type { Framework } from '../../model/framework.js';
import { allBands } from '../../model/range.js';
import { isWithin } from '../../model/scale.js';
import { nearest } from '../../model/nearest.js';
import { BORDER, NOWHERE, type Vector } from '../../model/vectors.js';
import { leavesOf } from '../tree.js';
import { ofWeights } from './weights.js';

/** What a vector names and the framework does not have: ids, levels off its scale, weights that make no table. */
export function misnamed(vector: Vector, framework: Framework): Finding[] {
  return [...unknownIds(vector, framework), ...levelsOffScale(vector, framework), ...ofWeights(vector, framework)];
}

function unknownIds({ name, given, expect, place }: Vector, framework: Framework): Finding[] {
  const { catalogue, nodes } = framework;
  const leaves = leavesOf(framework).map((leaf) => leaf.id);
  const expectations = [expect, ...Object.values(expect.nodes)];
  const inhibitors = Object.keys(catalogue.factors).filter((id) => catalogue.factors[id]?.polarity === 'inhibiting');
  const named: readonly [Named, readonly string[], readonly string[]][] = [
    ['leaf', [...Object.keys(given.levels), ...given.unknown], leaves],
    ['factor', [...given.shows, ...Object.keys(given.weights)], Object.keys(catalogue.factors)],
    ['quadrant', expect.quadrant === undefined ? [] : [expect.quadrant], quadrantsOf(framework)],
    ['node', Object.keys(expect.nodes), Object.keys(nodes)],
    ['band', expectations.flatMap(({ band }) => band ?? []), allBands(framework)],
    ['factor', expect.factors, inhibitors],
    ['remedy', expect.remedies, Object.keys(catalogue.remedies)],
  ];
  return named.flatMap(([what, ids, known]) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => finding('VECTOR-UNKNOWN-ID', { vector: name, what, id, suggestion: nearest(id, known) }, place)),
  );
}

const quadrantsOf = ({ positioning }: Framework): string[] => [
  ...(positioning?.quadrants.map(({ id }) => id) ?? []),
  BORDER,
  NOWHERE,
];

function levelsOffScale({ name, given, place }: Vector, { scale }: Framework): Finding[] {
  const levels = scale.levels.map((level) => level.value);
  const all: [string | null, number][] = given.all === undefined ? [] : [[null, given.all]];
  return [...all, ...Object.entries(given.levels)]
    .filter(([, level]) => !levels.includes(level) && !(scale.fractional && isWithin(scale, level)))
    .map(([node, level]) => finding('VECTOR-OFF-SCALE', { vector: name, node, level, levels }, place));
}

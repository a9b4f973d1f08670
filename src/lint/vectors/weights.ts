import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Vector } from '../../model/vectors.js';
import { weightFaults } from '../../model/weights.js';

/** What is wrong with the weights a vector gives: what a study with such a table would be told. */
export function ofWeights({ name, given, place }: Vector, framework: Framework): Finding[] {
  const { id, positioning, catalogue } = framework;
  const table = Object.entries(given.weights).map(([factor, { weight, level }]) => ({ factor, weight, level }));
  // A factor that is not known is named already; without it the others cannot sum to 1.
  if (table.length === 0 || table.some(({ factor }) => !Object.hasOwn(catalogue.factors, factor))) return [];
  if (!positioning) return [finding('FRAMEWORK-WITHOUT-AXES', { framework: id }, place)];
  return weightFaults(table, positioning, (factor) => catalogue.factors[factor]).flatMap((problem) => {
    if (problem.fault === 'sum') {
      if (problem.rounded) return [];
      const { axis, sign, sum, members } = problem;
      const args = { vector: name, axis, sign, sum, factors: members.map(({ factor }) => factor) };
      return finding('VECTOR-WEIGHTS-SUM', args, place);
    }
    const { factor, level } = problem.at;
    if (problem.fault === 'off-axes') return finding('FACTOR-OFF-AXES', { factor, framework: id }, place);
    const { from, to } = problem;
    return finding('FACTOR-LEVEL-OFF-RANGE', { factor, level, from, to }, place);
  });
}

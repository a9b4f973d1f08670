import { finding, type Finding } from '../../model/findings/index.js';
import type { Path } from '../../model/places.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { nodePath, nodesOf, parentsOf } from '../tree.js';

/** Weights are decimals such as 0.1, which binary fractions only come near. */
const TOLERANCE = 1e-9;

export const weightsAgainstTotal: Rule<FrameworkSubject> = {
  name: 'weights-against-total',
  reason: 'A weight mistyped among many shifts every score and nothing else would show it; the declared total does.',
  find: (subject) => {
    const { framework } = subject;
    const top = compare(subject, null, framework.top, framework.total, []);
    const inner = parentsOf(framework).flatMap((node) =>
      compare(subject, node.id, node.children, node.total, nodePath(framework, node)),
    );
    return [...top, ...inner];
  },
};

function compare(
  { framework, places }: FrameworkSubject,
  node: string | null,
  children: readonly string[],
  total: number | undefined,
  path: Path,
): Finding[] {
  if (total === undefined) return [];
  const sum = nodesOf(framework, children).reduce((before, child) => before + child.weight, 0);
  if (Math.abs(sum - total) <= TOLERANCE) return [];
  return [finding('WEIGHTS-DO-NOT-SUM', { node, sum, total }, places.value([...path, 'total']))];
}

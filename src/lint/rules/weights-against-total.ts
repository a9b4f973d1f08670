import { exact } from '../../model/aggregate.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Path } from '../../model/places.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { nodesOf, parentsOf } from '../tree.js';

export const weightsAgainstTotal: Rule<FrameworkSubject> = (subject) => {
  const { framework } = subject;
  const top = compare(subject, null, framework.top, framework.total, []);
  const inner = parentsOf(framework).flatMap((node) =>
    compare(subject, node.id, node.children, node.total, ['nodes', node.id]),
  );
  return [...top, ...inner];
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
  if (exact(sum) === exact(total)) return [];
  const declared = [...path, 'total'];
  const from = places.path(declared) ? null : (framework.extends?.id ?? null);
  return [finding('WEIGHTS-DO-NOT-SUM', { node, sum, total, from }, places.value(declared))];
}

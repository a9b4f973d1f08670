import { finding } from '../../model/findings/index.js';
import { ladderAt } from '../../model/range.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf } from '../tree.js';

/** On a cumulative ladder every level but the worst must say what proves it. */
export const levelWithoutProof: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework).flatMap(({ id, proof }) => {
    const { cumulative, levels } = ladderAt(framework, id);
    const required = ['nodes', id, 'proof'];
    if (!cumulative || places.path(required) === null) return [];
    return levels
      .slice(1)
      .filter(({ value }) => (proof[value] ?? []).length === 0)
      .map(({ value }) => finding('LEVEL-WITHOUT-PROOF', { node: id, level: value }, places.key(required)));
  });

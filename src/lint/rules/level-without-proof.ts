import { finding } from '../../model/findings/index.js';
import { ladderAt } from '../../model/range.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf, nodePath } from '../tree.js';

/** On a cumulative ladder every level but the worst must say what proves it. */
export const levelWithoutProof: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework).flatMap((leaf) => {
    const { cumulative, levels } = ladderAt(framework, leaf.id);
    if (!cumulative) return [];
    return levels
      .slice(1)
      .filter(({ value }) => (leaf.proof[value] ?? []).length === 0)
      .map(({ value }) =>
        finding(
          'LEVEL-WITHOUT-PROOF',
          { node: leaf.id, level: value },
          places.key([...nodePath(framework, leaf), 'proof']),
        ),
      );
  });

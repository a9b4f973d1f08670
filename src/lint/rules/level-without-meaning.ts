import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf, nodePath } from '../tree.js';

export const levelWithoutMeaning: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework).flatMap((leaf) =>
    framework.scale.levels
      .filter(({ value }) => leaf.levels[value] === undefined)
      .map(({ value }) =>
        finding(
          'LEVEL-WITHOUT-MEANING',
          { node: leaf.id, level: value },
          places.key([...nodePath(framework, leaf), 'levels']),
        ),
      ),
  );

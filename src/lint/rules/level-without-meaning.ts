import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf } from '../tree.js';

export const levelWithoutMeaning: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework).flatMap(({ id, levels }) => {
    const rubric = ['nodes', id, 'levels'];
    if (places.path(rubric) === null) return [];
    return framework.scale.levels
      .filter(({ value }) => levels[value] === undefined)
      .map(({ value }) => finding('LEVEL-WITHOUT-MEANING', { node: id, level: value }, places.key(rubric)));
  });

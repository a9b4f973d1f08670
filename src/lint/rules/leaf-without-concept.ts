import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf, nodePath } from '../tree.js';

export const leafWithoutConcept: Rule<FrameworkSubject> = {
  name: 'leaf-without-concept',
  reason: 'Concepts are how factors and remedies find an indicator; without one it is scored and then forgotten.',
  find: ({ framework, places }) =>
    leavesOf(framework)
      .filter((leaf) => leaf.concepts.length === 0)
      .map((leaf) => finding('NODE-WITHOUT-CONCEPT', { node: leaf.id }, places.key(nodePath(framework, leaf)))),
};

import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf, nodePath } from '../tree.js';

export const leafWithoutConcept: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework)
    .filter((leaf) => leaf.concepts.length === 0)
    .map((leaf) => finding('NODE-WITHOUT-CONCEPT', { node: leaf.id }, places.key(nodePath(framework, leaf))));

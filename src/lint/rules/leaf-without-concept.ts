import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { leavesOf } from '../tree.js';

export const leafWithoutConcept: Rule<FrameworkSubject> = ({ framework, places }) =>
  leavesOf(framework)
    .filter(({ id, concepts }) => concepts.length === 0 && places.path(['nodes', id, 'concepts']) !== null)
    .map(({ id }) => finding('NODE-WITHOUT-CONCEPT', { node: id }, places.key(['nodes', id])));

import { finding } from '../../model/findings/index.js';
import { citedSources } from '../cited-sources.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const unusedSource: Rule<FrameworkSubject> = (subject) => {
  const { framework, places } = subject;
  const cited = new Set(citedSources(subject).map(({ source }) => source));
  return Object.keys(framework.sources)
    .filter((id) => !cited.has(id))
    .map((id) => finding('SOURCE-UNUSED', { source: id }, places.key(['sources', id])));
};

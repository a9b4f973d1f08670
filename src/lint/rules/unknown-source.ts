import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import { citedSources } from '../cited-sources.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const unknownSource: Rule<FrameworkSubject> = (subject) => {
  const { framework, places } = subject;
  const known = Object.keys(framework.sources);
  return citedSources(subject).flatMap(({ source, path }) => {
    const where = places.path(path)?.join('/');
    if (where === undefined || known.includes(source)) return [];
    return [finding('SOURCE-UNKNOWN', { source, where, suggestion: nearest(source, known) }, places.value(path))];
  });
};

import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import { citedSources } from '../cited-sources.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const unknownSource: Rule<FrameworkSubject> = (subject) => {
  const known = Object.keys(subject.framework.sources);
  return citedSources(subject)
    .filter(({ source }) => !known.includes(source))
    .map(({ source, path }) =>
      finding(
        'SOURCE-UNKNOWN',
        { source, where: path.join('/'), suggestion: nearest(source, known) },
        subject.places.value(path),
      ),
    );
};

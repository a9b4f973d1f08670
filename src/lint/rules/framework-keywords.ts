import { keywordLists, wrongKeywords } from '../keywords.js';
import { promised } from '../promised.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const frameworkKeywords: Rule<FrameworkSubject> = ({ framework, shipped, places }) => {
  const lists = framework.keywords ? keywordLists(framework.keywords) : [];
  // What an overlay has from the other framework is that one's affair.
  const own = lists.filter(({ path }) => places.path(path) !== null);
  return wrongKeywords(own, promised(framework, shipped), places);
};

import { LANGUAGES } from '../../model/lang.js';
import { keywordLists, wrongKeywords } from '../keywords.js';
import type { Rule } from '../rule.js';
import type { CatalogueSubject } from '../subject.js';

export const catalogueKeywords: Rule<CatalogueSubject> = ({ keywords, places }) =>
  wrongKeywords(keywordLists(keywords), LANGUAGES, places);

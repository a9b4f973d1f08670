import { LANGUAGES } from '../../model/lang.js';
import type { Rule } from '../rule.js';
import type { CatalogueSubject } from '../subject.js';
import { textsOfCatalogue } from '../texts.js';
import { untranslated } from '../untranslated.js';

export const untranslatedEntry: Rule<CatalogueSubject> = ({ catalogue, places }) =>
  untranslated(textsOfCatalogue(catalogue), LANGUAGES, places);

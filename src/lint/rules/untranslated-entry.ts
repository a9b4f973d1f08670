import { LANGUAGES } from '../../model/lang.js';
import type { Rule } from '../rule.js';
import type { CatalogueSubject } from '../subject.js';
import { textsOfCatalogue } from '../texts.js';
import { untranslated } from '../untranslated.js';

export const untranslatedEntry: Rule<CatalogueSubject> = {
  name: 'untranslated-entry',
  reason: 'The shared catalogue is quoted in reports of every language the program writes.',
  find: ({ catalogue, places }) => untranslated(textsOfCatalogue(catalogue), LANGUAGES, places),
};

import { LANGUAGES } from '../../model/lang.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { textsOfFramework } from '../texts.js';
import { untranslated } from '../untranslated.js';

export const untranslatedText: Rule<FrameworkSubject> = ({ framework, shipped, places }) => {
  // A framework of one's own may speak one language; its title says which ones it means to speak.
  const promised = LANGUAGES.filter((lang) => shipped || framework.title[lang] !== undefined);
  return untranslated(textsOfFramework(framework, places), promised, places);
};

import { promised } from '../promised.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { textsOfFramework } from '../texts.js';
import { untranslated } from '../untranslated.js';

export const untranslatedText: Rule<FrameworkSubject> = ({ framework, shipped, places }) =>
  untranslated(textsOfFramework(framework, places), promised(framework, shipped), places);

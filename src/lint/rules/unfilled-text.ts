import { finding, type Finding } from '../../model/findings/index.js';
import { LANGUAGES } from '../../model/lang.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { textsOfFramework } from '../texts.js';

/** Texts that stand in angle brackets, as `frameworks new` writes what the author has to say. Once for both languages. */
export const unfilledText: Rule<FrameworkSubject> = ({ framework, places }) => {
  const works = Object.entries(framework.sources).flatMap(([id, { cite }]): Finding[] => {
    const path = ['sources', id, 'cite'];
    return isPlaceholder(cite) && places.path(path)
      ? [finding('TEXT-TO-FILL-IN', { what: path.join('/'), text: cite }, places.value(path))]
      : [];
  });
  const prose = textsOfFramework(framework, places).flatMap(({ path, text, what }): Finding[] => {
    const lang = LANGUAGES.find((l) => isPlaceholder(text[l] ?? ''));
    if (lang === undefined) return [];
    return [finding('TEXT-TO-FILL-IN', { what, text: text[lang] ?? '' }, places.value([...path, lang]))];
  });
  return [...works, ...prose];
};

const isPlaceholder = (text: string): boolean => /^\s*<[^<>]+>\s*$/u.test(text);

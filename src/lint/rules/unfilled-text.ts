import { finding } from '../../model/findings/index.js';
import { LANGUAGES } from '../../model/lang.js';
import type { Place } from '../../model/places.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';
import { textsOfFramework } from '../texts.js';

/**
 * Texts that stand in angle brackets, as `frameworks new` writes what the author has to say: all of them in one finding, where
 * the first stands. They are one piece of work, and would bury what is wrong. Once for both languages.
 */
export const unfilledText: Rule<FrameworkSubject> = (subject) => {
  const unfilled = placeholders(subject).sort((a, b) => a.place.line - b.place.line || a.place.col - b.place.col);
  const [first] = unfilled;
  if (!first) return [];
  const { what, text, place } = first;
  const lines = [...new Set(unfilled.map((each) => each.place.line))];
  return [finding('TEXT-TO-FILL-IN', { what, text, count: unfilled.length, lines }, place)];
};

interface Placeholder {
  readonly what: string;
  readonly text: string;
  readonly place: Place;
}

function placeholders({ framework, places }: FrameworkSubject): Placeholder[] {
  const works = Object.entries(framework.sources).flatMap(([id, { cite }]): Placeholder[] => {
    const path = ['sources', id, 'cite'];
    return isPlaceholder(cite) && places.path(path)
      ? [{ what: path.join('/'), text: cite, place: places.value(path) }]
      : [];
  });
  const prose = textsOfFramework(framework, places).flatMap(({ path, text, what }): Placeholder[] => {
    const lang = LANGUAGES.find((l) => isPlaceholder(text[l] ?? ''));
    return lang === undefined ? [] : [{ what, text: text[lang] ?? '', place: places.value([...path, lang]) }];
  });
  return [...works, ...prose];
}

const isPlaceholder = (text: string): boolean => /^\s*<[^<>]+>\s*$/u.test(text);

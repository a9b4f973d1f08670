import { CONVENTION } from '../../model/catalogue.js';
import type { Inline } from '../tree.js';
import type { ReferenceKey } from '../../model/references.js';
import { line, link, separated } from '../compose.js';
import type { Context } from '../context.js';
import { citation, referencesUsed } from './references.js';

/** The works that a report cites, each once, in the order of its list of works. */
export const works = (c: Context): readonly string[] => [...ownWorks(c), ...catalogueWorks(c)];

/** What the framework rests on, where the methods come from, and what the study itself read. */
export const ownWorks = (c: Context): readonly string[] => [
  ...new Set([...frameworkWorks(c), ...referencesUsed(c).map(citation), ...studyWorks(c)]),
];

/** What stands behind factors and remedies alone: a paper on the agency has no need of it. */
export function catalogueWorks(c: Context): readonly string[] {
  const own = new Set(ownWorks(c));
  return [...new Set(entryWorks(c))].filter((work) => work !== CONVENTION && !own.has(work));
}

/** Documents and publications that the study cites in full. */
const studyWorks = ({ assessment: { sources } }: Context): readonly string[] =>
  sources.flatMap(({ cite }) => cite ?? []);

export const frameworkWorks = (c: Context): readonly string[] =>
  Object.values(c.assessment.framework.sources).map(({ cite }) => cite);

/** What factors and remedies were described after; the catalogue's own choice among it. */
const entryWorks = ({ assessment: { factors, remedies } }: Context): readonly string[] =>
  [...factors, ...remedies].flatMap(({ source }) => source ?? []);

export const workAnchor = (position: number): string => `work-${String(position + 1)}`;

/** A source as a reference into the list of works: `[2]`. */
export function workLink(source: string, c: Context): Inline[] {
  if (source === CONVENTION) return [c.t.vocabulary.convention];
  const position = works(c).indexOf(source);
  return line(link(workAnchor(position), `[${String(position + 1)}]`));
}

/** Where methods come from: `[5, 6]`. */
export const methodLinks = (keys: readonly ReferenceKey[], c: Context): Inline[] => worksLinks(keys.map(citation), c);

/** Several works at once: `[1, 2]`. */
export function worksLinks(cited: readonly string[], c: Context): Inline[] {
  const known = works(c);
  const links = cited.map((work) => {
    const position = known.indexOf(work);
    return link(workAnchor(position), String(position + 1));
  });
  return line('[', separated(links), ']');
}

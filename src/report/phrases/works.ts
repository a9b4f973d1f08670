import { CONVENTION } from '../../model/catalogue.js';
import type { Inline } from '../tree.js';
import { line, link } from '../compose.js';
import type { Context } from '../context.js';

/** The works that framework, factors and remedies rest on, each once, in the order of the report's list of works. */
export function works(c: Context): readonly string[] {
  const { framework, remedies, factors } = c.assessment;
  const cited = [
    ...Object.values(framework.sources).map(({ cite }) => cite),
    ...[...factors, ...remedies].flatMap(({ source }) => source ?? []),
  ];
  return [...new Set(cited)].filter((work) => work !== CONVENTION);
}

export const workAnchor = (position: number): string => `work-${String(position + 1)}`;

/** A source as a reference into the list of works: `[2]`. */
export function workLink(source: string, c: Context): Inline[] {
  if (source === CONVENTION) return [c.t.vocabulary.convention];
  const position = works(c).indexOf(source);
  return line(link(workAnchor(position), `[${String(position + 1)}]`));
}

import type { CitedSource, FrameworkSubject } from './subject.js';
import { nodePath } from './tree.js';

/** What stands where a text is the project's own choice and not taken from a publication. */
const CONVENTION = 'convention';

/** Every place of the framework that names a source; `convention` is none. */
export function citedSources({ framework, alsoCited }: FrameworkSubject): readonly CitedSource[] {
  const definitions = Object.values(framework.nodes).flatMap((node) =>
    node.definition
      ? { source: node.definition.source, path: [...nodePath(framework, node), 'definition', 'source'] }
      : [],
  );
  return [...definitions, ...alsoCited].filter(({ source }) => source !== CONVENTION);
}

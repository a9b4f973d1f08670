import { CONVENTION } from '../model/catalogue.js';
import type { CitedSource, FrameworkSubject } from './subject.js';
import { nodePath } from './tree.js';

/** Every place of the framework that names a source; `convention` is none. */
export function citedSources({ framework, alsoCited }: FrameworkSubject): readonly CitedSource[] {
  const definitions = Object.values(framework.nodes).flatMap((node) =>
    node.definition
      ? { source: node.definition.source, path: [...nodePath(framework, node), 'definition', 'source'] }
      : [],
  );
  return [...definitions, ...alsoCited].filter(({ source }) => source !== CONVENTION);
}

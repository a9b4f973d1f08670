import { CONVENTION } from '../model/catalogue.js';
import type { CitedSource, FrameworkSubject } from './subject.js';

/** Every part of the framework that names a source; `convention` is none. */
export function citedSources({ framework, alsoCited }: FrameworkSubject): readonly CitedSource[] {
  const definitions = Object.values(framework.nodes).flatMap((node) =>
    node.definition ? { source: node.definition.source, path: ['nodes', node.id, 'definition', 'source'] } : [],
  );
  return [...definitions, ...alsoCited].filter(({ source }) => source !== CONVENTION);
}

import { loadMapping, type Ports } from '../../load/index.js';
import type { Mapping } from '../../model/mapping.js';
import type { Diagnosed } from '../texts.js';

/** The mapping that was named, if any: null besides where it cannot be used, which is among the findings. */
export function mappingAt(ports: Ports, path: string | null): Diagnosed & { readonly mapping: Mapping | null } {
  if (path === null) return { mapping: null, findings: [], texts: new Map() };
  return loadMapping(path, ports);
}

import type { LoadedFramework } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Workshop } from './study.js';

/**
 * That a file has the id of a framework which ships, and is not that framework: by its id it would never be found. The file
 * that ships may be ahead of what was made of it.
 */
export function idTaken(
  { shipped, ports: { files } }: Workshop,
  path: string,
  { framework, places }: LoadedFramework,
): Finding[] {
  if (!framework || !places) return [];
  const { id, digest } = framework;
  const namesake = shipped.framework(id);
  if (!namesake || namesake.digest === digest) return [];
  const file = shipped.file(id);
  if (file !== null && files.real(file) === files.real(path)) return [];
  return [finding('SHIPPED-ID-TAKEN', { id }, places.value(['id']))];
}

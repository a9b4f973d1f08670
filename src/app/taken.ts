import type { LoadedFramework } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { takesShippedId } from './shelf.js';
import type { Workshop } from './study.js';

/** That a file has the id of a framework which ships, where the file says its id. */
export function idTaken(
  { shipped, ports: { files } }: Workshop,
  path: string,
  { framework, places }: LoadedFramework,
): Finding[] {
  if (!framework || !places || !takesShippedId({ shipped, files }, path, framework)) return [];
  return [finding('SHIPPED-ID-TAKEN', { id: framework.id }, places.value(['id']))];
}

import type { Ports } from './ports.js';
import { readSource } from './source.js';

/**
 * The format that a file says it has, without its version: `egov-study`; null where it says none, or cannot be read. It may
 * be written as JSON, and anywhere in the file, since it is read as the loader will read it.
 */
export function formatOf(path: string, ports: Pick<Ports, 'files' | 'limits'>): string | null {
  const { source, text } = readSource({ path, file: path, called: path }, null, ports);
  if (source) return nameIn(formatIn(source.value));
  // What is broken is still meant as something, and the loader of that says best what is wrong.
  return nameIn(/^[\s{]*["']?format["']?\s*:\s*["']?(\S+)/mu.exec(text ?? '')?.[1]);
}

const formatIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;

const nameIn = (format: unknown): string | null =>
  typeof format === 'string' ? (/^(egov-[a-z-]+)\//u.exec(format)?.[1] ?? null) : null;

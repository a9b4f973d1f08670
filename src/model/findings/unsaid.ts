import type { Finding } from './index.js';

/**
 * A filter that lets each finding through once: several frameworks may find the same thing wrong with a study, and every
 * study that is scored against a framework finds what is wrong with that.
 */
export function unsaid(): (f: Finding) => boolean {
  const said = new Set<string>();
  return (f) => {
    const key = JSON.stringify(f);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  };
}

import type { Finding } from './index.js';

/** What makes a finding the very same one: its code, what it tells, how bad it is, and where it stands. */
export const sameness = (f: Finding): string => JSON.stringify(f);

/**
 * The findings that are not in `said` yet, each once, and takes note of them there. Several frameworks may find the same thing wrong
 * with a study, and every study that is scored against a framework finds what is wrong with that.
 */
export function once(findings: readonly Finding[], said = new Set<string>()): Finding[] {
  return findings.filter((f) => {
    const before = said.size;
    return said.add(sameness(f)).size > before;
  });
}

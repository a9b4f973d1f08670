import type { Catalogue } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import { nth } from '../../model/nth.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { EntriesSubject } from '../subject.js';

export const usualLoop: Rule<EntriesSubject> = ({ catalogue, judged, places }) => {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const id of [...judged.factors].sort()) {
    const loop = told.has(id) ? null : shortestLoop(catalogue, id);
    if (loop === null) continue;
    for (const member of loop) told.add(member);
    findings.push(finding('USUAL-LOOP', { factors: loop }, places.key(['factors', id, 'usually-leads-to'])));
  }
  return findings;
};

/** The factors from `start` on that lead back to it, each once; null where none do. */
function shortestLoop(catalogue: Catalogue, start: string): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const effect of entryOf(catalogue.factors, nth(way, way.length - 1))?.usuallyLeadsTo ?? []) {
      if (effect === start) return way;
      if (seen.has(effect)) continue;
      seen.add(effect);
      ways.push([...way, effect]);
    }
  }
  return null;
}

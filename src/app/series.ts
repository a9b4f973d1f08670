import type { Score } from '../model/assessment/index.js';
import { finding, type Finding } from '../model/findings/index.js';

/** Watches results that stand in one table. Keeps names only, however many results there are. */
export interface SeriesWatch {
  readonly see: (result: Pick<Score, 'agency' | 'framework'>) => void;
  /** Agencies scored by a framework and by the one it replaced: the two figures make no series. */
  readonly findings: () => Finding[];
}

export function watchSeries(): SeriesWatch {
  /** Agency → framework → the one it replaces. */
  const seen = new Map<string, Map<string, string | null>>();
  return {
    see({ agency, framework }) {
      const name = JSON.stringify(agency.name);
      const own = seen.get(name) ?? new Map<string, string | null>();
      seen.set(name, own.set(framework.id, framework.supersedes));
    },
    findings() {
      const breaks = new Map<string, { before: string; after: string; agencies: number }>();
      for (const frameworks of seen.values()) {
        for (const [after, before] of frameworks) {
          if (before === null || !frameworks.has(before)) continue;
          const key = `${before} ${after}`;
          breaks.set(key, { before, after, agencies: (breaks.get(key)?.agencies ?? 0) + 1 });
        }
      }
      return [...breaks.values()].map((args) => finding('SERIES-BROKEN', args, null));
    },
  };
}

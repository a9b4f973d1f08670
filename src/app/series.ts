import { agencyNumbers, type AgencyNamed } from '../model/agency.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { nth } from '../model/nth.js';
import type { ScoredStudy } from './scored.js';

/** Watches results that stand in one table. Keeps names only, however many results there are. */
export interface SeriesWatch {
  readonly see: (scored: Pick<ScoredStudy<{ readonly agency: AgencyNamed }>, 'results' | 'frameworks'>) => void;
  /** Agencies scored by a framework and by one that took the place of it: the two figures make no series. */
  readonly findings: () => Finding[];
}

/** What of a framework tells which series it belongs to. */
type Member = Pick<Framework, 'id' | 'lineage'> & { readonly supersedes?: string | undefined };

export function watchSeries(): SeriesWatch {
  const seen: { readonly agency: AgencyNamed; readonly member: Member }[] = [];
  const told = new Set<string>();
  return {
    see({ results, frameworks }) {
      const [first] = results;
      if (!first) return;
      // Copied: what was cut out of a file's text would keep all of it.
      const agency = structuredClone({
        name: first.agency.name,
        region: first.agency.region,
        country: first.agency.country,
      });
      for (const { id, supersedes, lineage } of frameworks) {
        const key = JSON.stringify([agency, id]);
        if (told.has(key)) continue;
        told.add(key);
        seen.push({ agency, member: { id, supersedes, lineage } });
      }
    },
    findings() {
      const breaks = new Map<string, { before: string; after: string; agencies: number }>();
      const agencies = agencyNumbers(seen.map(({ agency }) => agency));
      for (const own of grouped(seen.map(({ member }, i) => [nth(agencies, i), member] as const)).values()) {
        const frameworks = new Map(own.map((member) => [member.id, member]));
        for (const { older, newer } of pairs([...frameworks.values()])) {
          const [before, after] = [older.id, newer.id];
          const key = `${before} ${after}`;
          breaks.set(key, { before, after, agencies: (breaks.get(key)?.agencies ?? 0) + 1 });
        }
      }
      return [...breaks.values()].map((args) => finding('SERIES-BROKEN', args, null));
    },
  };
}

/** Each framework with those it took the place of. */
const pairs = (frameworks: readonly Member[]) =>
  frameworks.flatMap((newer) =>
    frameworks.filter((older) => isReplaced(older, newer)).map((older) => ({ older, newer })),
  );

/**
 * Whether one is, or was made of, what the other replaces. Not where both replace the same: an overlay of the newer framework,
 * and one that replaces what it was itself made of, stand on the newer side.
 */
const isReplaced = (older: Member, { supersedes }: Member): boolean =>
  supersedes !== undefined && supersedes !== older.supersedes && older.lineage.includes(supersedes);

import type { PublishedResult } from '../model/assessment/published.js';
import { finding, type Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import { nth } from '../model/nth.js';
import type { PublishedVerdict, Study } from '../model/study.js';
import type { Judged } from './nodes/index.js';

/** What the publication concluded, beside what the evidence comes to. Compared, never scored. */
export function comparePublished(
  study: Study,
  framework: Framework,
  judged: Judged,
  quadrant: string | null,
): { published: PublishedResult[]; findings: Finding[] } {
  const verdicts = study.published.filter((v) => v.framework === framework.id);
  const published = verdicts.map((verdict) =>
    compared(verdict, scoresNodes(framework) ? bandAt(judged, verdict.node) : verdict.node === null ? quadrant : null),
  );
  return { published, findings: [...published.flatMap(difference), ...contradictions(verdicts)] };
}

/** The band computed for a node, or for the whole; a projected one is none of this study's, and is not compared. */
function bandAt(judged: Judged, node: string | null): string | null {
  const result = node === null ? judged.whole : judged.nodes.find(({ id }) => id === node);
  return result === undefined || result.status === 'projected' ? null : (result.band?.id ?? null);
}

function compared(verdict: PublishedVerdict, computed: string | null): PublishedResult {
  const { node, words, by, at, place } = verdict;
  const agrees = verdict.band === null || computed === null ? null : verdict.band === computed;
  return { node, words, band: verdict.band, computed, agrees, by, at, place };
}

function difference({ node, band, computed, agrees, place }: PublishedResult): Finding[] {
  return agrees === false && band !== null
    ? [finding('PUBLISHED-DIFFERS', { node, published: band, computed }, place)]
    : [];
}

/** Nodes to which the publication gives different bands in different places. */
function contradictions(verdicts: readonly PublishedVerdict[]): Finding[] {
  const byNode = new Map<string | null, { band: string; at: string; verdict: PublishedVerdict }[]>();
  for (const verdict of verdicts) {
    if (verdict.band === null) continue;
    const entry = { band: verdict.band, at: verdict.at, verdict };
    byNode.set(verdict.node, [...(byNode.get(verdict.node) ?? []), entry]);
  }
  return [...byNode].flatMap(([node, entries]) => {
    if (new Set(entries.map((e) => e.band)).size < 2) return [];
    const args = { node, verdicts: entries.map(({ band, at }) => ({ band, at })) };
    return [finding('PUBLISHED-CONTRADICTS-ITSELF', args, nth(entries, 0).verdict.place)];
  });
}

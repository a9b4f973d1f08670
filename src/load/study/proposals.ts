import type { Path, Place } from '../../model/places.js';
import type { Evidence, Proposal, PublishedVerdict, Source } from '../../model/study.js';
import { forEachItem } from '../entries.js';
import type { RawProposal } from '../raw.js';
import { localized, optional, optionalText } from '../text.js';
import { readDate } from './dates.js';
import { addOnce, type Gathering } from './part.js';
import { checkReferences } from './references.js';

/** The remedies proposed, from all parts. */
export function gatherProposals(
  gathering: Gathering,
  sources: ReadonlyMap<string, Source>,
  evidence: ReadonlyMap<string, Evidence>,
): Proposal[] {
  const { findings } = gathering;
  const proposals = new Map<string, Proposal>();
  for (const { raw, places } of gathering.parts) {
    forEachItem(raw.proposals, places, 'proposals', (item, place, i) => {
      const placeOf = (path: Path): Place => places.value(['proposals', i, ...path]);
      checkReferences(
        'UNKNOWN-SOURCE',
        item.by === undefined ? [] : [item.by],
        sources,
        () => placeOf(['by']),
        findings,
      );
      checkReferences('UNKNOWN-EVIDENCE', item.evidence, evidence, (j) => placeOf(['evidence', j]), findings);
      addOnce(proposals, item.id, proposalOf(item, place, placeOf, gathering), 'proposal', findings);
    });
  }
  return [...proposals.values()];
}

function proposalOf(
  raw: RawProposal,
  place: Place,
  placeOf: (path: Path) => Place,
  { lang, findings }: Gathering,
): Proposal {
  return {
    id: raw.id,
    ...optionalText('title', raw.title, lang),
    ...optionalText('text', raw.text, lang),
    addresses: raw.addresses ?? [],
    improves: raw.improves ?? [],
    uses: raw.uses ?? [],
    class: raw.class
      ? {
          words: raw.class.words === undefined ? null : localized(raw.class.words, lang),
          standard: raw.class.standard ?? null,
        }
      : null,
    links: raw.links ?? 'source',
    ...optional('horizon', raw.horizon),
    // The schema takes 1, 2 and 3 only.
    ...optional('effort', raw.effort as Proposal['effort']),
    by: raw.by ?? null,
    at: raw.at ?? null,
    evidence: raw.evidence ?? [],
    status: raw.status ?? null,
    ...optionalText('owner', raw.owner, lang),
    due: raw.due === undefined ? null : readDate(raw.due, () => placeOf(['due']), findings),
    place,
  };
}

/** What the source concluded, from all parts. Several verdicts may contradict each other. */
export function gatherPublished(
  { parts, lang, findings }: Gathering,
  sources: ReadonlyMap<string, Source>,
): PublishedVerdict[] {
  const published: PublishedVerdict[] = [];
  for (const { raw, places } of parts) {
    forEachItem(raw.published, places, 'published', ({ framework, node, words, band, by, at }, place, i) => {
      checkReferences(
        'UNKNOWN-SOURCE',
        by === undefined ? [] : [by],
        sources,
        () => places.value(['published', i, 'by']),
        findings,
      );
      published.push({
        framework,
        node: node ?? null,
        words: localized(words, lang),
        band: band ?? null,
        by: by ?? null,
        at,
        place,
      });
    });
  }
  return published;
}

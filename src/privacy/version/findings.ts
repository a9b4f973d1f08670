import type { Proposal, PublishedVerdict, StudyFactor } from '../../model/study.js';
import { itemId, locator, sourceId, type Making } from './making.js';
import { changed, remade, type Changed } from './rules.js';

export const factorAs = (factor: StudyFactor, making: Making): Changed<StudyFactor> =>
  remade(factor, {
    id: 'kept',
    title: 'kept',
    text: 'kept',
    polarity: 'kept',
    locus: 'kept',
    concepts: 'kept',
    leadsTo: (links) =>
      changed(new Map([...links].map(([id, items]) => [id, items.map((item) => itemId(item, making))]))),
    statedBy: (ids) => changed(ids.map((id) => sourceId(id, making))),
    at: (place) => locator(place, factor.statedBy, making),
    place: (place) => changed(making.seen(place)),
  });

export const proposalAs = (proposal: Proposal, making: Making): Changed<Proposal> =>
  remade(proposal, {
    id: 'kept',
    title: 'kept',
    text: 'kept',
    addresses: 'kept',
    improves: 'kept',
    uses: 'kept',
    class: (strategy) => (strategy === null ? changed(null) : remade(strategy, { words: 'kept', standard: 'kept' })),
    links: 'kept',
    horizon: 'kept',
    effort: 'kept',
    by: (id) => changed(id === null ? null : sourceId(id, making)),
    at: (place) => locator(place, proposal.by === null ? [] : [proposal.by], making),
    evidence: (items) => changed(items.map((id) => itemId(id, making))),
    status: 'kept',
    owner: 'kept',
    due: 'kept',
    place: (place) => changed(making.seen(place)),
  });

export const verdictAs = (verdict: PublishedVerdict, making: Making): Changed<PublishedVerdict> =>
  remade(verdict, {
    framework: 'kept',
    node: 'kept',
    words: 'kept',
    band: 'kept',
    by: (id) => changed(id === null ? null : sourceId(id, making)),
    at: (place) => {
      const { made, removed } = locator(place, verdict.by === null ? [] : [verdict.by], making);
      // A verdict has to have a place; of what a person said there is none to tell.
      return changed(made ?? '\u2026', removed);
    },
    place: (place) => changed(making.seen(place)),
  });

import type { Remarks } from '../../model/framework.js';
import type { FrameworkFile, NodeFile, OverlayFile } from '../raw.js';
import { optional } from '../text.js';

/** What a framework says for its readers, and what its scale, floor, bands and weighting rest on. */
export function remarksOf(raw: FrameworkFile): Remarks {
  return {
    basedOn: raw['based-on'] ?? [],
    basis: {
      ...optional('scale', raw.scale?.source),
      ...optional('coverage', raw.needs?.source),
      ...optional('bands', raw.bands?.source),
      ...optional('weighting', raw.weighting?.source),
    },
    lang: raw.lang ?? 'en',
    ...optional('note', raw.note),
    sources: notesIn(raw.sources),
    nodes: nodeNotes(raw.nodes),
    concepts: Object.keys(raw.concepts ?? {}),
  };
}

const notesIn = (entries: Readonly<Record<string, { note?: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).flatMap(([id, { note }]) => (note === undefined ? [] : [[id, note]])));

function nodeNotes(nodes: Readonly<Record<string, NodeFile>>): Record<string, string> {
  const below = Object.values(nodes).flatMap((node) => Object.entries(nodeNotes(node.nodes ?? {})));
  return { ...notesIn(nodes), ...Object.fromEntries(below) };
}

/** The same of an overlay: what it says of its differences. */
export function remarksOfOverlay(raw: OverlayFile): Remarks {
  return {
    basedOn: raw['based-on'] ?? [],
    basis: {
      ...optional('coverage', raw.needs?.source),
      ...optional('bands', raw.bands?.source),
      ...optional('weighting', raw.weighting?.source),
    },
    lang: raw.lang ?? 'en',
    ...optional('note', raw.note),
    sources: notesIn(raw.sources ?? {}),
    nodes: { ...notesIn(raw.change ?? {}), ...nodeNotes(raw.add ?? {}) },
    concepts: [],
  };
}

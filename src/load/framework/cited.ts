import type { Path } from '../../model/places.js';
import type { FrameworkFile, NodeFile, OverlayFile } from '../raw.js';

/** The sources a framework cites for its scale, floor, bands, quadrants and weighting, and for its own entries, with the part that does. */
export function citedBy(raw: FrameworkFile): { readonly source: string; readonly path: Path }[] {
  const cited: [string | undefined, Path][] = [
    ...(raw['based-on'] ?? []).map((source, at): [string, Path] => [source, ['based-on', at]]),
    [raw.scale?.source, ['scale', 'source']],
    [raw.needs?.source, ['needs', 'source']],
    [raw.bands?.source, ['bands', 'source']],
    [raw.weighting?.source, ['weighting', 'source']],
    ...Object.entries(raw['strategy-classes'] ?? {}).map(([name, { source }]): [string, Path] => [
      source,
      ['strategy-classes', name, 'source'],
    ]),
    ...(raw.quadrants ?? []).map(({ source }, at): [string, Path] => [source, ['quadrants', at, 'source']]),
    ...citedByNodes(raw.nodes),
    ...Object.entries(raw.factors ?? {}).map(([id, { source }]): [string, Path] => [source, ['factors', id, 'source']]),
    ...Object.entries(raw.remedies ?? {}).map(([id, { source }]): [string, Path] => [
      source,
      ['remedies', id, 'source'],
    ]),
  ];
  return cited.flatMap(([source, path]) => (source === undefined ? [] : [{ source, path }]));
}

/** What nodes cite for ladders and bands of their own. */
function citedByNodes(nodes: Readonly<Record<string, Partial<NodeFile>>>): [string | undefined, Path][] {
  return Object.entries(nodes).flatMap(([id, node]): [string | undefined, Path][] => [
    [node.scale?.source, ['nodes', id, 'scale', 'source']],
    [node.bands?.source, ['nodes', id, 'bands', 'source']],
    ...citedByNodes(node.nodes ?? {}),
  ]);
}

/** The sources an overlay cites. */
export function citedByOverlay(raw: OverlayFile): { readonly source: string; readonly path: Path }[] {
  const cited: [string | undefined, Path][] = [
    ...(raw['based-on'] ?? []).map((source, at): [string, Path] => [source, ['based-on', at]]),
    [raw.needs?.source, ['needs', 'source']],
    [raw.bands?.source, ['bands', 'source']],
    [raw.weighting?.source, ['weighting', 'source']],
    ...citedByNodes(raw.change ?? {}),
    ...citedByNodes(raw.add ?? {}),
  ];
  return cited.flatMap(([source, path]) => (source === undefined ? [] : [{ source, path }]));
}

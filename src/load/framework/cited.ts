import type { Path } from '../../model/places.js';
import type { FrameworkFile, NodeFile, OverlayFile } from '../raw.js';

/** The sources a framework cites for its scale, floor, bands, quadrants and weighting, and for its own entries, with where it does so. */
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
    ...citedByNodes(raw.nodes, ['nodes']),
    ...Object.entries(raw.factors ?? {}).map(([id, { source }]): [string, Path] => [source, ['factors', id, 'source']]),
    ...Object.entries(raw.remedies ?? {}).map(([id, { source }]): [string, Path] => [
      source,
      ['remedies', id, 'source'],
    ]),
  ];
  return cited.flatMap(([source, path]) => (source === undefined ? [] : [{ source, path }]));
}

/** What branches cite for ladders and bands of their own. */
function citedByNodes(nodes: Readonly<Record<string, NodeFile>>, path: Path): [string | undefined, Path][] {
  return Object.entries(nodes).flatMap(([id, node]): [string | undefined, Path][] => [
    [node.scale?.source, [...path, id, 'scale', 'source']],
    [node.bands?.source, [...path, id, 'bands', 'source']],
    ...citedByNodes(node.nodes ?? {}, [...path, id, 'nodes']),
  ]);
}

/** The sources an overlay cites. */
export function citedByOverlay(raw: OverlayFile): { readonly source: string; readonly path: Path }[] {
  const cited: [string | undefined, Path][] = [
    ...(raw['based-on'] ?? []).map((source, at): [string, Path] => [source, ['based-on', at]]),
    [raw.needs?.source, ['needs', 'source']],
    [raw.bands?.source, ['bands', 'source']],
    [raw.weighting?.source, ['weighting', 'source']],
    ...citedByNodes(raw.add ?? {}, ['add']),
  ];
  return cited.flatMap(([source, path]) => (source === undefined ? [] : [{ source, path }]));
}

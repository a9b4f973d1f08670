import type { Catalogue } from '../../model/catalogue.js';
import { finding, hasErrors, type Finding } from '../../model/findings/index.js';
import type { Framework, Remarks } from '../../model/framework.js';
import type { Keywords } from '../../model/keywords.js';
import { fileName } from '../../model/paths.js';
import type { PartPlaces, Path, Place } from '../../model/places.js';
import type { BandTable, Scale } from '../../model/scale.js';
import { append } from '../../model/lists.js';
import type { Ports } from '../ports.js';
import type { FrameworkFile, OverlayFile } from '../raw.js';
import { checkFormat } from '../schema/check.js';
import { FRAMEWORK, OVERLAY } from '../schema/formats.js';
import { checkOrder, readDate } from '../study/dates.js';
import { readSource } from '../source.js';
import { localized, optional, optionalText } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import { bandsOf } from './bands.js';
import { canonicalJson } from './canonical.js';
import { positioningOf } from './axes.js';
import { mergeCatalogue } from './catalogue.js';
import { checkResolved } from './check/index.js';
import { citationsOf } from './citations.js';
import { citedBy, citedByOverlay } from './cited.js';
import { keywordsOf, keywordsOfOverlay } from './keywords.js';
import { nodesOf } from './nodes.js';
import { overlaid } from './overlay.js';
import { partsOfOverlay, partsOfWhole } from './parts.js';
import { scaleOf, type Reader } from './scale.js';
import { scoringParts } from './scored.js';
import { remarksOf, remarksOfOverlay } from './remarks.js';

export interface LoadedFramework {
  /** null where there is an error: half a framework would score something else. */
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where its parts stand in its file; null where there is no framework. */
  readonly places: PartPlaces | null;
  /** Sources cited where the resolved framework does not keep their id, each by the part that cites it. */
  readonly cited: readonly { readonly source: string; readonly path: Path }[];
}

/** Finds the framework that another one extends; null, with findings, where it cannot be used. */
export type FindBase = (reference: string, place: Place) => Pick<LoadedFramework, 'framework' | 'findings'>;

const nothingToExtend: FindBase = (id, place) => ({
  framework: null,
  findings: [finding('UNKNOWN-FRAMEWORK', { id, suggestion: null, known: [] }, place)],
});

/**
 * Reads a framework and resolves it, together with the catalogue it shares with others: defaults filled in, the tree of
 * nodes made flat, references checked. One that extends another is that one with its differences. Places are relative to
 * the file's folder.
 */
export function loadFramework(
  path: string,
  ports: Ports,
  shared: Catalogue,
  findBase: FindBase = nothingToExtend,
): LoadedFramework {
  const file = fileName(path);
  const { source, shown, findings: unreadable } = readSource({ path, file, called: path }, null, ports);
  const texts = new Map(shown === null ? [] : [[file, shown]]);
  if (!source) return { framework: null, findings: unreadable, texts, places: null, cited: [] };
  const { places } = source;
  const checked = checkFormat(source, [FRAMEWORK, OVERLAY]);
  if (!checked.format) return { framework: null, findings: checked.findings, texts, places: null, cited: [] };

  const findings: Finding[] = [];
  // The validator has just said which of the two it is.
  const made =
    checked.format === OVERLAY
      ? overlay(source.value as OverlayFile, places, findBase, findings)
      : whole(source.value as FrameworkFile, places, shared, findings);
  if (!made) return { framework: null, findings, texts, places: null, cited: [] };
  const { resolved, keywords, remarks, cited } = made;
  checkResolved({ ...made, framework: resolved, findings });
  if (hasErrors(findings)) return { framework: null, findings, texts, places: null, cited };
  const framework = { ...resolved, digest: ports.sha256([canonicalJson(resolved)]), keywords, remarks };
  return { framework, findings, texts, places: made.places, cited };
}

/** A framework before it has a digest, what it was made of, what it is found by, what it says for readers, and what it cites. */
interface Made {
  readonly resolved: Omit<Framework, 'digest'>;
  readonly base: Framework | null;
  readonly places: PartPlaces;
  readonly keywords: Keywords;
  readonly remarks: Remarks;
  readonly cited: LoadedFramework['cited'];
}

function whole(raw: FrameworkFile, places: YamlPlaces, shared: Catalogue, findings: Finding[]): Made {
  const resolved = resolve(raw, places, shared, findings);
  return {
    resolved,
    base: null,
    places: partsOfWhole(places, resolved.nodes),
    keywords: keywordsOf(raw),
    remarks: remarksOf(raw),
    cited: citedBy(raw),
  };
}

function overlay(raw: OverlayFile, places: YamlPlaces, findBase: FindBase, findings: Finding[]): Made | null {
  const { framework: base, findings: why } = findBase(raw.extends, places.value(['extends']));
  append(findings, why);
  if (!base) return null;
  const reader: Reader = { lang: raw.lang ?? 'en', places, findings };
  const resolved = { ...overlaid(raw, base, reader), ...optional('valid', validityOf(raw, reader)) };
  return {
    resolved,
    base,
    places: partsOfOverlay(places, resolved.nodes),
    keywords: keywordsOfOverlay(raw, base.keywords),
    remarks: remarksOfOverlay(raw),
    // What the other framework cites is its own affair.
    cited: [...citedByOverlay(raw), ...Object.keys(base.sources).map((id) => ({ source: id, path: ['extends'] }))],
  };
}

/** The scale of a framework that scores no node. */
const UNSCORED: Scale = { levels: [], worst: 0, best: 0, fractional: false, cumulative: false };
const NO_BANDS: BandTable = { edges: [], decimals: null };

function resolve(
  raw: FrameworkFile,
  places: YamlPlaces,
  shared: Catalogue,
  findings: Finding[],
): Omit<Framework, 'digest'> {
  const lang = raw.lang ?? 'en';
  const reader: Reader = { lang, places, findings };
  const sources = citationsOf(raw.sources);
  const scoring = scoringParts(raw, reader);
  const scale = scoring ? scaleOf(scoring.scale, reader) : UNSCORED;
  const catalogue = mergeCatalogue(shared, [{ raw, places, sources, lang }], findings);
  const { nodes, top } = nodesOf(raw.nodes, { ...reader, scale });
  const positioning = positioningOf(raw, sources, reader);
  return {
    id: raw.id,
    version: raw.version,
    title: localized(raw.title, lang),
    ...optionalText('summary', raw.summary, lang),
    sources,
    ...optional('valid', validityOf(raw, reader)),
    ...optional('supersedes', raw.supersedes),
    lineage: [raw.id],
    scale,
    combine: raw.combine ?? 'median-low',
    raters: raw.raters ?? 'median-low',
    counts: raw.counts ?? ['coder', 'consensus'],
    aggregate: raw.aggregate ?? 'mean',
    missing: { sought: raw.missing?.sought ?? 'exclude', unsought: raw.missing?.unsought ?? 'exclude' },
    coverageFloor: raw.needs?.coverage ?? 0,
    weakBelow: scoring?.['weak-below'] ?? UNSCORED.worst,
    target: raw.target ?? scale.best,
    bands: scoring ? bandsOf(scoring.bands, ['bands'], reader) : NO_BANDS,
    ...optional('total', raw.total),
    top,
    nodes,
    ...(positioning ? { positioning } : {}),
    catalogue,
    own: { factors: Object.keys(raw.factors ?? {}), remedies: Object.keys(raw.remedies ?? {}) },
  };
}

/** When the framework was in force. Its dates exist and are in order. */
function validityOf({ valid }: FrameworkFile | OverlayFile, { places, findings }: Reader): Framework['valid'] {
  if (!valid) return undefined;
  const date = (key: 'from' | 'to') =>
    valid[key] === undefined ? undefined : readDate(valid[key], () => places.value(['valid', key]), findings);
  const [from, to] = [date('from'), date('to')];
  if (from !== undefined && to !== undefined)
    checkOrder([from, to], ['from', 'to'], () => places.value(['valid']), findings);
  return { ...optional('from', from), ...optional('to', to) };
}

import type { Catalogue } from '../../model/catalogue.js';
import { hasErrors, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { fileName } from '../../model/paths.js';
import type { Path, Places } from '../../model/places.js';
import type { Scale } from '../../model/scale.js';
import type { Ports } from '../ports.js';
import type { FrameworkFile } from '../raw.js';
import { checkFormat } from '../schema/check.js';
import { FRAMEWORK } from '../schema/formats.js';
import { readSource } from '../source.js';
import { localized, optional, optionalText } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import { canonicalJson } from './canonical.js';
import { positioningOf } from './axes.js';
import { mergeCatalogue } from './catalogue.js';
import { citationsOf } from './citations.js';
import { citedBy } from './cited.js';
import { nodesOf } from './nodes.js';
import { bandsOf, checkAims, scaleOf } from './scale.js';
import { scoringParts } from './scored.js';

export interface LoadedFramework {
  /** null where there is an error: half a framework would score something else. */
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where keys and values stand in its file; null where that could not be read. */
  readonly places: Places | null;
  /** Sources cited where the resolved framework does not keep their id. */
  readonly cited: readonly { readonly source: string; readonly path: Path }[];
}

/**
 * Reads a framework and resolves it, together with the catalogue it shares with others: defaults filled in, the tree of
 * nodes made flat, references checked. Places are relative to the file's folder.
 */
export function loadFramework(path: string, ports: Ports, shared: Catalogue): LoadedFramework {
  const file = fileName(path);
  const { source, text, findings: unreadable } = readSource({ path, file, called: path }, null, ports);
  const texts = new Map(text === null ? [] : [[file, text]]);
  if (!source) return { framework: null, findings: unreadable, texts, places: null, cited: [] };
  const { places } = source;
  const checked = checkFormat(source, [FRAMEWORK]);
  if (!checked.format) return { framework: null, findings: checked.findings, texts, places, cited: [] };

  const raw = source.value as FrameworkFile; // the validator has just said so
  const findings: Finding[] = [];
  const resolved = resolve(raw, places, shared, findings);
  const framework = hasErrors(findings) ? null : { ...resolved, digest: ports.sha256([canonicalJson(resolved)]) };
  return { framework, findings, texts, places, cited: citedBy(raw) };
}

/** The scale of a framework that scores no node. */
const UNSCORED: Scale = { levels: [], worst: 0, best: 0 };

function resolve(
  raw: FrameworkFile,
  places: YamlPlaces,
  shared: Catalogue,
  findings: Finding[],
): Omit<Framework, 'digest'> {
  const lang = raw.lang ?? 'en';
  const sources = citationsOf(raw.sources);
  const scoring = scoringParts(raw, () => places.value(['id']), findings);
  const scale = scoring ? scaleOf(scoring.scale, lang, places, findings) : UNSCORED;
  if (scoring) checkAims({ ...raw, ...scoring }, scale, places, findings);
  const catalogue = mergeCatalogue(shared, [{ raw, places, sources, lang }], findings);
  const { nodes, top } = nodesOf(raw.nodes, { lang, scale, catalogue, places, findings });
  const positioning = positioningOf(raw, lang, sources, nodes, places, findings);
  return {
    id: raw.id,
    version: raw.version,
    title: localized(raw.title, lang),
    ...optionalText('summary', raw.summary, lang),
    sources,
    scale,
    combine: raw.combine ?? 'median-low',
    raters: raw.raters ?? 'median-low',
    counts: raw.counts ?? ['coder', 'consensus'],
    aggregate: raw.aggregate ?? 'mean',
    coverageFloor: raw.needs?.coverage ?? 0,
    weakBelow: scoring?.['weak-below'] ?? UNSCORED.worst,
    target: raw.target ?? scale.best,
    bands: scoring ? bandsOf(scoring.bands, scale, lang, places, findings) : [],
    ...optional('total', raw.total),
    top,
    nodes,
    ...(positioning ? { positioning } : {}),
    catalogue,
    own: { factors: Object.keys(raw.factors ?? {}), remedies: Object.keys(raw.remedies ?? {}) },
  };
}

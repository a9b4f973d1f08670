import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import type { Band, Level, Scale } from '../../model/scale.js';
import type { FrameworkFile } from '../raw.js';
import { localized } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import type { ScoringParts } from './scored.js';

/** The scale, its levels from the worst to the best: whole numbers without a hole, at least two. */
export function scaleOf(raw: ScoringParts['scale'], lang: Lang, places: YamlPlaces, findings: Finding[]): Scale {
  const levels: Level[] = Object.entries(raw.levels)
    .map(([value, { label, means }]) => ({
      value: Number(value),
      label: localized(label, lang),
      means: localized(means, lang),
    }))
    .sort((a, b) => a.value - b.value);
  const values = levels.map(({ value }) => value);
  const worst = values[0] ?? 0;
  const place = places.key(['scale', 'levels']);
  if (values.length < 2) findings.push(finding('SCALE-TOO-SHORT', { levels: values }, place));
  const hole = values.findIndex((value, i) => value !== worst + i);
  if (hole !== -1) findings.push(finding('SCALE-HOLE', { levels: values, missing: worst + hole }, place));
  return { levels, worst, best: values.at(-1) ?? worst };
}

/** What counts as weak and what to aim for are levels of the scale. */
export function checkAims(raw: FrameworkFile, scale: Scale, places: YamlPlaces, findings: Finding[]): void {
  const levels = scale.levels.map(({ value }) => value);
  const check = (code: 'WEAK-OFF-SCALE' | 'TARGET-OFF-SCALE', key: 'weak-below' | 'target'): void => {
    const level = raw[key];
    if (level === undefined || levels.includes(level)) return;
    findings.push(finding(code, { level, levels }, places.value([key])));
  };
  check('WEAK-OFF-SCALE', 'weak-below');
  check('TARGET-OFF-SCALE', 'target');
}

/** The bands: they cover the scale from its worst level on, each beginning above the one before. */
export function bandsOf(
  raw: ScoringParts['bands'],
  scale: Scale,
  lang: Lang,
  places: YamlPlaces,
  findings: Finding[],
): Band[] {
  raw.edges.forEach(({ id, from }, i) => {
    const place = places.value(['bands', 'edges', i, 'from']);
    const before = raw.edges[i - 1]?.from;
    if (before === undefined && from !== scale.worst)
      findings.push(finding('BANDS-HOLE', { from, worst: scale.worst }, place));
    if (before !== undefined && from <= before)
      findings.push(finding('BANDS-NOT-ASCENDING', { id, from, before }, place));
    if (from > scale.best) findings.push(finding('BAND-OFF-SCALE', { id, from, best: scale.best }, place));
    const first = raw.edges.findIndex((edge) => edge.id === id);
    if (first !== i) {
      const firstPlace = places.value(['bands', 'edges', first, 'id']);
      findings.push(
        finding('DUPLICATE-ID', { id, kind: 'band', first: firstPlace }, places.value(['bands', 'edges', i, 'id'])),
      );
    }
  });
  return raw.edges.map(({ from, id, label }) => ({ from, id, label: localized(label, lang) }));
}

import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { nth } from '../../model/nth.js';
import type { Path } from '../../model/places.js';
import type { Level, Range, Scale } from '../../model/scale.js';
import type { NodeFile } from '../raw.js';
import { localized } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import type { ScoringParts } from './scored.js';

/** What reading a part of a framework's file works with. */
export interface Reader {
  readonly lang: Lang;
  readonly places: YamlPlaces;
  readonly findings: Finding[];
}

/** The scale, its levels from the worst to the best: whole numbers without a hole, at least two. */
export function scaleOf(raw: ScoringParts['scale'], reader: Reader): Scale {
  const ascending = levelsOf(raw, ['scale'], reader);
  const levels = raw.direction === 'lower-is-better' ? ascending.reverse() : ascending;
  return { levels, ...endsOf(levels), ...traitsOf(raw) };
}

/** The ladder of a branch. Its numbers are the framework's, or its scores could not be set beside the others'. */
export function ladderOf(raw: NonNullable<NodeFile['scale']>, whole: Scale, path: Path, reader: Reader): Scale {
  const levels = levelsOf(raw, path, reader);
  if (whole.best < whole.worst) levels.reverse();
  const ends = endsOf(levels);
  if (ends.worst !== whole.worst || ends.best !== whole.best) {
    const args = { levels: levels.map(({ value }) => value), worst: whole.worst, best: whole.best };
    reader.findings.push(finding('LADDER-OFF-SCALE', args, reader.places.key([...path, 'levels'])));
  }
  return { levels, ...ends, ...traitsOf(raw) };
}

const traitsOf = ({ fractional, cumulative }: Pick<ScoringParts['scale'], 'fractional' | 'cumulative'>) => ({
  fractional: fractional ?? false,
  cumulative: cumulative ?? false,
});

function levelsOf(raw: Pick<ScoringParts['scale'], 'levels'>, path: Path, { lang, places, findings }: Reader): Level[] {
  const levels: Level[] = Object.entries(raw.levels)
    .map(([value, { label, means }]) => ({
      value: Number(value),
      label: localized(label, lang),
      means: localized(means, lang),
    }))
    .sort((a, b) => a.value - b.value);
  const values = levels.map(({ value }) => value);
  const lowest = nth(values, 0);
  const place = places.key([...path, 'levels']);
  if (values.length < 2) findings.push(finding('SCALE-TOO-SHORT', { levels: values }, place));
  const hole = values.findIndex((value, i) => value !== lowest + i);
  if (hole !== -1) findings.push(finding('SCALE-HOLE', { levels: values, missing: lowest + hole }, place));
  return levels;
}

const endsOf = (levels: readonly Level[]): Range => ({
  worst: nth(levels, 0).value,
  best: nth(levels, levels.length - 1).value,
});

import {
  SIGNS,
  sidesOf,
  type Axis,
  type Positioning,
  type Quadrant,
  type Side,
  type Weighting,
} from '../../model/axes.js';
import { CONVENTION } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Citation } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import type { FrameworkFile } from '../raw.js';
import { localized, optional } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import type { Reader } from './scale.js';

/** Rangkuti's table: each axis sums to 1, ratings run from 1 to 4, weaknesses and threats are subtracted. */
const USUAL: Weighting = { sum: 'axis', ratings: { from: 1, to: 4 }, minus: 'plain' };

/** The axes, quadrants and weighting of a framework; null where it gives factors no place. */
export function positioningOf(
  raw: FrameworkFile,
  sources: Readonly<Record<string, Citation>>,
  { lang, places, findings }: Reader,
): Positioning | null {
  if (!raw.axes || !raw.quadrants) {
    const given = (['axes', 'quadrants', 'weighting', 'strategy-classes'] as const).filter(
      (key) => raw[key] !== undefined,
    );
    const missing = (['axes', 'quadrants'] as const).filter((key) => raw[key] === undefined);
    const [first] = given;
    if (first) findings.push(finding('AXES-INCOMPLETE', { missing, given }, places.key([first])));
    return null;
  }
  const axes = { x: axisOf(raw.axes.x, lang), y: axisOf(raw.axes.y, lang) };
  checkSides(axes, places, findings);
  checkQuadrants(raw.quadrants, places, findings);
  const cited = (id: string): string => (id === CONVENTION ? CONVENTION : (entryOf(sources, id)?.cite ?? id));
  return {
    axes,
    quadrants: raw.quadrants.map(({ x, y, id, label, means, source }): Quadrant => ({
      x,
      y,
      id,
      label: localized(label, lang),
      means: localized(means, lang),
      source: cited(source),
    })),
    weighting: weightingOf(raw, places, findings),
    classes: Object.fromEntries(
      Object.entries(raw['strategy-classes'] ?? {}).map(([name, { title, source }]) => [
        name,
        { title: localized(title, lang), source: cited(source) },
      ]),
    ),
  };
}

type RawAxis = NonNullable<FrameworkFile['axes']>['x'];

function axisOf({ title, aspects, plus, minus }: RawAxis, lang: Lang): Axis {
  const side = (raw: RawAxis['plus']): Side => ({ ...raw, title: localized(raw.title, lang) });
  return { title: localized(title, lang), ...optional('aspects', aspects), plus: side(plus), minus: side(minus) };
}

/** A factor lies on one side only. */
function checkSides(axes: Positioning['axes'], places: YamlPlaces, findings: Finding[]): void {
  const seen = new Map<string, string>();
  for (const { axis, sign, side } of sidesOf(axes)) {
    const kind = `${side.polarity} ${side.locus}`;
    const [name, other] = [`${axis}/${sign}`, seen.get(kind)];
    if (other === undefined) seen.set(kind, name);
    else findings.push(finding('SIDES-ALIKE', { side: name, other }, places.key(['axes', axis, sign])));
  }
}

/** Every pair of signs has one quadrant. */
function checkQuadrants(raw: NonNullable<FrameworkFile['quadrants']>, places: YamlPlaces, findings: Finding[]): void {
  raw.forEach(({ id }, i) => {
    const first = raw.findIndex((other) => other.id === id);
    if (first === i) return;
    const args = { id, kind: 'quadrant', first: places.value(['quadrants', first, 'id']) };
    findings.push(finding('DUPLICATE-ID', args, places.value(['quadrants', i, 'id'])));
  });
  const missing = SIGNS.flatMap((x) => SIGNS.map((y) => ({ x, y }))).filter(
    ({ x, y }) => !raw.some((quadrant) => quadrant.x === x && quadrant.y === y),
  );
  if (missing.length > 0) findings.push(finding('QUADRANTS-HOLE', { missing }, places.key(['quadrants'])));
}

/** How factors are weighted; as usual where the file does not say. */
export function weightingOf(
  { weighting }: Pick<FrameworkFile, 'weighting'>,
  places: YamlPlaces,
  findings: Finding[],
): Weighting {
  if (!weighting) return USUAL;
  const { sum, ratings, minus } = weighting;
  const { from, to } = ratings;
  const fits = minus === 'signed' ? from === -to && to > 0 : from >= 0 && to > from;
  if (!fits) findings.push(finding('RATINGS-RANGE', { from, to, minus }, places.key(['weighting', 'ratings'])));
  return { sum, ratings, minus };
}

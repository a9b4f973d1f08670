import type { AxisName, Sign } from '../../../model/axes.js';
import { decimalsFor, signed } from '../../../text/numbers.js';
import type { Plane } from '../../charts/chart.js';
import { agencyName, inWords, type Context } from '../../context.js';
import { placeSentence } from '../../phrases/position.js';

/** Where the factors put the agency; null where there is no position. */
export function positionChart(c: Context): Plane | null {
  const { position, agency } = c.assessment;
  if (position === null || position.x === null || position.y === null) return null;
  const t = c.t.charts;
  const { x, y, sides, quadrants, weighting } = position;
  const name = agencyName(agency, c.lang);
  const decimals = decimalsFor([x, y], 2);
  const axis = (which: AxisName): Plane['x'] => {
    const end = (sign: Sign): string => {
      const found = sides.find((side) => side.axis === which && side.sign === sign);
      return found ? inWords(found.title, c.lang) : '';
    };
    return { title: inWords(position.axes[which], c.lang), minus: end('minus'), plus: end('plus') };
  };
  const corner = (signX: Sign, signY: Sign): string => {
    const found = quadrants.find((quadrant) => quadrant.x === signX && quadrant.y === signY);
    return found ? inWords(found.label, c.lang) : '';
  };
  return {
    kind: 'plane',
    id: 'position',
    title: t.position(name),
    description: t.positionSay(placeSentence(position, c)),
    reach: Math.max(Math.abs(weighting.ratings.from), Math.abs(weighting.ratings.to), Math.abs(x), Math.abs(y)),
    x: axis('x'),
    y: axis('y'),
    corners: {
      plusPlus: corner('plus', 'plus'),
      minusPlus: corner('minus', 'plus'),
      minusMinus: corner('minus', 'minus'),
      plusMinus: corner('plus', 'minus'),
    },
    points: [{ x, y, label: t.placed(name, signed(x, c.lang, decimals), signed(y, c.lang, decimals)) }],
  };
}

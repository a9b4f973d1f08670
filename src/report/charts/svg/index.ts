import type { Svg } from '../../../text/encode/svg.js';
import type { Chart } from '../chart.js';
import { barsOf } from './bars.js';
import { dotsOf } from './dots.js';
import { heatOf } from './heat.js';
import { marksOf } from './marks.js';
import { planeOf } from './plane.js';
import { radarOf } from './radar.js';
import { stepsOf } from './steps.js';
import { tornadoOf } from './tornado.js';

export { svgOfDiagram } from './diagram.js';

/**
 * A chart as a picture of its own: title and description inside, text as text, no style and no script, the same bytes every time. It
 * stands in a file, or in a page among others: its ids begin with that of the chart.
 */
export function svgOf(chart: Chart): Svg {
  switch (chart.kind) {
    case 'bars':
      return barsOf(chart);
    case 'dots':
      return dotsOf(chart);
    case 'marks':
      return marksOf(chart);
    case 'radar':
      return radarOf(chart);
    case 'heat':
      return heatOf(chart);
    case 'plane':
      return planeOf(chart);
    case 'steps':
      return stepsOf(chart);
    case 'tornado':
      return tornadoOf(chart);
  }
}

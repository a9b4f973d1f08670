import { svgOf, svgOfDiagram } from '../charts/svg/index.js';
import type { Picture } from '../pictures.js';

/** A picture as a file of its own. */
export const svg = (picture: Picture): string =>
  `${picture.kind === 'diagram' ? svgOfDiagram(picture) : svgOf(picture)}\n`;

import type { SeenColumn } from './seen.js';
import { isPersonal } from './words.js';

/** Whether texts of a column may stand elsewhere: what somebody wrote freely is a quote, and names and the like are nobody's business. */
export const mayBeShown = ({ header, kind }: Pick<SeenColumn, 'header' | 'kind'>): boolean =>
  kind !== 'text' && !isPersonal(header);

/** The first texts of a column, of one whose texts may be shown. */
export const samplesOf = (column: SeenColumn, most: number): readonly string[] =>
  mayBeShown(column) ? column.texts.slice(0, most) : [];

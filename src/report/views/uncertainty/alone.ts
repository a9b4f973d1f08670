import type { Changed, Shift, Uncertainty } from '../../../model/uncertainty.js';
import { decimal, plain } from '../../../text/numbers.js';
import { bullets, item, line, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { bandLabel } from '../../phrases/bands.js';
import type { Block, ListItem } from '../../tree.js';
import type { Names } from './named.js';

/** What single source, group, item or level would change the band; how many were tried where none would. */
export function alone({ omissions, shifts }: Uncertainty, names: Names, c: Context): Block[] {
  const t = c.t.uncertainty;
  const tried = (what: string): number => omissions.filter((omission) => omission.what === what).length;
  const omitted = omissions
    .filter(({ flips }) => flips)
    .map(({ what, id, ...change }) => item(names.of[what](id), ` (${t.kind[what]}): ${changeText(change, c)}`));
  const shifted = shifts.flatMap((shift) => shiftItem(shift, names, c));
  return [
    ...(omitted.length === 0
      ? [paragraph(t.noneOmitted(tried('source'), tried('group'), tried('item')))]
      : [paragraph(t.omitted), bullets(omitted)]),
    ...(shifted.length === 0 ? [paragraph(t.noneShifted(shifts.length))] : [paragraph(t.shifted), bullets(shifted)]),
  ];
}

function shiftItem({ node, level, worse, better }: Shift, names: Names, c: Context): ListItem[] {
  const flips = [worse, better].flatMap((shifted) => (shifted?.flips ? [shifted] : []));
  if (flips.length === 0) return [];
  const words = flips.map((shifted) =>
    c.t.uncertainty.shift(plain(level, c.lang), plain(shifted.level, c.lang), changeText(shifted, c)),
  );
  return [item(line(names.node(node), ', ', words.join('; ')))];
}

/** `2.41, weak`; that there is no score. */
export function changeText({ score, band }: Pick<Changed, 'score' | 'band'>, c: Context): string {
  if (score === null || band === null) return c.t.uncertainty.noScore;
  return `${decimal(score, c.lang)}, ${bandLabel(band, c)}`;
}

import type { Gap, Want } from '../../../model/gaps.js';
import { decimal } from '../../../text/numbers.js';
import { capital, listed } from '../../../text/words.js';
import type { Wording } from '../../context.js';
import { DASH } from '../../phrases/values.js';

/** What words depend on. */
type Words = Pick<Wording, 'lang' | 't'>;

/** `One service user's voice and one observation*`: an asterisk marks what no framework asks for. */
export const wantsText = (wants: readonly Want[], c: Words): string => capital(wanted(wants, c));

/** The same within a sentence. */
export const wanted = (wants: readonly Want[], c: Words): string =>
  listed(
    wants.map((want) => wantText(want, c) + (want.by === 'convention' ? '*' : '')),
    c.lang,
  );

function wantText({ what, group, count }: Want, c: Words): string {
  const t = c.t.gaps;
  if (group !== null) return t.voices.get(group) ?? t.voiceOf(group);
  return t.wants[what](count);
}

/** What there is of it: the strength of its evidence, or why there is none. */
export const soFarText = (gap: Gap, c: Words): string => capital(soFar(gap, c));

/** The same within a sentence. */
export function soFar({ status, sought, grade }: Gap, c: Words): string {
  const t = c.t.gaps;
  if (grade !== null) return t.strength(c.t.vocabulary.grade[grade]);
  if (status === 'scored') return t.unfounded;
  return status === 'no-evidence' && sought ? t.soughtInVain : c.t.vocabulary.status[status];
}

/** What finding out could do to the whole; a dash where that cannot be said, or it is nothing. */
export function effectText({ status, effect }: Gap, c: Words): string {
  const t = c.t.gaps;
  if (effect === null || effect === 0) return DASH;
  const amount = decimal(effect, c.lang);
  return status === 'scored' ? t.moves(amount) : t.closer(amount);
}

import type { FrameworkFacts } from '../../model/assessment/framework.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import type { Band } from '../../model/scale.js';
import type { Wording } from '../context.js';
import { inWords } from '../context.js';
import { statusText } from './projected.js';
import type { Inline, Tone } from '../tree.js';
import { toned } from '../compose.js';
import { DASH, lowerIsBetter } from './values.js';

/** A band in words, with the span it could lie in and its notes; why there is no score, or a dash, where there is no band. */
export function bandCell(result: Result | NodeResult, c: Wording, range = c.t.score.bandRange): Inline {
  const { band } = result;
  if (band !== null) {
    const { framework } = c.assessment;
    const facts = { bands: bandsOf(result, c), range: 'range' in result ? result.range : framework.range };
    return toned(bandTone(band.id, facts), bandText(result, c, range));
  }
  const why = standing(result, c);
  return why === null ? DASH : toned('quiet', why);
}

/** The same as plain words; empty where there is no band. */
export function bandText(result: Result | NodeResult, c: Wording, range = c.t.score.bandRange): string {
  const { band } = result;
  if (band === null || band.from === band.to) return bandWords(result, c);
  const bands = bandsOf(result, c);
  return qualified(result, c, range(bandLabel(band.from, c, bands), bandLabel(band.to, c, bands)));
}

/** The band with its qualifier: `good, with notes`; empty where there is none. */
export const bandWords = (result: Result | NodeResult, c: Wording): string => qualified(result, c, null);

/** The band, and in one pair of brackets how it came about and where it could lie: `good (projected; fair–good)`. */
function qualified(result: Result | NodeResult, c: Wording, span: string | null): string {
  const { band } = result;
  if (band === null) return '';
  const label = inWords(band.label, c.lang);
  const words = band.notes.length === 0 ? label : c.t.score.withNotes(label);
  const said = [standing(result, c), span].filter((part) => part !== null);
  return said.length === 0 ? words : `${words} (${said.join('; ')})`;
}

/** A score and its band, `2.75, good`; the score alone where it has no band. */
export function withBand(score: string, result: Result | NodeResult, c: Wording): string {
  const from = result.band === null ? standing(result, c) : null;
  return [score, bandWords(result, c) || from].filter((part) => part !== null && part !== '').join(', ');
}

/**
 * What sets a result apart from one that was judged, in words: a value taken over, assumed, projected, or set because
 * nothing is known never looks like a judgement. null where it is one.
 */
export function standing(result: Result | NodeResult, c: Wording): string | null {
  const { status } = c.t.vocabulary;
  if (result.status === 'insufficient') return isBlocked(result) ? c.t.score.noScore : status.insufficient;
  return result.status === 'scored' ? null : statusText(result, c);
}

/** Whether no score can be made at all, as against one that is withheld because too little is known. */
export const isBlocked = ({ status, known }: Result): boolean => status === 'insufficient' && known === null;

/** The bands a result was compared with: its own, else the framework's. */
export const bandsOf = (result: Result | NodeResult, c: Wording): readonly Band[] =>
  ('bands' in result ? result.bands : null) ?? c.assessment.framework.bands;

/** A band's label, or a quadrant's; its id where the framework does not know it. `among`: the bands of the node it is about. */
export function bandLabel(id: string, c: Wording, among: readonly Band[] = []): string {
  const { framework, position } = c.assessment;
  const known = [...among, ...framework.bands, ...framework.ownBands, ...(position?.quadrants ?? [])];
  const found = known.find((band) => band.id === id);
  return found ? inWords(found.label, c.lang) : id;
}

/** `weak to good`, or one label where both are the same. */
export function bandSpan(from: string, to: string, c: Wording): string {
  return from === to ? bandLabel(from, c) : c.t.score.bandSpan(bandLabel(from, c), bandLabel(to, c));
}

/** Colour by the band's place on the way from the worst to the best one. */
export function bandTone(id: string, facts: Pick<FrameworkFacts, 'bands' | 'range'>): Tone {
  const { bands } = facts;
  const at = bands.findIndex((band) => band.id === id);
  const way = at / (bands.length - 1);
  const share = bands.length < 2 ? 1 : lowerIsBetter(facts) ? 1 - way : way;
  if (share >= 1) return 'good';
  if (share >= 0.6) return 'fair';
  return share > 0 ? 'weak' : 'bad';
}

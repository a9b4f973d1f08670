import type { FrameworkFacts, Result } from '../../model/assessment.js';
import type { Wording } from '../context.js';
import { inWords } from '../context.js';
import type { Inline, Tone } from '../tree.js';
import { toned } from '../compose.js';

/** A band in words, with the span it could lie in and its notes; the status where there is no band. */
export function bandCell(result: Result, c: Wording, range = c.t.score.bandRange): Inline {
  const { band, status } = result;
  return band === null
    ? toned('quiet', c.t.vocabulary.status[status])
    : toned(bandTone(band.id, c.assessment.framework), bandText(result, c, range));
}

/** The same as plain words; empty where there is no band. */
export function bandText(result: Result, c: Wording, range = c.t.score.bandRange): string {
  const words = bandWords(result, c);
  const { band } = result;
  return band === null || band.from === band.to ? words : range(words, bandLabel(band.from, c), bandLabel(band.to, c));
}

/** The band with its qualifier: `good, with notes`; empty where there is none. */
export function bandWords({ band, status }: Result, c: Wording): string {
  if (band === null) return '';
  const label = inWords(band.label, c.lang);
  const words = band.notes.length === 0 ? label : c.t.score.withNotes(label);
  // A value taken over, assumed, or set because nothing is known never looks like one that was judged.
  return status === 'scored' ? words : `${words} (${c.t.vocabulary.status[status]})`;
}

/** A band's label, or a quadrant's; its id where the framework does not know it. */
export function bandLabel(id: string, c: Wording): string {
  const { framework, position } = c.assessment;
  const found = [...framework.bands, ...framework.ownBands, ...(position?.quadrants ?? [])].find(
    (band) => band.id === id,
  );
  return found ? inWords(found.label, c.lang) : id;
}

/** `weak to good`, or one label where both are the same. */
export function bandSpan(from: string, to: string, c: Wording): string {
  return from === to ? bandLabel(from, c) : c.t.score.bandSpan(bandLabel(from, c), bandLabel(to, c));
}

/** Colour by the band's place between the worst and the best one. */
export function bandTone(id: string, { bands }: Pick<FrameworkFacts, 'bands'>): Tone {
  const at = bands.findIndex((band) => band.id === id);
  const share = bands.length < 2 ? 1 : at / (bands.length - 1);
  if (share >= 1) return 'good';
  if (share >= 0.6) return 'fair';
  return share > 0 ? 'weak' : 'bad';
}

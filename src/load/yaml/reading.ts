import type { Finding } from '../../model/findings/index.js';
import type { Limits } from '../../model/limits.js';
import type { Place } from '../../model/places.js';

/** What a text was written in. JSON is read as YAML, of which it is a part; its numbers and its mistakes are its own. */
export type Language = 'yaml' | 'json';

/** A text that is being read: what checks need of it, and where they put what they find. */
export interface Reading {
  readonly text: string;
  readonly limits: Limits;
  readonly language: Language;
  readonly placeAt: (offset: number) => Place;
  readonly findings: Finding[];
}

/** Enough of a line to recognise it by. */
export const sampleAt = (text: string, offset: number): string =>
  text.slice(offset, offset + 20).split(/\r?\n/u, 1)[0] ?? '';

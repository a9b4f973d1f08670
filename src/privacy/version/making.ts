import type { PartialDate, Source } from '../../model/study.js';
import type { Place } from '../../model/places.js';
import { generalised, type Cells } from '../cells.js';
import type { NeutralIds } from '../ids.js';
import { changed, type Changed } from './rules.js';

/** What a public version is made with. */
export interface Making {
  /** Whether anybody speaks for a group. */
  readonly grouped: boolean;
  readonly cells: Cells;
  readonly ids: NeutralIds;
  /** The same place in a file whose name tells nothing. */
  readonly seen: (place: Place) => Place;
  /** Of what people said: that it is of this study, and no more. */
  readonly top: Place;
}

export const sourceId = (id: string, { ids }: Making): string => ids.sources.get(id) ?? id;
export const itemId = (id: string, { ids }: Making): string => ids.evidence.get(id) ?? id;
export const sessionId = (id: string, { ids }: Making): string => ids.sessions.get(id) ?? id;
export const isOfPerson = (source: Source['id'], { ids }: Making): boolean => ids.people.has(source);

/** A place in what a person said would lead to the person. */
export const locator = (at: string | null, sources: readonly string[], making: Making): Changed<string | null> =>
  at !== null && sources.some((source) => isOfPerson(source, making)) ? changed(null, { locators: 1 }) : changed(at);

/** What was seen on a visit is dated as what was said there, but never without a year: nobody is told by that. */
export function dateAs(date: PartialDate | null, isSpoken: boolean, { cells }: Making): Changed<PartialDate | null> {
  if (date === null) return changed(null);
  const left = generalised(date, isSpoken || cells.dates === 'month' ? cells.dates : 'year');
  return changed(left, left === date ? {} : { datesChanged: 1 });
}

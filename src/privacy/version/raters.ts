import type { Blind, FactorRating, FactorSheet, RaterSheet, Rating } from '../../model/study.js';
import { itemId, locator, sourceId, type Making } from './making.js';
import { changed, eachIn, remade, type Changed } from './rules.js';

export const sheetAs = (sheet: RaterSheet, making: Making): Changed<RaterSheet> =>
  remade(sheet, {
    rater: 'kept',
    role: 'kept',
    own: 'kept',
    blind: (blind) => (blind === null ? changed(null) : blindAs(blind)),
    ratings: (all) => eachIn(all, (rated) => eachIn(rated, (rating) => ratingAs(rating, making))),
    place: (place) => changed(making.seen(place)),
  });

const blindAs = (blind: Blind): Changed<Blind> => remade(blind, { seed: 'kept', how: 'kept' });

const ratingAs = (rating: Rating, making: Making): Changed<Rating> =>
  remade(rating, {
    node: 'kept',
    level: 'kept',
    evidence: (items) => changed(new Map([...items].map(([id, level]) => [itemId(id, making), level]))),
    status: 'kept',
    sought: 'kept',
    why: 'kept',
    source: (id) => changed(id === null ? null : sourceId(id, making)),
    at: (place) => locator(place, rating.source === null ? [] : [rating.source], making),
    outOfScale: 'kept',
    place: (place) => changed(making.seen(place)),
  });

export const factorSheetAs = (sheet: FactorSheet, making: Making): Changed<FactorSheet> =>
  remade(sheet, {
    rater: 'kept',
    role: 'kept',
    factors: (all) => eachIn(all, (rated) => eachIn(rated, (rating) => factorRatingAs(rating, making))),
    place: (place) => changed(making.seen(place)),
  });

const factorRatingAs = (rating: FactorRating, { seen }: Making): Changed<FactorRating> =>
  remade(rating, { factor: 'kept', weight: 'kept', level: 'kept', place: (place) => changed(seen(place)) });

import { LOCI, POLARITIES } from '../../../model/catalogue.js';
import { concepts, factors } from '../choices/factors.js';
import { sources } from '../../asking/sources.js';
import { asPairs, oneOf, several, typed, typedAlways } from '../question.js';
import { isSaid, type Question } from '../scene.js';

/** What hinders or helps, and the catalogue lacks. */
export const factor: readonly Question[] = [
  typedAlways('title', (t) => t.factorTitle),
  oneOf(
    'polarity',
    (t) => t.polarity,
    ({ t }) => POLARITIES.map((value) => ({ value, name: t.adding.polarities[value] })),
  ),
  oneOf(
    'locus',
    (t) => t.locus,
    ({ t }) => LOCI.map((value) => ({ value, name: t.adding.loci[value] })),
  ),
  typed('text', (t) => t.factorText),
  several('concepts', (t) => t.concepts, concepts),
  several('leads-to', (t) => t.leadsTo, factors, { made: asPairs }),
  { ...several('stated-by', (t) => t.statedBy, sources), settles: ['at'] },
  typed(
    'at',
    (t) => t.statedAt,
    (scene) => isSaid(scene, 'stated-by'),
  ),
];

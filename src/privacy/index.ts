/**
 * What is told of people: a study as it may be published, and what in its sentences looks like data about somebody. Pure; knows the
 * model alone.
 */
export { masked } from './mask.js';
export { maybePersonal, personalIn } from './patterns.js';
export { publicVersion } from './version/study.js';
export { personalInStudy, personalUnder, sentencesIn } from './texts.js';

/** Assessments held against those that were written down before. Pure: both come in as plain data. */
export { changesSince } from './changes.js';
export { comparability } from './comparable.js';
export { causesOf, differenceOf, firstDifference } from './difference.js';
export { freshFindings } from './fresh.js';
export { otherSet, regressions } from './regressions.js';
export { compareAgencies } from './agencies/index.js';

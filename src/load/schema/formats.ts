import validateAssessment from '#validators/assessment';
import validateCatalogue from '#validators/catalogue';
import validateChecklist from '#validators/checklist';
import validateConfig from '#validators/config';
import validateFramework from '#validators/framework';
import validateMapping from '#validators/mapping';
import validateOverlay from '#validators/overlay';
import validateRatings from '#validators/ratings';
import validateStudy from '#validators/study';
import validatePart from '#validators/study-part';
import validateTests from '#validators/tests';
import type { Format } from './check.js';

export const STUDY: Format = { line: 'egov-study/1', schema: 'study', validate: validateStudy };
export const STUDY_PART: Format = { line: 'egov-study-part/1', schema: 'study-part', validate: validatePart };
export const RATINGS: Format = { line: 'egov-ratings/1', schema: 'ratings', validate: validateRatings };
export const FRAMEWORK: Format = { line: 'egov-framework/1', schema: 'framework', validate: validateFramework };
export const OVERLAY: Format = {
  line: 'egov-overlay/1',
  schema: 'overlay',
  onTopOf: 'framework',
  validate: validateOverlay,
};
export const CATALOGUE: Format = { line: 'egov-catalogue/1', schema: 'catalogue', validate: validateCatalogue };
export const CHECKLIST: Format = { line: 'egov-checklist/1', schema: 'checklist', validate: validateChecklist };
export const MAPPING: Format = { line: 'egov-mapping/1', schema: 'mapping', validate: validateMapping };
export const TESTS: Format = { line: 'egov-tests/1', schema: 'tests', validate: validateTests };
export const CONFIG: Format = { line: 'egov-config/1', schema: 'config', validate: validateConfig };
/** What `score` writes: read back as a baseline, or to be recomputed. */
export const ASSESSMENT: Format = { line: 'egov-assessment/1', schema: 'assessment', validate: validateAssessment };

import { assess } from '../../src/assess/index.js';
import type { Recorded } from '../../src/model/changes.js';
import type { Framework } from '../../src/model/framework.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';

/** Two dimensions with two indicators each. */
export const office = (over: Partial<Framework> = {}): Framework =>
  framework({ organization: { staffing: {}, facilities: {} }, application: { funds: {}, rules: {} } }, over);

/** The assessment of a small study as a file holds it. */
export const written = (spec: StudySpec, by = office()): Recorded =>
  JSON.parse(JSON.stringify(assess(study(spec), by, TOOL))) as Recorded;

export const TOP = { file: 'study.yaml', line: 1, col: 1 };

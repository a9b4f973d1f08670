import type { Assessment } from '../model/assessment/index.js';
import type { Recorded } from '../model/changes.js';
import { jsonText } from '../text/encode/json.js';

/** An assessment as a file would hold it. Numbers lose what lies beyond their twelfth digit, and two of them are compared alike. */
export const asWritten = (assessment: Assessment): Recorded => JSON.parse(jsonText(assessment, 0)) as Recorded;

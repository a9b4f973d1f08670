/** The formats that are published as JSON Schemas, by name. */
export { AgreementSchema as agreement } from '../../src/model/schemas/agreement.js';
export { AssessmentSchema as assessment } from '../../src/model/schemas/assessment/index.js';
export { CatalogueSchema as catalogue } from '../../src/model/schemas/catalogue.js';
export { ChecklistSchema as checklist } from '../../src/model/schemas/checklist.js';
export { ChecklistResultSchema as 'checklist-result' } from '../../src/model/schemas/checklist-result.js';
export { CheckSchema as check } from '../../src/model/schemas/check.js';
export { ConfigSchema as config } from '../../src/model/schemas/config.js';
export { FindingsSchema as findings } from '../../src/model/schemas/findings.js';
export { GapsSchema as gaps } from '../../src/model/schemas/gaps.js';
export { FrameworkSchema as framework } from '../../src/model/schemas/framework/index.js';
export { OverlaySchema as overlay } from '../../src/model/schemas/framework/overlay.js';
export { RatingsSchema as ratings } from '../../src/model/schemas/ratings.js';
export { ResolvedFrameworkSchema as 'resolved-framework' } from '../../src/model/schemas/resolved.js';
export { SaturationSchema as saturation } from '../../src/model/schemas/saturation.js';
export { StudySchema as study, StudyPartSchema as 'study-part' } from '../../src/model/schemas/study/index.js';
export { TestsSchema as tests } from '../../src/model/schemas/tests.js';
export { UncertaintySchema as uncertainty } from '../../src/model/schemas/uncertainty.js';
export { WhatIfSchema as whatif } from '../../src/model/schemas/whatif.js';

/** The formats that are published as JSON Schemas, by name. */
export { AssessmentSchema as assessment } from '../../src/model/schemas/assessment/index.js';
export { CatalogueSchema as catalogue } from '../../src/model/schemas/catalogue.js';
export { ConfigSchema as config } from '../../src/model/schemas/config.js';
export { FrameworkSchema as framework } from '../../src/model/schemas/framework.js';
export { OverlaySchema as overlay } from '../../src/model/schemas/overlay.js';
export { RatingsSchema as ratings } from '../../src/model/schemas/ratings.js';
export { StudySchema as study, StudyPartSchema as 'study-part' } from '../../src/model/schemas/study.js';
export { TestsSchema as tests } from '../../src/model/schemas/tests.js';
export { UncertaintySchema as uncertainty } from '../../src/model/schemas/uncertainty.js';

/** Bytes → values with places → studies and frameworks, plus findings. Pure: files and hashing come through ports. */
export { loadAssessments } from './assessments.js';
export { blackedOut } from './blacked-out.js';
export { loadCatalogue } from './catalogue.js';
export { loadChecklist } from './checklist.js';
export { loadConfig } from './config.js';
export { formatOf } from './format.js';
export { loadFramework, type FindBase, type LoadedFramework } from './framework/load.js';
export { loadMapping } from './mapping.js';
export { linkStudy } from './link/study.js';
export type { Ports } from './ports.js';
export { loadStudy } from './study/load.js';
export type { WrittenText } from './study/written.js';
export { unread } from './source.js';
export { readCsv } from './table/grid.js';
export { loadTable } from './table/load.js';
export { loadTests } from './tests.js';
export { readSource } from './source.js';
export { readYaml } from './yaml/read.js';

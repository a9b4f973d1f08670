/** Tables → what they add to a study. Pure: files, workbooks and hashing come through ports. */
export { formsIn } from './form/index.js';
export { repeatsIn } from './form/repeats.js';
export { mappedRows } from './mapped/index.js';
export { partTexts, sheetText } from './parts.js';
export { planImport, type PlannedRow } from './plan.js';
export { recordsOf } from './records.js';
export { UNTOLD, type Settings } from './settings.js';
export { headerName, noTableIn, rowsIn, sheetsUnread, TABLE_COLUMNS, type TableRow } from './tables.js';

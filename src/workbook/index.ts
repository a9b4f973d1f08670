import type { Workbooks } from '../model/sheets.js';
import { readWorkbook } from './read.js';
import { writeWorkbook } from './write.js';

/** Workbooks, as spreadsheets and survey tools write and read them. A bundle of its own: import it when it is used. */
export const workbooks: Workbooks = { read: readWorkbook, write: writeWorkbook };

import { finding, type Finding } from '../../model/findings/index.js';
import type { Grid } from '../../model/sheets.js';
import { headsOf } from './words.js';

/**
 * Tables of what was answered over and over within one submission, other than further points: of groups that somebody added to the form.
 * KoboToolbox makes a sheet of each, whose rows lead to their submission by `_parent_index` (formpack, reporting/export.py); ODK Central a
 * file, by PARENT_KEY (central-backend, data/briefcase.js).
 */
export const repeatsIn = (grids: readonly Grid[]): Finding[] =>
  grids.flatMap((grid) => {
    const col = headsOf(grid).findIndex((head) => PARENT.has(head));
    const rows = grid.rows.length - 1;
    return col < 0 || rows < 1 ? [] : [finding('REPEAT-UNREAD', { rows }, grid.place(0, col))];
  });

const PARENT: ReadonlySet<string> = new Set(['_parent_index', 'PARENT_KEY']);

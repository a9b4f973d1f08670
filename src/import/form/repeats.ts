import { finding, type Finding } from '../../model/findings/index.js';
import type { Grid } from '../../model/sheets.js';
import { headsOf } from './words.js';

/**
 * Tables of what was answered over and over within one submission. KoboToolbox makes a sheet of each such group, whose rows lead to their
 * submission by `_parent_index` (formpack, reporting/export.py); ODK Central a file, by PARENT_KEY (central-backend, data/briefcase.js). Our form repeats nothing: each group
 * would be a sheet of its own, forty-seven of them for as many indicators.
 */
export const repeatsIn = (grids: readonly Grid[]): Finding[] =>
  grids.flatMap((grid) => {
    const col = headsOf(grid).findIndex((head) => PARENT.has(head));
    const rows = grid.rows.length - 1;
    return col < 0 || rows < 1 ? [] : [finding('REPEAT-UNREAD', { rows }, grid.place(0, col))];
  });

const PARENT: ReadonlySet<string> = new Set(['_parent_index', 'PARENT_KEY']);

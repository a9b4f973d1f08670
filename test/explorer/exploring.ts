import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { ComparisonOptions } from '../../src/model/comparison/index.js';
import type { Explored, ExploredSet } from '../../src/model/explorer.js';
import { explored } from '../../src/report/formats/html/explorer/data.js';
import { all, comparison, entrant } from '../compare/agencies/entrants.js';

/** What the page has of a comparison of these. */
export const exploring = (entrants: readonly Entrant[], over: Partial<ComparisonOptions> = {}): Explored =>
  explored(comparison(entrants, over), 'en');

/** Three agencies: by the framework's weights (3 : 1) anna leads, by equal ones bert; cleo is behind both. */
export const THREE = [
  entrant('anna', all(4, 4, 1, 1), { region: 'East', name: 'Ánna Office' }),
  entrant('bert', all(3, 3, 3, 3), { region: 'West', name: 'Bert Office' }),
  entrant('cleo', all(2, 2, 1, 1), { region: 'East', name: 'Cleo Bureau' }),
];

export const onlySet = (data: Explored): ExploredSet => data.sets[0]!;

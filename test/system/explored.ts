import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import { shippedExplorer } from '../../src/app/shipped.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { ComparisonOptions } from '../../src/model/comparison/index.js';
import type { Lang } from '../../src/model/lang.js';
import { explorer } from '../../src/report/formats/html/explorer/index.js';
import { all, comparison, entrant } from '../compare/agencies/entrants.js';

/** Writes the page of a comparison into a folder. */
export function writtenPage(
  folder: string,
  entrants: readonly Entrant[],
  over: Partial<ComparisonOptions> = {},
  lang: Lang = 'en',
): string {
  const found = comparison(entrants, over, (table) => rankDraws(table, { runs: 200, seed: 1 }));
  const file = join(folder, 'explorer.html');
  writeFileSync(file, explorer(found, lang, shippedExplorer()));
  return file;
}

/** By the framework's weights (3 : 1) Hill is ahead of Lake, by equal ones Lake of Hill; Works is best by any. */
const NAMED = [
  entrant('hill', all(3, 3, 1, 1), { name: 'District of Hill', region: 'East' }),
  entrant('lake', all(2, 2, 3, 3), { name: 'District of Lake', region: 'East' }),
  entrant('best', all(4, 4, 4, 4), { name: 'Ministry of Works', region: 'West' }),
];

/** So many agencies, three of them with names. */
export const agencies = (count: number): readonly Entrant[] => [
  ...NAMED,
  ...Array.from({ length: count - NAMED.length }, (_, i) =>
    entrant(`o${String(i)}`, all(1 + (i % 3), 1 + ((i * 7) % 4), 1 + ((i * 3) % 4), 1 + ((i * 5) % 4)), {
      name: `Office ${String(i)}`,
      region: i % 2 === 0 ? 'East' : 'West',
    }),
  ),
];

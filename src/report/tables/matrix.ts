import { groupedBy } from '../../model/grouped.js';
import { LAYOUTS, TABLES } from '../../model/layouts.js';
import type { SheetTable } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';

/**
 * Sources by factors. 1: an accepted item of that source shows the factor. 0: the source was heard or read, and no item of it does; that
 * is not to say that the factor was not there. A source of which nothing was coded has no row, since of it neither can be said.
 */
export function matrixTable(study: Study): SheetTable {
  const accepted = [...study.evidence.values()].filter(({ state }) => state === 'accepted');
  const stated = [...study.factors.values()].filter(({ statedBy }) => statedBy.length > 0).map(({ id }) => id);
  const factors = [...new Set([...accepted.flatMap(({ shows }) => shows), ...stated])].sort();
  const itemsOf = groupedBy(accepted, ({ source }) => source);
  return {
    name: 'matrix',
    columns: ['source', ...factors.map(headerOf)],
    rows: [...study.sources.keys()].flatMap((source) => {
      const items = itemsOf.get(source);
      if (!items) return [];
      const shown = new Set(items.flatMap(({ shows }) => shows));
      return [[source, ...factors.map((id) => (shown.has(id) ? 1 : 0))]];
    }),
  };
}

/** A factor may be called anything, and yet its column is not taken for one that something else is known by. */
const headerOf = (factor: string): string => (KNOWN.has(factor) ? `factor:${factor}` : factor);

const KNOWN: ReadonlySet<string> = new Set(TABLES.flatMap((table) => LAYOUTS[table].map(({ name }) => name)));

import type { Assessment } from './assessment/index.js';
import type { FrameworkName } from './framework.js';
import { TABLES } from './layouts.js';
import type { PublicFacts } from './public.js';
import type { CellsByName } from './rows.js';

/** Tables that are worked out: nobody fills them in, and `import` takes none of them for one of its own. */
export const COMPUTED_TABLES = ['nodes', 'factors', 'remedies', 'matrix'] as const;

/** What can be made a table of: one row an observation. */
export const EXPORTED_TABLES = [...TABLES, ...COMPUTED_TABLES] as const;
export type ExportedTable = (typeof EXPORTED_TABLES)[number];

/** The tables of one study: what `export` writes as JSON. Each row has all columns of its table; what is not known is null. */
export interface Tables extends Pick<Assessment, 'tool' | 'agency'> {
  readonly format: 'egov-tables/1';
  readonly options: { readonly public?: PublicFacts };
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  /** Those by which nodes, factors and remedies are judged. */
  readonly frameworks: readonly FrameworkName[];
  readonly tables: Readonly<Record<string, readonly CellsByName[]>>;
}

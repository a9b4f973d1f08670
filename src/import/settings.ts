import type { DateOrder, Decimal } from '../model/mapping.js';

/** How a table writes what differs from place to place; null where nobody said, and what is not plain is refused. */
export interface Settings {
  readonly decimal: Decimal | null;
  readonly dates: DateOrder | null;
}

export const UNTOLD: Settings = { decimal: null, dates: null };

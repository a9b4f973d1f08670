/** How a table writes what differs from place to place; null where nobody said, and what is not plain is refused. */
export interface Settings {
  readonly decimal: 'point' | 'comma' | null;
  readonly dates: 'day-first' | 'month-first' | null;
}

export const UNTOLD: Settings = { decimal: null, dates: null };

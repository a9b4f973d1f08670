/** The room of a terminal, in columns and lines. */
export interface Window {
  readonly columns: number;
  readonly rows: number;
}

/** Of a terminal that does not know its size, which then is not there or 0. */
const USUAL: Window = { columns: 80, rows: 24 };

export const windowOf = ({ columns = 0, rows = 0 }: Partial<Window>): Window => ({
  columns: columns > 0 ? columns : USUAL.columns,
  rows: rows > 0 ? rows : USUAL.rows,
});

/**
 * The entry of a record under an id that a file names. A plain object also has what it inherits: without this look a study
 * that names something `constructor` would be given a function.
 */
export const entryOf = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

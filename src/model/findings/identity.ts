/** Arguments that tell how things stand, or what would help: they change while the finding stays the same one. */
const PASSING = [
  'because', 'first', 'suggestion', 'known', 'today', 'worst', 'score', 'band', 'value', 'grade', 'result', 'found', 'coverage',
]; // prettier-ignore

/**
 * What a finding is about, without where in its file that stands and without the figures in it: a text that stays the same while
 * a file around it is edited. Several findings of a file may have the same one.
 */
export function identityOf({ code, args }: { readonly code: string; readonly args: object }): string {
  const kept = Object.entries(args).filter(([name, value]) => !PASSING.includes(name) && isName(name, value));
  return JSON.stringify([code, Object.fromEntries(kept)]);
}

/** Ids and paths, and lists of them; of numbers only that of an item of a list. */
const isName = (name: string, value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string')) ||
  (name === 'item' && typeof value === 'number');

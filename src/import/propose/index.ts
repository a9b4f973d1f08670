import type { Framework } from '../../model/framework.js';
import type { Grid } from '../../model/sheets.js';
import { guesses } from './guess.js';
import { linesOf } from './lines.js';
import { seenIn } from './seen.js';
import { mappingText, type MappingWords } from './text.js';

export { guesses, levelsIn, useName, type Guess, type NodeName, type Use } from './guess.js';
export { questionLine, type Line } from './lines.js';
export { samplesOf } from './samples.js';
export { seenIn, type SeenColumn, type SeenSheet } from './seen.js';
export { mappingText, type MappingWords } from './text.js';

/** A first mapping of tables that nobody described; null where nothing stands in them. */
export function proposal(
  grids: readonly Grid[],
  { id, frameworks }: { readonly id: string; readonly frameworks: readonly Framework[] },
  words: MappingWords,
): string | null {
  const sheets = grids.flatMap((grid) => {
    const seen = seenIn(grid);
    return seen ? [{ seen, lines: linesOf(guesses(seen, frameworks), frameworks) }] : [];
  });
  return sheets.length === 0 ? null : mappingText({ id, sheets }, words);
}

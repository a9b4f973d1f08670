import type { Framework } from '../../model/framework.js';
import type { Grid } from '../../model/sheets.js';
import { guesses } from './guess.js';
import { linesOf } from './lines.js';
import { mannerOf } from './manner.js';
import { seenIn } from './seen.js';
import { mappingText, type MappingWords } from './text.js';

export { areLevels, guesses, levelsIn, useName, type Guess, type Use } from './guess.js';
export { madeOf, questionLine, type Line, type Section } from './lines.js';
export { mannerOf, type CellManner, type MappedManner } from './manner.js';
export { samplesOf } from './samples.js';
export { seenIn, tellsRowsApart, type SeenColumn, type SeenSheet } from './seen.js';
export { mappingText, type MappingWords } from './text.js';
export { isPersonal } from './words.js';

/** A first mapping of tables that nobody described; null where nothing stands in them. */
export function proposal(
  grids: readonly Grid[],
  { id, frameworks }: { readonly id: string; readonly frameworks: readonly Framework[] },
  words: MappingWords,
): string | null {
  const sheets = grids.flatMap((grid) => {
    const seen = seenIn(grid);
    return seen ? [{ seen, lines: linesOf(guesses(seen, frameworks), { id, frameworks }) }] : [];
  });
  const { dates, decimal } = mannerOf(sheets.flatMap(({ seen }) => seen.columns));
  const manner = { dates: dates?.as ?? null, decimal: decimal?.as ?? null };
  return sheets.length === 0 ? null : mappingText({ id, manner, sheets }, words);
}

import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';

/** Columns of the window that a column of a table asks for. */
export interface Need {
  /** With all its texts on one line. */
  readonly natural: number;
  /** With its texts wrapped: the widest of what stays whole. */
  readonly least: number;
}

/** No narrower than this are texts wrapped while something else can be done: a word a line is hard to read. */
const READABLE = 12;

/**
 * The columns of each table that is made of one: a single one where they fit, else several with as many columns each as fit beside
 * the first `repeated`, which begin every one of them. `roomFor`: what the texts of so many columns may take together.
 */
export function partsOf(needs: readonly Need[], repeated: number, roomFor: (columns: number) => number): number[][] {
  const first = needs.slice(0, repeated).map((_, i) => i);
  const parts: number[][] = [[...first]];
  for (let i = repeated; i < needs.length; i++) {
    const part = nth(parts, -1);
    const longer = [...part, i];
    const taken = longer.reduce((sum, column) => sum + readable(nth(needs, column)), 0);
    if (part.length > repeated && taken > roomFor(longer.length)) parts.push([...first, i]);
    else part.push(i);
  }
  return parts;
}

/** Widths that add up to no more than `room`, the widest columns narrowed first; the least of each where even those are more. */
export function widthsWithin(needs: readonly Need[], room: number): number[] {
  return (
    narrowed(needs, needs.map(readable), room) ??
    narrowed(
      needs,
      needs.map(({ least }) => least),
      room,
    ) ??
    needs.map(({ least }) => least)
  );
}

const readable = ({ natural, least }: Need): number => Math.max(least, Math.min(natural, READABLE));

/** No column is wider than it asks for, nor narrower than its floor; what is left over goes to the first that were narrowed. */
function narrowed(needs: readonly Need[], floors: readonly number[], room: number): number[] | null {
  const cut = (cap: number): number[] =>
    needs.map(({ natural }, i) => Math.max(nth(floors, i), Math.min(natural, cap)));
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
  if (sum(floors) > room) return null;
  const widest = largest(needs.map(({ natural }) => natural));
  if (sum(cut(widest)) <= room) return cut(widest);
  let cap = Math.min(widest, room);
  while (sum(cut(cap)) > room) cap--;
  const widths = cut(cap);
  let spare = room - sum(widths);
  return widths.map((width, i) => (width === cap && width < nth(needs, i).natural && spare-- > 0 ? width + 1 : width));
}

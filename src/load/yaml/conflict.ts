import { smallest } from '../../model/lists.js';

const LINE_FEED = 0x0a;

/** What git and its like put at the beginning of a line where two versions could not be merged; the last one has nothing after it. */
const MARKERS = ['<<<<<<<', '>>>>>>>', '|||||||', '======='] as const;

/**
 * The offset of the first line that a merge left to be settled; -1 where there is none. Such a line begins in the first column, where
 * none of our files can have a text of these signs: what continues a value is indented.
 */
export function conflictIn(text: string): number {
  const found = MARKERS.map((marker) => firstLine(text, marker)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : smallest(found);
}

/** The first line that is this marker, with a blank and a name after it or without. */
function firstLine(text: string, marker: string): number {
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
    const isFirst = at === 0 || text.charCodeAt(at - 1) === LINE_FEED;
    if (isFirst && /[ \r\n]|^$/u.test(text.charAt(at + marker.length))) return at;
  }
  return -1;
}

import { paragraph, toned } from '../compose.js';
import { languageMark, type Wording } from '../context.js';
import type { Block } from '../tree.js';

/** What a language mark says, where one of these blocks bears it; nothing where none does. */
export function markLegend(blocks: readonly Block[], c: Pick<Wording, 'lang' | 't'>): Block[] {
  const mark = languageMark(c.lang);
  // A block is plain data, so this is all the text it holds, in whatever part.
  return JSON.stringify(blocks).includes(`${mark} `) ? [paragraph(toned('quiet', c.t.score.markLegend(mark)))] : [];
}

import { heading } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { position } from '../report/position.js';
import { topNodes } from '../../phrases/unjudged.js';
import { scoreNotes } from '../../phrases/verdict.js';
import type { Block } from '../../tree.js';
import { arithmetic } from './arithmetic.js';
import { resultLine, wholeOfAll } from './parent.js';

/** The whole score, from the top nodes. */
export function explainWhole(c: Context): Block[] {
  const { framework } = c.assessment;
  const top = topNodes(c);
  const title = heading(1, `${c.t.explain.whole}: ${inWords(framework.title, c.lang)}`);
  // Where only factors are placed, the position is all there is to explain.
  if (framework.levels.length === 0) return [title, ...position(c)];
  return [title, resultLine(wholeOfAll(c), c), ...scoreNotes(c), ...arithmetic(wholeOfAll(c), top, c)];
}

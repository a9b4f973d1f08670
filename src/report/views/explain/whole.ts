import { heading } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { position } from '../report/position.js';
import { verdictNotes } from '../../phrases/verdict.js';
import type { Block } from '../../tree.js';
import { arithmetic, resultLine } from './parent.js';

/** The whole score, from the top nodes. */
export function explainWhole(c: Context): Block[] {
  const { result, nodes, framework } = c.assessment;
  const top = nodes.filter((node) => node.parent === null);
  const title = heading(1, `${c.t.explain.whole}: ${inWords(framework.title, c.lang)}`);
  // Where only factors are placed, the position is all there is to explain.
  if (framework.levels.length === 0) return [title, ...position(c)];
  return [
    title,
    resultLine(result, c),
    ...verdictNotes(c),
    ...arithmetic({ result, rule: framework.aggregate, range: framework.range, bands: framework.bands }, top, c),
  ];
}

import { heading, line, paragraph, separated } from '../../../compose.js';
import type { Context } from '../../../context.js';
import type { Block } from '../../../tree.js';
import { declared, untold } from '../method-declared.js';
import { misfits } from '../misfits.js';
import type { Sentence } from '../sentences.js';
import { weak } from './evidence.js';
import { judged } from './raters.js';
import { chance, reach } from './reach.js';
import { unknown } from './unknown.js';

/** What the assessment cannot tell, as prose by subject: each sentence comes of the data, and is absent where they give no cause. */
export function limits(c: Context): Block[] {
  const t = c.t.reportLimits;
  const subjects = [own(c), unknown(c), weak(c), judged(c), misfits(c), [...chance(c), ...reach(c)]].filter(
    (sentences) => sentences.length > 0,
  );
  return [heading(2, t.heading), ...subjects.map((sentences) => paragraph(separated(sentences, ' ')))];
}

/** What the study says of its own limits, and by its own account leaves untold. */
function own(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const said = declared('limits', c);
  const lacks = untold(c);
  return [
    ...(said.length === 0 ? [] : [line(t.own(said.join(' ')))]),
    ...(lacks.length === 0 ? [] : [line(t.untold(lacks.join('; ')))]),
  ];
}

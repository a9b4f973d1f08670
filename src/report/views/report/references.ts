import { heading, item, paragraph, steps } from '../../compose.js';
import type { Context } from '../../context.js';
import { workAnchor, works } from '../../phrases/works.js';
import type { Block } from '../../tree.js';

/** The works that the report cites, by the numbers under which it does. */
export function references(c: Context): Block[] {
  const t = c.t.reportEvidence;
  const cited = works(c).map((work, i) => ({ ...item(work), anchor: workAnchor(i) }));
  return cited.length === 0 ? [] : [heading(2, t.worksHeading), paragraph(t.works), steps(cited)];
}

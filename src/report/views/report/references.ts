import { heading, item, paragraph, steps } from '../../compose.js';
import type { Context } from '../../context.js';
import { catalogueWorks, ownWorks, workAnchor } from '../../phrases/works.js';
import type { Block } from '../../tree.js';

/** The works that the report cites, by the numbers under which it does. */
export function references(c: Context): Block[] {
  const t = c.t.reportEvidence;
  const own = ownWorks(c);
  const listed = (works: readonly string[], from: number): Block =>
    steps(
      works.map((work, i) => ({ ...item(work), anchor: workAnchor(from + i) })),
      from + 1,
    );
  const others = catalogueWorks(c);
  return own.length + others.length === 0
    ? []
    : [
        heading(2, t.worksHeading),
        ...(own.length === 0 ? [] : [paragraph(t.works), listed(own, 0)]),
        ...(others.length === 0 ? [] : [heading(3, t.catalogueWorks), listed(others, own.length)]),
      ];
}

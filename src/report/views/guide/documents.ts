import { cell, heading, left, paragraph, sheetHeading, table, toTick, toWrite } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { GuideContext } from './index.js';
import { BOX } from './observation.js';
import { rowsOf, topicAt } from './topic.js';

/** What to ask for and read, a row each. */
export function documents(c: GuideContext): Block[] {
  const t = c.t.guide;
  const { read, study } = c.guide;
  if (read.length === 0) return [heading(2, t.documents), paragraph(study === null ? t.noReads : t.notNeeded)];
  return [
    sheetHeading(2, t.documents),
    paragraph(t.documentsHint),
    table(
      [left(t.indicator), left(t.document), toTick(t.asked), toTick(t.got), toWrite(t.locator)],
      read.flatMap((node) => {
        const topic = topicAt(c, node);
        return rowsOf(topic, topic.read, [cell(BOX), cell(BOX), cell()], c);
      }),
    ),
  ];
}

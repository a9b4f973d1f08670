import { cell, heading, left, paragraph, sheetHeading, table, toTick, toWrite } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { GuideContext } from './index.js';
import { rowsOf, topicAt } from './topic.js';

/** What stands in a cell that is to be ticked. */
export const BOX = '\u2610';

/** What to look at, a row each; where and when above it. */
export function observation(c: GuideContext): Block[] {
  const t = c.t.guide;
  const { observe, study } = c.guide;
  if (observe.length === 0) return [heading(2, t.observation), paragraph(study === null ? t.noLooks : t.notNeeded)];
  return [
    sheetHeading(2, t.observation),
    paragraph(t.observationHint),
    table([t.meeting.place, t.meeting.date, t.time, t.observer].map(toWrite), [[cell(), cell(), cell(), cell()]]),
    table(
      [left(t.indicator), left(t.lookAt), toTick(t.yes), toTick(t.partly), toTick(t.no), toWrite(t.note)],
      observe.flatMap((node) => {
        const topic = topicAt(c, node);
        return rowsOf(topic, topic.look, [cell(BOX), cell(BOX), cell(BOX), cell()], c);
      }),
    ),
  ];
}

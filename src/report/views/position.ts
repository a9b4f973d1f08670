import type { PositionResult } from '../../model/assessment/position.js';
import { decimal, decimalsFor } from '../../text/numbers.js';
import { cell, heading, left, paragraph, right, strong, table, worded } from '../compose.js';
import type { ScoreContext } from '../context.js';
import { agencyName, inWords } from '../context.js';
import { positionSentences } from '../phrases/position.js';
import { DASH } from '../phrases/values.js';
import type { Document } from '../tree.js';

/** What stands in place of a table of scores where only factors are placed: the sides with their counts and scores. */
export function positionTable(position: PositionResult, c: ScoreContext): Document {
  const t = c.t.reportPosition;
  const settled = position.tables.find(({ rater }) => rater === position.rater);
  const scoreOf = ({ axis, sign }: PositionResult['sides'][number]): number | null => settled?.[axis][sign] ?? null;
  const decimals = decimalsFor(position.sides.map(scoreOf), 2);
  return {
    blocks: [
      heading(1, t.title(agencyName(c.assessment.agency, c.lang), inWords(c.assessment.framework.title, c.lang))),
      table(
        [left(t.axis), left(t.side), right(t.count), left(c.t.reportFactors.basis), right(t.score)],
        position.sides.map((side) => {
          const { axis, title, count, evidenced, contested, stated } = side;
          const score = scoreOf(side);
          return [
            cell(worded(position.axes[axis], c.lang)),
            cell(worded(title, c.lang)),
            cell(String(count)),
            cell(t.bases(evidenced, contested, stated)),
            cell(score === null ? DASH : decimal(score, c.lang, decimals)),
          ];
        }),
      ),
      paragraph(strong(...positionSentences(position, c))),
    ],
  };
}

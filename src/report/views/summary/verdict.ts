import { given } from '../../../model/at.js';
import type { PositionResult } from '../../../model/assessment/position.js';
import { percent } from '../../../text/numbers.js';
import { heading, paragraph, strong, worded } from '../../compose.js';
import { agencyName, type Context } from '../../context.js';
import { bandWords, isBlocked } from '../../phrases/bands.js';
import { positionSentences } from '../../phrases/position.js';
import { inTheWay } from '../../phrases/unjudged.js';
import { coverageText, scoreText } from '../../phrases/values.js';
import { scaleText, waivedNotes } from '../../phrases/verdict.js';
import type { Block } from '../../tree.js';
import { withMore, titles } from './few.js';

/** The verdict in one plain sentence, or that there can be none, and why. */
export function verdict(c: Context): Block[] {
  const { position, framework } = c.assessment;
  const said = framework.levels.length > 0 ? scored(c) : [];
  return [heading(2, c.t.summary.verdictHeading), ...said, ...(position ? placed(position, said.length > 0, c) : [])];
}

function scored(c: Context): Block[] {
  const t = c.t.summary;
  const { result, framework, agency } = c.assessment;
  const name = agencyName(agency, c.lang);
  if (result.score === null && !result.coverage) return [without(c.t.score.nothing(name))];
  if (result.score === null) {
    if (!isBlocked(result))
      return [without(t.insufficient(coverageText(result, c), percent(framework.coverageFloor, c.lang)))];
    const missing = inTheWay(result, c);
    return missing.length === 0
      ? [without(t.undefined(c.t.vocabulary.aggregate[framework.aggregate]))]
      : [without(t.blocked(withMore(titles(missing, c), c)))];
  }
  const scale = scaleText(given(framework.range), c);
  return [
    paragraph(
      strong(t.verdict(bandWords(result, c))),
      ` ${t.score(scoreText(result, false, c), scale)}`,
      (result.band?.notes ?? []).length > 0 ? ` ${t.notes}` : null,
      result.status === 'projected' ? ` ${t.projected}` : null,
    ),
    ...waivedNotes(c),
  ];

  function without(why: string): Block {
    return paragraph(strong(t.noVerdict), ` ${why}`);
  }
}

/** Where the factors put the agency and what that asks for; without a score this is the verdict, if they put it anywhere. */
function placed(position: PositionResult, isScored: boolean, c: Context): Block[] {
  const quadrant = position.quadrants.find(({ id }) => id === position.quadrant);
  const sentences = positionSentences(position, c);
  const none = position.status === 'settled' || isScored ? null : strong(c.t.summary.noVerdict);
  return [
    paragraph(...(none === null ? [] : [none, ' ']), ...sentences),
    ...(quadrant ? [paragraph(strong(worded(quadrant.means, c.lang)))] : []),
  ];
}

import { bandOf } from '../../model/scale.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import { paragraph, separated } from '../compose.js';
import type { ScoreContext } from '../context.js';
import { inWords } from '../context.js';
import type { Block } from '../tree.js';
import { bandSpan, bandWords } from './bands.js';
import { nodeLink } from './links.js';
import { positionSentences } from './position.js';
import { coverageText, scoreText } from './values.js';

/** The verdict, and how certain it is: the score is never said without its coverage and bounds. */
export function verdictSentences(c: ScoreContext): string[] {
  const { result, framework, agency, position } = c.assessment;
  if (position && framework.levels.length === 0) return positionSentences(position, c);
  const t = c.t.score;
  const name = inWords(agency.name, c.lang);
  const [worst, best] = framework.range;
  if (result.bounds === null || result.coverage === null) return [t.nothing(name)];
  const head =
    result.score === null
      ? t.insufficient(name, coverageText(result, c), percent(framework.coverageFloor, c.lang))
      : t.verdict(name, scoreText(result, false, c), plain(worst, c.lang), plain(best, c.lang), bandWords(result, c));
  return [head, ' ', certainty(c, result.bounds, result.coverage)];
}

/** Which indicators the words "with notes" stand for. */
export function verdictNotes(c: ScoreContext): Block[] {
  const notes = c.assessment.result.band?.notes ?? [];
  if (notes.length === 0) return [];
  return [paragraph(c.t.score.notes, ' ', separated(notes.map((id) => nodeLink(id, c))), '.')];
}

function certainty(c: ScoreContext, [low, high]: readonly [number, number], coverage: number): string {
  const share = percent(coverage, c.lang);
  if (low === high) return c.t.score.certain(share);
  const bands = spanOf(c, low, high);
  // The sentence before has said the coverage already.
  if (c.assessment.result.score === null)
    return c.t.score.uncertain(decimal(low, c.lang), decimal(high, c.lang), bands);
  return c.t.score.certainty(share, decimal(low, c.lang), decimal(high, c.lang), bands);
}

/** The bands at the bounds; for an unjudged whole there is no band result to ask. */
function spanOf(c: ScoreContext, low: number, high: number): string {
  const { band } = c.assessment.result;
  const { bands: edges, bandDecimals: decimals } = c.assessment.framework;
  const at = (score: number): string => bandOf({ edges, decimals }, score).id;
  return band === null ? bandSpan(at(low), at(high), c) : bandSpan(band.from, band.to, c);
}

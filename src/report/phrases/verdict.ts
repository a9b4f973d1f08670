import { given } from '../../model/at.js';
import type { Result } from '../../model/assessment/result.js';
import { bandOf } from '../../model/scale.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import { paragraph, separated } from '../compose.js';
import type { ScoreContext } from '../context.js';
import { agencyName, inWords } from '../context.js';
import type { Block, Inline } from '../tree.js';
import { bandSpan, bandWords, isBlocked } from './bands.js';
import { nodeLink } from './links.js';
import { positionSentences } from './position.js';
import { projectedText } from './projected.js';
import { flooredLeaves, inTheWay, waived, type Waived } from './unjudged.js';
import { coverageText, endsOf, ladderOf, isLeaf, scoreText } from './values.js';

/** The verdict, and how certain it is: the score is never said without its coverage and bounds. */
export function verdictSentences(c: ScoreContext): string[] {
  const { result, framework, agency, position } = c.assessment;
  if (position && framework.levels.length === 0) return positionSentences(position, c);
  const name = agencyName(agency, c.lang);
  if (result.bounds === null || result.coverage === null) return [c.t.score.nothing(name)];
  const projected = projectedText(result, c);
  const rest = projected === '' ? [] : [' ', c.t.score.restsOnProjected(projected)];
  return [verdictHead(name, c), ...rest, ' ', certainty(c, result.bounds, result.coverage)];
}

function verdictHead(name: string, c: ScoreContext): string {
  const { result, framework } = c.assessment;
  const t = c.t.score;
  const said = result.status === 'projected' ? t.projected : t.verdict;
  if (result.score !== null)
    return said(name, scoreText(result, false, c), scaleText(given(framework.range), c), bandWords(result, c));
  if (!isBlocked(result))
    return t.insufficient(name, coverageText(result, c), percent(framework.coverageFloor, c.lang));
  return inTheWayOfWhole(c).length > 0
    ? t.blocked(name)
    : t.undefined(name, c.t.vocabulary.aggregate[framework.aggregate]);
}

/** `from 1 to 4`; `from 0 to 70, where lower is better`. */
export function scaleText([worst, best]: readonly [number, number], c: ScoreContext): string {
  const t = c.t.score;
  const [from, to] = [plain(Math.min(worst, best), c.lang), plain(Math.max(worst, best), c.lang)];
  return worst > best ? t.scaleDown(from, to) : t.scaleUp(from, to);
}

/** What stands in the way of a score, and what a reader must know of the one there is. */
export function verdictNotes(c: ScoreContext): Block[] {
  const blocking = isBlocked(c.assessment.result) ? inTheWayOfWhole(c) : [];
  return [
    ...named(
      c.t.score.inTheWay,
      blocking.map(({ id }) => id),
      c,
    ),
    ...scoreNotes(c),
  ];
}

const named = (lead: string, ids: readonly string[], c: ScoreContext): Block[] =>
  ids.length === 0 ? [] : [paragraph(lead, ' ', separated(ids.map((id) => nodeLink(id, c))), '.')];

/** Which indicators the words "with notes" stand for, and what in the score was not judged. */
export function scoreNotes(c: ScoreContext): Block[] {
  const t = c.t.score;
  const { result, framework } = c.assessment;
  const floored = flooredLeaves(c).length;
  return [
    ...named(t.notes, result.band?.notes ?? [], c),
    ...(floored === 0
      ? []
      : [paragraph(t.floored(c.t.nouns.indicators(floored), plain(endsOf(framework).worst, c.lang)))]),
    ...waivedNotes(c),
  ];
}

/** Which values lie beyond their scale and were kept all the same. */
export function waivedNotes(c: ScoreContext): Block[] {
  const kept = waived(c).map((each) => waivedText(each, c));
  return kept.length === 0 ? [] : [paragraph(c.t.score.waived, separated(kept, '; '), '.')];
}

/** A value beyond its scale, with the scale and why it was kept. */
export function waivedText({ node, rating }: Waived, c: ScoreContext): Inline[] {
  const level = given(rating.level);
  const value = isLeaf(node) ? plain(level, c.lang) : decimal(level, c.lang);
  const { worst, best } = endsOf(ladderOf(node, c));
  const range = isLeaf(node) ? ([worst, best] as const) : given(node.range);
  return [
    nodeLink(node.id, c),
    `: ${c.t.score.beyond(value, scaleText(range, c), inWords(rating.outOfScale, c.lang))}`,
  ];
}

const inTheWayOfWhole = (c: ScoreContext) => inTheWay(c.assessment.result, c);

/** Official figures are no evidence of this study's own, and are not to be called so. */
function coveredBy({ own, external }: Result['shares']): 'evidence' | 'external' | 'both' {
  if (external === 0) return 'evidence';
  return own === 0 ? 'external' : 'both';
}

function certainty(c: ScoreContext, [low, high]: readonly [number, number], coverage: number): string {
  const share = percent(coverage, c.lang);
  const { result } = c.assessment;
  const covers = c.t.score.covers[coveredBy(result.shares)];
  if (low === high) return c.t.score.certain(covers, share);
  const bands = spanOf(c, low, high);
  // The sentence before has said the coverage already.
  if (result.score === null && !isBlocked(result))
    return c.t.score.uncertain(decimal(low, c.lang), decimal(high, c.lang), bands);
  return c.t.score.certainty(covers, share, decimal(low, c.lang), decimal(high, c.lang), bands);
}

/** The bands at the bounds; for an unjudged whole there is no band result to ask. */
export function spanOf(c: ScoreContext, low: number, high: number): string {
  const { band } = c.assessment.result;
  const { bands: edges, bandDecimals: decimals } = c.assessment.framework;
  const at = (score: number): string => bandOf({ edges, decimals }, score).id;
  return band === null ? bandSpan(at(low), at(high), c) : bandSpan(band.from, band.to, c);
}

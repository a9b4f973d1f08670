import type { Result } from '../../../model/assessment/result.js';
import type { Cause } from '../../../model/uncertainty.js';
import { decimal, percent } from '../../../text/numbers.js';
import { bullets, heading, item } from '../../compose.js';
import type { Context } from '../../context.js';
import { projectedText } from '../../phrases/projected.js';
import { flooredLeaves } from '../../phrases/unjudged.js';
import { spanOf } from '../../phrases/verdict.js';
import type { Block } from '../../tree.js';
import { gradeCounts, published } from '../report/verdict.js';
import { changeText } from '../uncertainty/alone.js';

/** How sure the verdict is: what it covers, what the unknown could make of it, how strong the evidence is. */
export function certainty(c: Context): Block[] {
  const { result } = c.assessment;
  const { score, bounds, coverage } = result;
  if (bounds === null || (score === null && !coverage)) return [];
  const lines = [
    `${covered(result, c)} ${unknownCould(bounds, c)}`,
    ...floored(c),
    ...projected(c),
    ...strength(c),
    ...omissions(c),
    ...otherChoices(c),
  ];
  return [heading(2, c.t.summary.sureHeading), bullets([...lines.map((each) => item(each)), ...published(c)])];
}

/** The part of the weight with evidence, and with values from elsewhere. */
function covered({ shares: { own, external } }: Result, c: Context): string {
  const t = c.t.summary;
  const [evidence, elsewhere] = [percent(own, c.lang), percent(external, c.lang)];
  if (external === 0) return t.covered(evidence);
  return own === 0 ? t.takenOver(elsewhere) : t.coveredAndTakenOver(evidence, elsewhere);
}

/** What the score would be at the worst and at the best, and whether that is another verdict. */
function unknownCould([low, high]: readonly [number, number], c: Context): string {
  const t = c.t.summary;
  const { band, shares } = c.assessment.result;
  if (low === high) return shares.external > 0 ? t.certainIfRight : t.certain;
  const same = band !== null && band.from === band.to;
  const then = same ? t.sameVerdict : t.otherVerdict(spanOf(c, low, high));
  return `${t.unknownCould(decimal(low, c.lang), decimal(high, c.lang))} ${then}`;
}

function floored(c: Context): string[] {
  const count = flooredLeaves(c).length;
  return count === 0 ? [] : [c.t.summary.floored(c.t.nouns.indicators(count))];
}

function projected(c: Context): string[] {
  const share = projectedText(c.assessment.result, c);
  return share === '' ? [] : [c.t.score.restsOnProjected(share)];
}

function strength(c: Context): string[] {
  const grades = gradeCounts(c);
  return grades === '' ? [] : [c.t.reportLimits.strength(grades)];
}

/** Whether a single source, group or item decides the verdict; nothing where that was not worked out, or there is but one. */
function omissions({ assessment: { uncertainty }, t }: Context): string[] {
  const tried = uncertainty?.omissions ?? [];
  if (tried.length < 2) return [];
  const flips = tried.filter((each) => each.flips).length;
  return [flips === 0 ? t.summary.steady(tried.length) : t.summary.flips(flips, tried.length)];
}

/** Other choices that would make another verdict, the one that moves the score most first. */
function otherChoices(c: Context): string[] {
  const { uncertainty, result } = c.assessment;
  const { otherChoices: said, choice, choices } = c.t.summary;
  const found = (uncertainty?.tornado ?? []).flatMap(({ cause, lowest, highest }) => {
    if (!isChoice(cause, choices) || [lowest, highest].every(({ band }) => band === result.band?.id)) return [];
    return [choice(choices[cause], changeText(lowest, c), changeText(highest, c))];
  });
  return found.length === 0 ? [] : [said(found.join('; '))];
}

/** Whether a cause is told here: what is unknown and what is left out have sentences of their own. */
const isChoice = <C extends Cause>(cause: Cause, told: Readonly<Record<C, string>>): cause is C => cause in told;

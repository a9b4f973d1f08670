import { bullets, heading, item, line } from '../../compose.js';
import type { Context } from '../../context.js';
import { factorTitle } from '../../phrases/links.js';
import { groupName } from '../../phrases/groups.js';
import { sidesWithout } from '../../phrases/position.js';
import { isStoodFor } from '../../phrases/unjudged.js';
import type { Block, Inline } from '../../tree.js';
import { unheardGroups } from '../report/limits/needs.js';
import { judged } from '../report/limits/raters.js';
import { FEW, titles, withMore } from './few.js';

/** What is not known, the weightiest first; the full report has the rest. */
export function unknown(c: Context): Block[] {
  const t = c.t.reportLimits;
  const found: Inline[][] = [
    ...silent(c),
    ...notOneByOne(c),
    ...unheard(c),
    ...emptySides(c),
    ...published(c),
    ...judged(c).map((sentence) => [...sentence]),
    ...(c.assessment.saturation?.outcome.why === 'not-reached' ? [line(t.unsaturated)] : []),
    ...statedOnly(c),
    line(t.oneCase),
  ];
  return [heading(2, c.t.summary.unknownHeading), bullets(found.slice(0, FEW).map((text) => item(text)))];
}

/** What there is no evidence on, but for what a judgement of the whole stands for. */
function silent(c: Context): Inline[][] {
  const found = c.leaves.filter((leaf) => leaf.status === 'no-evidence' && !isStoodFor(leaf, c));
  if (found.length === 0 || c.assessment.framework.levels.length === 0) return [];
  const { indicators } = c.t.nouns;
  return [line(c.t.summary.silent(String(found.length), indicators(c.leaves.length), withMore(titles(found, c), c)))];
}

/** Indicators that a judgement of the whole stands for. */
function notOneByOne(c: Context): Inline[][] {
  const count = c.leaves.filter((leaf) => isStoodFor(leaf, c)).length;
  return count === 0 ? [] : [line(c.t.summary.notOneByOne(c.t.nouns.indicators(count)))];
}

function unheard(c: Context): Inline[][] {
  const groups = unheardGroups(c).map((id) => groupName(id, c.t));
  return groups.length === 0 ? [] : [line(c.t.summary.unheard(withMore(groups, c)))];
}

function emptySides(c: Context): Inline[][] {
  const sides = sidesWithout(c.assessment.position, c);
  return sides === '' ? [] : [line(c.t.reportLimits.emptySides(sides))];
}

const published = ({ assessment: { study, evidence }, t }: Context): Inline[][] =>
  study.codedFrom === 'publication' && evidence.length > 0 ? [line(t.summary.fromPublication)] : [];

function statedOnly(c: Context): Inline[][] {
  const found = c.assessment.factors.filter(({ basis }) => basis === 'stated').map(({ id }) => factorTitle(id, c));
  return found.length === 0 ? [] : [line(c.t.reportLimits.statedOnly, withMore(found, c), '.')];
}

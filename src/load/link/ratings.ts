import { finding } from '../../model/findings/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import { allBands, ladderAt, rangeAt } from '../../model/range.js';
import { isWithin } from '../../model/scale.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import type { Rating } from '../../model/study.js';
import type { Link } from './link.js';

/** Ratings speak of nodes of the framework, in levels of its scale. Inner nodes may be rated as well. */
export function linkRatings(link: Link): void {
  const { study, framework } = link;
  const levels = framework.scale.levels.map(({ value }) => value);
  for (const { ratings } of study.raters) {
    for (const rating of ratings.get(framework.id)?.values() ?? []) {
      const { node, place } = rating;
      if (!scoresNodes(framework))
        link.findings.push(finding('NODE-UNSCORED', { node, framework: framework.id }, place));
      else if (Object.hasOwn(framework.nodes, node)) checkLevels(rating, levels, link);
      else noteUnknownNode(node, place, link);
    }
  }
}

function checkLevels(rating: Rating, levels: readonly number[], link: Link): void {
  const { node, level, evidence, status, place } = rating;
  const { framework, places, findings } = link;
  const path = ['ratings', framework.id, node];
  const check = (given: number, where: readonly string[]): void => {
    if (levels.includes(given)) return;
    findings.push(finding('LEVEL-OFF-SCALE', { node, level: given, levels }, places.value(place, [...path, ...where])));
  };
  // A level of the scale, unless fractions may be given, or the value was made elsewhere.
  const isFree =
    status === 'external' ||
    status === 'assumed' ||
    ladderAt(framework, node).fractional ||
    runsOtherwise(framework, node);
  if (level !== null && !isFree) check(level, ['level']);
  if (level !== null && isFree) checkValue(rating, level, link);
  if (rating.outOfScale && (level === null || !isFree || isWithin(rangeAt(framework, node), level)))
    findings.push(finding('WAIVER-NEEDLESS', { node }, places.value(place, [...path, 'out-of-scale'])));
  for (const [item, given] of evidence) if (given !== null) check(given, ['evidence', item]);
}

/** Whether the scores of a node run otherwise than the scale, as those of a sum do: then no level of the scale is meant. */
function runsOtherwise(framework: Framework, node: string): boolean {
  const { worst, best } = rangeAt(framework, node);
  return worst !== framework.scale.worst || best !== framework.scale.best;
}

/** A value lies where the scores of its node can lie, unless the study says why it does not. */
function checkValue({ node, outOfScale, place }: Rating, value: number, { framework, places, findings }: Link): void {
  const { worst, best } = rangeAt(framework, node);
  if (isWithin({ worst, best }, value)) return;
  const code = outOfScale ? 'OFF-SCALE-WAIVED' : 'VALUE-OFF-SCALE';
  const at = places.value(place, ['ratings', framework.id, node, 'value']);
  findings.push(finding(code, { node, value, worst, best }, at));
}

/** Published verdicts are put in bands of the framework, or in quadrants where it scores no nodes. */
export function linkPublished(link: Link): void {
  const { study, framework, places, findings } = link;
  const known = scoresNodes(framework)
    ? allBands(framework)
    : (framework.positioning?.quadrants ?? []).map(({ id }) => id);
  for (const { framework: id, node, band, place } of study.published) {
    if (id !== framework.id) continue;
    if (node !== null && !Object.hasOwn(framework.nodes, node)) {
      noteUnknownNode(node, places.inItem('published', place, ['node']), link);
    }
    if (band !== null && !known.includes(band)) {
      const at = places.inItem('published', place, ['band']);
      findings.push(finding('UNKNOWN-BAND', { id: band, suggestion: nearest(band, known), known }, at));
    }
  }
}

/** Says that the framework has no such node. */
export function noteUnknownNode(id: string, at: Place, { framework, findings }: Link): void {
  const suggestion = nearest(id, Object.keys(framework.nodes));
  findings.push(finding('UNKNOWN-NODE', { id, suggestion, framework: framework.id }, at));
}

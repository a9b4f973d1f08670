import { finding } from '../../model/findings/index.js';
import { scoresNodes } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import type { Rating } from '../../model/study.js';
import type { Link } from './link.js';

/** Ratings speak of nodes of the framework, in levels of its scale. Inner nodes may be rated as well. */
export function linkRatings(link: Link): void {
  const { study, framework } = link;
  for (const { ratings } of study.raters) {
    for (const rating of ratings.get(framework.id)?.values() ?? []) {
      const { node, place } = rating;
      if (!scoresNodes(framework))
        link.findings.push(finding('NODE-UNSCORED', { node, framework: framework.id }, place));
      else if (Object.hasOwn(framework.nodes, node)) checkLevels(rating, link);
      else noteUnknownNode(node, place, link);
    }
  }
}

function checkLevels({ node, level, evidence, place }: Rating, { framework, places, findings }: Link): void {
  const levels = framework.scale.levels.map(({ value }) => value);
  const path = ['ratings', framework.id, node];
  const check = (given: number | null, where: readonly string[]): void => {
    if (given === null || levels.includes(given)) return;
    findings.push(finding('LEVEL-OFF-SCALE', { node, level: given, levels }, places.value(place, [...path, ...where])));
  };
  check(level, ['level']);
  for (const [item, given] of evidence) check(given, ['evidence', item]);
}

/** Published verdicts are put in bands of the framework, or in quadrants where it scores no nodes. */
export function linkPublished(link: Link): void {
  const { study, framework, places, findings } = link;
  const known = (scoresNodes(framework) ? framework.bands : (framework.positioning?.quadrants ?? [])).map(
    ({ id }) => id,
  );
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

import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Comparison, NodeTriangulation, TheoryComparison, Triangle } from '../../../model/triangulation.js';
import { TRIANGLES } from '../../../model/triangulation.js';
import { capital } from '../../../text/words.js';
import { bullets, heading, item } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLinks } from '../../phrases/links.js';
import { groundPieces, readingWords, sideName, theoryName } from '../../phrases/triangulation.js';
import type { Block, ListItem } from '../../tree.js';

/** From which sides a leaf was looked at, and how they go together; nothing where that was not asked. */
export function triangulation({ id }: NodeResult, c: Context): Block[] {
  const t = c.t.triangulation;
  const found = c.assessment.triangulation?.nodes.find(({ node }) => node === id);
  if (!found) return [];
  return [heading(2, t.heading), bullets(TRIANGLES.flatMap((type) => typeItem(type, found, c)))];
}

function typeItem(type: Triangle, found: NodeTriangulation, c: Context): ListItem[] {
  const comparison = found[type];
  if (comparison === null && type === 'theory') return [];
  const words = `${capital(c.t.triangulation.types[type])}: ${readingWords(type, comparison, c)}`;
  return [{ ...item(words), items: comparison === null ? [] : details(comparison, c) }];
}

const details = ({ sides, grounds }: Comparison | TheoryComparison, c: Context): ListItem[] => [
  ...sides.map((side) =>
    'kind' in side ? item(sideName(side, c), ': ', evidenceLinks(side.evidence)) : item(theoryName(side, c)),
  ),
  ...grounds.map((ground) => item(groundPieces(ground, c, evidenceLinks))),
];

import type { EvidenceResult } from '../../../model/assessment/evidence.js';
import type { Assessment } from '../../../model/assessment/index.js';
import type { Lang } from '../../../model/lang.js';
import { listed } from '../../../text/words.js';
import { code, paragraph } from '../../compose.js';
import { contextOf, type Context } from '../../context.js';
import { withinItself } from '../../links.js';
import { evidenceNumber } from '../../phrases/links.js';
import { markLegend } from '../../phrases/marks.js';
import type { Block, Document } from '../../tree.js';
import { explainCandidate } from './candidate.js';
import { explainEvidence } from './evidence.js';
import { explainFactor } from './factor.js';
import { explainLoose } from './loose.js';
import { explainNode } from './node.js';
import { explainRemedy } from './remedy.js';
import { explainWhole } from './whole.js';

/** The id that stands for the whole score; the framework's own id does too. */
export const WHOLE = 'index';
/** The id that stands for what nothing rests on, or rests on nothing. */
const LOOSE = 'loose-ends';

/**
 * Where a number, factor, remedy or item of evidence comes from; null where the assessment holds no such id. Ids are
 * unique only within their kind, so an id may stand for several things: each is explained, one after the other.
 */
export function explain(assessment: Assessment, id: string, lang: Lang): Document | null {
  const c = contextOf(assessment, lang);
  const { kind, several } = c.t.explain;
  const matches = [
    explained(kind.node, c.nodes.get(id), (node) => explainNode(node, c)),
    explained(kind.whole, isWhole(assessment, id) || undefined, () => explainWhole(c)),
    explained(kind.loose, id === LOOSE || undefined, () => explainLoose(c)),
    explained(kind.factor, c.factors.get(id), (factor) => explainFactor(factor, c)),
    explained(kind.remedy, c.remedies.get(id), (remedy) => explainRemedy(remedy, c)),
    explained(kind.evidence, c.evidence.get(id) ?? numbered(id, c), (found) => explainEvidence(found, c)),
    explained(
      kind.candidate,
      assessment.candidates.find((each) => each.id === id),
      (candidate) => explainCandidate(candidate, c),
    ),
  ].flat();
  if (matches.length === 0) return null;
  const kinds = matches.map((match) => match.kind);
  const blocks = matches.flatMap((match) => match.blocks);
  return withinItself({
    blocks: [
      ...(matches.length === 1 ? [] : [paragraph(code(id), several(listed(kinds, lang)))]),
      ...blocks,
      ...markLegend(blocks, c),
    ],
  });
}

/** The item that a report calls by this number: `E6`. */
const numbered = (number: string, c: Context): EvidenceResult | undefined =>
  c.assessment.evidence.find(({ id }) => evidenceNumber(id, c) === number);

const isWhole = (assessment: Assessment, id: string): boolean => id === WHOLE || id === assessment.framework.id;

/** One thing an id may stand for, if there is such a thing. */
const explained = <T>(
  kind: string,
  found: T | undefined,
  blocks: (found: T) => Block[],
): { readonly kind: string; readonly blocks: Block[] }[] =>
  found === undefined ? [] : [{ kind, blocks: blocks(found) }];

/** What `explain` has an answer for, by kind: for "did you mean". */
export function explainable(assessment: Assessment): readonly string[] {
  return [
    WHOLE,
    LOOSE,
    assessment.framework.id,
    ...[assessment.nodes, assessment.factors, assessment.remedies, assessment.evidence, assessment.candidates].flatMap(
      (things) => things.map(({ id }) => id),
    ),
  ];
}

import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import { listed } from '../../../text/words.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { isFloored, levelText, scoreText } from '../../phrases/values.js';
import { bandText, bandWords, standing } from '../../phrases/bands.js';
import type { Block } from '../../tree.js';

/** A score in words; where it has no band, what sets it apart from one that was judged. */
export function scoreWords(
  score: string,
  result: Result | NodeResult,
  c: Context,
  band = bandWords(result, c),
): string {
  const words = band || standing(result, c);
  return words === null ? c.t.explain.scoreOnly(score) : c.t.explain.result(score, words);
}

/** The level of an indicator, or why it has none. */
export function leafLevel(node: NodeResult, c: Context): Block {
  const t = c.t.explain;
  if (node.score === null) return paragraph(strong(t.noResult(c.t.vocabulary.status[node.status])));
  if (node.projection) return paragraph(strong(t.projectedResult(scoreText(node, true, c), bandText(node, c))));
  return paragraph(strong(scoreWords(levelText(node.score, node, c), node, c)), isFloored(node) ? t.floored : null);
}

/** The grade of its evidence, and each step that was taken off. */
export function leafStrength({ strength }: NodeResult, c: Context): Block[] {
  const t = c.t.explain;
  if (strength === null) return [];
  const { nouns, vocabulary } = c.t;
  const methods =
    strength.methods.length === 0
      ? t.noMethods
      : listed(
          strength.methods.map((method) => vocabulary.method[method]),
          c.lang,
        );
  return [
    heading(2, t.strength),
    paragraph(
      t.strengthIs(
        vocabulary.grade[strength.grade],
        nouns.independentSources(strength.sources),
        nouns.groups(strength.groups.length),
        methods,
      ),
      ' ',
      t.agreement(vocabulary.agreement[strength.agreement]),
    ),
    strength.why.length === 0
      ? paragraph(t.notLowered)
      : bullets(strength.why.map(({ code, steps }) => item(t.lowered(steps, vocabulary.gradeReason[code])))),
  ];
}

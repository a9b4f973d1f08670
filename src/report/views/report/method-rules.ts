import { percent, plain } from '../../../text/numbers.js';
import { bullets, item, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { endsOf } from '../../phrases/values.js';
import type { Block } from '../../tree.js';

/** How parts make what is above them, and what becomes of those without a value. */
export function makingOf(c: Context): Block[] {
  const { framework, nodes } = c.assessment;
  const { reportMethod: t, vocabulary } = c.t;
  const rule = vocabulary.aggregate[framework.aggregate];
  const parents = nodes.filter((node) => node.children.length > 0);
  const own = parents.filter((node) => node.aggregate !== null && node.aggregate !== framework.aggregate);
  return [
    paragraph(parents.length === 0 ? t.whole(rule) : t.aggregate(rule), own.length > 0 ? ` ${t.exceptions}` : null),
    ...(own.length === 0
      ? []
      : [
          bullets(
            own.map(({ title, aggregate }) =>
              item(`${inWords(title, c.lang)}: ${vocabulary.aggregate[aggregate ?? framework.aggregate]}.`),
            ),
          ),
        ]),
    paragraph(missing(c).join(' ')),
    ...takenOver(c),
  ];
}

/** What an indicator without a value does to the score. A sum can leave nothing out, whatever the framework says. */
function missing(c: Context): string[] {
  const { framework, nodes } = c.assessment;
  const { reportMethod: t } = c.t;
  const { sought, unsought } = framework.missing;
  const worst = plain(endsOf(framework).worst, c.lang);
  const rules = [framework.aggregate, ...nodes.flatMap(({ aggregate }) => aggregate ?? [])];
  const someExclude = sought === 'exclude' || unsought === 'exclude';
  const said =
    sought === unsought ? [t.missing[sought](worst)] : [t.sought[sought](worst), t.unsought[unsought](worst)];
  return [...said, ...(someExclude && rules.includes('sum') ? [t.sumNeedsAll] : [])];
}

/** Values that no rater of this study judged. */
function takenOver(c: Context): Block[] {
  const { reportMethod: t } = c.t;
  const has = (status: 'external' | 'assumed'): boolean => c.assessment.nodes.some((node) => node.status === status);
  const said = [...(has('external') ? [t.external] : []), ...(has('assumed') ? [t.assumed] : [])];
  return said.length === 0 ? [] : [paragraph(said.join(' '))];
}

/** Coverage and bounds: what keeps silence from paying. */
export function unknownBlocks(c: Context): Block[] {
  const { coverageFloor, missing: rule } = c.assessment.framework;
  const { reportMethod: t } = c.t;
  const why = rule.sought === 'exclude' || rule.unsought === 'exclude' ? t.silence : t.figures;
  const floor = coverageFloor > 0 ? ` ${t.floor(percent(coverageFloor, c.lang))}` : null;
  return [paragraph(`${why} ${t.coverage}`, floor, ` ${t.bounds}`)];
}

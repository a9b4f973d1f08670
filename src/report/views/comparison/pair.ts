import type { Pair, PairDifference } from '../../../model/comparison/pair.js';
import { decimal, percent, signed } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { cell, heading, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';
import { number, type Context } from './context.js';
import { depthOf } from './matrix.js';

/** What separates two, by each scale on which both have a score; else, topic by topic. */
export function pair(found: Pair, c: Context): Block[] {
  const { comparison: t } = c.t;
  const [one, other] = found.studies.map((study) =>
    c.nameOf(c.comparison.compared.findIndex((each) => each.study.id === study)),
  );
  if (one === undefined || other === undefined) return [];
  return [
    heading(2, t.pair(one, other)),
    ...found.differences.flatMap((difference) => [
      paragraph(sentences(difference, [one, other], c)),
      differenceTable(difference, [one, other], c),
      paragraph(toned('quiet', difference.adds ? t.adds : t.addsNot)),
    ]),
    ...(found.concepts.length === 0 ? [] : [topics(found, [one, other], c)]),
  ];
}

type Names = readonly [string, string];

/** Who leads, whether that hangs on the weights, and in how many runs. */
function sentences(found: PairDifference, names: Names, c: Context): string {
  const { comparison: t } = c.t;
  const { whole, official, equal, ahead, dominance } = found;
  const asked = c.comparison.options.weights.kind;
  return [
    ...(asked === 'own' ? [t.pairWhole(leads(whole, names, c))] : []),
    t.pairOfficial(leads(official, names, c)),
    t.pairEqual(leads(equal, names, c)),
    ...(official === null || equal === null
      ? []
      : [Math.sign(official) === Math.sign(equal) ? t.pairHolds : t.pairTurns]),
    ...(ahead === null ? [] : [t.pairRuns(names[0], percent(ahead, c.lang))]),
    dominance === 0 ? t.pairNeither : t.pairDominance(dominance > 0 ? names[0] : names[1]),
  ].join(' ');
}

/** With as many decimals as it takes to see it. */
function leads(difference: number | null, [one, other]: Names, c: Context): string {
  const { comparison: t } = c.t;
  if (difference === null) return t.pairUnknown;
  if (difference === 0) return t.pairEven;
  const by = Math.abs(difference);
  return t.pairLeads(difference > 0 ? one : other, decimal(by, c.lang, by < 0.01 ? 4 : 2));
}

function differenceTable({ nodes, adds }: PairDifference, [one, other]: Names, c: Context): Block {
  const { comparison: t } = c.t;
  return table(
    [left(t.node), right(one), right(other), right(t.difference), ...(adds ? [right(t.contribution)] : [])],
    nodes.map((node) => [
      { ...cell(worded(node.title, c.lang)), indent: depthOf(node, nodes) },
      cell(number(node.first, c)),
      cell(number(node.second, c)),
      cell(signedOr(node.difference, 2, c)),
      ...(adds ? [cell(signedOr(node.contribution, 3, c))] : []),
    ]),
  );
}

const signedOr = (value: number | null, decimals: number, c: Context): string =>
  value === null ? c.t.comparison.dash : signed(value, c.lang, decimals);

function topics({ concepts }: Pair, [one, other]: Names, c: Context): Block {
  const percentOf = (value: number): string => percent(value / 100, c.lang);
  return table(
    [left(c.t.comparison.topic), right(one), right(other)],
    concepts.map(({ title, first, second }) => [
      cell(capital(inWords(title, c.lang))),
      cell(percentOf(first)),
      cell(percentOf(second)),
    ]),
  );
}

import type { Pair, PairDifference } from '../../../model/comparison/pair.js';
import { decimal, percent, shareOfRuns, signed } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { cell, heading, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';
import { frameworkName, number, studyName, type Context } from './context.js';
import { depthOf } from './matrix.js';

/** What separates two, by each scale on which both have a score; else, topic by topic. */
export function pair(found: Pair, c: Context): Block[] {
  const { comparison: t } = c.t;
  const [one, other] = [studyName(found.studies[0], c), studyName(found.studies[1], c)];
  return [
    heading(2, t.pair(one, other)),
    ...found.differences.flatMap((difference) => [
      // Of several frameworks each says which it is: they may contradict each other.
      ...(found.differences.length > 1 ? [heading(3, frameworkName(difference.entries[0], c))] : []),
      paragraph(sentences(difference, [one, other], c)),
      differenceTable(difference, [one, other], c),
      paragraph(toned('quiet', addsText(difference, c))),
    ]),
    ...(found.concepts.length === 0 ? [] : [topics(found, [one, other], c)]),
  ];
}

type Names = readonly [string, string];

/** Who leads, whether that hangs on the weights, and in how many runs. */
function sentences(found: PairDifference, names: Names, c: Context): string {
  const { comparison: t } = c.t;
  const { whole, official, equal, ahead, exchanged, dominance } = found;
  const asked = c.comparison.options.weights.kind;
  return [
    ...(asked === 'own' ? [t.pairWhole(leads(whole, names, c))] : []),
    t.pairOfficial(leads(official, names, c)),
    t.pairEqual(leads(equal, names, c)),
    ...orderText(asked === 'own' ? [whole, official, equal] : [official, equal], c),
    ...(ahead === null ? notDrawn(found, c) : [t.pairRuns(names[0], shareOfRuns(ahead, c.lang))]),
    ...(exchanged === null
      ? []
      : [t.pairExchanged(c.t.vocabulary.aggregate[exchanged.rule], names[0], shareOfRuns(exchanged.share, c.lang))]),
    dominance === 0 ? t.pairNeither : t.pairDominance(dominance > 0 ? names[0] : names[1]),
  ].join(' ');
}

/** Of who has no score nothing could be drawn. */
const notDrawn = ({ whole }: PairDifference, { t: { comparison: t } }: Context): string[] =>
  whole === null ? [] : [t.pairNotDrawn];

/** Whether all that is printed points the same way; nothing where one of it is not known. */
function orderText(differences: readonly (number | null)[], { t: { comparison: t } }: Context): string[] {
  if (differences.includes(null)) return [];
  const ways = new Set(differences.map((difference) => Math.sign(difference ?? NaN)));
  return [ways.size === 1 ? t.pairHolds : t.pairTurns];
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

function addsText({ adds, nodes }: PairDifference, { t: { comparison: t } }: Context): string {
  if (!adds) return t.addsNot;
  const isWithheld = nodes.some(({ difference, contribution }) => difference === null && contribution !== null);
  return isWithheld ? `${t.adds} ${t.addsWithheld}` : t.adds;
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

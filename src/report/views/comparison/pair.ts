import type { Pair, PairDifference } from '../../../model/comparison/pair.js';
import { percent, signed } from '../../../text/numbers.js';
import { pairSentences, type Apart } from '../../../text/ranks.js';
import { capital } from '../../../text/words.js';
import { cell, heading, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';
import { frameworkName, number, studyName, type Context } from './context.js';
import { depthOf } from './matrix.js';
import { weightingsIn } from './ranking.js';

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

/** Who is ahead by which weights, and whether that holds: as the page of `compare -f html` has it. */
function sentences(found: PairDifference, names: Names, c: Context): string {
  const { whole, ahead, exchanged } = found;
  const said = pairSentences(apart(found, c), names, c.comparison.options.weights.kind, {
    t: c.t.order,
    lang: c.lang,
    exchanged: exchanged && c.t.vocabulary.aggregate[exchanged.rule],
  });
  // Of who has no score nothing could be drawn.
  return [...said, ...(whole === null || ahead !== null ? [] : [c.t.comparison.pairNotDrawn])].join(' ');
}

function apart({ entries, whole, official, equal, ahead, exchanged, dominance }: PairDifference, c: Context): Apart {
  const set = c.comparison.sets.find(({ standings }) => standings.some(({ entry }) => entry === entries[0]));
  const draws = set?.draws ?? null;
  const drawn =
    ahead === null || draws === null
      ? null
      : { share: ahead, exchanged, weightings: weightingsIn(draws), spread: draws.spread };
  return { asked: whole, official, equal, dominance, drawn };
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

import { AXES, type AxisName } from '../../../model/axes.js';
import type { PositionResult, SideResult, WeightTable } from '../../../model/assessment/position.js';
import { decimal, decimalsFor, plain, signed } from '../../../text/numbers.js';
import {
  bullets,
  cell,
  heading,
  item,
  left,
  paragraph,
  right,
  separated,
  strong,
  table,
  worded,
} from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { factorLink, nodeAnchor } from '../../phrases/links.js';
import { placeSentence } from '../../phrases/position.js';
import { workLink } from '../../phrases/works.js';
import { DASH, depthOf } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';
import { chartBlocks, positionChart } from '../charts/index.js';

/** Where the factors put the agency: the sides with their factors, the tables of weights, the quadrant. */
export function position(c: Context): Block[] {
  const found = c.assessment.position;
  if (found === null) return [];
  const t = c.t.reportPosition;
  const quadrant = found.quadrants.find(({ id }) => id === found.quadrant);
  return [
    heading(2, t.heading),
    paragraph(strong(placeSentence(found, c))),
    ...(quadrant ? [paragraph(worded(quadrant.means, c.lang), ' (', workLink(quadrant.source, c), ')')] : []),
    table(
      [left(t.side), right(t.count), left(c.t.reportFactors.basis), left(c.t.tows.factors)],
      found.sides.map((side) => sideRow(side, c)),
    ),
    ...chartBlocks(positionChart(c)),
    ...(found.tables.length > 0 ? weights(found, c) : []),
  ];
}

function sideRow(side: SideResult, c: Context): Cell[] {
  return [
    cell(strong(worded(side.title, c.lang))),
    cell(String(side.count)),
    cell(c.t.reportPosition.bases(side.evidenced, side.contested, side.stated)),
    cell(
      separated(
        side.factors.map((id) => factorLink(id, c)),
        '; ',
      ),
    ),
  ];
}

/** How factors are weighed, and each rater's table. */
function weights(found: PositionResult, c: Context): Block[] {
  const t = c.t.reportPosition;
  const { ratings, sum, minus } = found.weighting;
  return [
    paragraph(t.method(plain(ratings.from, c.lang), plain(ratings.to, c.lang)), ' ', t.sum[sum], ' ', t.minus[minus]),
    ...found.tables.flatMap((one) => weightTable(one, found, c)),
  ];
}

function weightTable(one: WeightTable, found: PositionResult, c: Context): Block[] {
  const t = c.t.reportPosition;
  const missing = AXES.flatMap((axis) => one[axis].missing);
  return [
    heading(3, t.tableOf(one.rater, c.t.vocabulary.role[one.role], one.counted)),
    table(
      [left(t.factor), right(t.weight), right(t.rating), right(t.score)],
      AXES.flatMap((axis) => axisRows(axis, one, found, c)),
    ),
    ...(missing.length > 0 ? [bullets([item(t.missing, separated(missing.map((id) => factorLink(id, c))), '.')])] : []),
  ];
}

/** The decimals of each column, in full: whoever adds it up by hand comes to the same. */
function columnsOf({ factors, x, y }: WeightTable) {
  const sums = [x, y].flatMap(({ plus, minus, value }) => [plus, minus, value]);
  return {
    weight: decimalsFor(factors.map(({ weight }) => weight)),
    level: decimalsFor(factors.map(({ level }) => level)),
    score: decimalsFor([...factors.map(({ score }) => score), ...sums], 2),
  };
}

/** Each side with its factors and sum, then what the axis comes to. */
function axisRows(axis: AxisName, one: WeightTable, found: PositionResult, c: Context): Cell[][] {
  const decimals = columnsOf(one);
  const sides = found.sides.filter((side) => side.axis === axis);
  const { value } = one[axis];
  return [
    ...sides.flatMap((side): Cell[][] => {
      const total = one[axis][side.sign];
      const here = one.factors.filter((factor) => factor.axis === axis && factor.sign === side.sign);
      return [
        ...here.map((factor) => [
          { ...cell(factorLink(factor.factor, c)), indent: 1 },
          cell(decimal(factor.weight, c.lang, decimals.weight)),
          cell(decimal(factor.level, c.lang, decimals.level)),
          cell(decimal(factor.score, c.lang, decimals.score)),
        ]),
        [
          cell(strong(worded(side.title, c.lang))),
          cell(''),
          cell(''),
          cell(total === null ? DASH : decimal(total, c.lang, decimals.score)),
        ],
      ];
    }),
    [
      cell(strong(`${c.t.reportPosition.total}: ${inWords(found.axes[axis], c.lang)}`)),
      cell(''),
      cell(''),
      cell(strong(value === null ? DASH : signed(value, c.lang, decimals.score))),
    ],
  ];
}

/** Which factors fall under which aspect: only where the nodes are aspects and not scored. */
export function aspects(c: Context): Block[] {
  const words = c.t.reportPosition;
  if (c.assessment.framework.levels.length > 0) return [];
  return [
    heading(2, words.aspects),
    paragraph(words.aspectsIntro),
    table(
      [left(words.aspect), left(words.factor)],
      c.assessment.nodes.map((node): Cell[] => {
        const title = inWords(node.title, c.lang);
        if (node.children.length > 0) return [cell(strong(title)), cell('')];
        const found = c.assessment.factors.filter((factor) => factor.affects.includes(node.id));
        return [
          { ...cell(title), indent: depthOf(node, c), anchor: nodeAnchor(node.id) },
          cell(
            found.length === 0
              ? words.nothing
              : separated(
                  found.map((factor) => factorLink(factor.id, c)),
                  '; ',
                ),
          ),
        ];
      }),
    ),
  ];
}

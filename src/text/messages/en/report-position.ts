import type { MinusRule } from '../../../model/axes.js';

/** Where the factors put the agency, and how that came about. */
export const reportPosition = {
  'heading': 'Where the factors put it',
  'title': (agency: string, framework: string) => `Factors: ${agency} (${framework})`,
  'side': 'Side',
  'axis': 'Axis',
  'count': 'Number',
  'score': 'Score',
  'aspects': 'The factors by aspect',
  'aspectsIntro':
    'A factor stands under every aspect whose topics it shares. Where nothing stands, nothing was found or stated; that is not the same as there being nothing.',
  'aspect': 'Aspect',
  'nothing': 'nothing found or stated',
  'bases': (evidenced: number, contested: number, stated: number) =>
    `${String(evidenced)} evidenced, ${String(contested)} contested, ${String(stated)} stated only`,
  'settled': (x: string, y: string) => `Position: x = ${x}, y = ${y}`,
  'inQuadrant': (quadrant: string) => `, in the quadrant "${quadrant}".`,
  'onBorder': (axes: string) => `, on the border (${axes} is exactly 0), so in no quadrant.`,
  'nothingToWeigh': (sides: string) =>
    `Among the ${sides} nothing was found or stated, so nothing is weighed there and 0 goes into the position. That is not the same as there being nothing.`,
  'unweighted':
    'The study gives the factors no weights and ratings that count. Their number alone gives no position: it would make every factor count alike.',
  'border': 'on the border',
  'nowhere': 'no position',
  'incomplete': 'There is no position: a factor that is present has no weight.',
  'empty-axis': 'There is no position: along one of the axes nothing was found, and nothing found is not a 0.',
  'unsettled':
    'Several raters weighed the factors and there is no consensus, so there is no position. Their tables are not averaged: the weights of one table belong together.',
  'answer': (agency: string, counts: string) => `${agency}: ${counts}.`,
  'counted': (count: number, title: string) => `${title} ${String(count)}`,
  'method': (from: string, to: string) =>
    `Each factor has a weight from 0 to 1 and a rating from ${from} to ${to}; its score is weight times rating.`,
  'sum': {
    axis: 'The weights of an axis sum to 1.',
    side: 'The weights of each side of an axis sum to 1.',
  },
  'minus': {
    plain: 'The minus side is rated like the plus side and subtracted from it.',
    signed: 'The factors of the minus side carry negative ratings, and both sides are added.',
    inverse:
      'On the minus side the heaviest factor has the lowest rating; both sides are added, and what they would come to with middle ratings throughout is taken off.',
  } satisfies Record<MinusRule, string>,
  'tableOf': (rater: string, role: string, counted: boolean) =>
    `Weights and ratings of ${rater} (${role}${counted ? '' : '; shown for comparison, makes no position'})`,
  'factor': 'Factor',
  'weight': 'Weight',
  'rating': 'Rating',
  'missing': 'Without a weight: ',
  'total': 'Position along the axis',
  'sections': {
    axes: 'Axes',
    quadrants: 'Quadrants',
    weighting: 'Weights and ratings',
    classes: 'Classes of strategy',
  },
  'sideOf': (polarity: string, locus: string) => `factors that are ${polarity}, ${locus}`,
  'quadrant': (label: string, id: string, x: string, y: string) => `${label} (${id}): x ${x}, y ${y}`,
  'signs': { plus: 'above 0', minus: 'below 0' },
};

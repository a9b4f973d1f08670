import type { GroundCode, Reading, Triangle } from '../../../model/triangulation.js';

/** How the evidence of each indicator goes together, by Denzin's four types of triangulation. */
export const triangulation = {
  heading: 'Triangulation',
  intro: "How the evidence of each indicator goes together, by Denzin's four types",
  introTypes:
    ': data (groups of informants, places and documents), raters, methods, and theory (frameworks that read the same evidence).',
  legend:
    'Convergent: what several sides say agrees. Complementary: several sides speak, of things that cannot be compared. Divergent: they contradict each other. A publication is no side.',
  divergentHeading: 'Where sides contradict each other',
  noneDivergent: 'No indicator has sides that contradict each other.',
  countsHeading: 'How many indicators',
  tableHeading: 'Which indicators',
  type: 'Type',
  indicators: 'Indicators',
  oneFramework: 'One framework alone was scored, so there is no triangulation of theories.',
  types: { data: 'data', investigator: 'raters', method: 'methods', theory: 'frameworks' } satisfies Record<
    Triangle,
    string
  >,
  readings: {
    'divergent': 'divergent',
    'convergent': 'convergent',
    'complementary': 'complementary',
    'single-source': 'one side only',
  } satisfies Record<Reading, string>,
  single: {
    data: 'one group or source',
    investigator: 'one rater',
    method: 'one method',
    theory: 'one framework',
  } satisfies Record<Triangle, string>,
  none: {
    data: 'no independent source',
    investigator: 'no rater of its own',
    method: 'no independent source',
    theory: 'not compared',
  } satisfies Record<Triangle, string>,
  grounds: {
    'items-dispute': () => 'items contradict each other, whatever levels they speak for',
    'factor-denied': (factor: string) => `"${factor}" is shown and denied`,
    'levels-apart': (_: string, levels: string) => `levels ${levels}`,
    'said-seen-apart': (_: string, levels: string) => `what was said and what was seen or read differ (${levels})`,
    'changed-over-time': () => 'the same source speaks otherwise on another day',
    'status-apart': () => 'one gives a level, another finds nothing to judge',
    'verdicts-apart': () => 'weak by one framework and not by another',
    'levels-agree': (_: string, levels: string) => `levels ${levels}`,
    'factor-shared': (factor: string) => `several sides say the same of "${factor}"`,
    'status-shared': () => 'all find nothing to judge',
    'verdicts-agree': () => 'weak, or not weak, by all alike',
  } satisfies Record<GroundCode, (factor: string, levels: string) => string>,
  weak: 'weak',
  notWeak: 'not weak',
  mixed: 'weak in part',
  atLevel: (level: string) => `, level ${level}`,
  roles: (count: number, alike: string, better: string, worse: string) =>
    `The agency's own word stands beside that of another rater ${count === 1 ? 'once' : `${String(count)} times`}: at the same level ${alike}, better by its own word ${better}, worse ${worse}. The two are compared and never blended.`,
};

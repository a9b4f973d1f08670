import type { NoPath } from '../../../model/whatIf.js';
import { counted } from '../../words.js';

/** What would become of a score if indicators stood at other levels, and the way to a better band. */
export const whatIf = {
  title: (agency: string) => `What if: ${agency}`,
  asIs: 'As it is',
  set: 'Taken to be otherwise:',
  setFrom: (from: string, to: string) => `${to} instead of ${from}`,
  setUnknown: (status: string, to: string) => `${to} (so far: ${status})`,
  before: 'Before',
  after: 'After',
  boundsBefore: 'Bounds before',
  boundsAfter: 'Bounds after',
  unchanged: 'No score changes.',
  path: (band: string) => `The cheapest path to "${band}"`,
  noPath: 'A better band',
  needs: (band: string, from: string, effort: number, steps: number) =>
    `From ${from} to "${band}" it takes ${counted(effort, 'en', 'unit', 'units')} of effort in ${counted(steps, 'en', 'step', 'steps')}:`,
  step: (from: string, to: string, effort: number) =>
    `from ${from} to ${to}, ${counted(effort, 'en', 'unit', 'units')}`,
  byRemedy: (remedy: string) => `by: ${remedy}`,
  noRemedy: 'no remedy tells how much, so one unit is counted',
  then: (score: string, bounds: string) => `The score would then be ${score} (bounds ${bounds}).`,
  proven: 'By this count no other path takes less.',
  gap: (atLeast: number) =>
    `This is the best path found; it is proven that none takes less than ${counted(atLeast, 'en', 'unit', 'units')}.`,
  why: {
    'best-band': () => 'The score already lies in the best band.',
    'reached': (band: string) => `The score already lies in "${band}", or in a better band.`,
    'out-of-reach': (band: string, summit: string) =>
      `"${band}" is out of reach: with every known indicator at its best the score would be ${summit}. What is unknown would have to be found out first.`,
    'nothing-to-raise': (band: string) =>
      `"${band}" cannot be reached by raising indicators: none that makes the score has a level of its own below the best.`,
    'no-score': () => 'There is no score to start from, and so no path.',
  } satisfies Record<NoPath, (band: string, summit: string) => string>,
  legend:
    'Units of effort are those of the remedies, 1 to 3, one after the other for each level, and added up; a remedy that serves several indicators is counted for each. What is unknown is not raised. To count so is a convention of this program.',
};

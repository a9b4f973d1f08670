import type { Themes, Unsaturated } from '../../../model/saturation.js';
import { counted } from '../../words.js';

/** Whether the sessions of a study still brought new themes. */
export const saturation = {
  title: (agency: string) => `Saturation: ${agency}`,
  heading: 'Saturation of the interviews',
  counting: (sessions: number, themes: string) =>
    `${counted(sessions, 'en', 'session', 'sessions')} in which people were asked, in the order of their dates, those of one date in the order in which the study lists them; a date without its day stands before those with one. Themes: ${themes}.`,
  undated: (undated: number) =>
    undated === 1 ? 'One session without a date comes last.' : `${String(undated)} sessions without a date come last.`,
  published:
    'The study was coded from a publication, so this tells when its text stopped bringing new themes; what else the interviews brought is not known.',
  of: {
    factors: 'factors that the accepted evidence shows',
    concepts: 'topics that the accepted evidence touches',
    nodes: 'indicators that were rated by the accepted evidence',
  } satisfies Record<Themes, string>,
  /** `6+2`: how the point is written. */
  point: (reached: number, run: number) => `${String(reached)}+${String(run)}`,
  reached: (point: string, reached: number, run: number, found: number, base: number, themes: number, share: string) =>
    `By this rule saturation is reached at ${point}: after ${counted(reached, 'en', 'session', 'sessions')}, the next ${String(run)} brought ${found === 0 ? 'no new theme' : counted(found, 'en', 'new theme', 'new themes')} (${share} of the ${String(themes)} that the first ${String(base)} brought).`,
  known: (known: number, all: number, share: string) =>
    known === all
      ? 'No later session brought a new one either.'
      : `Later sessions brought ${String(all - known)} more: of all ${String(all)} themes ${share} were known by then.`,
  why: {
    'too-few-sessions': (base: number, run: number) =>
      `Saturation cannot be assessed: it takes at least ${String(base + run)} sessions, ${String(base)} as the base and a run of ${String(run)}.`,
    'empty-base': (base: number) =>
      `Saturation cannot be assessed: the first ${String(base)} sessions brought no theme, and there is nothing to compare with.`,
    'not-reached': (base: number, run: number) =>
      `Saturation is not reached: every run of ${String(run)} sessions still brought too much that the first ${String(base)} had not.`,
  } satisfies Record<Unsaturated, (base: number, run: number) => string>,
  asked: (base: number, run: number, threshold: string) =>
    `Base ${counted(base, 'en', 'session', 'sessions')}, run ${counted(run, 'en', 'session', 'sessions')}, threshold ${threshold} new.`,
  number: 'No.',
  session: 'Session',
  date: 'Date',
  new: 'New themes',
  cumulative: 'In all',
  newInRun: 'New in the run',
  share: 'Of the base',
  others: 'By base, run and threshold',
  base: 'Base',
  run: 'Run',
  threshold: 'Threshold',
  baseThemes: 'Themes of the base',
  at: 'Reached at',
  knownThen: 'Known by then',
  orders: 'Reached in random orders',
  median: 'Median point',
  notReached: 'not reached',
  tooFew: 'too few sessions',
  emptyBase: 'no themes in the base',
  source: 'After Guest, Namey and Chen (2020)',
  sourceMeans: ': new themes of a run, divided by the themes of the base; runs overlap.',
  drawn: (generator: string, seed: string, runs: string) =>
    `Which order the sessions took is chance, so the same sessions were put into ${runs} random orders, a convention of this program (${generator}, seed ${seed}).`,
  limits:
    'Counted are themes that were coded, by one list of themes. That nothing new was coded does not say that all is understood, nor that people who were not asked would say the same.',
};

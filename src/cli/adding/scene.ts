import type { Answer, Answered, Pair } from '../../app/adding/answers.js';
import type { Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import type { Study } from '../../model/study.js';
import type { Messages } from '../../text/messages/index.js';
import type { Window } from '../../text/window.js';
import type { Prompter } from '../prompter.js';

/** What a question is asked in: whom, about which study, and what was answered before. */
export interface Scene {
  readonly prompter: Prompter;
  readonly lang: Lang;
  readonly t: Messages;
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  /** Who rates; null: whoever rates in the study itself. */
  readonly rater: string | null;
  /** Whether a rating goes in place of the one that is there. */
  readonly replaces: boolean;
  readonly answered: Answered;
  /** What is wrong with an answer, for whoever gave it; null where nothing is. */
  readonly fault: (key: string, answer: Answer) => string | null;
  /** Shows lines above the question, made for the window. */
  readonly show: (lines: (window: Window) => readonly string[]) => void;
}

/** A question, with one answer or several that belong together. */
export interface Question {
  /** Of the answers it gives; of a rating `framework`, `node` and `role` are some. */
  readonly keys: readonly string[];
  /** Whether it makes sense after what was answered; left out: always. */
  readonly when?: (scene: Scene) => boolean;
  readonly ask: (scene: Scene) => Promise<Answered>;
  /** Whether an answer given before can still be meant. */
  readonly holds: (key: string, answer: Answer, scene: Scene) => boolean;
  /** What is asked anew where this is answered anew. */
  readonly settles?: readonly string[];
}

/** The text of an answer; '' where there is none. */
export const textOf = ({ answered }: Pick<Scene, 'answered'>, key: string): string => {
  const answer = answered[key] ?? '';
  return typeof answer === 'string' ? answer : '';
};

/** The ids in an answer, whatever belongs to each. */
export const idsOf = (answer: Answer | null | undefined): readonly string[] =>
  Array.isArray(answer)
    ? (answer as readonly (string | Pair)[]).map((each) => (typeof each === 'string' ? each : each.name))
    : typeof answer === 'string'
      ? [answer]
      : [];

export const isSaid = ({ answered }: Pick<Scene, 'answered'>, key: string): boolean => (answered[key] ?? null) !== null;

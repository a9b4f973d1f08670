import type { AddAnswers, Answer, Answered } from '../../app/adding/answers.js';
import { FIELDS } from '../../app/adding/fields.js';
import { newFaults } from '../../app/adding/faults.js';
import type { OpenedStudy } from '../../app/study.js';
import type { EntryKind } from '../../model/edits.js';
import type { Finding } from '../../model/findings/index.js';
import { describeFinding } from '../../text/findings.js';
import { idsOf, textOf, type Question, type Scene } from './scene.js';

/** All of a scene but what was answered, and what follows from that. */
export type Setting = Omit<Scene, 'answered' | 'fault'> & {
  readonly kind: EntryKind;
  readonly id: string | null;
  /** As it was when the first question was asked. */
  readonly opened: OpenedStudy;
};

/** The scene after these answers. */
export const sceneAt = (setting: Setting, answered: Answered): Scene => ({
  ...setting,
  answered,
  fault(key, answer) {
    const [first] = faultsOf(setting, answered, key, answer);
    if (!first) return null;
    const { what, fix } = describeFinding(first, setting.lang);
    return `${what} (${fix})`;
  },
});

/** What the loader would find wrong with one answer more. */
export const faultsOf = (setting: Setting, answered: Answered, key: string, answer: Answer): Finding[] =>
  newFaults(answersOf(setting, answered), answersOf(setting, { ...answered, [key]: answer }), setting);

/** Answers as flags would have given them. */
export function answersOf({ kind, id }: Pick<Setting, 'kind' | 'id'>, answered: Answered): AddAnswers {
  const given = FIELDS[kind].flatMap(({ key }): [string, Answer][] => {
    const answer = answered[key] ?? null;
    return answer === null ? [] : [[key, answer]];
  });
  const text = (key: string): string | null => textOf({ answered }, key) || null;
  const isRating = kind === 'rating';
  return {
    kind,
    id: isRating ? text('node') : id,
    framework: isRating ? text('framework') : null,
    fields: Object.fromEntries(given),
  };
}

/** Asks what is not answered and makes sense, in turn. `heard` is told after each answer. */
export async function askFor(
  questions: readonly Question[],
  setting: Setting,
  before: Answered,
  heard: (answered: Answered) => void,
): Promise<Answered> {
  let answered = before;
  for (const question of questions) {
    const scene = sceneAt(setting, answered);
    if (question.keys.some((key) => answered[key] !== undefined) || question.when?.(scene) === false) continue;
    answered = { ...answered, ...(await question.ask(scene)) };
    heard(answered);
  }
  return answered;
}

/** Those of the answers that can still be meant; an answer rests on those before it. */
export function stillMeant(questions: readonly Question[], setting: Setting, answered: Answered): Answered {
  const asked = questions.flatMap(({ keys }) => keys);
  const unasked = Object.keys(answered).filter((key) => !asked.includes(key));
  let meant: Answered = {};
  for (const key of [...new Set([...asked, ...unasked])]) {
    const answer = answered[key];
    if (answer === undefined) continue;
    const scene = sceneAt(setting, meant);
    const question = questions.find(({ keys }) => keys.includes(key));
    const isMeant =
      answer === null || (question ? question.holds(key, answer, scene) : scene.fault(key, answer) === null);
    if (isMeant) meant = { ...meant, [key]: answer };
  }
  return meant;
}

/** The answers without that to a question, and without those that rest on it. */
export function without({ keys, settles = [] }: Question, answered: Answered): Answered {
  const gone = new Set([...keys, ...settles]);
  return Object.fromEntries(Object.entries(answered).filter(([key]) => !gone.has(key)));
}

/** What an answer is called, and what it says, on one line. */
export function answerLine(kind: EntryKind, key: string, answer: Answer | null): string {
  const flag = FIELDS[kind].find((field) => field.key === key)?.flag ?? key;
  const said = Array.isArray(answer)
    ? idsOf(answer)
    : Object.values(typeof answer === 'object' ? (answer ?? {}) : [answer]);
  return `${flag}: ${said.length === 0 ? '-' : said.join(', ')}`;
}

import type { Answer, Pair } from '../../app/adding/answers.js';
import type { Choice } from '../prompter.js';
import { idsOf, type Question, type Scene } from './scene.js';

/** The texts of questions. */
type Told = (t: Scene['t']['adding']) => string;
type When = Question['when'];

/** Something to be typed; an empty answer leaves it open, unless it is needed. */
export const typed = (key: string, told: Told, when?: When): Question => typing(key, told, () => false, when);
export const typedAlways = (key: string, told: Told): Question => typing(key, told, () => true);

/** `isNeeded`: whether it may not be left open. */
export function typing(key: string, told: Told, isNeeded: (scene: Scene) => boolean, when?: When): Question {
  return {
    keys: [key],
    ...(when && { when }),
    async ask(scene) {
      const t = scene.t.adding;
      const needed = isNeeded(scene);
      const answer = await scene.prompter.text({
        message: needed ? told(t) : t.open(told(t)),
        wrong: (word) => (word === '' ? (needed ? t.needed : null) : scene.fault(key, word)),
      });
      return { [key]: answer === '' ? null : answer };
    },
    holds: fits,
  };
}

/** A number; an empty answer leaves it open, unless it is needed. */
export function number(
  key: string,
  told: Told,
  { when, needed = false }: { readonly when?: When; readonly needed?: boolean } = {},
): Question {
  return {
    keys: [key],
    ...(when && { when }),
    async ask(scene) {
      const t = scene.t.adding;
      const wrong = (word: string): string | null => {
        if (word === '') return needed ? t.needed : null;
        return isNumber(word) ? scene.fault(key, Number(word)) : t.number;
      };
      const answer = await scene.prompter.text({ message: needed ? told(t) : t.open(told(t)), wrong });
      return { [key]: answer === '' ? null : Number(answer) };
    },
    holds: fits,
  };
}

export const isNumber = (word: string): boolean => /^-?\d+(\.\d+)?$/u.test(word);

/** Whether the loader would take it, as what was typed is checked. */
export const fits: Question['holds'] = (key, answer, scene) => scene.fault(key, answer) === null;

type Choices = (scene: Scene) => readonly Choice<string>[];

/** Whether all that is named is still there to be chosen. */
export const isAmong =
  (choices: Choices): Question['holds'] =>
  (_key, answer, scene) => {
    const open = new Set(choices(scene).flatMap(({ value, closed }) => (closed === undefined ? [value] : [])));
    return idsOf(answer).every((id) => open.has(id));
  };

/** One of a few; `open`: what leaving it open is called, if that may be. */
export function oneOf(
  key: string,
  told: Told,
  choices: Choices,
  { open, when, usual }: { readonly open?: Told; readonly when?: When; readonly usual?: (scene: Scene) => string } = {},
): Question {
  return {
    keys: [key],
    ...(when && { when }),
    async ask(scene) {
      const t = scene.t.adding;
      const left = open ? [{ value: null, name: open(t) }] : [];
      const first = usual?.(scene);
      const answer = await scene.prompter.choose<string | null>({
        message: told(t),
        choices: [...left, ...choices(scene)],
        ...(first !== undefined && { usual: first }),
      });
      return { [key]: answer };
    },
    holds: isAmong(choices),
  };
}

/** One of many. `isOpen`: it may be left open. */
export function found(
  key: string,
  told: Told,
  choices: Choices,
  { isOpen = false, when }: { readonly isOpen?: boolean; readonly when?: When } = {},
): Question {
  return {
    keys: [key],
    ...(when && { when }),
    async ask(scene) {
      const t = scene.t.adding;
      const none = isOpen ? [{ value: null, name: t.none }] : [];
      const answer = await scene.prompter.search<string | null>({
        message: told(t),
        choices: [...none, ...choices(scene)],
      });
      return { [key]: answer };
    },
    holds: isAmong(choices),
  };
}

/** Any number of many. Not asked where there is nothing to choose from. */
export function several(
  key: string,
  told: Told,
  choices: Choices,
  {
    when = () => true,
    made = (ids) => ids,
  }: { readonly when?: (scene: Scene) => boolean; readonly made?: (ids: readonly string[]) => Answer } = {},
): Question {
  return {
    keys: [key],
    when: (scene) => when(scene) && choices(scene).length > 0,
    async ask(scene) {
      const { none, more, enough } = scene.t.adding;
      const ids = await scene.prompter.several({
        message: told(scene.t.adding),
        choices: choices(scene),
        more,
        enough,
        none,
      });
      return { [key]: ids.length === 0 ? null : made(ids) };
    },
    holds: isAmong(choices),
  };
}

/** Ids that nothing is given with. */
export const asPairs = (ids: readonly string[]): readonly Pair[] => ids.map((name) => ({ name, with: null }));

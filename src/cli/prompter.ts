/**
 * Asks somebody at a terminal; a test answers in its place. What is broken off (Ctrl-C) rejects with what `stopped` makes of it.
 * Texts are shown as they are safe to show, whoever wrote them.
 */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string>;
  /** One of a few. */
  readonly choose: <T>(question: Choosing<T>) => Promise<T>;
  /** One of many, found by typing a part of what it is called. */
  readonly search: <T>(question: Choosing<T>) => Promise<T>;
  /** Any number of many, one after the other. */
  readonly several: <T>(question: ChoosingSeveral<T>) => Promise<readonly T[]>;
  readonly confirm: (question: Confirming) => Promise<boolean>;
}

interface Prompt {
  readonly message: string;
}

export interface TextQuestion extends Prompt {
  /** What an empty answer stands for. */
  readonly usual?: string;
  /** What is wrong with an answer, for whoever typed it; null where nothing is. */
  readonly wrong: (typed: string) => string | null;
}

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** What it means: shown of the choice that is pointed at. */
  readonly hint?: string;
  /** Why it cannot be taken: it is shown all the same, for whoever looks for it. */
  readonly closed?: string;
}

export interface Choosing<T> extends Prompt {
  readonly choices: readonly Choice<T>[];
  /** The one that is pointed at first. */
  readonly usual?: T;
}

export interface ChoosingSeveral<T> extends Prompt {
  readonly choices: readonly Choice<T>[];
  /** Asked once there is one. */
  readonly more: string;
  /** The choice that ends it. */
  readonly enough: string;
  /** The choice that takes none of them; without it one must be taken. */
  readonly none?: string;
}

export interface Confirming extends Prompt {
  readonly usual: boolean;
}

/** The prompter's own words. */
export interface PrompterWords {
  readonly keys: {
    readonly move: string;
    readonly take: string;
    readonly find: string;
  };
  readonly nothingFound: string;
  readonly yes: string;
  readonly no: string;
  /** What counts as yes and as no, in small letters. */
  readonly isYes: readonly string[];
  readonly isNo: readonly string[];
  readonly yesOrNo: string;
}

/** How emphasis is shown. */
export type PromptStyle = 'strong' | 'quiet' | 'code' | 'bad' | 'good';

/** What a prompter works with. */
export interface PrompterMeans {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly words: PrompterWords;
  /** Gets text that is safe for a terminal. */
  readonly paint: (style: PromptStyle, text: string) => string;
  /** What is thrown where somebody breaks it off. */
  readonly stopped: () => Error;
}

/** Thrown where somebody who is asked breaks it off. */
export class Stopped extends Error {
  /** Whether something had been written by then. */
  readonly isLate: boolean;

  constructor(isLate = false) {
    super('stopped');
    this.isLate = isLate;
  }
}

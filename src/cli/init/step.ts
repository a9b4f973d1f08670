import { faultsIn } from '../../app/init/index.js';
import type { Answers } from '../../app/init/answers.js';
import type { Lang } from '../../model/lang.js';
import { describeFinding } from '../../text/findings.js';
import { messages, type Messages } from '../../text/messages/index.js';
import type { Choice, Prompter } from '../prompter.js';
import { UsageError } from '../usage.js';

/** What asking needs to know. */
export interface Asking {
  readonly prompter: Prompter;
  readonly lang: Lang;
  /** The frameworks that can be named. */
  readonly frameworks: () => readonly Choice<string>[];
  /** The groups that the frameworks named want to hear. */
  readonly groups: (frameworks: readonly string[]) => readonly string[];
}

/** What a question is asked in: what was answered before, whichever that was. */
export interface Step extends Asking {
  readonly t: Messages['starting'];
  readonly answers: Answers;
}

export const stepAt = (answers: Answers, asking: Asking): Step => ({
  ...asking,
  t: messages(asking.lang).starting,
  answers,
});

/** What is wrong with answers once they are changed: that they cannot be read, or what the loader says of the file. */
export function faultOf(
  { answers, lang }: Pick<Step, 'answers' | 'lang'>,
  change: () => Partial<Answers>,
  unreadable = '',
): string | null {
  try {
    const [first] = faultsIn({ ...answers, ...change() });
    if (!first) return null;
    const { what, fix } = describeFinding(first, lang);
    return `${what} (${fix})`;
  } catch (problem) {
    if (problem instanceof UsageError) return unreadable;
    throw problem;
  }
}

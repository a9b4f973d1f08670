import type { Messages } from '../../text/messages/index.js';
import type { Prompter } from '../prompter.js';

export type Decision = 'write' | 'change' | 'leave';

/** What becomes of what was answered, once all of it is shown. */
export function decision(
  { prompter, t: { adding: t } }: { readonly prompter: Prompter; readonly t: Messages },
  message: string,
  canBeWritten: boolean,
): Promise<Decision> {
  const { write, change, leave } = t.decisions;
  return prompter.choose<Decision>({
    message,
    choices: [
      ...(canBeWritten ? [{ value: 'write' as const, name: write }] : []),
      { value: 'change', name: change },
      { value: 'leave', name: leave },
    ],
  });
}

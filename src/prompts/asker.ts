import type { PrompterMeans } from '../cli/prompter.js';

/** What @inquirer's prompts take besides their questions. */
export interface Surroundings {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Shows one prompt and waits for its answer. */
export type Ask = <T>(show: (surroundings: Surroundings) => Promise<T>) => Promise<T>;

/**
 * Ctrl-C rejects a prompt. Ctrl-D and a terminal that is gone close its reader and reject nothing: waited for alone, the
 * program would end as if all were well. Either way whoever was asked does not go on.
 */
export const asker =
  ({ input, output, stopped }: PrompterMeans): Ask =>
  async (show) => {
    const closed = new AbortController();
    const close = (): void => closed.abort();
    for (const event of CLOSING) input.once(event, close);
    try {
      return await show({ input, output, signal: closed.signal });
    } catch (problem) {
      throw problem instanceof Error && BROKEN_OFF.has(problem.name) ? stopped() : problem;
    } finally {
      for (const event of CLOSING) input.off(event, close);
    }
  };

/** A reader that is closed pauses what it reads. */
const CLOSING = ['pause', 'end', 'close'] as const;

/** Known by name: their class is another for each of the packages, which bring their own. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);

import type { Command } from 'commander';
import { usageError } from './usage.js';

/** `--framework ID,...`: instead of the frameworks a study names. `--project`: fill in from ratings by others. */
export interface FrameworksOption {
  readonly framework?: readonly string[];
  readonly project?: boolean;
}

export function frameworksOption(command: Command): Command {
  return chosenFrameworks(
    command.option(
      '--project',
      'give indicators without a rating a value from ratings by other frameworks, marked as projected',
    ),
    "score against these (ids or paths) instead of the study's own",
  );
}

/** `--framework` alone. */
export function chosenFrameworks(command: Command, meaning: string): Command {
  return command.option('--framework <id,...>', meaning, (value: string, before: readonly string[] | undefined) => {
    const ids = value.split(',').filter((id) => id !== '');
    return ids.length > 0 ? [...(before ?? []), ...ids] : usageError(`"${value}" names no framework.`);
  });
}

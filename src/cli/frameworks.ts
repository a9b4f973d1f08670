import type { Command } from 'commander';
import { usageError } from './usage.js';

/** `--framework ID,...`: instead of the frameworks a study names. `--project`: fill in from ratings by others. */
export interface FrameworksOption {
  readonly framework?: readonly string[];
  readonly project?: boolean;
}

export function frameworksOption(command: Command): Command {
  return command
    .option(
      '--project',
      'give indicators without a rating a value from ratings by other frameworks, marked as projected',
    )
    .option(
      '--framework <id,...>',
      "score against these (ids or paths) instead of the study's own",
      (value: string, before: readonly string[] | undefined) => {
        const ids = value.split(',').filter((id) => id !== '');
        return ids.length > 0 ? [...(before ?? []), ...ids] : usageError(`"${value}" names no framework.`);
      },
    );
}

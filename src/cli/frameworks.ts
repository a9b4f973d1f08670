import type { Command, Told } from './command.js';
import { usageError } from './usage.js';

/** `--framework ID,...`: instead of the frameworks a study names. `--project`: fill in from ratings by others. */
export interface FrameworksOption {
  readonly framework?: readonly string[];
  readonly project?: boolean;
}

export function frameworksOption(command: Command): Command {
  return chosenFrameworks(
    command.offers('--project', (t) => t.project),
    (t) => t.frameworks.score,
  );
}

/** `--framework` alone. */
export function chosenFrameworks(command: Command, meaning: Told): Command {
  return command.offers('--framework <id,...>', meaning, (value: string, before: readonly string[] | undefined) => {
    const ids = value.split(',').filter((id) => id !== '');
    return ids.length > 0 ? [...(before ?? []), ...ids] : usageError((t) => t.noFramework(value));
  });
}

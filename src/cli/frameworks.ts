import type { Command } from 'commander';

/** `--framework ID,...`: instead of the frameworks a study names. */
export interface FrameworksOption {
  readonly framework?: readonly string[];
}

export function frameworksOption(command: Command): Command {
  return command.option(
    '--framework <id,...>',
    "score against these (ids or paths) instead of the study's own",
    (value: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...value.split(',').filter((id) => id !== ''),
    ],
  );
}

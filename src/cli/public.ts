import type { Command } from 'commander';
import type { Publishing } from '../app/public.js';
import { LEAST_K, MOST_K, USUAL_K } from '../model/public.js';
import { usageError, wholeNumber } from './usage.js';

/** `--public` and `--k`: a version in which nobody who was asked can be told from the others by data about them. */
export interface PublicOption {
  readonly public?: boolean;
  readonly k?: number;
}

export function publicOption(command: Command): Command {
  return command
    .option(
      '--public',
      'a version to be published, in which roles, groups, dates and ids of people are generalised: see docs/privacy.md',
    )
    .option(
      '--k <n>',
      `with --public: what is shown of people stands for at least so many of them: ${String(LEAST_K)} to ${String(MOST_K)} (default ${String(USUAL_K)})`,
      wholeNumber('--k', LEAST_K, MOST_K),
    );
}

/** What was asked, as use cases take it. */
export function publishing({ public: isPublic = false, k }: PublicOption): { readonly publishing?: Publishing } {
  if (!isPublic && k !== undefined) usageError('--k is for --public: give both, or neither.');
  return isPublic ? { publishing: { k: k ?? USUAL_K, sentences: true } } : {};
}

import type { Publishing } from '../app/public.js';
import { LEAST_K, MOST_K, USUAL_K } from '../model/public.js';
import type { Command } from './command.js';
import { usageError, wholeNumber } from './usage.js';

/** `--public` and `--k`: a version in which nobody who was asked can be told from the others by data about them. */
export interface PublicOption {
  readonly public?: boolean;
  readonly k?: number;
}

export function publicOption(command: Command): Command {
  return command
    .offers('--public', (t) => t.public)
    .offers(
      '--k <n>',
      (t) => t.k(String(LEAST_K), String(MOST_K), String(USUAL_K)),
      wholeNumber('--k', LEAST_K, MOST_K),
    );
}

/** What was asked, as use cases take it. */
export function publishing({ public: isPublic = false, k }: PublicOption): { readonly publishing?: Publishing } {
  if (!isPublic && k !== undefined) usageError((t) => t.kAlone);
  return isPublic ? { publishing: { k: k ?? USUAL_K, sentences: true } } : {};
}

import type { Finding } from '../model/findings/index.js';

/** One thing to check. `reason` says in a sentence why it is worth checking. */
export interface Rule<Subject> {
  readonly name: string;
  readonly reason: string;
  readonly find: (subject: Subject) => readonly Finding[];
}

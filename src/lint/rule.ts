import type { Finding } from '../model/findings/index.js';

/** One thing to check. Why it is worth checking stands in the message of what it finds. */
export type Rule<Subject> = (subject: Subject) => readonly Finding[];

import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { DATA } from './data.js';
import { MARKUP } from './markup.js';
import { REFUSED_BY_FILES, UNSEEN } from './unseen.js';

/** Kind of text → texts of that kind. */
export type Payloads = Readonly<Record<string, readonly string[]>>;

/** The Big List of Naughty Strings (Max Woolf, MIT), in parts, so that one kind is not larger than all the others together. */
const NAUGHTY: Payloads = Object.fromEntries(
  [0, 1, 2].map((part) => [`naughty ${String(part + 1)} of 3`, naughty.filter((_, i) => i % 3 === part)]),
);

/** Everything an encoder has to stand. */
export const PAYLOADS: Payloads = { ...MARKUP, ...DATA, ...UNSEEN, ...REFUSED_BY_FILES, ...NAUGHTY };

/** What a file can hold, so that it comes as far as a renderer. */
export const WRITABLE: Payloads = Object.fromEntries(
  Object.entries(PAYLOADS)
    .map(([kind, texts]) => [kind, texts.filter(isWritable)] as const)
    .filter(([, texts]) => texts.length > 0),
);

/** Neither controls but tab and newline, nor byte order marks, nor half characters; and something that is no blank. */
function isWritable(text: string): boolean {
  return /\S/u.test(text) && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]|\p{Surrogate}/u.test(text);
}

/** All texts of all kinds, each once. */
export const textsOf = (payloads: Payloads): string[] => [...new Set(Object.values(payloads).flat())];

import { allOf, type Oracle } from './oracle.js';
import { runner } from './runner.js';

/** Nothing moves a cursor, hides or reorders: no control but newlines and our own colours, nothing without width. */
const unseen: Oracle = (hostile) => {
  const bare = hostile.replace(OUR_COLOURS, '');
  const [found] = UNSEEN.exec(bare) ?? [];
  return found === undefined ? null : `holds U+${(found.codePointAt(0) ?? 0).toString(16)}, ${around(bare)}`;
};

const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, text.search(UNSEEN) - 20)).slice(0, 50));

export const terminal: Oracle = allOf(unseen, (hostile, harmless) =>
  runner(hostile.replace(OUR_COLOURS, ''), harmless),
);

/** Spelt apart from src/text, so that what is forgotten there is not forgotten here: all that Unicode calls format characters, but those that are drawn. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\u{e0100}-\u{e01ef}]|(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Format}|\p{Surrogate}/u;

/** Bold, dim, italic, underlined, the colours of figures, and the end of each. */
const OUR_COLOURS = /\u001b\[(?:[0-4]|2[2-4]|3[0-9]|9[0-7])m/gu;

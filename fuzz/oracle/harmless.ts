/** What moves a cursor, hides, or reorders; newlines are ours. */
const DANGEROUS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** Whether a terminal can print a text and show all of it. */
export const isHarmless = (text: string): boolean => !DANGEROUS.test(text);

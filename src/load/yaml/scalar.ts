import { finding, type Finding } from '../../model/findings/index.js';
import type { Place } from '../../model/places.js';
import type { Beginning } from './accepted.js';
import type { Language, Reading } from './reading.js';

const MINUS = 0x2d;
const NINE = 0x39;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const DOUBLE_QUOTE = 0x22;

/** What every YAML reader, of whatever version, reads as the same number: `012`, `0o17`, `+.5`, `0b11` and, without point and sign, `4e0` it does not. */
const COMMON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][-+][0-9]+)?)?$/;
/** How JSON spells numbers. */
const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/** What the core schema of YAML 1.2 calls a number, and js-yaml leaves a string: `-.5`, or digits past the largest number. */
const CORE_NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DIGITS_ONLY = /^-?[0-9]+$/;
/** Control characters that came in by an escape, such as "\e". */
const HIDDEN = /[^\P{Cc}\t\n\r]/u;
/** An escaped line break before an empty line: readers differ on whether the blanks after it count. */
const ESCAPED_BREAK_THEN_EMPTY = /\\\r?\n[ \t]*\r?\n/;
const LONE_SURROGATE = /\p{Cs}/u;

/** Notes what is wrong with one scalar as read. `end` is where the reader stopped, blanks included. */
export function checkScalar(
  value: unknown,
  { start, first }: Beginning,
  end: number,
  { text, limits, language, placeAt, findings }: Reading,
): void {
  let found: Finding | null = null;
  if (typeof value === 'number') {
    found = checkNumber(value, text.slice(start, end).trimEnd(), language, () => placeAt(start));
  } else if (typeof value === 'string') {
    if (value.length > limits.textLength) {
      found = finding('TEXT-TOO-LONG', { length: value.length, limit: limits.textLength }, placeAt(start));
    } else if (first === DOUBLE_QUOTE) {
      found = checkEscapes(value, text.slice(start, end), () => placeAt(start));
    } else if (
      first <= NINE &&
      (first >= ZERO || first === MINUS || first === PLUS || first === DOT) &&
      CORE_NUMBER.test(value)
    ) {
      found = misread(value, placeAt(start));
    }
  }
  if (found) findings.push(found);
}

function checkNumber(value: number, spelt: string, language: Language, place: () => Place): Finding | null {
  if (!Number.isFinite(value)) return finding('NUMBER-NOT-FINITE', { text: spelt }, place());
  const form = language === 'json' ? JSON_NUMBER : COMMON_NUMBER;
  // Readers differ on whether -0 keeps its sign.
  if (!form.test(spelt) || (value === 0 && spelt.startsWith('-'))) return notAccepted(spelt, place());
  return isSafe(value) ? null : finding('NUMBER-NOT-FINITE', { text: spelt }, place());
}

function misread(spelt: string, place: Place): Finding {
  const huge = DIGITS_ONLY.test(spelt) || !Number.isFinite(Number(spelt));
  return huge ? finding('NUMBER-NOT-FINITE', { text: spelt.slice(0, 40) }, place) : notAccepted(spelt, place);
}

const isSafe = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const notAccepted = (spelt: string, place: Place): Finding =>
  finding('YAML-NOT-ACCEPTED', { construct: 'number', text: spelt.slice(0, 40) }, place);

/** Only a text in double quotes has escapes, so only there can decoding make what the file's bytes could not hold. */
function checkEscapes(value: string, spelt: string, place: () => Place): Finding | null {
  if (!spelt.includes('\\')) return null;
  if (ESCAPED_BREAK_THEN_EMPTY.test(spelt)) {
    return finding('YAML-NOT-ACCEPTED', { construct: 'other-reading', text: '\\' }, place());
  }
  if (LONE_SURROGATE.test(value)) return finding('TEXT-NOT-WELL-FORMED', {}, place());
  const hidden = HIDDEN.exec(value);
  if (!hidden) return null;
  const code = `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return finding('CONTROL-CHARACTER', { code }, place());
}

import { finding, type Finding } from '../../model/findings/index.js';
import { placesOf } from './places.js';

export type Decoded =
  { readonly text: string; readonly finding: null } | { readonly text: null; readonly finding: Finding };

/**
 * Bytes as text: strict UTF-8, one byte order mark taken off. Refused are bytes that are no UTF-8, control characters
 * (they hide what a terminal or an editor shows), and a carriage return alone, which some readers take for a line break.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  let text;
  try {
    text = strict().decode(bytes);
  } catch {
    return refusedBytes(bytes, file);
  }
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) text = text.slice(1);
  const at = firstUnwanted(text);
  if (at === -1) return { text, finding: null };
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return { text: null, finding: finding('CONTROL-CHARACTER', { code }, placesOf(file, text, 0).at(at)) };
}

function firstUnwanted(text: string): number {
  const control = text.search(UNWANTED);
  if (control !== -1 || !text.includes('\r')) return control;
  return text.search(LONE_RETURN);
}

const BYTE_ORDER_MARK = 0xfeff;
/**
 * Every control character but tab and the two line ends, and byte order marks inside the text. Spelt as what is wanted,
 * without a look ahead: each would take twice the time.
 */
const UNWANTED = /[^\t\n\r -~\u00a0-\ufefe\uff00-\uffff]/;
const LONE_RETURN = /\r(?!\n)/;

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function refusedBytes(bytes: Uint8Array, file: string): Decoded {
  const byte = firstBadByte(bytes);
  const before = strict().decode(bytes.subarray(0, byte), { stream: true });
  return { text: null, finding: finding('NOT-UTF8', { byte }, placesOf(file, before, 0).at(before.length)) };
}

/** How many bytes from the start are sound: found by halving, since a decoder only says that something is wrong. */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isSound(bytes: Uint8Array): boolean {
  try {
    strict().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

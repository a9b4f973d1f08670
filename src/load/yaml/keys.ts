import { finding } from '../../model/findings/index.js';
import type { YamlConstruct } from '../../model/findings/load/yaml.js';
import { skipBlanks } from './layout.js';
import { ABSENT, keyStartOf, startOf, type PlacedMap } from './places.js';
import { sampleAt, type Reading } from './reading.js';

/**
 * Notes what is wrong with the keys of one mapping. `results` holds what was read for each key and value in turn, before
 * the keys became strings: that is how a key that was no string is known.
 */
export function noteKeys(map: PlacedMap, results: readonly unknown[], reading: Reading): void {
  const { limits, placeAt, findings, text } = reading;
  const { keys } = map;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    const read = results[2 * i];
    const isFar = maybeFar(map, i);
    if (typeof read === 'string' && !isUnwanted(key) && !isFar) continue;
    const start = keyStartOf(map, i);
    const construct =
      isFar && colonAfter(text, start, key) - start > FARTHEST ? 'long-key' : constructOf(read, text, start);
    if (construct)
      findings.push(finding('YAML-NOT-ACCEPTED', { construct, text: sampleAt(text, start) }, placeAt(start)));
    else if (isUnwanted(key)) findings.push(finding('RESERVED-KEY', { key }, placeAt(start)));
  }
  if (keys.length > limits.keys) {
    findings.push(finding('TOO-MANY-KEYS', { count: keys.length, limit: limits.keys }, placeAt(map.start)));
  }
}

/** How far the colon of a key may stand from the beginning of the key: YAML 1.2.2, section 7.4.2. Some readers hold to it. */
const FARTHEST = 1024;

/** Whether the colon may be farther away: a look at where the value begins, so that keys cost next to nothing. */
function maybeFar({ spots }: PlacedMap, i: number): boolean {
  const [key = ABSENT, value = ABSENT] = [spots[2 * i], spots[2 * i + 1]];
  return value === ABSENT || startOf(value) - startOf(key) > FARTHEST;
}

/** The first character behind a key that is no blank. */
function colonAfter(text: string, start: number, key: string): number {
  QUOTED.lastIndex = start;
  return skipBlanks(text, QUOTED.test(text) ? QUOTED.lastIndex : start + key.length);
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;

/** Setting the first three on an object changes what the object is, or looks as if it did; the last merges in some readers. */
const isUnwanted = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' || key === '<<';

/** What makes a key one that readers turn into different strings; null where nothing does. */
function constructOf(key: unknown, text: string, start: number): YamlConstruct | null {
  if (typeof key === 'string') return key === '<<' ? 'merge-key' : null;
  if (key === null || key === undefined) return 'null-key';
  if (typeof key !== 'number' && typeof key !== 'boolean') return 'complex-key';
  // A plain key such as 1 or true: as a string it must be what the file says, which 1.0, 0x1 and True are not.
  const spelt = String(key);
  const after = text.charAt(start + spelt.length);
  return text.startsWith(spelt, start) && (after === ':' || after === ' ' || after === '\t') ? null : 'number';
}

/** Notes every key that the mapping has had before, with where. */
export function noteDuplicates(map: PlacedMap, { placeAt, findings }: Reading): void {
  const seen = new Map<string, number>();
  map.keys.forEach((key, i) => {
    const start = keyStartOf(map, i);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, start);
    else findings.push(finding('DUPLICATE-KEY', { key, first: placeAt(first) }, placeAt(start)));
  });
}

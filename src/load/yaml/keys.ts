import { finding } from '../../model/findings/index.js';
import type { YamlConstruct } from '../../model/findings/load/yaml.js';
import { keyStartOf, type PlacedMap } from './places.js';
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
    if (typeof read === 'string' && !isUnwanted(key)) continue;
    const start = keyStartOf(map, i);
    const construct = constructOf(read, text, start);
    if (construct)
      findings.push(finding('YAML-NOT-ACCEPTED', { construct, text: sampleAt(text, start) }, placeAt(start)));
    else if (isUnwanted(key)) findings.push(finding('RESERVED-KEY', { key }, placeAt(start)));
  }
  if (keys.length > limits.keys) {
    findings.push(finding('TOO-MANY-KEYS', { count: keys.length, limit: limits.keys }, placeAt(map.start)));
  }
}

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

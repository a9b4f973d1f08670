import { SECTION_OF, type Entry } from '../../src/model/edits.js';

type Plain = Record<string, unknown>;

/** What a file holds once entries were added, worked out on its values alone. */
export function merged(value: unknown, entries: readonly Entry[]): unknown {
  const whole = structuredClone(value) as Plain;
  for (const entry of entries) {
    const section = SECTION_OF[entry.kind];
    if (entry.kind === 'rating') below(below(whole, section), entry.framework)[entry.node] = entry.value;
    else if ('id' in entry) below(whole, section)[entry.id] = entry.value;
    else whole[section] = [...((whole[section] as unknown[] | null | undefined) ?? []), entry.value];
  }
  return whole;
}

function below(map: Plain, key: string): Plain {
  const known = (map[key] ?? {}) as Plain;
  map[key] = known;
  return known;
}

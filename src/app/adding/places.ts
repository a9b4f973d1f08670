import { readYaml } from '../../load/index.js';
import { SECTION_OF, type Entry } from '../../model/edits.js';
import type { Finding } from '../../model/findings/index.js';
import { topOf, type Place } from '../../model/places.js';
import { changedLines } from '../../text/diff.js';
import type { Additions, ChangedFile } from '../edit.js';
import type { Workshop } from '../study.js';

/** Where each entry stands in the texts; the top of the study where none of them has it. */
export function placesOf(entries: readonly Entry[], files: readonly ChangedFile[], { ports }: Workshop): Place[] {
  const read = files.map(({ path, text }) => readYaml(new TextEncoder().encode(text), path, ports.limits));
  return entries.map((entry) => {
    const found = read.map(({ value, places }) => {
      const at = pathOf(entry, value);
      return at && places.has(at) ? places.key(at) : null;
    });
    return found.find((place) => place !== null) ?? topOf(files[0]?.path ?? '');
  });
}

/** The path to an entry in a file of these values; null where it holds no such entry. */
function pathOf(entry: Entry, value: unknown): (string | number)[] | null {
  const section = SECTION_OF[entry.kind];
  if (entry.kind === 'rating') return [section, entry.framework, entry.node];
  if ('id' in entry) return [section, entry.id];
  const list = (value as Readonly<Record<string, unknown>> | undefined)?.[section];
  const at = Array.isArray(list) ? list.findLastIndex((item: { id?: unknown }) => item.id === entry.value.id) : -1;
  return at === -1 ? null : [section, at];
}

/** A finding about a line that is to be added, at the entry it belongs to. */
export function toldAtEntry(
  found: Finding,
  files: readonly ChangedFile[],
  places: readonly Place[],
  { origins = [] }: Additions,
): Finding {
  const { place } = found;
  const file = place && files.find(({ path }) => path === place.file);
  if (!file) return found;
  const lines = changedLines(file.before, file.text).flat();
  if (!lines.some(({ mark, line }) => mark === '+' && line === place.line)) return found;
  const above = places.map((at, i) => ({ at, i })).filter(({ at }) => at.file === place.file && at.line <= place.line);
  const [nearest] = above.sort((a, b) => b.at.line - a.at.line);
  return { ...found, place: (nearest && origins[nearest.i]) ?? null };
}

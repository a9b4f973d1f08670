import { byBytes } from '../../model/order.js';
import type { Side, SideKind } from '../../model/triangulation.js';
import { combine } from '../../assess/nodes/combine.js';
import type { Field, Voice } from './voices.js';

/** Voices put together to sides, each with its level by the framework's rule; people, then places, then papers, each by id. */
export function sidesOf(
  { assessment, measure }: Field,
  voices: readonly Voice[],
  sideOf: (voice: Voice) => readonly [SideKind, string] | null,
): Side[] {
  const found = new Map<string, { kind: SideKind; id: string; voices: Voice[] }>();
  for (const voice of voices) {
    const side = sideOf(voice);
    if (side === null) continue;
    const [kind, id] = side;
    const key = keyOf(side);
    const entry = found.get(key) ?? { kind, id, voices: [] };
    entry.voices.push(voice);
    found.set(key, entry);
  }
  return [...found.values()]
    .map(({ kind, id, voices: own }) => ({
      kind,
      id,
      level: combine(
        assessment.framework.combine,
        own.flatMap(({ level }) => level ?? []),
        measure.scale,
      ),
      evidence: own.map(({ item }) => item.id),
    }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byBytes(a.id, b.id));
}

const ORDER: readonly SideKind[] = ['group', 'informant', 'place', 'document', 'dataset', 'date', 'method', 'rater'];

export const keyOf = ([kind, id]: readonly [SideKind, string]): string => `${kind} ${id}`;

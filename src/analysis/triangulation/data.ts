import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Comparison, SideKind } from '../../model/triangulation.js';
import { denials, disputes, levelsApart, levelsTogether, shared, type Cut } from './items.js';
import { ground, readingOf } from './reading.js';
import { keyOf, sidesOf } from './sides.js';
import { topical, type Field, type Voice } from './voices.js';

/**
 * Data triangulation (Denzin 1978): the same matter from different people, in different places, at different times. People of one
 * group are one side, since their word is alike for reasons of its own; whoever belongs to no group that is known stands alone.
 * Each place, document and dataset is a side. Sources contradict each other within a group too, so what is apart is looked for
 * between sources. The same source on another day is no further source: dates only show whether its word changed.
 */
export function dataTriangulation(field: Field, node: NodeResult, voices: readonly Voice[]): Comparison | null {
  if (voices.length === 0) return null;
  const onTopic = (factors: readonly string[]) => topical(field, node, factors);
  const side = (voice: Voice): string => keyOf(sideOf(voice));
  const sides = sidesOf(field, voices, sideOf);
  const dates = sidesOf(field, voices, ({ item }) => (item.date === null ? null : ['date', item.date]));
  const changed = [
    ...disputes(voices, DAYS),
    ...denials(voices, DAYS, onTopic),
    ...levelsApart(field, voices, DAYS),
  ].map((found) => ground('changed-over-time', found));
  return {
    sides: [...sides, ...dates],
    ...readingOf(sides.length, [
      ...disputes(voices, SOURCES),
      ...denials(voices, SOURCES, onTopic),
      ...levelsApart(field, voices, SOURCES),
      ...changed,
      ...levelsTogether(voices, side),
      ...shared(voices, side, onTopic),
    ]),
  };
}

/** One source against another. */
const SOURCES: Cut = ({ source }) => ['study', source.id];

/** A source against what it said itself on another day. */
const DAYS: Cut = ({ item, source }) => (item.date === null ? null : [source.id, item.date]);

function sideOf({ source: { id, kind, group } }: Voice): readonly [SideKind, string] {
  switch (kind) {
    case 'informant':
    case 'group':
      return group === null ? ['informant', id] : ['group', group];
    case 'document':
    case 'place':
    case 'dataset':
      return [kind, id];
  }
}

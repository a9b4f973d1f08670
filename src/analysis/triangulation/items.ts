import { byBytes } from '../../model/order.js';
import type { Ground } from '../../model/triangulation.js';
import { isDivergent } from '../../assess/nodes/saidSeen.js';
import { ascending, ground } from './reading.js';
import type { Field, Voice } from './voices.js';

/**
 * Which voices can be held against each other: those of one whole, on different sides of it. Gives the whole of a voice and its
 * side; null for a voice that is on no side.
 */
export type Cut = (voice: Voice) => readonly [whole: string, side: string] | null;

/** The side that a voice is on, where there is one whole. */
type SideOf = (voice: Voice) => string;

/** The factors of a voice that are on the topic. */
type OnTopic = (factors: readonly string[]) => readonly string[];

/** Each pair of items on different sides, one of which says that it contradicts the other. */
export function disputes(voices: readonly Voice[], cut: Cut): Ground[] {
  const byId = new Map(voices.map((voice) => [voice.item.id, voice]));
  const pairs = voices.flatMap((voice) =>
    voice.item.disputes.flatMap((id) => {
      const other = byId.get(id);
      return other && isOpposed(voice, sidesIn([other], cut), cut) ? [[voice.item.id, id].sort()] : [];
    }),
  );
  // Either may name the other, or both.
  const once = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...once].sort(([a], [b]) => byBytes(a, b)).map(([, evidence]) => ground('items-dispute', { evidence }));
}

/** Factors that one side shows and another denies. */
export function denials(voices: readonly Voice[], cut: Cut, onTopic: OnTopic): Ground[] {
  const factors = onTopic([...new Set(voices.flatMap(({ item }) => item.denies))].sort());
  return factors.flatMap((factor) => {
    const showing = voices.filter(({ item }) => item.shows.includes(factor));
    const denying = voices.filter(({ item }) => item.denies.includes(factor));
    const [shown, denied] = [sidesIn(showing, cut), sidesIn(denying, cut)];
    const found = [
      ...showing.filter((voice) => isOpposed(voice, denied, cut)),
      ...denying.filter((voice) => isOpposed(voice, shown, cut)),
    ];
    return found.length === 0 ? [] : [ground('factor-denied', { factor, evidence: ids(found) })];
  });
}

/** Items on different sides whose levels lie two apart, or on both sides of weak: all of them on one ground. */
export function levelsApart({ measure }: Field, voices: readonly Voice[], cut: Cut): Ground[] {
  const levels = levelsOf(voices);
  const sides = new Map(
    levels.map((level) => [
      level,
      sidesIn(
        voices.filter((voice) => voice.level === level),
        cut,
      ),
    ]),
  );
  // Whoever speaks for no level is apart from none.
  const found = voices.filter((voice) =>
    [...sides].some(
      ([level, there]) => isDivergent(measure, [level, voice.level ?? level]) && isOpposed(voice, there, cut),
    ),
  );
  return found.length === 0 ? [] : [ground('levels-apart', { levels: levelsOf(found), evidence: ids(found) })];
}

/** Factors that items of several sides show, or several deny. */
export function shared(voices: readonly Voice[], side: SideOf, onTopic: OnTopic): Ground[] {
  const named = (key: 'shows' | 'denies') =>
    onTopic([...new Set(voices.flatMap(({ item }) => item[key]))].sort()).flatMap((factor) => {
      const found = voices.filter(({ item }) => item[key].includes(factor));
      return new Set(found.map(side)).size < 2 ? [] : [ground('factor-shared', { factor, evidence: ids(found) })];
    });
  return [...named('shows'), ...named('denies')];
}

/** That items of several sides speak for levels, whatever they are: convergent where nothing is apart. */
export function levelsTogether(voices: readonly Voice[], side: SideOf): Ground[] {
  const levelled = voices.filter(({ level }) => level !== null);
  if (new Set(levelled.map(side)).size < 2) return [];
  return [ground('levels-agree', { levels: levelsOf(voices), evidence: ids(levelled) })];
}

type Sides = ReadonlyMap<string, ReadonlySet<string>>;

/** Whole → its sides on which there is a voice. */
function sidesIn(voices: readonly Voice[], cut: Cut): Sides {
  const found = new Map<string, Set<string>>();
  for (const voice of voices) {
    const place = cut(voice);
    if (place === null) continue;
    const [whole, side] = place;
    found.set(whole, (found.get(whole) ?? new Set()).add(side));
  }
  return found;
}

/** Whether somebody there speaks from another side of the same whole. */
function isOpposed(voice: Voice, there: Sides, cut: Cut): boolean {
  const place = cut(voice);
  if (place === null) return false;
  const [whole, side] = place;
  const sides = there.get(whole);
  return sides !== undefined && (sides.size > 1 || !sides.has(side));
}

const levelsOf = (voices: readonly Voice[]): number[] => ascending(voices.flatMap(({ level }) => level ?? []));
const ids = (voices: readonly Voice[]): string[] => [...new Set(voices.map(({ item }) => item.id))].sort();

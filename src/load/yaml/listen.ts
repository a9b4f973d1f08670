import { CORE_SCHEMA, load, YAMLException, type EventType, type LoadOptions, type State } from 'js-yaml';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Limits } from '../../model/limits.js';
import type { Place } from '../../model/places.js';
import { refusalOfClosing, refusalOfOpening, refusalOfText, suspectsOf, type Refusal } from './accepted.js';
import { noteDuplicates, noteKeys } from './keys.js';
import { ABSENT, type PlacedMap, type PlaceNode } from './places.js';
import { sampleAt, type Language, type Reading } from './reading.js';
import { checkScalar } from './scalar.js';
import { skipSpace } from './space.js';

export interface Listened {
  readonly value: unknown;
  readonly root: PlaceNode;
  readonly findings: readonly Finding[];
}

/** A value js-yaml is still reading, or tries to read: its beginning, and the `count` things read inside it so far. */
interface Frame {
  start: number;
  first: number;
  count: number;
  readonly nodes: PlaceNode[];
  readonly results: unknown[];
}

/** Thrown to make js-yaml stop where it is; the finding has been noted. */
const STOP = new Error('stopped by the listener');

/**
 * Reads a text with js-yaml and builds, from its listener, the tree of where every key and value stands. The listener is
 * undocumented: js-yaml is pinned, all knowledge of it is in this file, and `listen.test.ts` holds it to that knowledge:
 * - `open` comes before each value it tries to read, with `position` before or at the value; `close` comes after it, with
 *   `kind` and `result` (`kind` null: nothing there).
 * - The children of a mapping are its keys and values in turn; those of a list its items.
 * - A block value is first tried as the first key of a mapping. Where it turns out to be none, what was tried is the value
 *   itself: a pair around a scalar, or around a bracketed collection that is the same object.
 * - After the last key of a mapping one more attempt may find nothing.
 */
export function listen(
  text: string,
  limits: Limits,
  placeAt: (offset: number) => Place,
  language: Language = 'yaml',
): Listened {
  const reading: Reading = { text, limits, language, placeAt, findings: [] };
  const once = readOnce(reading, false);
  if (once !== 'duplicates') return once;
  // Read again as JSON readers do, with the last of equal keys: then all of them can be found.
  reading.findings.length = 0;
  const again = readOnce(reading, true);
  return again === 'duplicates' ? { value: undefined, root: 0, findings: reading.findings } : again;
}

function readOnce(reading: Reading, json: boolean): Listened | 'duplicates' {
  const { text, findings, placeAt } = reading;
  const whole = frame();
  try {
    const unwanted = refusalOfText(text);
    if (unwanted) refuse(unwanted, reading);
    const value = load(text, { ...OPTIONS, json, listener: listenerOf(reading, json, whole) });
    const root = whole.nodes[0];
    return { value, root: root === undefined || root === ABSENT ? 0 : root, findings };
  } catch (error) {
    if (error !== STOP) {
      if (!(error instanceof YAMLException)) throw error;
      if (error.reason === 'duplicated mapping key') return 'duplicates';
      const offset = Math.min(markOf(error), text.length);
      findings.push(finding('YAML-SYNTAX', { reason: error.reason }, placeAt(offset)));
    }
    return { value: undefined, root: 0, findings };
  }
}

/** `maxDepth` is missing from the published types. The depth is checked in the listener, where the place is known. */
const OPTIONS: LoadOptions & { readonly maxDepth: number } = { schema: CORE_SCHEMA, maxDepth: Infinity };

const frame = (): Frame => ({ start: -1, first: 0, count: 0, nodes: [], results: [] });

function listenerOf(reading: Reading, json: boolean, whole: Frame): (event: EventType, state: State) => void {
  const { text, limits } = reading;
  const deepest = limits.depth + 2; // the attempts to read a key may spend two
  const suspects = suspectsOf(text);
  const frames: Frame[] = [whole];
  let current = whole;
  let depth = 0;

  const open = (position: number): void => {
    const start = skipSpace(text, position);
    const first = text.charCodeAt(start);
    if (depth === 0 && whole.count > 0) refuse({ construct: 'several-documents', at: start }, reading);
    if (isKeyedByCollection(current)) refuse({ construct: 'complex-key', at: current.start }, reading);
    depth++;
    if (depth > deepest) {
      reading.findings.push(finding('NESTED-TOO-DEEP', { limit: limits.depth }, reading.placeAt(start)));
      throw STOP;
    }
    current = frames[depth] ??= frame();
    current.start = start;
    current.first = first;
    current.count = 0;
    const unwanted = refusalOfOpening(text, position, current, suspects);
    if (unwanted) refuse(unwanted, reading);
  };

  const close = (state: State): void => {
    const closed = current;
    depth--;
    const parent = frames[depth] ?? whole;
    current = parent;
    const node = nodeOf(closed, state, reading, json);
    // What starts where its parent does is the parent itself, tried as a key.
    if (closed.start !== parent.start || parent.count > 0) {
      const isKey = parent.count % 2 === 0;
      const isCollection = typeof node === 'object';
      const unwanted = refusalOfClosing(text, closed, state.position, parent, isKey, isCollection, suspects);
      if (unwanted) refuse(unwanted, reading);
    }
    parent.nodes[parent.count] = node;
    parent.results[parent.count] = state.result;
    parent.count++;
  };

  return (event, state) => {
    if (event === 'open') open(state.position);
    else close(state);
  };
}

/** Some errors have no mark, whatever the types say: those about the file as a whole. */
const markOf = ({ mark }: { mark: { position: number } | undefined }): number => mark?.position ?? 0;

function refuse({ construct, at }: Refusal, { text, placeAt, findings }: Reading): never {
  const offset = Math.min(at, text.length);
  findings.push(finding('YAML-NOT-ACCEPTED', { construct, text: sampleAt(text, offset) }, placeAt(offset)));
  throw STOP;
}

/** Whether all that was read is one collection that starts where the mapping does: if more follows, it is a key. */
function isKeyedByCollection({ count, nodes, start }: Frame): boolean {
  if (count !== 1) return false;
  const only = nodes[0];
  return typeof only === 'object' && only.start === start;
}

function nodeOf(closed: Frame, state: State, reading: Reading, json: boolean): PlaceNode {
  const { start, count, nodes, results } = closed;
  const inner = count > 0 ? nodes[count - 1] : undefined;
  if (state.kind === 'scalar') {
    const wasTried = inner !== undefined && inner !== ABSENT;
    if (!wasTried) checkScalar(state.result, closed, state.position, reading);
    return start;
  }
  if (typeof inner === 'object' && results[count - 1] === state.result) return inner;
  if (state.kind === 'mapping') return mapOf(closed, reading, json);
  return state.kind === 'sequence' ? listOf(closed, state.result as readonly unknown[], reading) : ABSENT;
}

function mapOf({ start, count, nodes, results }: Frame, reading: Reading, json: boolean): PlacedMap {
  const pairs = count >> 1;
  const keys: string[] = [];
  for (let i = 0; i < pairs; i++) keys.push(String(results[2 * i]));
  const map = { start, keys, spots: nodes.slice(0, 2 * pairs) };
  noteKeys(map, results, reading);
  if (json) noteDuplicates(map, reading);
  return map;
}

function listOf(
  { start, count, nodes, results }: Frame,
  value: readonly unknown[],
  { text, limits, placeAt, findings }: Reading,
): PlaceNode {
  const items = nodes.slice(0, count);
  const refused = (construct: 'empty-item' | 'complex-key'): void => {
    findings.push(finding('YAML-NOT-ACCEPTED', { construct, text: sampleAt(text, start) }, placeAt(start)));
  };
  if (count !== value.length) refused('empty-item');
  // `[? a]` is a mapping, and what was opened is its key.
  else if (value.some((item, i) => !Object.is(item, results[i]))) refused('complex-key');
  if (value.length > limits.items) {
    findings.push(finding('TOO-MANY-ITEMS', { count: value.length, limit: limits.items }, placeAt(start)));
  }
  return { start, items };
}

import { readSource, type Ports } from '../../load/index.js';
import type { Entry, EntryKind, PlainObject, PlainValue } from '../../model/edits.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { Diagnosed } from '../texts.js';

/** Entries that somebody wrote down in a file, each with where. */
export interface WrittenEntries extends Diagnosed {
  readonly entries: readonly Entry[];
  readonly origins: readonly Place[];
}

/**
 * The entries of a YAML or JSON file: one, or a list of them, with the keys of the format. What stands under its id in a study
 * has an `id` here, and a rating `framework` and `node`. Whether they make sense is seen when the study is read with them.
 */
export function writtenEntries(ports: Ports, typed: string, kind: EntryKind): WrittenEntries {
  const path = join('', typed.replaceAll('\\', '/'));
  const language = path.endsWith('.json') ? 'json' : 'yaml';
  const names = { path: ports.files.real(path) ?? path, file: path, called: path };
  const { source, shown, findings } = readSource(names, null, ports, language);
  const texts = new Map(shown === null ? [] : [[path, shown]]);
  if (!source) return { entries: [], origins: [], findings, texts };
  const { value, places } = source;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read = all.map((each, i): Read => {
    const at = Array.isArray(value) ? [i] : [];
    return { origin: places.value(at), ...entryIn(each, kind, (key) => places.value([...at, key])) };
  });
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    origins: read.flatMap(({ entry, origin }) => (entry ? origin : [])),
    findings: read.flatMap((each) => each.findings),
    texts,
  };
}

interface Read {
  readonly origin: Place;
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

/** What an entry is called by stands outside of its value in some places of a study, and here always inside. */
const NAMED_BY: Readonly<Record<EntryKind, readonly string[]>> = {
  source: ['id'],
  session: ['id'],
  evidence: ['id'],
  factor: ['id'],
  proposal: ['id'],
  rating: ['framework', 'node'],
};

const MEANT: Readonly<Record<string, string>> = {
  id: 'How others refer to it.',
  framework: 'The framework it is judged by.',
  node: 'The indicator that is rated.',
};

function entryIn(written: unknown, kind: EntryKind, placeOf: (key: string) => Place): Pick<Read, 'entry' | 'findings'> {
  if (!isFields(written)) {
    const found = Array.isArray(written) ? 'array' : typeof written;
    return refused(finding('WRONG-TYPE', { expected: ['object'], found, meaning: 'One entry.' }, placeOf('')));
  }
  const names = NAMED_BY[kind];
  const missing = names.find((key) => typeof written[key] !== 'string');
  if (missing !== undefined) {
    const given = written[missing];
    return refused(
      given === undefined
        ? finding('MISSING-KEY', { key: missing, meaning: MEANT[missing] ?? '' }, placeOf(''))
        : finding(
            'WRONG-TYPE',
            { expected: ['string'], found: typeof given, meaning: MEANT[missing] ?? '' },
            placeOf(missing),
          ),
    );
  }
  const [name = '', second = ''] = names.map((key) => String(written[key]));
  const value = plain(written) as PlainObject;
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
  const entry = ((): Entry => {
    switch (kind) {
      case 'rating':
        return { kind, framework: name, node: second, value: rest };
      case 'evidence':
      case 'proposal':
        return { kind, value: { id: name, ...rest } };
      default:
        return { kind, id: name, value: rest };
    }
  })();
  return { entry, findings: [] };
}

const refused = (found: Finding): Pick<Read, 'entry' | 'findings'> => ({ entry: null, findings: [found] });

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys with nothing behind their colon are left out, as if they were not there. */
function plain(value: unknown): PlainValue | null {
  if (Array.isArray(value)) return value.map(plain).filter((each) => each !== null);
  if (!isFields(value)) return value as string | number | boolean | null;
  const pairs = Object.entries(value).map(([key, each]) => [key, plain(each)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, PlainValue] => pair[1] !== null));
}

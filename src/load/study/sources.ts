import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import type { PartialDate, Session, Source } from '../../model/study.js';
import { forEachEntry } from '../entries.js';
import type { RawSource } from '../raw.js';
import { optional, optionalText } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import { attachmentsOf } from './attachments.js';
import { checkOrder, readDate } from './dates.js';
import { addOnce, type Gathering } from './part.js';

/** The sources of all parts, in the order of the files. */
export function gatherSources(gathering: Gathering): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { raw, places } of gathering.parts) {
    forEachEntry(raw.sources, places, ['sources'], (id, source, place) => {
      addOnce(sources, id, sourceOf(id, source, place, places, gathering), 'source', gathering.findings);
    });
  }
  return sources;
}

function sourceOf(id: string, raw: RawSource, place: Place, places: YamlPlaces, { lang, findings }: Gathering): Source {
  const dateAt = (key: 'date' | 'valid-until'): PartialDate | undefined => {
    const date = raw[key];
    return date === undefined ? undefined : readDate(date, () => places.value(['sources', id, key]), findings);
  };
  const date = dateAt('date');
  const validUntil = dateAt('valid-until');
  if (date !== undefined && validUntil !== undefined) {
    const place = (): Place => places.value(['sources', id, 'valid-until']);
    checkOrder([date, validUntil], ['date', 'valid-until'], place, findings);
  }
  return {
    id,
    kind: raw.kind,
    ...optionalText('role', raw.role, lang),
    ...optional('group', raw.group),
    ...optional('selection', raw.selection),
    ...optional('size', raw.size),
    ...optionalText('title', raw.title, lang),
    ...optional('status', raw.status),
    ...optional('date', date),
    ...optional('validUntil', validUntil),
    ...optional('cite', raw.cite),
    ...optional('doi', raw.doi),
    ...optional('url', raw.url),
    ...attachmentsOf(raw.attachments, (i) => places.value(['sources', id, 'attachments', i]), lang, findings),
    place,
  };
}

/** The sessions of all parts. Evidence names a session or a source by one word, so no id may be both. */
export function gatherSessions(gathering: Gathering, sources: ReadonlyMap<string, Source>): Map<string, Session> {
  const { findings } = gathering;
  const sessions = new Map<string, Session>();
  for (const { raw, places } of gathering.parts) {
    forEachEntry(raw.sessions, places, ['sessions'], (id, { source, method, date }, place) => {
      const first = sources.get(id);
      if (first) findings.push(finding('DUPLICATE-ID', { id, kind: 'session', first: first.place }, place));
      if (!sources.has(source)) {
        const suggestion = nearest(source, sources.keys());
        findings.push(finding('UNKNOWN-SOURCE', { id: source, suggestion }, places.value(['sessions', id, 'source'])));
      }
      const day = date === undefined ? null : readDate(date, () => places.value(['sessions', id, 'date']), findings);
      addOnce(sessions, id, { source, method, date: day, place }, 'session', findings);
    });
  }
  return sessions;
}

import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { Path, Place } from '../../model/places.js';
import type { Evidence, Method, PartialDate, Session, Source, SourceKind } from '../../model/study.js';
import { forEachItem } from '../entries.js';
import type { RawEvidence } from '../raw.js';
import { localized } from '../text.js';
import { attachmentsOf } from './attachments.js';
import { readDate } from './dates.js';
import { addOnce, type Gathering } from './part.js';
import { checkReferences } from './references.js';

/** What evidence refers to within its study. */
export interface Origins {
  readonly sources: ReadonlyMap<string, Source>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly norms: ReadonlySet<string>;
}

/** The evidence of all parts, each item with its source, method and date looked up. */
export function gatherEvidence(gathering: Gathering, origins: Origins): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { raw, places } of gathering.parts) {
    forEachItem(raw.evidence, places, 'evidence', (item, place, i) => {
      const placeOf = (path: Path): Place => places.value(['evidence', i, ...path]);
      addOnce(evidence, item.id, evidenceOf(item, place, placeOf, gathering, origins), 'evidence', gathering.findings);
    });
  }
  checkDisputes(gathering, evidence);
  return evidence;
}

function evidenceOf(
  raw: RawEvidence,
  place: Place,
  placeOf: (path: Path) => Place,
  gathering: Gathering,
  origins: Origins,
): Evidence {
  const { lang, findings } = gathering;
  const origin = originOf(raw, placeOf, gathering, origins);
  raw.against?.forEach(({ norm }, j) => {
    checkReferences('UNKNOWN-NORM', [norm], origins.norms, () => placeOf(['against', j, 'norm']), findings);
  });
  if (raw.state === 'rejected' && raw.why === undefined)
    findings.push(finding('REJECTED-WITHOUT-WHY', { id: raw.id }, place));
  const own = raw.date === undefined ? null : readDate(raw.date, () => placeOf(['date']), findings);
  return {
    id: raw.id,
    source: origin.source,
    session: origin.session,
    method: origin.method,
    date: own ?? origin.date,
    at: raw.at ?? null,
    finding: localized(raw.finding, lang),
    quote: raw.quote
      ? { text: raw.quote.text, lang: raw.quote.lang ?? null, consent: raw.quote.consent ?? 'open' }
      : null,
    against: raw.against?.map(({ norm, at }) => ({ norm, at: at ?? null })) ?? NONE,
    shows: raw.shows ?? NONE,
    denies: raw.denies ?? NONE,
    disputes: raw.disputes ?? NONE,
    state: raw.state ?? 'accepted',
    why: raw.why === undefined ? null : localized(raw.why, lang),
    about: raw.about ?? NONE,
    selfReport: raw['self-report'] ?? false,
    secondHand: raw['second-hand'] ?? false,
    ...attachmentsOf(raw.attachments, (i) => placeOf(['attachments', i]), lang, findings),
    ...(raw.suggested && { suggested: new Map(Object.entries(raw.suggested)) }),
    ...(raw.import && { imported: { of: raw.import.of, key: raw.import.key, as: raw.import.as ?? null } }),
    place,
  };
}

const NONE: readonly never[] = [];

interface Origin {
  readonly source: string;
  readonly session: string | null;
  readonly method: Method;
  readonly date: PartialDate | null;
}

function originOf(
  raw: RawEvidence,
  placeOf: (path: Path) => Place,
  { findings }: Gathering,
  { sources, sessions }: Origins,
): Origin {
  const session = sessions.get(raw.from);
  if (session)
    return {
      source: session.source,
      session: raw.from,
      method: session.method,
      date: session.date ?? sources.get(session.source)?.date ?? null,
    };
  const source = sources.get(raw.from);
  if (!source) {
    const suggestion = nearest(raw.from, [...sessions.keys(), ...sources.keys()]);
    findings.push(finding('UNKNOWN-SOURCE', { id: raw.from, suggestion }, placeOf(['from'])));
  }
  return { source: raw.from, session: null, method: METHOD_OF[source?.kind ?? 'document'], date: source?.date ?? null };
}

/** How evidence that comes straight from a source was gathered. */
const METHOD_OF: Readonly<Record<SourceKind, Method>> = {
  informant: 'interview',
  group: 'interview',
  document: 'document',
  publication: 'document',
  place: 'observation',
  dataset: 'dataset',
};

function checkDisputes({ parts, findings }: Gathering, evidence: ReadonlyMap<string, Evidence>): void {
  for (const { raw, places } of parts) {
    raw.evidence?.forEach(({ id, disputes }, i) => {
      const placeOf = (j: number): Place => places.value(['evidence', i, 'disputes', j]);
      checkReferences('UNKNOWN-EVIDENCE', disputes, evidence, placeOf, findings);
      const self = disputes?.indexOf(id) ?? -1;
      if (self !== -1) findings.push(finding('SELF-DISPUTE', { id }, placeOf(self)));
    });
  }
}

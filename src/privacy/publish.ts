import { at } from '../model/at.js';
import type { Attachment } from '../model/attachments.js';
import type { Place } from '../model/places.js';
import { INFORMANTS, type PublicFacts } from '../model/public.js';
import type {
  Evidence,
  FactorSheet,
  PartialDate,
  Proposal,
  PublishedVerdict,
  RaterSheet,
  Rating,
  Session,
  Source,
  Study,
  StudyFactor,
} from '../model/study.js';
import { cellsOf, generalised, type Cells } from './cells.js';
import { neutralIds, underNewIds, type NeutralIds } from './ids.js';
import { headCount, isPerson, peopleIn } from './people.js';
import { neutralPlaces } from './places.js';

/** What one change after the other is made with, and counts into. */
interface Making {
  /** Whether anybody speaks for a group. */
  readonly grouped: boolean;
  readonly cells: Cells;
  readonly ids: NeutralIds;
  /** The same place in a file whose name tells nothing. */
  readonly seen: (place: Place) => Place;
  /** Of what people said: that it is of this study, and no more. */
  readonly top: Place;
  readonly counts: Record<Counted, number>;
}
type Counted = Exclude<keyof PublicFacts, 'k' | 'people' | 'dates'>;

/**
 * The public version of a study: nobody who was asked can be told from k - 1 others by what is shown as data about them, and closed
 * quotes are gone. Pure; ratings, factors and all that scores rest on stay as they are. What people wrote in sentences stays too:
 * no program can tell what in it gives somebody away.
 */
export function publicVersion(study: Study, k: number): Study {
  const people = peopleIn(study);
  const cells = cellsOf(people, k);
  const ids = neutralIds(study, cells.together);
  const { seen, top, files } = neutralPlaces(study);
  const counts = {
    roles: 0,
    groups: 0,
    kinds: 0,
    selections: 0,
    datesChanged: 0,
    locators: 0,
    quotes: 0,
    attachments: 0,
    ids: ids.sources.size + ids.sessions.size + ids.evidence.size,
  };
  const grouped = people.some(({ group }) => group !== null);
  const making: Making = { grouped, cells, ids, seen, top, counts };
  const made: Omit<Study, 'public'> = {
    ...study,
    frameworks: study.frameworks.map((each) => ({ ...each, place: seen(each.place) })),
    norms: study.norms.map((id) => sourceId(id, making)),
    sources: mapped(underNewIds(study.sources, ids.sources), (source, id) => sourceAs(source, id, making)),
    sessions: mapped(underNewIds(study.sessions, ids.sessions), (session) => sessionAs(session, making)),
    evidence: mapped(underNewIds(study.evidence, ids.evidence), (item, id) => itemAs(item, id, making)),
    raters: study.raters.map((sheet) => sheetAs(sheet, making)),
    factorSheets: study.factorSheets.map((sheet) => factorSheetAs(sheet, making)),
    factors: mapped([...study.factors], (factor) => factorAs(factor, making)),
    proposals: study.proposals.map((proposal) => proposalAs(proposal, making)),
    published: study.published.map((verdict) => verdictAs(verdict, making)),
    reporting: mapped([...study.reporting], (each) => ({ ...each, place: seen(each.place) })),
    files,
  };
  return { ...made, public: { k, people: headCount(people), dates: cells.dates, ...counts } };
}

const mapped = <T>(entries: readonly (readonly [string, T])[], make: (entry: T, id: string) => T): Map<string, T> =>
  new Map(entries.map(([id, entry]) => [id, make(entry, id)]));

const sourceId = (id: string, { ids }: Making): string => ids.sources.get(id) ?? id;
const itemId = (id: string, { ids }: Making): string => ids.evidence.get(id) ?? id;
const isOfPerson = (source: string, { ids }: Making): boolean => ids.sources.has(source);

/** A person with what the cell it is in allows to be told; anything else but for photos and recordings as it is. */
function sourceAs(source: Source, id: string, making: Making): Source {
  const { cells, seen, top, counts } = making;
  if (!isPerson(source)) {
    const { attachments, ...rest } = source;
    return { ...rest, id, ...shownAttachments(attachments, making), place: seen(source.place) };
  }
  const { kind, role, group, selection, size, attachments, title, cite, doi, url, date, validUntil } = source;
  const as = at(cells.shown, source.id);
  if (role !== undefined && as !== 'role') counts.roles++;
  // What a document has and a person does not, somebody wrote there to describe the person.
  counts.roles += [title, cite, doi, url, date, validUntil].filter((each) => each !== undefined).length;
  const merged = as === 'anybody' && making.grouped;
  if (merged && group !== undefined) counts.groups += kind === 'group' ? (size ?? 1) : 1;
  if (selection !== undefined && !cells.selection) counts.selections++;
  counts.attachments += attachments?.length ?? 0;
  const together = cells.together.has(source.id);
  if (kind === 'group' && !together) counts.kinds++;
  return {
    id,
    kind: together ? 'group' : 'informant',
    ...(role !== undefined && as === 'role' && { role }),
    ...(merged ? { group: INFORMANTS } : group !== undefined && { group }),
    ...(selection !== undefined && cells.selection && { selection }),
    ...(together && size !== undefined && { size }),
    place: top,
  };
}

/** Photos and recordings show people, whatever they were made of. */
function shownAttachments(
  attachments: readonly Attachment[] | undefined,
  { seen, counts }: Making,
): { readonly attachments?: readonly Attachment[] } {
  if (attachments === undefined) return {};
  const kept = attachments.filter(({ kind }) => kind !== 'photo' && kind !== 'recording');
  counts.attachments += attachments.length - kept.length;
  return kept.length === 0 ? {} : { attachments: kept.map((each) => ({ ...each, place: seen(each.place) })) };
}

function sessionAs(session: Session, making: Making): Session {
  const isSpoken = isOfPerson(session.source, making);
  return {
    ...session,
    source: sourceId(session.source, making),
    date: dateAs(session.date, isSpoken, making),
    place: isSpoken ? making.top : making.seen(session.place),
  };
}

/** What was seen on a visit is dated as what was said there, but never without a year: nobody is told by that. */
function dateAs(date: PartialDate | null, isSpoken: boolean, { cells, counts }: Making): PartialDate | null {
  if (date === null) return null;
  const left = generalised(date, isSpoken || cells.dates === 'month' ? cells.dates : 'year');
  if (left !== date) counts.datesChanged++;
  return left;
}

function itemAs(item: Evidence, id: string, making: Making): Evidence {
  const { ids, seen, top, counts, cells } = making;
  const isSpoken = isOfPerson(item.source, making);
  const { attachments, ...rest } = item;
  const isQuoted = item.quote?.consent === 'open' && !(isSpoken && cells.small);
  if (item.quote !== null && !isQuoted) counts.quotes++;
  if (isSpoken) {
    counts.attachments += attachments?.length ?? 0;
    if (item.at !== null) counts.locators++;
  }
  return {
    ...rest,
    id,
    source: sourceId(item.source, making),
    session: item.session === null ? null : (ids.sessions.get(item.session) ?? item.session),
    // What a document says is dated by the document, unless it was looked at on a visit.
    date: isSpoken || item.session !== null ? dateAs(item.date, isSpoken, making) : item.date,
    at: isSpoken ? null : item.at,
    quote: isQuoted ? item.quote : null,
    against: item.against.map(({ norm, at }) => ({ norm: sourceId(norm, making), at })),
    disputes: item.disputes.map((other) => itemId(other, making)),
    ...(isSpoken ? {} : shownAttachments(attachments, making)),
    place: isSpoken ? top : seen(item.place),
  };
}

function sheetAs(sheet: RaterSheet, making: Making): RaterSheet {
  const ratings = [...sheet.ratings].map(
    ([framework, rated]) => [framework, mapped([...rated], (rating) => ratingAs(rating, making))] as const,
  );
  return { ...sheet, ratings: new Map(ratings), place: making.seen(sheet.place) };
}

function ratingAs(rating: Rating, making: Making): Rating {
  const { source, at } = rating;
  return {
    ...rating,
    evidence: new Map([...rating.evidence].map(([id, level]) => [itemId(id, making), level])),
    source: source === null ? null : sourceId(source, making),
    at: locator(at, source === null ? [] : [source], making),
    place: making.seen(rating.place),
  };
}

/** A place in what a person said would lead to the person. */
function locator(at: string | null, sources: readonly string[], making: Making): string | null {
  if (at === null || !sources.some((source) => isOfPerson(source, making))) return at;
  making.counts.locators++;
  return null;
}

function factorSheetAs(sheet: FactorSheet, { seen }: Making): FactorSheet {
  const factors = [...sheet.factors].map(
    ([framework, rated]) =>
      [framework, mapped([...rated], (rating) => ({ ...rating, place: seen(rating.place) }))] as const,
  );
  return { ...sheet, factors: new Map(factors), place: seen(sheet.place) };
}

const factorAs = (factor: StudyFactor, making: Making): StudyFactor => ({
  ...factor,
  leadsTo: new Map([...factor.leadsTo].map(([id, items]) => [id, items.map((item) => itemId(item, making))])),
  statedBy: factor.statedBy.map((id) => sourceId(id, making)),
  at: locator(factor.at, factor.statedBy, making),
  place: making.seen(factor.place),
});

const proposalAs = (proposal: Proposal, making: Making): Proposal => ({
  ...proposal,
  by: proposal.by === null ? null : sourceId(proposal.by, making),
  at: locator(proposal.at, proposal.by === null ? [] : [proposal.by], making),
  evidence: proposal.evidence.map((id) => itemId(id, making)),
  place: making.seen(proposal.place),
});

const verdictAs = (verdict: PublishedVerdict, making: Making): PublishedVerdict => ({
  ...verdict,
  by: verdict.by === null ? null : sourceId(verdict.by, making),
  // A verdict has to have a place; of what a person said there is none to tell.
  at: locator(verdict.at, verdict.by === null ? [] : [verdict.by], making) ?? '\u2026',
  place: making.seen(verdict.place),
});

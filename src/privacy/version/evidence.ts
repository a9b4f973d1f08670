import type { Evidence, Session } from '../../model/study.js';
import { shownAttachments } from './attachments.js';
import { dateAs, isOfPerson, itemId, sessionId, sourceId, type Making } from './making.js';
import { changed, eachOf, remade, type Changed } from './rules.js';

export function sessionAs(session: Session, making: Making): Changed<Session> {
  const isSpoken = isOfPerson(session.source, making);
  return remade(session, {
    source: (id) => changed(sourceId(id, making)),
    method: 'kept',
    date: (date) => dateAs(date, isSpoken, making),
    place: (place) => changed(isSpoken ? making.top : making.seen(place)),
  });
}

export function itemAs(item: Evidence, making: Making): Changed<Evidence> {
  const { seen, top, cells } = making;
  const isSpoken = isOfPerson(item.source, making);
  return remade(item, {
    id: (id) => changed(itemId(id, making)),
    source: (id) => changed(sourceId(id, making)),
    session: (id) => changed(id === null ? null : sessionId(id, making)),
    method: 'kept',
    // What a document says is dated by the document, unless it was looked at on a visit.
    date: (date) => (isSpoken || item.session !== null ? dateAs(date, isSpoken, making) : changed(date)),
    at: (place) => (isSpoken && place !== null ? changed(null, { locators: 1 }) : changed(place)),
    finding: 'kept',
    quote: (quote) => quoteAs(quote, isSpoken && cells.small),
    against: (norms) =>
      eachOf(norms, (each) => remade(each, { norm: (id) => changed(sourceId(id, making)), at: 'kept' })),
    shows: 'kept',
    denies: 'kept',
    disputes: (others) => changed(others.map((other) => itemId(other, making))),
    state: 'kept',
    why: 'kept',
    about: 'kept',
    selfReport: 'kept',
    secondHand: 'kept',
    attachments: (attachments) =>
      isSpoken ? changed(undefined, { attachments: attachments.length }) : shownAttachments(attachments, making),
    // A submission leads back to whoever made it.
    imported: 'dropped',
    // How it was coded is for those who code it.
    suggested: 'dropped',
    place: (place) => changed(isSpoken ? top : seen(place)),
  });
}

/** An open quote, unless those who may have said it are too few. */
function quoteAs(quote: Evidence['quote'], isOfFew: boolean): Changed<Evidence['quote']> {
  if (quote === null) return changed(null);
  return quote.consent === 'open' && !isOfFew
    ? remade(quote, { text: 'kept', lang: 'kept', consent: 'kept' })
    : changed(null, { quotes: 1 });
}

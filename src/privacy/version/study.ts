import type { Declaration } from '../../model/reporting.js';
import type { FrameworkReference, Study } from '../../model/study.js';
import { cellsOf } from '../cells.js';
import { neutralIds, underNewIds } from '../ids.js';
import { headCount, peopleIn } from '../people.js';
import { neutralPlaces } from '../places.js';
import { itemAs, sessionAs } from './evidence.js';
import { factorAs, proposalAs, verdictAs } from './findings.js';
import { sourceId, type Making } from './making.js';
import { factorSheetAs, sheetAs } from './raters.js';
import { changed, eachIn, eachOf, remade, type Changed } from './rules.js';
import { sourceAs } from './sources.js';

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
  const grouped = people.some(({ group }) => group !== null);
  const { made, removed } = studyAs(study, { grouped, cells, ids, seen, top }, files);
  return {
    ...made,
    public: {
      k,
      people: headCount(people),
      dates: cells.dates,
      roles: 0,
      groups: 0,
      kinds: 0,
      selections: 0,
      datesChanged: 0,
      locators: 0,
      quotes: 0,
      attachments: 0,
      ...removed,
      ids: ids.sources.size + ids.sessions.size + ids.evidence.size,
    },
  };
}

const studyAs = (study: Study, making: Making, files: Study['files']): Changed<Study> =>
  remade(study, {
    id: 'kept',
    title: 'kept',
    lang: 'kept',
    agency: (agency) => remade(agency, { name: 'kept', kind: 'kept', region: 'kept', country: 'kept' }),
    period: (period) => (period === null ? changed(null) : remade(period, { from: 'kept', to: 'kept' })),
    codedFrom: 'kept',
    frameworks: (named) => eachOf(named, (each) => referenceAs(each, making)),
    norms: (norms) => changed(norms.map((id) => sourceId(id, making))),
    sources: (all) =>
      eachIn(underNewIds(all, making.ids.sources, making.ids.people), (source) => sourceAs(source, making)),
    sessions: (all) => eachIn(underNewIds(all, making.ids.sessions), (session) => sessionAs(session, making)),
    evidence: (all) => eachIn(underNewIds(all, making.ids.evidence), (item) => itemAs(item, making)),
    coder: 'kept',
    raters: (sheets) => eachOf(sheets, (sheet) => sheetAs(sheet, making)),
    factorSheets: (sheets) => eachOf(sheets, (sheet) => factorSheetAs(sheet, making)),
    factors: (all) => eachIn(all, (factor) => factorAs(factor, making)),
    proposals: (all) => eachOf(all, (proposal) => proposalAs(proposal, making)),
    published: (all) => eachOf(all, (verdict) => verdictAs(verdict, making)),
    reporting: (all) => eachIn(all, (declaration) => declarationAs(declaration, making)),
    files: () => changed(files),
    digest: 'kept',
    public: 'dropped',
  });

const referenceAs = (reference: FrameworkReference, { seen }: Making): Changed<FrameworkReference> =>
  remade(reference, { text: 'kept', place: (place) => changed(seen(place)) });

const declarationAs = (declaration: Declaration, { seen }: Making): Changed<Declaration> =>
  remade(declaration, {
    topic: 'kept',
    says: 'kept',
    at: 'kept',
    lacks: 'kept',
    notApplicable: 'kept',
    place: (place) => changed(seen(place)),
  });

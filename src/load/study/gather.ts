import { finding, type Finding } from '../../model/findings/index.js';
import type { FactorSheet, RaterSheet, Study } from '../../model/study.js';
import type { RatingsFile, StudyFile } from '../raw.js';
import { localized } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import { checkOrder, readDate } from './dates.js';
import { gatherEvidence } from './evidence.js';
import { factorSheetOf } from './factor-ratings.js';
import { gatherFactors } from './factors.js';
import { frameworksOf } from './frameworks.js';
import type { Gathering, Part } from './part.js';
import { gatherProposals, gatherPublished } from './proposals.js';
import { blindOf, sheetOf, type Known } from './ratings.js';
import { checkReferences } from './references.js';
import { gatherReporting } from './reporting.js';
import { gatherSessions, gatherSources } from './sources.js';

/** Another rater's file. */
export interface SheetFile {
  readonly raw: RatingsFile;
  readonly places: YamlPlaces;
}

/** A study out of its files, all of which keep to their formats. `places` are those of the main file, the first of `parts`. */
export function gatherStudy(
  main: StudyFile,
  places: YamlPlaces,
  parts: readonly Part[],
  sheets: readonly SheetFile[],
  findings: Finding[],
): Omit<Study, 'files' | 'digest'> {
  const gathering: Gathering = { parts, lang: main.lang, findings };
  const sources = gatherSources(gathering);
  const sessions = gatherSessions(gathering, sources);
  const norms = main.norms ?? [];
  checkReferences('UNKNOWN-SOURCE', norms, sources, (i) => places.value(['norms', i]), findings);
  const evidence = gatherEvidence(gathering, { sources, sessions, norms: new Set(norms) });
  return {
    id: main.id,
    title: main.title === undefined ? null : localized(main.title, main.lang),
    lang: main.lang,
    agency: {
      name: localized(main.agency.name, main.lang),
      kind: main.agency.kind ?? null,
      region: main.agency.region ?? null,
      country: main.agency.country ?? null,
    },
    period: periodOf(main, places, findings),
    codedFrom: main['coded-from'] ?? null,
    frameworks: frameworksOf(main, places, findings),
    norms,
    sources,
    sessions,
    evidence,
    coder: main.coder ?? 'coder',
    raters: ratersOf(main.coder ?? 'coder', sheets, { evidence, sources }, gathering),
    factorSheets: factorSheetsOf(main.coder ?? 'coder', sheets, gathering),
    factors: gatherFactors(gathering, sources, evidence),
    proposals: gatherProposals(gathering, sources, evidence),
    published: gatherPublished(gathering, sources),
    reporting: gatherReporting(gathering),
  };
}

function periodOf({ period }: StudyFile, places: YamlPlaces, findings: Finding[]): Study['period'] {
  if (!period) return null;
  const from = readDate(period.from, () => places.value(['period', 'from']), findings);
  const to = readDate(period.to, () => places.value(['period', 'to']), findings);
  checkOrder([from, to], ['from', 'to'], () => places.value(['period']), findings);
  return { from, to };
}

/** The study's own coder first, then the other raters in the order of their files; each rater has one sheet. */
function ratersOf(coder: string, sheets: readonly SheetFile[], known: Known, gathering: Gathering): RaterSheet[] {
  const mine = { rater: coder, role: 'coder', own: true, blind: null } as const;
  const own = sheetOf(mine, gathering.parts, known, gathering);
  const raters: RaterSheet[] = own ? [own] : [];
  for (const { raw, places } of sheets) {
    const { rater, role } = raw;
    const blind = blindOf(raw, gathering.lang);
    const sheet = sheetOf({ rater, role, own: false, blind }, [{ raw, places }], known, gathering);
    const first = raters.find(({ rater }) => rater === raw.rater);
    if (first)
      gathering.findings.push(
        finding('RATER-TWICE', { rater: raw.rater, first: first.place }, places.value(['rater'])),
      );
    else if (sheet) raters.push(sheet);
  }
  return raters;
}

/** Those of the raters who weighed factors, in the same order. */
function factorSheetsOf(coder: string, sheets: readonly SheetFile[], { parts, findings }: Gathering): FactorSheet[] {
  const own = factorSheetOf(coder, 'coder', parts, findings);
  const found: FactorSheet[] = own ? [own] : [];
  for (const { raw, places } of sheets) {
    const sheet = factorSheetOf(raw.rater, raw.role, [{ raw, places }], findings);
    const first = found.find(({ rater }) => rater === raw.rater);
    if (!sheet) {
      if (raw.ratings === undefined)
        findings.push(
          finding(raw.blind ? 'SHEET-UNFILLED' : 'SHEET-EMPTY', { rater: raw.rater }, places.value(['rater'])),
        );
    } else if (!first) found.push(sheet);
    // Two sheets with ratings of nodes are refused for those.
    else if (raw.ratings === undefined)
      findings.push(finding('RATER-TWICE', { rater: raw.rater, first: first.place }, places.value(['rater'])));
  }
  return found;
}

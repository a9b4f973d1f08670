import type { Assessment } from '../../model/assessment/index.js';
import type { SourceResult } from '../../model/assessment/evidence.js';
import { CONVENTION } from '../../model/catalogue.js';
import type { Citation } from '../../model/framework.js';
import { inLanguage } from '../../model/lang.js';
import { REFERENCES, type Reference, type ReferenceKey } from '../../model/references.js';
import { bibtexText, bibtexVerbatim } from '../../text/encode/bibtex.js';
import { contextOf } from '../context.js';
import { referencesUsed } from '../phrases/references.js';

/**
 * The works that reports of these assessments cite, as BibTeX in the order of their lists, each once. Methods have all their parts; what a
 * framework, a catalogue or a study cites is known as one text and stands in `note`: nobody guesses which of its words are the title.
 */
export function bibtex(assessments: readonly Assessment[]): string {
  const entries = new Map<string, string>();
  const cited = new Set<string>();
  const take = (key: string, cite: string, entry: (key: string) => string): void => {
    if (cited.has(cite)) return;
    cited.add(cite);
    const free = freeKey(key, entries);
    entries.set(free, entry(free));
  };
  for (const assessment of assessments) {
    const { framework, factors, remedies } = assessment;
    for (const [id, citation] of Object.entries(framework.sources))
      take(id, citation.cite, (key) => citationEntry(key, citation));
    for (const key of referencesUsed(contextOf(assessment, 'en'))) take(key, key, () => referenceEntry(key));
    for (const source of assessment.sources)
      if (source.cite !== null) take(source.id, source.cite, (key) => sourceEntry(key, source));
    for (const cite of [...factors, ...remedies].flatMap(({ source }) => source ?? []))
      if (cite !== CONVENTION) take(keyFrom(cite), cite, (key) => citationEntry(key, { cite }));
  }
  return [...entries.values()].join('\n');
}

function referenceEntry(key: ReferenceKey): string {
  const { kind, authors, year, title, journal, volume, number, pages, edition, publisher, doi }: Reference =
    REFERENCES[key];
  return entryOf(kind, key, {
    // A body is one name, whatever its commas and words: braces keep it whole.
    author: authors.map((name) => (name.includes(',') ? bibtexText(name) : `{${bibtexText(name)}}`)).join(' and '),
    // Braces keep capitals that a style would lower: names, acronyms.
    title: `{${bibtexText(title)}}`,
    journal: journal && bibtexText(journal),
    volume,
    number,
    pages: pages && bibtexText(pages),
    edition,
    publisher: publisher && bibtexText(publisher),
    year: String(year),
    doi,
  });
}

const citationEntry = (key: string, { cite, doi, url }: Citation): string =>
  entryOf('misc', key, {
    key, // what a style sorts by that finds no author
    note: bibtexText(cite),
    doi: doi && bibtexVerbatim(doi),
    url: url && bibtexVerbatim(url),
  });

/** What the study read, with the title and the year that it gives. */
function sourceEntry(key: string, { cite, title, date }: SourceResult): string {
  const named = title && inLanguage(title, 'en').text;
  return entryOf('misc', key, {
    key,
    title: named ? `{${bibtexText(named)}}` : undefined,
    year: date?.slice(0, 4),
    note: bibtexText(cite ?? ''),
  });
}

function entryOf(kind: string, key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${kind}{${key},`, ...lines, '}', ''].join('\n');
}

/** A key of the first word and the year of a citation: `kusuma-2022`; so long as the citation stands, it stays. */
function keyFrom(cite: string): string {
  const [word = 'work'] = /[A-Za-z]+/u.exec(cite.normalize('NFD').replace(/\p{M}/gu, '')) ?? [];
  const [year] = /\b(?:1[89]|20)\d\d\b/u.exec(cite) ?? [];
  return year === undefined ? word.toLowerCase() : `${word.toLowerCase()}-${year}`;
}

/** The key, or the next of `key-2`, `key-3`, ... that no other work has. */
function freeKey(key: string, taken: ReadonlyMap<string, string>): string {
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key}-${String(n)}`;
  return free;
}

import type { Entry, PlainValue } from '../../model/edits.js';
import type { Study } from '../../model/study.js';

/** The file of the study that an entry goes into, as places name it: where others of its kind stand, else the main one. */
export function fileBeside(entry: Entry, study: Study, main: string): string {
  const imported = importedFiles(study);
  const isByHand = ({ place }: Placed): boolean => !imported.has(place.file);
  const evidence = new Map([...study.evidence].filter(([, item]) => isByHand(item)));
  return fileOfLast(neighbours(entry, { ...study, evidence }).filter(isByHand)) ?? main;
}

/** The files that say where they were imported from: what is written by hand would seem to come from there as well. */
const importedFiles = ({ evidence }: Study): ReadonlySet<string> =>
  new Set([...evidence.values()].flatMap(({ imported, place }) => (imported ? [place.file] : [])));

interface Placed {
  readonly place: { readonly file: string };
}

const fileOfLast = (entries: readonly Placed[]): string | null => entries.at(-1)?.place.file ?? null;

function neighbours(entry: Entry, study: Study): readonly Placed[] {
  switch (entry.kind) {
    case 'source':
      return [...study.sources.values()];
    case 'session':
      return [...study.sessions.values()];
    case 'factor':
      return [...study.factors.values()];
    case 'proposal':
      return study.proposals;
    case 'evidence':
      return evidenceBeside(entry.value['from'], study);
    case 'rating':
      return ratingsBeside(entry.framework, study);
  }
}

/** A study that has a file for each meeting, or for each source, keeps its evidence so. */
function evidenceBeside(from: PlainValue | undefined, { evidence, sessions }: Study): readonly Placed[] {
  const all = [...evidence.values()];
  const source = typeof from === 'string' ? (sessions.get(from)?.source ?? from) : null;
  const choices = [all.filter((item) => item.session === from), all.filter((item) => item.source === source)];
  return choices.find((items) => items.length > 0) ?? all;
}

function ratingsBeside(framework: string, { raters }: Study): readonly Placed[] {
  const own = raters.find((sheet) => sheet.own)?.ratings ?? new Map<string, ReadonlyMap<string, Placed>>();
  const here = [...(own.get(framework)?.values() ?? [])];
  return here.length > 0 ? here : [...own.values()].flatMap((ratings) => [...ratings.values()]);
}

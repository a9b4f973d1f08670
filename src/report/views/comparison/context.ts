import { at } from '../../../model/at.js';
import { groupedBy } from '../../../model/grouped.js';
import { nth } from '../../../model/nth.js';
import type { Compared, ComparedSet, Comparison, Standing } from '../../../model/comparison/index.js';
import type { Lang } from '../../../model/lang.js';
import { period } from '../../../text/dates.js';
import { messages, type Messages } from '../../../text/messages/index.js';
import { decimal } from '../../../text/numbers.js';
import { agencyName, inWords } from '../../context.js';

/** What every part of the document needs at hand. */
export interface Context {
  readonly comparison: Comparison;
  readonly lang: Lang;
  readonly t: Messages;
  /** What goes by a number. */
  readonly of: (entry: number) => Compared;
  /** What an agency is called, whatever its study: with its region where others have the same name. */
  readonly agencyOf: (entry: number) => string;
  /** What one study of an agency is called here: with its period where it is there several times, with its study where that is not enough. */
  readonly nameOf: (entry: number) => string;
}

/** The same within a set of one period, which need not be told of agencies that are there once. */
export function within({ period: one, standings }: ComparedSet, c: Context): Context {
  if (one === null) return c;
  const named = groupedBy(standings, ({ entry }) => c.agencyOf(entry));
  return {
    ...c,
    nameOf: (entry) => (named.get(c.agencyOf(entry))?.length === 1 ? c.agencyOf(entry) : c.nameOf(entry)),
  };
}

export function contextOf(comparison: Comparison, lang: Lang): Context {
  const of = (entry: number): Compared => nth(comparison.compared, entry);
  const agencies = agencyNames(comparison.compared, lang);
  const nameOf = ({ agencyKey }: Compared): string => at(agencies, agencyKey);
  const dated = ({ study }: Compared): string =>
    study.period === null ? study.id : period(study.period.from, study.period.to, lang);
  // What is said of several studies names none of them.
  const studies = new Map<string, Set<string>>();
  for (const each of comparison.compared)
    for (const key of [nameOf(each), `${nameOf(each)} (${dated(each)})`])
      studies.set(key, (studies.get(key) ?? new Set()).add(each.study.id));
  return {
    comparison,
    lang,
    t: messages(lang),
    of,
    agencyOf: (entry) => nameOf(of(entry)),
    nameOf(entry) {
      const each = of(entry);
      const [name, longer] = [nameOf(each), `${nameOf(each)} (${dated(each)})`];
      if (studies.get(name)?.size === 1) return name;
      return studies.get(longer)?.size === 1 ? longer : `${name} (${each.study.id})`;
    },
  };
}

/** What a study is called, by its id. */
export const studyName = (study: string, c: Context): string =>
  c.nameOf(c.comparison.compared.findIndex((each) => each.study.id === study));

/** The framework that one was made by. */
export const frameworkName = (entry: number, c: Context): string => inWords(c.of(entry).framework.title, c.lang);

/** Agency → what it is called: by the first study that tells it in this language. */
function agencyNames(compared: readonly Compared[], lang: Lang): ReadonlyMap<number, string> {
  const named = [...groupedBy(compared, ({ agencyKey }) => agencyKey)].map(([key, studies]) => {
    const { agency } = studies.find(({ agency: { name } }) => name[lang] !== undefined) ?? nth(studies, 0);
    const region = studies.map((study) => study.agency.region).find((told) => told !== null) ?? null;
    return { key, name: agencyName(agency, lang), region };
  });
  const alike = groupedBy(named, ({ name }) => name);
  return new Map(
    named.map(({ key, name, region }) => [
      key,
      region === null || at(alike, name).length === 1 ? name : `${name}, ${region}`,
    ]),
  );
}

/** A score as it is printed; a dash for none. */
export const number = (value: number | null, c: Context, decimals = 2): string =>
  value === null ? c.t.comparison.dash : decimal(value, c.lang, decimals);

export function rankText({ rank, tied }: Pick<Standing, 'rank' | 'tied'>, c: Context): string {
  if (rank === null) return c.t.comparison.dash;
  return tied ? c.t.comparison.tied(String(rank)) : String(rank);
}

export const periodText = (of: ComparedSet['period'], lang: Lang): string =>
  of === null ? '' : period(of.from, of.to, lang);

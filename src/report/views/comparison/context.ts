import { nth } from '../../../model/nth.js';
import type { Compared, ComparedSet, Comparison, Standing } from '../../../model/comparison/index.js';
import type { Lang } from '../../../model/lang.js';
import { period } from '../../../text/dates.js';
import { messages, type Messages } from '../../../text/messages/index.js';
import { decimal } from '../../../text/numbers.js';
import { agencyName } from '../../context.js';

/** What every part of the document needs at hand. */
export interface Context {
  readonly comparison: Comparison;
  readonly lang: Lang;
  readonly t: Messages;
  /** What goes by a number. */
  readonly of: (entry: number) => Compared;
  /** What an agency is called here: with its period where it is there several times. */
  readonly nameOf: (entry: number) => string;
}

export function contextOf(comparison: Comparison, lang: Lang): Context {
  const of = (entry: number): Compared => nth(comparison.compared, entry);
  const studies = new Map<string, Set<string>>();
  for (const { agency, study } of comparison.compared)
    studies.set(agencyName(agency, lang), (studies.get(agencyName(agency, lang)) ?? new Set()).add(study.id));
  return {
    comparison,
    lang,
    t: messages(lang),
    of,
    nameOf(entry) {
      const { agency, study } = of(entry);
      const name = agencyName(agency, lang);
      if (studies.get(name)?.size === 1) return name;
      return `${name} (${study.period === null ? study.id : period(study.period.from, study.period.to, lang)})`;
    },
  };
}

/** A score as it is printed; a dash for none. */
export const number = (value: number | null, c: Context): string =>
  value === null ? c.t.comparison.dash : decimal(value, c.lang);

/** `3–7`; one number where both are the same. */
export function ranksText(ranks: readonly [number, number] | null, c: Context): string {
  if (ranks === null) return c.t.comparison.dash;
  const [best, worst] = ranks;
  return best === worst ? String(best) : `${String(best)}–${String(worst)}`;
}

export function rankText({ rank, tied }: Pick<Standing, 'rank' | 'tied'>, c: Context): string {
  if (rank === null) return c.t.comparison.dash;
  return tied ? c.t.comparison.tied(String(rank)) : String(rank);
}

export const periodText = (of: ComparedSet['period'], lang: Lang): string =>
  of === null ? '' : period(of.from, of.to, lang);

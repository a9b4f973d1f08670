import type { PartialDate, Source, Study } from '../model/study.js';

/** Whoever was asked, with what tells one from another. */
export interface Person {
  readonly id: string;
  /** Whether it is several people who were asked together. */
  readonly together: boolean;
  /** How many people it stands for. */
  readonly weight: number;
  readonly role: string | null;
  readonly group: string | null;
  readonly selection: string | null;
  /** When they were met, each date once. */
  readonly dates: readonly PartialDate[];
}

export const isPerson = ({ kind }: Source): boolean => kind === 'informant' || kind === 'group';

/** A group of which nobody says how large it is may be small. */
const weightOf = ({ kind, size = 1 }: Source): number => (kind === 'group' ? size : 1);

/** The people of a study, in its order. */
export function peopleIn(study: Study): Person[] {
  const dates = new Map<string, Set<PartialDate>>();
  const met = [...study.sessions.values(), ...study.evidence.values()];
  for (const { source, date } of met) if (date !== null) dates.set(source, (dates.get(source) ?? new Set()).add(date));
  return [...study.sources.values()].filter(isPerson).map((source) => ({
    id: source.id,
    together: source.kind === 'group',
    weight: weightOf(source),
    role: source.role === undefined ? null : JSON.stringify(source.role),
    group: source.group ?? null,
    selection: source.selection ?? null,
    dates: [...(dates.get(source.id) ?? [])].sort(),
  }));
}

export const headCount = (people: readonly Person[]): number => people.reduce((sum, { weight }) => sum + weight, 0);

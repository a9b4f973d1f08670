import type { FactorKind, Linker, StrategyClass } from '../../../model/tows.js';

/** The TOWS matrix: factors, strategies and what no strategy answers. */
export const tows = {
  title: (agency: string) => `TOWS matrix: ${agency}`,
  intro: (framework: string, period: string | null) =>
    `Factors as found under: ${framework}.${period === null ? '' : ` Period: ${period}.`} Strengths and weaknesses lie inside the agency, opportunities and threats outside it.`,
  /** `agree`, `differ`, `open`: of those with a stated class, how many have the derived one, another, or none to compare with. */
  summary: (strategies: number, agree: number, differ: number, open: number) => {
    const parts = [
      ...(agree === 0 ? [] : [`for ${String(agree)} it is the class that follows from the factors`]),
      ...(differ === 0 ? [] : [`for ${String(differ)} another class follows`]),
      ...(open === 0 ? [] : [`for ${String(open)} no class follows, so whether they agree cannot be told`]),
    ];
    const stated =
      parts.length === 0
        ? 'The study states no class for any of them.'
        : `The study states a class for ${String(agree + differ + open)}: ${parts.join('; ')}.`;
    return `${String(strategies)} ${strategies === 1 ? 'strategy was' : 'strategies were'} proposed. ${stated}`;
  },
  weighed: (weight: string, rating: string) => `weight ${weight}, rating ${rating}`,
  factors: 'Factors',
  kinds: {
    S: 'Strengths',
    W: 'Weaknesses',
    O: 'Opportunities',
    T: 'Threats',
  } satisfies Record<FactorKind, string>,
  classes: {
    SO: 'strengths to use opportunities',
    WO: 'opportunities to overcome weaknesses',
    ST: 'strengths against threats',
    WT: 'weaknesses lessened, threats avoided',
  } satisfies Record<StrategyClass, string>,
  nothing: 'none found or stated',
  matrix: 'Matrix',
  matrixIntro:
    'Strategies stand in the class that the study states; where it states none, in the class that follows from their factors.',
  unclassed: 'In no class: ',
  strategies: 'Strategies',
  strategiesIntro:
    'A strategy uses what enables and addresses what inhibits. The derived class follows from these links: inside the agency a weakness addressed goes before a strength used, outside it a threat addressed before an opportunity used. Where a strategy is linked to one side only, no class follows.',
  strategy: 'Strategy',
  stated: 'Class stated',
  derived: 'Class derived',
  comparison: 'Do they agree?',
  uses: 'Uses',
  addresses: 'Addresses',
  links: 'Linked by',
  linkers: { source: 'the source', coder: 'the coder' } satisfies Record<Linker, string>,
  coderLinks: (count: number, all: number) =>
    `${count === all ? 'The study does not say which factors its strategies join' : `For ${String(count)} of ${String(all)} strategies the study does not say which factors they join`}: those links are the coder's reading, and so are the classes derived from them.`,
  noStrategies: 'No remedy was proposed in or for this agency, so there is no strategy.',
  closed: (status: string) => ` (${status}: answers nothing any more)`,
  agrees: 'yes',
  differs: 'no',
  unknown: 'cannot be told',
  none: 'none',
  unanswered: 'Weaknesses and threats that no strategy answers',
  allAnswered: 'Every weakness and threat is addressed by at least one strategy.',
  noInhibitors: 'No weakness or threat was found or stated.',
  suggestions: 'From the catalogue: ',
  alreadyProposed: 'proposed here already, for other factors',
  noSuggestion: 'The catalogue has no remedy for it either.',
  unused: 'Strengths and opportunities that no strategy uses',
};

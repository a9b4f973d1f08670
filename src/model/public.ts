/** How much of a date is published. */
export const DATE_PRECISIONS = ['month', 'year', 'none'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** That a study is the public version of another one, and how much was changed in it. */
export interface PublicFacts {
  /** What is published of people stands for at least so many of them. */
  readonly k: number;
  /** People who were asked; a group of unknown size counts as one. */
  readonly people: number;
  /** What is left of the dates on which they were met. */
  readonly dates: DatePrecision;
  /** Roles and other descriptions of people left out. */
  readonly roles: number;
  /** People whose group was merged into "informants". */
  readonly groups: number;
  /** Groups shown as if they were one informant. */
  readonly kinds: number;
  /** Ways of being chosen that were left out. */
  readonly selections: number;
  /** Dates made less precise, or left out. */
  readonly datesChanged: number;
  /** Places in what people said, such as the minute of an interview. */
  readonly locators: number;
  /** Quotes left out: those that were closed, and those of people who are too few. */
  readonly quotes: number;
  /** Attachments that people made or may be seen and heard in. */
  readonly attachments: number;
  /** Ids of sources, sessions and evidence replaced by neutral ones. */
  readonly ids: number;
}

/** People without anything that tells them apart: the id of the group they are shown as. */
export const INFORMANTS = 'informants';

/** What is published of people stands for at least so many of them, where nothing else is asked. */
export const USUAL_K = 5;

/** What can be asked instead. Two would let each of them know the other; of more than a thousand people no study asks. */
export const [LEAST_K, MOST_K] = [3, 1_000];

/** What results that are made with nothing else say of it. */
export interface PublicOptions {
  readonly public: Pick<PublicFacts, 'k'>;
}

/** The options of a result that has no others; nothing of a study that is not its public version. */
export const publicOptions = (facts: Pick<PublicFacts, 'k'> | undefined): { readonly options?: PublicOptions } =>
  facts ? { options: { public: { k: facts.k } } } : {};

import type { Assessment } from './assessment/index.js';
import type { Localized } from './lang.js';
import type { PublicOptions } from './public.js';
import type { CodedFrom, Method, PartialDate } from './study.js';

/** What counts as a theme: factors that evidence shows, topics that it touches, indicators that ratings rest on it for. */
export const THEMES = ['factors', 'concepts', 'nodes'] as const;
export type Themes = (typeof THEMES)[number];

/** How saturation is looked for. */
export interface SaturationRule {
  /** Sessions that the new ones are compared with: the first so many. */
  readonly base: number;
  /** Sessions in a row that must bring little new. */
  readonly run: number;
  /** 0–1: new themes of a run as a share of the base's themes, at most. */
  readonly threshold: number;
}

/** Why no point of saturation is named. */
export const UNSATURATED = ['too-few-sessions', 'empty-base', 'not-reached'] as const;
export type Unsaturated = (typeof UNSATURATED)[number];

/** The last sessions, as many as a run has. */
export interface SaturationRun {
  readonly new: number;
  /** 0–1 or more: of the base's themes; null where the base has none. */
  readonly share: number | null;
}

/** One session in which people spoke. */
export interface SaturationSession {
  /** null where evidence comes straight from a source. */
  readonly session: string | null;
  readonly source: string;
  /** The source's role or title; null where it has none. */
  readonly name: Localized | null;
  readonly method: Method;
  readonly date: PartialDate | null;
  /** Accepted evidence coded from it. */
  readonly items: number;
  readonly themes: number;
  /** Themes that no session before it brought, by id. */
  readonly new: readonly string[];
  /** Themes so far. */
  readonly cumulative: number;
  /** The run that ends here; null where none does yet. */
  readonly run: SaturationRun | null;
}

/** What a rule finds. */
export interface SaturationOutcome extends SaturationRule {
  /** Themes of the base; null where there are fewer sessions than it takes. */
  readonly baseThemes: number | null;
  /** Sessions after which a run brought little enough; null where none did. Written `6+2`. */
  readonly reached: number | null;
  /** Themes known once the run that confirms it was held; null where it is not reached. */
  readonly known: number | null;
  /** null where it is reached. */
  readonly why: Unsaturated | null;
  /** The same over random orders; null where there are too few sessions. */
  readonly orders: {
    /** Orders in which it is reached. */
    readonly reached: number;
    /** The point in the middle of all orders, those in which it is not reached last; null where it is not reached there. */
    readonly median: number | null;
  } | null;
}

/** Whether a study's sessions still brought new themes. */
export interface Saturation {
  readonly of: Themes;
  /** Of what was coded from a publication, only what that prints is known of its interviews. */
  readonly codedFrom: CodedFrom | null;
  /** By date, those of one date as the study lists its sessions, those without a date last. */
  readonly sessions: readonly SaturationSession[];
  readonly undated: number;
  readonly generator: string;
  readonly seed: number;
  /** Random orders drawn. */
  readonly runs: number;
  /** By the rule asked for. */
  readonly outcome: SaturationOutcome;
  /** By each combination of the source: base 4, 5, 6; run 2, 3; threshold 0.05, 0. */
  readonly combinations: readonly SaturationOutcome[];
}

/** What `saturation` writes as JSON. */
export interface SaturationResult extends Saturation, Pick<Assessment, 'tool' | 'agency'> {
  readonly format: 'egov-saturation/1';
  /** There only if it was made for the public. */
  readonly options?: PublicOptions;
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  /** The frameworks by whose catalogues and nodes themes are told. */
  readonly frameworks: readonly Pick<Assessment['framework'], 'id' | 'version' | 'digest'>[];
}

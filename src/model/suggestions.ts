import type { Assessment } from './assessment/index.js';
import type { Lang, Localized } from './lang.js';

/** What can be proposed to a coder for an item of evidence. */
export const PROPOSABLE = ['factors', 'concepts', 'nodes'] as const;
export type Proposable = (typeof PROPOSABLE)[number];

/** A keyword as it stands in a text. */
export interface KeywordContext {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Why something is proposed: a keyword of it, and where that stands. */
export interface Clue extends KeywordContext {
  readonly keyword: string;
  readonly lang: Lang;
  readonly of: 'finding' | 'quote';
  /** Items of evidence in which it is found. */
  readonly items: number;
}

/** Something proposed for an item. */
export interface Suggestion {
  /** Of a node with its framework: `framework/node`. */
  readonly id: string;
  readonly title: Localized;
  /** The sum of the weights of its keywords that were found: more where they are more, and rarer in this study. */
  readonly score: number;
  readonly clues: readonly Clue[];
}

/** What is proposed for one item of evidence, the best first. Empty of a kind that a coder has given it already. */
export interface ItemSuggestions extends Readonly<Record<Proposable, readonly Suggestion[]>> {
  readonly evidence: string;
  readonly source: string;
  readonly finding: Localized;
}

/** What is proposed for the evidence of a study. Nothing of it counts before a coder has said yes. */
export interface Suggestions extends Pick<Assessment, 'tool' | 'agency'> {
  readonly format: 'egov-suggestions/1';
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  /** The frameworks whose factors, concepts and nodes are proposed. */
  readonly frameworks: readonly Pick<Assessment['framework'], 'id' | 'version' | 'digest'>[];
  readonly options: {
    /** Whether items that were coded are looked at as well. */
    readonly all: boolean;
    /** Most suggestions of a kind for an item. */
    readonly limit: number;
  };
  /** Accepted items of evidence. */
  readonly items: number;
  /** Those of them that were looked at: which lack something that can be proposed. */
  readonly open: number;
  /** Factors and concepts that were taken over from suggestions before. */
  readonly taken: number;
  /** Those for which something is proposed. */
  readonly suggestions: readonly ItemSuggestions[];
}

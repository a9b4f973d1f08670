import type { Assessment } from './assessment/index.js';
import type { FrameworkName, FrameworkNode, Question } from './framework.js';
import type { Gap } from './gaps.js';
import type { Localized } from './lang.js';

/** What is done in the field: somebody is asked, something is looked at, something is read. */
export const GUIDE_PARTS = ['interview', 'observation', 'documents'] as const;
export type GuidePart = (typeof GUIDE_PARTS)[number];

/** A level as it looks at one indicator. */
export interface TopicLevel {
  readonly value: number;
  readonly label: Localized;
  readonly means: Localized;
  readonly proof: readonly Localized[];
}

/** A node that something is to be found out about. */
export interface Topic extends Pick<FrameworkNode, 'title' | 'definition' | 'look' | 'read'> {
  readonly node: string;
  /** Its place in the tree, `2.3`: the same on every sheet. */
  readonly number: string;
  /** From the worst to the best; none where the framework scores nothing. */
  readonly levels: readonly TopicLevel[];
  /** What the study lacks of it; null where no study was asked. */
  readonly gap: Gap | null;
}

/** What to ask of one group, in the order of the framework. */
export interface Interview {
  /** null: anybody who knows. */
  readonly group: string | null;
  /** `questions`: none where the framework has none for them, and yet they are to be heard. */
  readonly asked: readonly { readonly node: string; readonly questions: readonly Question[] }[];
}

/** A person or group whom the study has heard, and what among that which it lacks they were not asked. */
export interface Informant {
  readonly id: string;
  readonly role: Localized | null;
  readonly group: string | null;
  readonly nodes: readonly string[];
}

/** What to take to the field. */
export interface Guide {
  readonly framework: FrameworkName;
  /** Whether a level counts only if those below it are proven; what levels there are differs from branch to branch. */
  readonly cumulative: boolean;
  /** Everything that one of the parts names, in the order of the framework. */
  readonly topics: readonly Topic[];
  readonly interviews: readonly Interview[];
  readonly observe: readonly string[];
  readonly read: readonly string[];
  /** Of a study: what else it lacks, and who was heard; null of a framework alone. */
  readonly study: {
    readonly id: string;
    readonly agency: Assessment['agency'];
    readonly besides: readonly string[];
    readonly informants: readonly Informant[];
  } | null;
}

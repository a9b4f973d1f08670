import type { Agreement } from '../agreement/index.js';
import type { Finding } from '../findings/index.js';
import type { FrameworkName } from '../framework.js';
import type { Localized } from '../lang.js';
import type { PublicFacts } from '../public.js';
import type { CodedFrom, PartialDate, Role } from '../study.js';
import type { Declaration } from '../reporting.js';
import type { EvidenceResult, SessionResult, SourceResult } from './evidence.js';
import type { Candidate, FactorResult } from './factors.js';
import type { FrameworkFacts } from './framework.js';
import type { NodeResult } from './nodes.js';
import type { PositionResult } from './position.js';
import type { PublishedResult } from './published.js';
import type { RemedyResult } from './remedies.js';
import type { Saturation } from '../saturation.js';
import type { Triangulation } from '../triangulation.js';
import type { Uncertainty } from '../uncertainty.js';
import type { ComposedResult } from './result.js';
import type { UncountedResult } from './uncounted.js';

/** The result of scoring one study against one framework: plain JSON, everything a report needs. */
export interface Assessment {
  readonly format: 'egov-assessment/1';
  readonly tool: { readonly name: string; readonly version: string };
  /**
   * `project`: the frameworks whose ratings could be projected from; there only where that was asked. `names`: those that
   * know factors, concepts and remedies which the study names and its framework does not know; there only if there are any. `public`:
   * that this is the public version, and what was changed for it; there only if it is.
   */
  readonly options: {
    readonly framework: string;
    readonly project?: readonly FrameworkName[];
    readonly names?: readonly FrameworkName[];
    readonly public?: PublicFacts;
  };
  readonly study: {
    readonly id: string;
    readonly title: Localized | null;
    readonly digest: string;
    readonly period: { readonly from: PartialDate; readonly to: PartialDate } | null;
    /** null where the study does not tell. */
    readonly codedFrom: CodedFrom | null;
    readonly files: readonly string[];
    readonly raters: readonly { readonly rater: string; readonly role: Role }[];
  };
  readonly agency: {
    readonly name: Localized;
    readonly kind: string | null;
    readonly region: string | null;
    readonly country: string | null;
  };
  readonly framework: FrameworkFacts;
  readonly result: ComposedResult;
  readonly nodes: readonly NodeResult[];
  /** What the ratings of those who do not count come to; there only if somebody who does not count rated something. */
  readonly uncounted?: readonly UncountedResult[];
  /** Where the factors put the agency; null where the framework has no axes. */
  readonly position: PositionResult | null;
  /** Inhibiting factors by rank, then enabling ones by id. */
  readonly factors: readonly FactorResult[];
  readonly candidates: readonly Candidate[];
  readonly remedies: readonly RemedyResult[];
  readonly published: readonly PublishedResult[];
  readonly sources: readonly SourceResult[];
  /** In the order of the study. */
  readonly sessions: readonly SessionResult[];
  readonly evidence: readonly EvidenceResult[];
  /** What the study says of how it was done, by topic. */
  readonly reporting: readonly Declaration[];
  readonly concepts: Readonly<Record<string, Localized>>;
  readonly findings: readonly Finding[];
  /** How far the raters agree; there only where that was asked and several can be compared. */
  readonly agreement?: Agreement;
  /** Whether sessions still brought new themes; there only where that was asked and there are enough of them. */
  readonly saturation?: Saturation;
  /** How the evidence goes together by Denzin's four types; there only where that was asked and something was judged. */
  readonly triangulation?: Triangulation;
  /** How far the score can be trusted; there only where that was asked and there is a score. */
  readonly uncertainty?: Uncertainty;
}

/** What a table of many studies shows of each: the score alone. */
export interface Score extends Pick<Assessment, 'agency' | 'framework' | 'result' | 'position'> {
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'period'>;
}

/** What a table of one study shows: its nodes, without the factors and remedies that an Assessment goes on to. */
export interface NodeScores extends Score {
  readonly nodes: Assessment['nodes'];
}

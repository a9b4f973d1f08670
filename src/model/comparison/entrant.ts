import type { Assessment } from '../assessment/index.js';
import type { FactorResult } from '../assessment/factors.js';
import type { ProposedRemedy } from '../assessment/remedies.js';
import type { Localized } from '../lang.js';

/** What of a study, scored by one framework, enters a comparison. */
export interface Entrant extends Pick<
  Assessment,
  'agency' | 'framework' | 'options' | 'result' | 'nodes' | 'evidence'
> {
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly factors: readonly Pick<FactorResult, 'id' | 'title' | 'polarity' | 'basis' | 'concepts'>[];
  readonly proposals: readonly ProposedRemedy[];
  /** Topics the framework knows, by id. */
  readonly concepts: Readonly<Record<string, { readonly title: Localized }>>;
}

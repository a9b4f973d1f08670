import type { AttachmentResult } from '../attachments.js';
import type { Localized } from '../lang.js';
import type { Place } from '../places.js';
import type { DocumentStatus, EvidenceState, Method, PartialDate, SourceKind } from '../study.js';

export interface SourceResult {
  readonly id: string;
  readonly kind: SourceKind;
  readonly role: Localized | null;
  readonly group: string | null;
  readonly selection: string | null;
  readonly size: number | null;
  readonly title: Localized | null;
  readonly cite: string | null;
  readonly status: DocumentStatus | null;
  readonly date: PartialDate | null;
  /** When it ceases to be in force; there only if it is known. */
  readonly validUntil?: PartialDate;
  readonly norm: boolean;
  /** There only if there are any. */
  readonly attachments?: readonly AttachmentResult[];
}

/** One meeting with a source, or one reading of it. */
export interface SessionResult {
  readonly id: string;
  readonly source: string;
  readonly method: Method;
  readonly date: PartialDate | null;
}

export interface EvidenceResult {
  readonly id: string;
  readonly source: string;
  readonly session: string | null;
  readonly method: Method;
  readonly date: PartialDate | null;
  readonly at: string | null;
  readonly finding: Localized;
  readonly quote: { readonly text: string; readonly lang: string | null } | null;
  readonly against: readonly { readonly norm: string; readonly at: string | null }[];
  readonly shows: readonly string[];
  readonly denies: readonly string[];
  readonly disputes: readonly string[];
  readonly state: EvidenceState;
  readonly why: Localized | null;
  readonly about: readonly string[];
  readonly selfReport: boolean;
  readonly secondHand: boolean;
  /** There only if there are any. */
  readonly attachments?: readonly AttachmentResult[];
  readonly place: Place;
}

import type { Localized } from './lang.js';
import type { Place } from './places.js';

export const ATTACHMENT_KINDS = ['photo', 'scan', 'recording', 'document'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** A file beside a study that bears out an item of evidence or a source, as a result names it. */
export interface AttachmentResult {
  /** Relative to the study's folder. */
  readonly path: string;
  /** As the study gives it; null where it gives none. Whether the file still has it, `validate` checks. */
  readonly sha256: string | null;
  readonly kind: AttachmentKind;
  readonly title: Localized | null;
}

export interface Attachment extends AttachmentResult {
  readonly place: Place;
}

/** Bytes of one attachment: more is no photo and no scan, and would keep the program busy for minutes. */
export const MOST_ATTACHED = 1024 * 1024 * 1024;

/** Bytes of all attachments of a study: reading them takes some seconds for each GiB. */
export const MOST_ATTACHED_TOGETHER = 8 * MOST_ATTACHED;

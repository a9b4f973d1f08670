import type { Place } from '../../places.js';
import type { Severity } from '../index.js';

/** Files that bear out evidence. `sha256`: what the file has now. */
export interface AttachmentFindings {
  'ATTACHMENT-MISSING': { readonly path: string };
  'ATTACHMENT-CHANGED': { readonly path: string; readonly sha256: string };
  'ATTACHMENT-UNSEALED': { readonly path: string; readonly sha256: string };
  'ATTACHMENT-TWICE': { readonly path: string; readonly first: Place };
  /** All attachments of a study. `path`: the first that was not read any more; `unread`: how many files were not. */
  'ATTACHMENTS-TOO-LARGE': { readonly path: string; readonly unread: number; readonly limit: number };
  'ATTACHMENT-TOO-LARGE': { readonly path: string; readonly bytes: number; readonly limit: number };
}

export const attachmentSeverities: { readonly [C in keyof AttachmentFindings]: Severity } = {
  'ATTACHMENT-MISSING': 'error',
  'ATTACHMENT-CHANGED': 'error',
  'ATTACHMENT-UNSEALED': 'warning',
  'ATTACHMENT-TWICE': 'warning',
  'ATTACHMENT-TOO-LARGE': 'error',
  'ATTACHMENTS-TOO-LARGE': 'error',
};

import type { LimitFlag } from '../../limits.js';
import type { Severity } from '../index.js';

/** Files: what is there, and whether its bytes are text. */
export interface FileFindings {
  'PATH-NOT-FOUND': { readonly path: string };
  'NOT-A-FILE': { readonly path: string; readonly kind: 'folder' | 'link' | 'special' };
  'NO-PERMISSION': { readonly path: string };
  'READ-FAILED': { readonly path: string; readonly reason: string };
  /** `flag`: what raises the limit; null where nothing does. */
  'FILE-TOO-LARGE': { readonly bytes: number; readonly limit: number; readonly flag: LimitFlag | null };
  'STUDY-TOO-LARGE': { readonly bytes: number; readonly limit: number; readonly flag: string };
  'FILE-EMPTY': Readonly<Record<string, never>>;
  'NOT-UTF8': { readonly byte: number };
  'CONTROL-CHARACTER': { readonly code: string };
  'OUTSIDE-STUDY': { readonly path: string };
  'INCLUDE-MATCHES-NOTHING': { readonly pattern: string };
  'INCLUDED-TWICE': { readonly path: string };
  /** A file or folder that is passed over, since it is called almost as what is looked for: `meant`. */
  'FILE-MISNAMED': { readonly path: string; readonly meant: string };
}

export const fileSeverities: { readonly [C in keyof FileFindings]: Severity } = {
  'PATH-NOT-FOUND': 'error',
  'NOT-A-FILE': 'error',
  'NO-PERMISSION': 'error',
  'READ-FAILED': 'error',
  'FILE-TOO-LARGE': 'error',
  'STUDY-TOO-LARGE': 'error',
  'FILE-EMPTY': 'error',
  'NOT-UTF8': 'error',
  'CONTROL-CHARACTER': 'error',
  'OUTSIDE-STUDY': 'error',
  'INCLUDE-MATCHES-NOTHING': 'error',
  'INCLUDED-TWICE': 'error',
  'FILE-MISNAMED': 'warning',
};

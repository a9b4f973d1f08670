import type { Severity } from './index.js';

/** Raised where it is asked whether sessions still bring new themes. */
export interface SaturationFindings {
  /** No accepted evidence, of so many items, comes from a session in which people spoke. */
  'NO-SESSIONS': { readonly items: number };
  'SESSIONS-TOO-FEW': { readonly sessions: number; readonly base: number; readonly run: number };
  /** A run after the point where saturation was reached brought more than little again. `share`: 0–1 or more. */
  'SATURATION-UNDONE': { readonly point: string; readonly after: number; readonly share: number };
  'SESSIONS-UNDATED': { readonly undated: number; readonly sessions: number };
  /** `of`: what counts as a theme. */
  'BASE-WITHOUT-THEMES': { readonly base: number; readonly of: 'factors' | 'concepts' | 'nodes' };
}

export const saturationSeverities: { readonly [C in keyof SaturationFindings]: Severity } = {
  'NO-SESSIONS': 'error',
  'SESSIONS-TOO-FEW': 'warning',
  'SATURATION-UNDONE': 'warning',
  'SESSIONS-UNDATED': 'warning',
  'BASE-WITHOUT-THEMES': 'warning',
};

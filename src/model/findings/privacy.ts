import type { PublicFacts } from '../public.js';
import type { PersonalKind } from '../personal.js';
import type { Severity } from './index.js';

/** What is told of people: what looks like data about somebody, and what a public version changes. */
export interface PrivacyFindings {
  /** `shown`: as much of it as is printed. */
  'PERSONAL-DATA': { readonly kind: PersonalKind; readonly shown: string };
  /** A file of names, which no command reads. */
  'NAMES-NOT-READ': { readonly path: string };
  /** A .gitignore that was there already and lets files of names into the repository. */
  'NAMES-NOT-IGNORED': { readonly path: string };
  'PUBLIC-GENERALISED': PublicFacts;
  /** `texts`: sentences that are printed as they were written. */
  'PUBLIC-FREE-TEXT': { readonly texts: number };
  'PUBLIC-FEW-PEOPLE': { readonly people: number; readonly k: number };
  /** `names`: what looks like a name in what is published. */
  'PUBLIC-LIKELY-NAMES': { readonly names: number; readonly study: string };
  /** Data about somebody in sentences that would be published, by kind. */
  'PUBLIC-REFUSED': { readonly found: readonly (readonly [PersonalKind, number])[]; readonly study: string };
  /** A study with errors, which are not shown since they quote it. */
  'PUBLIC-STUDY-FAULTY': { readonly errors: number; readonly study: string };
  'PUBLIC-FINDINGS-WITHHELD': { readonly findings: number; readonly study: string };
}

export const privacySeverities: { readonly [C in keyof PrivacyFindings]: Severity } = {
  'PERSONAL-DATA': 'warning',
  'NAMES-NOT-READ': 'error',
  'NAMES-NOT-IGNORED': 'warning',
  'PUBLIC-GENERALISED': 'note',
  'PUBLIC-FREE-TEXT': 'note',
  'PUBLIC-FEW-PEOPLE': 'warning',
  'PUBLIC-LIKELY-NAMES': 'warning',
  'PUBLIC-REFUSED': 'error',
  'PUBLIC-STUDY-FAULTY': 'error',
  'PUBLIC-FINDINGS-WITHHELD': 'note',
};

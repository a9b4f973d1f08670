import type { Role } from '../study.js';
import type { Severity } from './index.js';

/** Raised by the use cases and the command line. */
export interface AppFindings {
  /** `like`: a file there that is called almost as one of a study; null where there is none. */
  'NO-STUDY': { readonly path: string; readonly like: string | null };
  /** One of several paths holds no study. */
  'PATH-SKIPPED': { readonly path: string };
  /** Something that looks like a study and is not judged by a check that looks through the folder it is in. */
  'STUDY-UNCHECKED': { readonly path: string; readonly because: 'below' | 'link' | 'name' };
  /** Two studies that were given have one id, and are assessed by one framework. `path`, `other`: their files. */
  'STUDY-TWICE': { readonly study: string; readonly path: string; readonly other: string };
  /** A part of a study, such as a rater's sheet, with no study.yaml in its folder or above. */
  'PART-WITHOUT-STUDY': { readonly path: string };
  /** A part of a study that the study in its folder or above does not read. */
  'PART-NOT-INCLUDED': { readonly path: string; readonly study: string };
  /** A command for one study was given a folder of several. `studies`: their files. */
  'SEVERAL-STUDIES': { readonly path: string; readonly studies: readonly string[] };
  /** A study names a framework outside its folder that cannot be used; its lines are not shown. */
  'FRAMEWORK-INVALID': { readonly path: string };
  /** A file was written whose ending is that of another format. */
  'ENDING-MISLEADS': { readonly path: string; readonly format: string };
  /** A result was to be written over a YAML file, or under the name of one. */
  'TARGET-IS-YAML': { readonly path: string };
  /** A result was to be written over what it was made from. */
  'TARGET-WAS-READ': { readonly path: string };
  /** A study without a single rating for the framework it is scored against. */
  /** `extended`: the framework that this one extends and that the study does rate; null if there is none. */
  'NO-RATINGS': {
    readonly framework: string;
    readonly study: string;
    readonly counts: readonly Role[];
    readonly extended: string | null;
  };
  /** Results of one agency by a framework and by the one it replaced stand side by side. */
  'SERIES-BROKEN': { readonly before: string; readonly after: string; readonly agencies: number };
  'UNKNOWN-ID': { readonly id: string; readonly suggestion: string | null; readonly kinds: readonly string[] };
  // Where frameworks are found
  /** `paths`: every file of that id. */
  'FRAMEWORK-ID-AMBIGUOUS': { readonly id: string; readonly paths: readonly string[] };
  /** The file found under an id calls itself otherwise. */
  'FRAMEWORK-MISNAMED': { readonly id: string; readonly found: string; readonly path: string };
  /** A study brings a framework of its own, and is checked by trusted ones alone. */
  'FRAMEWORK-UNTRUSTED': { readonly path: string };
  /** A framework is not the one that the config pins. */
  'FRAMEWORK-DIGEST': { readonly id: string; readonly wanted: string; readonly found: string };
  /** The folder that is to be trusted holds no config. */
  'TRUSTED-CONFIG-MISSING': { readonly path: string };
  /** The study chooses by which framework it is judged, which a stranger must not. */
  'GATE-UNBOUND': { readonly gate: string };
  /** A config names a package that is not installed. */
  'PACKAGE-NOT-FOUND': { readonly name: string };
  /** A folder or package that a config names holds none. */
  'NO-FRAMEWORKS': { readonly path: string };
  'FOLDER-EXPECTED': { readonly path: string };
  /** A config names a folder that is not part of this work. */
  'OUTSIDE-REPOSITORY': { readonly path: string };
  /** A study lies under another config than the run has. `used`: that of the run; null where it has none. */
  'CONFIG-NOT-USED': { readonly path: string; readonly used: string | null };
  // Files that a command would make
  'FRAMEWORK-EXISTS': { readonly path: string };
  'STUDY-EXISTS': { readonly path: string };
  /** A new study would lie in the folder of another one, or around it. `lies`: where the other one is. */
  'STUDY-NESTED': { readonly path: string; readonly lies: 'above' | 'below' };
  'FLAG-MISSING': { readonly flag: string };
  'WRITE-FAILED': { readonly path: string; readonly reason: string };
  'TARGET-CHANGED': { readonly path: string };
  /** The system does not tell of changes to files. */
  'WATCH-FAILED': { readonly reason: string };
}

export const appSeverities: { readonly [C in keyof AppFindings]: Severity } = {
  'NO-STUDY': 'error',
  'PATH-SKIPPED': 'note',
  'STUDY-UNCHECKED': 'error',
  'STUDY-TWICE': 'warning',
  'PART-WITHOUT-STUDY': 'error',
  'PART-NOT-INCLUDED': 'warning',
  'SEVERAL-STUDIES': 'error',
  'FRAMEWORK-INVALID': 'error',
  'ENDING-MISLEADS': 'warning',
  'TARGET-IS-YAML': 'error',
  'TARGET-WAS-READ': 'error',
  'NO-RATINGS': 'warning',
  'SERIES-BROKEN': 'warning',
  'UNKNOWN-ID': 'error',
  'FRAMEWORK-ID-AMBIGUOUS': 'error',
  'FRAMEWORK-MISNAMED': 'error',
  'FRAMEWORK-UNTRUSTED': 'error',
  'FRAMEWORK-DIGEST': 'error',
  'TRUSTED-CONFIG-MISSING': 'error',
  'GATE-UNBOUND': 'error',
  'PACKAGE-NOT-FOUND': 'error',
  'NO-FRAMEWORKS': 'warning',
  'FOLDER-EXPECTED': 'error',
  'OUTSIDE-REPOSITORY': 'error',
  'CONFIG-NOT-USED': 'warning',
  'FRAMEWORK-EXISTS': 'error',
  'STUDY-EXISTS': 'error',
  'STUDY-NESTED': 'error',
  'FLAG-MISSING': 'error',
  'WRITE-FAILED': 'error',
  'TARGET-CHANGED': 'error',
  'WATCH-FAILED': 'error',
};

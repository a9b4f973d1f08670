import type { Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import type { CodedFrom, PartialDate, SourceKind } from '../../model/study.js';

/** What is known of a study before it is begun. What nobody could say is null, and stands in the file as an example. */
export interface Answers {
  readonly agency: string;
  readonly kind: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly period: Period | null;
  readonly lang: Lang;
  /** How the file is to name its frameworks: an id, or the path as given. */
  readonly frameworks: readonly string[];
  readonly codedFrom: CodedFrom | null;
  readonly sources: readonly NewSource[];
}

export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

export interface NewSource {
  readonly kind: SourceKind;
  /** Of somebody the role, of something the title. */
  readonly name: string;
  readonly group: string | null;
}

/** A framework, and how the study names it. */
export interface NamedFramework {
  readonly reference: string;
  readonly framework: Framework;
}

/** What a new study starts from. */
export interface NewStudy {
  readonly answers: Answers;
  readonly frameworks: readonly NamedFramework[];
}

/** A file to be written, its path seen from the study's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

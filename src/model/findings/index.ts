import type { Localized } from '../lang.js';
import { sheetOf, type Place } from '../places.js';
import type { PartialDate } from '../study.js';
import type { AgencyFindings } from './agencies.js';
import { agencySeverities } from './agencies.js';
import type { AgreementFindings } from './agreement.js';
import { agreementSeverities } from './agreement.js';
import type { AppFindings } from './app.js';
import { appSeverities } from './app.js';
import type { AssessFindings } from './assess.js';
import { assessSeverities } from './assess.js';
import type { CompareFindings } from './compare.js';
import { compareSeverities } from './compare.js';
import type { EditFindings } from './edit.js';
import { editSeverities } from './edit.js';
import type { GapFindings } from './gaps.js';
import { gapSeverities } from './gaps.js';
import type { GateFindings } from './gate.js';
import { gateSeverities } from './gate.js';
import type { ImportFindings } from './import.js';
import { importSeverities } from './import.js';
import type { GuideFindings } from './guide.js';
import { guideSeverities } from './guide.js';
import type { LintFindings } from './lint.js';
import { lintSeverities } from './lint.js';
import type { LoadFindings } from './load/index.js';
import { loadSeverities } from './load/index.js';
import type { MappingFindings } from './mapping.js';
import { mappingSeverities } from './mapping.js';
import type { PrivacyFindings } from './privacy.js';
import { privacySeverities } from './privacy.js';
import type { SaturationFindings } from './saturation.js';
import { saturationSeverities } from './saturation.js';
import type { SuggestFindings } from './suggest.js';
import { suggestSeverities } from './suggest.js';
import type { UncertaintyFindings } from './uncertainty.js';
import { uncertaintySeverities } from './uncertainty.js';
import type { WhatIfFindings } from './whatif.js';
import { whatIfSeverities } from './whatif.js';
import type { WorkbookFindings } from './workbook.js';
import { workbookSeverities } from './workbook.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
/** error: the input cannot be used as it is. warning: usable, look at it. note: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** Every finding the program can raise: code → arguments. Prose is added where it is shown. */
export type Findings = LoadFindings &
  AssessFindings &
  LintFindings &
  AgreementFindings &
  GapFindings &
  GuideFindings &
  SaturationFindings &
  SuggestFindings &
  UncertaintyFindings &
  WhatIfFindings &
  GateFindings &
  CompareFindings &
  AgencyFindings &
  PrivacyFindings &
  WorkbookFindings &
  ImportFindings &
  MappingFindings &
  EditFindings &
  AppFindings;
export type FindingCode = keyof Findings;

/** Why a finding does not count, and how long. */
export interface Suppressed {
  readonly reason: Localized;
  /** The last day. */
  readonly until: PartialDate;
}

/** A diagnostic: what (code and arguments), how bad, and where. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: Findings[C];
    readonly place: Place | null;
    /** There only where a config says that it is known, and shall not count until then. */
    readonly suppressed?: Suppressed;
  };
}[FindingCode];

const severities: Readonly<Record<FindingCode, Severity>> = {
  ...loadSeverities,
  ...assessSeverities,
  ...lintSeverities,
  ...agreementSeverities,
  ...gapSeverities,
  ...guideSeverities,
  ...saturationSeverities,
  ...suggestSeverities,
  ...uncertaintySeverities,
  ...whatIfSeverities,
  ...gateSeverities,
  ...compareSeverities,
  ...agencySeverities,
  ...privacySeverities,
  ...workbookSeverities,
  ...importSeverities,
  ...mappingSeverities,
  ...editSeverities,
  ...appSeverities,
};

/** Makes a finding. Its severity is declared with its code; whoever sets up a gate says how bad its failing is. */
export function finding<C extends FindingCode>(
  code: C,
  args: Findings[C],
  place: Place | null,
  severity: Severity = severities[code],
): Finding {
  // The compiler cannot relate a generic code to its member of the union; the signature already does.
  return { code, severity, args, place } as unknown as Finding;
}

/** Whether it stands in the way; what is suppressed does not. */
export const isError = (f: Finding): boolean => f.severity === 'error' && !f.suppressed;
export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(isError);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Worst first, then by file, line, column and code: the order in which findings are shown. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byText(a.place?.file ?? '', b.place?.file ?? '') ||
      byText(sheetIn(a), sheetIn(b)) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.col ?? 0) - (b.place?.col ?? 0) ||
      byText(a.code, b.code) ||
      byText(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

const sheetIn = ({ place }: Finding): string => (place && sheetOf(place)) ?? '';

/** Every code there is. */
export const FINDING_CODES = Object.keys(severities) as FindingCode[];

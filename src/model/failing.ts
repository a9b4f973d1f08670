import { SEVERITIES, type Severity } from './findings/index.js';

/** When findings make a run fail. */
export interface FailingRule {
  /** At findings of this severity, and of those worse. */
  readonly failOn: Severity;
  /** At more warnings than this; null: however many there are. */
  readonly mostWarnings: number | null;
}

/**
 * The severities whose findings make a run fail, of those that were found: the exit code, and what every format says of it, come
 * from here.
 */
export function failing(
  found: readonly { readonly severity: Severity }[],
  { failOn, mostWarnings }: FailingRule,
): readonly Severity[] {
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const isTooMany = mostWarnings !== null && warnings > mostWarnings;
  const least = SEVERITIES.indexOf(failOn);
  return SEVERITIES.filter(
    (severity, i) =>
      (i <= least || (severity === 'warning' && isTooMany)) && found.some((each) => each.severity === severity),
  );
}

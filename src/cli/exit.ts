import { isError, type Finding, type FindingCode } from '../model/findings/index.js';

/** What the process answers; of several causes the highest of bug > environment > input > gate. */
export const EXIT = { fine: 0, gate: 1, input: 2, environment: 3, bug: 70, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Findings that speak of the machine rather than of the input. */
const ENVIRONMENT: readonly FindingCode[] = [
  'NO-PERMISSION',
  'READ-FAILED',
  'WRITE-FAILED',
  'TARGET-CHANGED',
  'LOCK-HELD',
  'WATCH-FAILED',
];

/** What errors among findings amount to; warnings and notes amount to nothing. */
export function exitOf(findings: readonly Finding[]): ExitCode {
  const errors = findings.filter(isError);
  if (errors.some((f) => ENVIRONMENT.includes(f.code))) return EXIT.environment;
  return errors.length > 0 ? EXIT.input : EXIT.fine;
}

/** Findings that say a file could not even be opened, or is none. */
export const isAboutTheFile = ({ code }: Finding): boolean =>
  ENVIRONMENT.includes(code) || code === 'PATH-NOT-FOUND' || code === 'NOT-A-FILE';

export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

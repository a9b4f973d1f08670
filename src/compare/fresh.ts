import type { RecordedFinding } from '../model/changes.js';
import { identityOf } from '../model/findings/identity.js';

/**
 * Which findings were not there before, by what they are about and how often: three alike where there were two are one more. Where they
 * stand makes no difference, for lines move; nor do figures, which may have become better. One answer for each of `now`.
 */
export function freshFindings(before: readonly RecordedFinding[], now: readonly RecordedFinding[]): boolean[] {
  const left = new Map<string, number>();
  for (const each of before) left.set(identityOf(each), (left.get(identityOf(each)) ?? 0) + 1);
  return now.map((each) => {
    const identity = identityOf(each);
    const count = left.get(identity) ?? 0;
    left.set(identity, count - 1);
    return count <= 0;
  });
}

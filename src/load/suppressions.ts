import { finding, FINDING_CODES, type Finding } from '../model/findings/index.js';
import type { Suppression } from '../model/gates.js';
import type { Lang } from '../model/lang.js';
import { nearest } from '../model/nearest.js';
import { forEachItem } from './entries.js';
import type { RawSuppression } from './raw.js';
import { readDate } from './study/dates.js';
import { localized } from './text.js';
import type { YamlPlaces } from './yaml/places.js';

/** The suppressions of a config, in its order; those of codes that there are not are left out, with a finding. */
export function suppressionsOf(
  raw: readonly RawSuppression[] | undefined,
  places: YamlPlaces,
  lang: Lang,
): { suppressions: Suppression[]; findings: Finding[] } {
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  forEachItem(raw, places, 'suppressions', ({ code: name, where = {}, studies = null, reason, until }, place, i) => {
    const code = FINDING_CODES.find((each) => each === name);
    if (code === undefined) {
      const args = { id: name, suggestion: nearest(name, FINDING_CODES) };
      findings.push(finding('SUPPRESSION-UNKNOWN-CODE', args, places.value(['suppressions', i, 'code'])));
      return;
    }
    suppressions.push({
      code,
      where: Object.fromEntries(Object.entries(where).map(([key, value]) => [key, String(value)])),
      studies,
      reason: localized(reason, lang),
      until: readDate(until, () => places.value(['suppressions', i, 'until']), findings),
      place,
    });
  });
  return { suppressions, findings };
}

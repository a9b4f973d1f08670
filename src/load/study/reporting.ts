import { finding } from '../../model/findings/index.js';
import type { Declaration } from '../../model/reporting.js';
import { forEachEntry } from '../entries.js';
import { localized } from '../text.js';
import { addOnce, type Gathering } from './part.js';

/** What all parts of a study say of how it was done, by topic. Whether a checklist asks for a topic is checked elsewhere. */
export function gatherReporting({ parts, lang, findings }: Gathering): Map<string, Declaration> {
  const declared = new Map<string, Declaration>();
  for (const { raw, places } of parts) {
    forEachEntry(raw.reporting, places, ['reporting'], (topic, entry, place) => {
      const { says, at, lacks, 'not-applicable': notApplicable } = entry;
      if ((says === undefined) === (notApplicable === undefined))
        findings.push(finding('DECLARATION-UNCLEAR', { topic, both: says !== undefined }, place));
      const declaration = {
        topic,
        says: says === undefined ? null : localized(says, lang),
        at: at ?? null,
        lacks: lacks === undefined ? null : localized(lacks, lang),
        notApplicable: notApplicable === undefined ? null : localized(notApplicable, lang),
        place,
      };
      addOnce(declared, topic, declaration, 'topic', findings);
    });
  }
  return declared;
}

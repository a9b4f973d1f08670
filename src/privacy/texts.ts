import type { Localized } from '../model/lang.js';
import type { Study } from '../model/study.js';
import { isPerson } from './people.js';

/** What people wrote in sentences and the public version of a study prints as it stands, but for titles of documents and publications. */
export function sentencesIn(study: Study): string[] {
  const ratings = study.raters.flatMap((sheet) => [...sheet.ratings.values()].flatMap((rated) => [...rated.values()]));
  const attached = [...study.sources.values(), ...study.evidence.values()].flatMap(
    ({ attachments = [] }) => attachments,
  );
  const written: readonly (Localized | string | null | undefined)[] = [
    study.title,
    ...[...study.sources.values()].flatMap((source) => [source.role, ...(isPerson(source) ? [source.selection] : [])]),
    ...[...study.evidence.values()].flatMap(({ finding, quote, why }) => [finding, quote?.text, why]),
    ...attached.flatMap(({ title, path }) => [title, path]),
    ...ratings.flatMap(({ why, outOfScale }) => [why, outOfScale]),
    ...study.raters.map(({ blind }) => blind?.how),
    ...[...study.factors.values()].flatMap(({ title, text }) => [title, text]),
    ...study.proposals.flatMap(({ title, text, owner, class: strategy }) => [title, text, owner, strategy?.words]),
    ...study.published.map(({ words }) => words),
    ...[...study.reporting.values()].flatMap(({ says, lacks, notApplicable }) => [says, lacks, notApplicable]),
  ];
  return written.flatMap((text) =>
    typeof text === 'string' ? [text] : [text?.en, text?.id].filter((said) => said !== undefined),
  );
}

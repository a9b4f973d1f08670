import { finding, hasErrors, isError, type Finding } from '../model/findings/index.js';
import { PERSONAL_KINDS } from '../model/personal.js';
import { topOf, type Place } from '../model/places.js';
import type { PublicFacts } from '../model/public.js';
import type { Study } from '../model/study.js';
import { personalInStudy, publicVersion, sentencesIn } from '../privacy/index.js';

/** How public what is made of a study has to be. */
export interface Publishing {
  /** What is shown of people stands for at least so many of them. */
  readonly k: number;
  /** Whether sentences of the study are printed; where only figures are, nobody need read them. */
  readonly sentences: boolean;
}

/** What a study becomes that is to be published. `study` is null where it cannot be. */
interface Published {
  readonly study: Study | null;
  readonly findings: readonly Finding[];
}

/**
 * The public version of a study, with what was changed, and what nobody but a reader can see to. Texts that hold a number or an
 * address of somebody, whatever they are there for, are refused: nothing is left of those once they are made less precise. `file`: what the study was called when
 * it was asked for.
 */
export function published(study: Study, file: string, { k, sentences }: Publishing): Published {
  const version = publicVersion(study, k);
  const place = topOf(file);
  const texts = sentences ? sentencesIn(version) : 0;
  const found = personalInStudy(version);
  const counts = PERSONAL_KINDS.map((kind) => [kind, found.filter((each) => each.kind === kind).length] as const);
  const certain = counts.filter(([kind, count]) => kind !== 'name' && count > 0);
  if (certain.length > 0)
    return { study: null, findings: [finding('PUBLIC-REFUSED', { found: certain, study: file }, place)] };
  const names = found.filter(({ kind }) => kind === 'name').length;
  const facts = version.public;
  return {
    study: version,
    findings: [
      ...(names > 0 ? [finding('PUBLIC-LIKELY-NAMES', { names, study: file }, place)] : []),
      ...(facts ? factFindings(facts, place) : []),
      ...(texts > 0 ? [finding('PUBLIC-FREE-TEXT', { texts }, place)] : []),
    ],
  };
}

function factFindings(facts: PublicFacts, place: Place): Finding[] {
  const { k, people, dates: _, ...counts } = facts;
  return [
    ...(people > 0 && people < k ? [finding('PUBLIC-FEW-PEOPLE', { people, k }, place)] : []),
    ...(Object.values(counts).some((count) => count > 0) ? [finding('PUBLIC-GENERALISED', facts, place)] : []),
  ];
}

/** That there is something to say of a study's files, and not what: that would quote them. */
export function withheld(findings: readonly Finding[], file: string): Finding[] {
  const place = topOf(file);
  if (hasErrors(findings)) {
    const errors = findings.filter(isError).length;
    return [finding('PUBLIC-STUDY-FAULTY', { errors, study: file }, place)];
  }
  return findings.length === 0
    ? []
    : [finding('PUBLIC-FINDINGS-WITHHELD', { findings: findings.length, study: file }, place)];
}

import type { Rule } from './rule.js';
import { catalogueKeywords } from './rules/catalogue-keywords.js';
import { frameworkKeywords } from './rules/framework-keywords.js';
import { inhibitorWithoutRemedy } from './rules/inhibitor-without-remedy.js';
import { leafWithoutConcept } from './rules/leaf-without-concept.js';
import { levelWithoutMeaning } from './rules/level-without-meaning.js';
import { levelWithoutProof } from './rules/level-without-proof.js';
import { oneSidedConcept } from './rules/one-sided-concept.js';
import { unfilledText } from './rules/unfilled-text.js';
import { unknownSource } from './rules/unknown-source.js';
import { unneededRemedy } from './rules/unneeded-remedy.js';
import { unreachableBand } from './rules/unreachable-band.js';
import { unreachedByVectors } from './rules/unreached-by-vectors.js';
import { untranslatedEntry } from './rules/untranslated-entry.js';
import { untranslatedText } from './rules/untranslated-text.js';
import { unusedSource } from './rules/unused-source.js';
import { usualLoop } from './rules/usual-loop.js';
import { weightsAgainstTotal } from './rules/weights-against-total.js';
import type { CatalogueSubject, EntriesSubject, FrameworkSubject } from './subject.js';

/** What holds for factors and remedies wherever they are declared. */
const ENTRY_RULES: readonly Rule<EntriesSubject>[] = [inhibitorWithoutRemedy, unneededRemedy, usualLoop];

/** In the order in which a framework's file is written. */
export const FRAMEWORK_RULES: readonly Rule<FrameworkSubject>[] = [
  unknownSource,
  unusedSource,
  unreachableBand,
  weightsAgainstTotal,
  leafWithoutConcept,
  levelWithoutMeaning,
  levelWithoutProof,
  unfilledText,
  untranslatedText,
  frameworkKeywords,
  ...ENTRY_RULES,
  unreachedByVectors,
];

export const CATALOGUE_RULES: readonly Rule<CatalogueSubject>[] = [
  oneSidedConcept,
  untranslatedEntry,
  catalogueKeywords,
  ...ENTRY_RULES,
];

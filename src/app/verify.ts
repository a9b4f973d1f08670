import { causesOf, differenceOf } from '../compare/index.js';
import { loadAssessments, loadStudy } from '../load/index.js';
import type { Assessment } from '../model/assessment/index.js';
import type { Recorded } from '../model/changes.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Place } from '../model/places.js';
import type { Verified } from '../model/verify.js';
import { json } from '../report/formats/json.js';
import type { StudyPath } from './discover.js';
import { drawnFor, reportScoring } from './reported.js';
import { EVERYTHING, scoreStudy } from './scored.js';
import type { Workshop } from './study.js';
import type { Diagnosed, Texts } from './texts.js';
import { triangulated } from './triangulated.js';
import { twins, type Named } from './twins.js';
import { asWritten } from './written.js';

/** What came of recomputing a file of assessments. */
export interface Verification extends Diagnosed {
  /** One for each assessment that could be recomputed, in the order of the file. */
  readonly results: readonly Verified[];
  /** Where the file says something else. */
  readonly failures: readonly Finding[];
}

/**
 * Recomputes what a file publishes, from the studies given, as it was made: by the same frameworks, projected or not, and drawn as
 * often from the same seed. What comes out is held against the file byte by byte.
 */
export function verifyFile(workshop: Workshop, path: string, studies: readonly StudyPath[]): Verification {
  const { assessments, bytes, findings, texts } = loadAssessments(path, workshop.ports);
  if (!assessments) return { results: [], failures: [], findings, texts };
  if (assessments.length === 0)
    return { results: [], failures: [], findings: [...findings, finding('NOTHING-TO-VERIFY', { path }, null)], texts };
  const published = assessments.map(({ assessment }) => assessment);
  const made = studies.map((study) => recompute(workshop, study, published));
  // Of two studies with one id neither is known to be the one that was meant.
  const twice = twins(
    made.flatMap(({ named }) => named ?? []),
    'error',
  );
  const meant = twice.length > 0 ? [] : made;
  const known = new Map(meant.flatMap(({ recomputed }) => [...recomputed]));
  const pairs = assessments.map(({ assessment, place }) => ({
    published: assessment,
    place,
    now: known.get(assessment) ?? null,
  }));
  const compared = pairs.flatMap(({ published: was, place, now }) =>
    now ? [{ result: verified(was, now), place }] : [],
  );
  const differing = compared.filter(({ result }) => result.outcome === 'differs');
  const all = pairs.flatMap(({ now }) => now ?? []);
  const isOtherwiseWritten = all.length === pairs.length && differing.length === 0 && !isText(bytes, json(all));
  // A study that could not be read says so itself.
  const isSaid = twice.length > 0 || made.some(({ named }) => named === null);
  const given = made.flatMap(({ named }) => named?.id ?? []);
  const missing = isSaid ? [] : pairs.filter(({ now }) => !now).map((each) => notGiven(each.published, given));
  return {
    results: compared.map(({ result }) => (isOtherwiseWritten ? { ...result, outcome: 'written-otherwise' } : result)),
    failures: isOtherwiseWritten
      ? [finding('BYTES-DIFFER', { path }, null)]
      : differing.map(({ result, place }) => differs(result, place)),
    findings: [...findings, ...made.flatMap((each) => each.findings), ...twice, ...missing],
    texts: new Map([...texts, ...made.flatMap((each) => [...each.texts])]),
  };
}

interface Remade extends Diagnosed {
  /** null where the study could not be read. */
  readonly named: Named | null;
  readonly recomputed: ReadonlyMap<Recorded, Assessment>;
}

/** The published assessments that are of this study, made anew. Those made together, as for a report, are made together again. */
function recompute(workshop: Workshop, path: StudyPath, published: readonly Recorded[]): Remade {
  const { study, findings, texts } = loadStudy(path.file, workshop.ports);
  const own = study ? published.filter((each) => each.study.id === study.id) : [];
  const [first] = own;
  const frameworks = own.map(({ framework }) => framework.id);
  const named = study && { path, id: study.id, frameworks };
  if (!first) return { named, recomputed: new Map(), findings: study ? [] : findings, texts: study ? NO_TEXTS : texts };
  const drawn = drawnFor(first);
  const project = first.options.project !== undefined;
  const isPublic = first.options.public;
  const scoring = drawn ? reportScoring(drawn) : EVERYTHING;
  const scored = scoreStudy(workshop, path, frameworks, scoring, {
    project,
    ...(isPublic && { publishing: { k: isPublic.k, sentences: true } }),
  });
  const results = drawn ? triangulated(scored.results) : scored.results;
  const recomputed = own.flatMap((each) => {
    const now = results.find(({ framework }) => framework.id === each.framework.id);
    return now ? [[each, now] as const] : [];
  });
  return { named, recomputed: new Map(recomputed), findings: scored.findings, texts: scored.texts };
}

const NO_TEXTS: Texts = new Map();

function verified(published: Recorded, now: Assessment): Verified {
  const written = asWritten(now);
  const { tool, study, agency, framework } = now;
  const same = JSON.stringify(published) === JSON.stringify(written);
  const { id, version, title, digest } = framework;
  return {
    format: 'egov-verify/1',
    tool,
    study: { id: study.id, title: study.title },
    agency,
    framework: { id, version, title, digest },
    outcome: same ? 'same' : 'differs',
    difference: same ? null : (differenceOf(published, written) ?? OTHER_ORDER),
    because: same ? [] : causesOf(published, written),
    versions: [published.tool.version, tool.version],
  };
}

/** All values are alike, and keys stand in another order. */
const OTHER_ORDER = { path: '', published: null, recomputed: null };

const differs = ({ study, framework, difference, because, versions }: Verified, place: Place): Finding =>
  finding('ASSESSMENT-DIFFERS', { study: study.id, framework: framework.id, difference, because, versions }, place);

const notGiven = ({ study, framework }: Recorded, given: readonly string[]): Finding =>
  finding('STUDY-NOT-GIVEN', { study: study.id, framework: framework.id, given }, null);

function isText(bytes: Uint8Array, text: string): boolean {
  const expected = new TextEncoder().encode(text);
  return bytes.length === expected.length && bytes.every((byte, i) => byte === expected[i]);
}

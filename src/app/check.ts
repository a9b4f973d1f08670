import { agreementOf } from '../analysis/agreement/index.js';
import { assessOnDemand } from '../assess/index.js';
import { brokenGates, judge, suppress, withSuppressed, type GateFacts } from '../gate/index.js';
import { ALPHA_OF } from '../gate/raters.js';
import type { Agreement } from '../model/agreement/index.js';
import type { StatisticName } from '../model/agreement/statistics.js';
import type { Assessment } from '../model/assessment/index.js';
import { finding, hasErrors, isError, type Finding } from '../model/findings/index.js';
import { unsaid } from '../model/findings/unsaid.js';
import type { Framework } from '../model/framework.js';
import { placeOf } from '../model/gates.js';
import type { CheckResult, Gate, Requirement, Suppression } from '../model/gates.js';
import { nearest } from '../model/nearest.js';
import { fileName, inside, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { publicOptions } from '../model/public.js';
import type { PartialDate, Study } from '../model/study.js';
export { holdingOn } from '../gate/index.js';
import { sinceBaseline, type Baseline, type Since } from './baseline.js';
import { heldAgainst } from './checklist.js';
import type { StudyPath } from './discover.js';
import type { Publishing } from './public.js';
import { realPath } from './real.js';
import { shippedChecklists } from './shipped.js';
import { openStudy, unrated, type Workshop } from './study.js';
import { seenFrom, type Diagnosed } from './texts.js';

/** What is asked of studies. */
export interface Checking {
  readonly gates: readonly Gate[];
  /** Those that hold today, and which of them served so far. */
  readonly suppressions: readonly Suppression[];
  readonly used: Set<Suppression>;
  /** The folder from which gates and suppressions name those of studies. */
  readonly base: string;
  /** Instead of the frameworks that a study names. */
  readonly frameworks: readonly string[] | null;
  readonly today: PartialDate;
  /** What assessments are held against; null: nothing. Then, and without `recording`, only what gates ask for is assessed. */
  readonly baseline: Baseline | null;
  /** Whether the assessments are to be written down. */
  readonly recording: boolean;
  /** There only where what is said is to be published. */
  readonly publishing?: Publishing;
}

/** What came of checking a study. `results`: one for each framework that something asks about. */
export interface CheckedStudy extends Diagnosed {
  readonly results: readonly CheckResult[];
  /** What is worse than it may be, as seen from where the user stands. */
  readonly failures: readonly Finding[];
  readonly assessments: readonly Assessment[];
}

/** Assesses a study and holds the assessments against gates. Nothing is judged where the study, or a gate on it, cannot be used. */
export function judgeStudy(workshop: Workshop, path: StudyPath, checking: Checking): CheckedStudy {
  const { publishing } = checking;
  const how = publishing && { publishing: { ...publishing, sentences: false } };
  const { study, frameworks, findings, texts } = openStudy(workshop, path, checking.frameworks, how);
  if (!study) return { results: [], failures: [], assessments: [], findings, texts };
  const isHere = (each: { readonly studies: readonly string[] | null }) =>
    isFor(each, path, checking.base, workshop.ports.files);
  const gates = checking.gates.filter(isHere);
  const elsewhere = notAssessedBy(gates, study, frameworks);
  const asked = frameworks
    .map((framework) => ({
      framework,
      gates: gates.filter((gate) => (gate.framework ?? frameworks[0]?.id) === framework.id),
    }))
    .filter((each) => each.gates.length > 0 || checking.baseline !== null || checking.recording);
  const opened = { study, frameworks, file: fileName(path.file) };
  const judged = asked.map((each) => judgedBy(workshop, opened, each.framework, each.gates, checking));
  const broken = [...elsewhere, ...judged.flatMap((each) => each.broken)].filter(unsaid());
  const seen = (found: readonly Finding[]) => seenFrom(path.folder, { findings: found, texts: NO_TEXTS }).findings;
  const told = [
    ...findings,
    ...unrated(
      study,
      asked.map(({ framework }) => framework),
      path,
    ),
    ...seen(judged.flatMap(({ since }) => since?.compared ?? [])),
    ...broken,
  ];
  const isMeant = (each: Suppression) => isHere(each) && !isLinked(each, checking.base, workshop.ports.files);
  const marked = (found: readonly Finding[]) => suppress(found, checking.suppressions.filter(isMeant), checking.used);
  // Where one gate cannot be meant, nothing is judged by the others either.
  const results = hasErrors(broken)
    ? []
    : judged.map(({ judgement }) => {
        const result = judgement();
        return withMarks(result, marked(result.findings));
      });
  return {
    results,
    failures: seen(results.flatMap((result) => result.findings)),
    assessments: checking.recording ? judged.map(({ assessment }) => assessment()) : [],
    // An input that cannot be used is no matter of opinion.
    findings: [...told.filter(isError), ...marked(told.filter((each) => !isError(each)))],
    texts,
  };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The result once some of what was found is suppressed. */
function withMarks(result: CheckResult, findings: readonly Finding[]): CheckResult {
  const gates = withSuppressed(result.gates, findings);
  const passed = gates.every((gate) => gate.passed || gate.suppressed) && !hasErrors(findings);
  return { ...result, gates, findings, passed };
}

/** Gates and suppressions of which no folder is there: a slip of the pen would pass every study. */
export function missingFolders(gates: readonly Gate[], base: string, files: Files): Finding[] {
  return gates.flatMap((gate) =>
    (gate.studies ?? [])
      .filter((folder) => files.kind(join(base, folder)) !== 'folder')
      .map((path) => finding('GATE-FOLDER-MISSING', { gate: gate.id, path }, placeOf(gate))),
  );
}

/** Suppressions that suppressed nothing in the run. */
export const unused = ({ suppressions, used }: Pick<Checking, 'suppressions' | 'used'>): Finding[] =>
  suppressions
    .filter((each) => !used.has(each))
    .map(({ code, place }) => finding('SUPPRESSION-UNUSED', { suppressed: code }, place));

/** Gates that leave it to the study by which framework it is judged. */
export const unbound = (gates: readonly Gate[]): Finding[] =>
  gates
    .filter(({ framework }) => framework === null)
    .map((gate) => finding('GATE-UNBOUND', { gate: gate.id }, placeOf(gate)));

function isFor(
  { studies }: { readonly studies: readonly string[] | null },
  { folder }: StudyPath,
  base: string,
  files: Files,
): boolean {
  if (studies === null) return true;
  const here = realPath(files, folder);
  return studies.some((each) => inside(realPath(files, join(base, each)), here));
}

/** Whether a folder of it is reached by a link: then whoever set the link says what is suppressed. */
function isLinked({ studies }: Suppression, base: string, files: Files): boolean {
  const root = files.real(base);
  return (studies ?? []).some((each) => {
    const real = files.real(join(base, each));
    return root !== null && real !== null && real !== join(root, each);
  });
}

/** Gates on frameworks by which the study is not assessed: whoever drops a framework from a study drops no gate. */
function notAssessedBy(gates: readonly Gate[], study: Study, frameworks: readonly Framework[]): Finding[] {
  const known = frameworks.map(({ id }) => id);
  return gates.flatMap((gate) => {
    const { id, framework } = gate;
    if (framework === null || known.includes(framework)) return [];
    const args = { gate: id, id: framework, study: study.id, known, suggestion: nearest(framework, known) };
    return [finding('GATE-UNKNOWN-FRAMEWORK', args, placeOf(gate))];
  });
}

interface JudgedBy {
  readonly assessment: () => Assessment;
  readonly since: Since | null;
  /** What its gates come to, where all of them can be meant. */
  readonly judgement: () => CheckResult;
  readonly broken: readonly Finding[];
}

function judgedBy(
  workshop: Workshop,
  {
    study,
    frameworks,
    file,
  }: { readonly study: Study; readonly frameworks: readonly Framework[]; readonly file: string },
  framework: Framework,
  gates: readonly Gate[],
  { today, baseline }: Checking,
): JudgedBy {
  const assessment = assessOnDemand(study, framework);
  const everything = () => assessment.everything(workshop.tool);
  const since = baseline && sinceBaseline(baseline, everything(), { file, line: 1, col: 1 });
  const requirements = gates.flatMap(({ requirement }) =>
    requirement.kind === 'any' ? requirement.of : [requirement],
  );
  const named = new Set(requirements.flatMap((each) => (each.kind === 'checklist' ? [each.checklist] : [])));
  const checklists = named.size === 0 ? [] : shippedChecklists();
  const broken = brokenGates({ assessment, checklists }, gates);
  const judgement = (): CheckResult => {
    const facts: GateFacts = {
      assessment,
      agreement: agreementFor(requirements, study, framework),
      checklists: new Map(
        checklists
          .filter(({ id }) => named.has(id))
          .map((each) => [each.id, heldAgainst(workshop, study, frameworks, each)]),
      ),
      today,
      file,
    };
    const { results, findings } = judge(facts, gates);
    const all = [...findings, ...(since?.failures ?? [])];
    return {
      ...headOf(study, framework, assessment.result(), workshop.tool),
      today,
      gates: results,
      passed: results.every(({ passed }) => passed) && !hasErrors(all),
      findings: all,
      ...(since?.changes && { changes: since.changes }),
    };
  };
  return { assessment: everything, since, judgement, broken };
}

/** Without intervals, which no gate looks at. null where no gate asks for it. */
function agreementFor(requirements: readonly Requirement[], study: Study, framework: Framework): Agreement | null {
  const names = requirements.flatMap((each): StatisticName[] =>
    each.kind === 'agreement' ? (each.statistic === null ? Object.values(ALPHA_OF) : [each.statistic]) : [],
  );
  if (names.length === 0) return null;
  const options = { runs: 0, seed: 1, unit: 'nodes', statistics: names, benchmark: null } as const;
  return agreementOf([{ study, framework }], options).agreement;
}

/** What was checked, and what it came to. */
const headOf = (
  study: Study,
  { id, version, title, digest }: Framework,
  { status, score, band, coverage, bounds }: Assessment['result'],
  tool: Workshop['tool'],
): Omit<CheckResult, 'today' | 'gates' | 'passed' | 'findings' | 'changes'> => ({
  format: 'egov-check/1',
  tool,
  ...publicOptions(study.public),
  study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
  agency: study.agency,
  framework: { id, version, title, digest },
  result: { status, score, band, coverage, bounds },
});

import { topOf } from '../model/places.js';
import { agreementOf } from '../analysis/agreement/index.js';
import { assessOnDemand } from '../assess/index.js';
import { brokenGates, judge, suppressing, type GateFacts, type Suppressing } from '../gate/index.js';
import { ALPHA_OF } from '../gate/raters.js';
import type { Agreement } from '../model/agreement/index.js';
import type { StatisticName } from '../model/agreement/statistics.js';
import type { Assessment } from '../model/assessment/index.js';
import type { Recorded } from '../model/changes.js';
import { finding, hasErrors, isError, type Finding } from '../model/findings/index.js';
import { once } from '../model/findings/once.js';
import type { Framework } from '../model/framework.js';
import type { CheckResult, Gate, Requirement, Suppression } from '../model/gates.js';
import { fileName } from '../model/paths.js';
import { publicOptions } from '../model/public.js';
import type { PartialDate, Study } from '../model/study.js';
export { holdingOn } from '../gate/index.js';
import { sinceBaseline, type Baseline, type Since } from './baseline.js';
import { heldAgainst } from './checklist.js';
import type { StudyPath } from './discover.js';
import { isFor, isLinked, notAssessedBy } from './gates.js';
import type { Publishing } from './public.js';
import { shippedChecklists } from './shipped.js';
import { unrated } from './scored.js';
import { openStudy, type Workshop } from './study.js';
import { seenFrom, type Diagnosed } from './texts.js';
import type { Named } from './twins.js';

/** What is asked of studies. */
export interface Checking {
  readonly gates: readonly Gate[];
  /** Those that hold today. */
  readonly suppressions: readonly Suppression[];
  /** The folder from which gates and suppressions name those of studies. */
  readonly base: string;
  /** Instead of the frameworks that a study names. */
  readonly frameworks: readonly string[] | null;
  readonly today: PartialDate;
  readonly past: Past;
  /** null where what is said is not to be published. */
  readonly publishing: Publishing | null;
}

/** What becomes of the assessments besides: nothing, and then only what gates ask for is made; or they are held against others, or written down. */
export type Past =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'compared'; readonly baseline: Baseline }
  | { readonly kind: 'recorded' };

/** What came of checking a study. `results`: one for each framework that something asks about. */
export interface CheckedStudy extends Diagnosed {
  readonly results: readonly CheckResult[];
  /** What is worse than it may be, as seen from where the user stands. */
  readonly failures: readonly Finding[];
  /** Those to be written down; none where nothing is. */
  readonly assessments: readonly Assessment[];
  /** null where it could not be used. */
  readonly named: Named | null;
  /** The suppressions that served. */
  readonly used: ReadonlySet<Suppression>;
  /** Those of the baseline that something was held against. */
  readonly met: readonly Recorded[];
}

/** Assesses a study and holds the assessments against gates. Nothing is judged where the study, or a gate on it, cannot be used. */
export function judgeStudy(workshop: Workshop, path: StudyPath, checking: Checking): CheckedStudy {
  const { publishing, past } = checking;
  const how = publishing ? { publishing: { ...publishing, sentences: false } } : {};
  const { study, frameworks, findings, texts } = openStudy(workshop, path, checking.frameworks, how);
  if (!study)
    return {
      results: [],
      failures: [],
      assessments: [],
      named: null,
      used: new Set(),
      met: [],
      findings,
      texts,
      about: path.file,
    };
  const { files } = workshop.ports;
  const isHere = (each: Gate | Suppression) => isFor(each, path, checking.base, files);
  const isMeant = (each: Suppression) => isHere(each) && !isLinked(each, checking.base, files);
  const gates = checking.gates.filter(isHere);
  const elsewhere = notAssessedBy(gates, study, frameworks);
  const asked = frameworks
    .map((framework) => ({
      framework,
      gates: gates.filter((gate) => (gate.framework ?? frameworks[0]?.id) === framework.id),
    }))
    .filter((each) => each.gates.length > 0 || past.kind !== 'ignored');
  const { mark, used } = suppressing(checking.suppressions.filter(isMeant));
  const opened = { study, frameworks, file: fileName(path.file) };
  const judged = asked.map((each) => judgedBy(workshop, opened, each.framework, each.gates, { ...checking, mark }));
  const broken = once([...elsewhere, ...judged.flatMap((each) => each.broken)]);
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
  // Where one gate cannot be meant, nothing is judged by the others either.
  const results = hasErrors(broken) ? [] : judged.map(({ judgement }) => judgement());
  return {
    results,
    failures: seen(once(results.flatMap((result) => result.findings))),
    assessments: past.kind === 'recorded' ? judged.map(({ assessment }) => assessment()) : [],
    // An input that cannot be used is no matter of opinion.
    findings: [...told.filter(isError), ...mark(told.filter((each) => !isError(each)))],
    named: { path, id: study.id, frameworks: frameworks.map(({ id }) => id) },
    used: used(),
    met: judged.flatMap(({ since }) => since?.met ?? []),
    texts,
    about: path.file,
  };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** Suppressions that suppressed nothing in the run. */
export const unused = (suppressions: readonly Suppression[], used: ReadonlySet<Suppression>): Finding[] =>
  suppressions
    .filter((each) => !used.has(each))
    .map(({ code, place }) => finding('SUPPRESSION-UNUSED', { suppressed: code }, place));

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
  { today, past, mark }: Pick<Checking, 'today' | 'past'> & Pick<Suppressing, 'mark'>,
): JudgedBy {
  const assessment = assessOnDemand(study, framework);
  const everything = () => assessment.everything(workshop.tool);
  const since = past.kind === 'compared' ? sinceBaseline(past.baseline, everything(), topOf(file)) : null;
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
    const { results, findings } = judge(facts, gates, mark);
    const all = [...findings, ...mark(since?.failures ?? [])];
    return {
      ...headOf(study, framework, assessment.result(), workshop.tool),
      today,
      gates: results,
      passed: results.every(({ passed, suppressed }) => passed || suppressed) && !hasErrors(all),
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

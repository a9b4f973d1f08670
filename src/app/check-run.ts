import type { CheckRun, JudgedStudy, RunFinding } from '../model/check-run.js';
import { identityOf } from '../model/findings/identity.js';
import { inOrder, type Finding, type Severity } from '../model/findings/index.js';
import type { CheckResult } from '../model/gates.js';
import { inLanguage, type Lang } from '../model/lang.js';
import { inside, join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Sha256 } from '../model/ports.js';
import { describeFinding, findingWords } from '../text/findings.js';
import { CONFIG_FILE } from './config.js';
import type { StudyPath } from './discover.js';
import { seenFrom } from './texts.js';
import { TOOL } from './tool.js';

/** What came of a run, as the command line has it. Places and paths are as seen from `cwd`. */
export interface RunOutcome {
  /** Everything that was found. */
  readonly found: readonly Finding[];
  readonly judged: readonly { readonly path: StudyPath; readonly result: CheckResult }[];
  /** The severities that made the run fail. */
  readonly failing: readonly Severity[];
  readonly completed: boolean;
  readonly lang: Lang;
  /** Absolute, as is `root`: that of the repository. */
  readonly cwd: string;
  readonly root: string;
}

/** A run in the words of its language, with every finding at a file of the repository. */
export function checkRun(outcome: RunOutcome, sha256: Sha256): CheckRun {
  const told = inOrder(outcome.found).map((finding) => ({ finding, told: toldOf(finding, outcome) }));
  const findings = fingerprinted(told, sha256);
  const byText = new Map(told.map(({ finding }, i) => [JSON.stringify(finding), findings[i]]));
  const judged = outcome.judged.map(({ path, result }): JudgedStudy => {
    const own = seenFrom(path.folder, { findings: result.findings, texts: new Map() }).findings;
    return {
      file: fromRoot(path.file, outcome),
      result,
      findings: own.flatMap((each) => byText.get(JSON.stringify(each)) ?? []),
    };
  });
  const { completed, lang } = outcome;
  return { tool: TOOL, lang, completed, findings, judged };
}

type Told = Omit<RunFinding, 'fingerprint'>;

function toldOf(finding: Finding, outcome: RunOutcome): Told {
  const { code, severity, args, suppressed } = finding;
  const marks =
    suppressed &&
    findingWords(outcome.lang).suppressed(suppressed.until, inLanguage(suppressed.reason, outcome.lang).text);
  const placed = (place: Place): Place => ({ ...place, file: fromRoot(place.file, outcome) });
  return {
    code,
    severity,
    place: placed(finding.place ?? { file: homeOf(finding), line: 1, col: 1 }),
    first: 'first' in args ? placed(args.first) : null,
    ...describeFinding(finding, outcome.lang),
    gate: 'gate' in args ? args.gate : null,
    failing: !suppressed && outcome.failing.includes(severity),
    ...(marks !== undefined && { suppressed: marks }),
  };
}

/** The file that a finding without a place is about: of a study that is not rated the study; where nothing is asked, the config. */
function homeOf({ code, args }: Finding): string {
  if (code === 'NO-RATINGS') return args.study;
  return 'path' in args && args.path !== '' ? args.path : CONFIG_FILE;
}

function fromRoot(file: string, { cwd, root }: RunOutcome): string {
  const path = join(cwd, file);
  return path !== root && inside(root, path) ? path.slice(root.endsWith('/') ? root.length : root.length + 1) : path;
}

/** By identity and count: of several that are alike, the first keeps its fingerprint whichever of the others goes. */
function fingerprinted(
  told: readonly { readonly finding: Finding; readonly told: Told }[],
  sha256: Sha256,
): RunFinding[] {
  const counts = new Map<string, number>();
  return told.map(({ finding, told: words }) => {
    const identity = `${words.place.file}\n${identityOf(finding)}`;
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return { ...words, fingerprint: sha256([`${identity}\n${String(count)}`]).slice(0, 40) };
  });
}

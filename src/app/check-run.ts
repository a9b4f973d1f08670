import type { CheckRun, JudgedStudy, RunFinding } from '../model/check-run.js';
import { identityOf } from '../model/findings/identity.js';
import { sameness } from '../model/findings/once.js';
import { inOrder, type Finding, type Severity } from '../model/findings/index.js';
import type { CheckResult } from '../model/gates.js';
import { inLanguage, type Lang } from '../model/lang.js';
import { inside, join } from '../model/paths.js';
import { topOf, type Place } from '../model/places.js';
import type { Sha256 } from '../model/ports.js';
import { describeFinding, findingWords } from '../text/findings.js';
import type { StudyPath } from './discover.js';
import { seenFrom, type Reported } from './texts.js';
import { TOOL } from './tool.js';

/** What came of a run, as the command line has it. Places and paths are as seen from `cwd`. */
export interface RunOutcome {
  /** Everything that was found. */
  readonly found: readonly Reported[];
  readonly judged: readonly { readonly path: StudyPath; readonly result: CheckResult }[];
  /** The severities that made the run fail. */
  readonly failing: readonly Severity[];
  readonly completed: boolean;
  /** What the run was asked to look at: there stands what is about no file at all. */
  readonly asked: string;
  readonly lang: Lang;
  /** Absolute, as is `root`: that of the repository. */
  readonly cwd: string;
  readonly root: string;
}

/** A run in the words of its language, with every finding at a file of the repository. */
export function checkRun(outcome: RunOutcome, sha256: Sha256): CheckRun {
  const about = new Map(outcome.found.map((each) => [each.finding, each.about]));
  const told = inOrder([...about.keys()]).map((finding) => ({
    finding,
    told: toldOf(finding, about.get(finding) ?? homeOf(finding, outcome), outcome),
  }));
  const findings = fingerprinted(told, sha256);
  const left = new Map(told.map(({ finding }, i) => [sameness(finding), findings[i]]));
  const judged = outcome.judged.map(({ path, result }): JudgedStudy => {
    const own = seenFrom(path.folder, { findings: result.findings, texts: new Map() }).findings;
    // What is wrong with a study by whatever framework is told of the first that found it.
    const first = own.flatMap((each) => {
      const found = left.get(sameness(each));
      left.delete(sameness(each));
      return found ?? [];
    });
    return { file: fromRoot(path.file, outcome), result, findings: first };
  });
  const { completed, lang } = outcome;
  return { tool: TOOL, lang, completed, findings, judged };
}

type Told = Omit<RunFinding, 'fingerprint'>;

function toldOf(finding: Finding, home: string, outcome: RunOutcome): Told {
  const { code, severity, args, suppressed } = finding;
  const marks =
    suppressed &&
    findingWords(outcome.lang).suppressed(suppressed.until, inLanguage(suppressed.reason, outcome.lang).text);
  const placed = (place: Place): Place => ({ ...place, file: fromRoot(place.file, outcome) });
  return {
    code,
    severity,
    place: placed(finding.place ?? topOf(home)),
    first: 'first' in args ? placed(args.first) : null,
    ...describeFinding(finding, outcome.lang),
    gate: 'gate' in args ? args.gate : null,
    failing: !suppressed && outcome.failing.includes(severity),
    ...(marks !== undefined && { suppressed: marks }),
  };
}

/** Where a finding stands that has no place, and is about no file that was read: at the path that it names. */
const homeOf = ({ args }: Finding, { asked }: RunOutcome): string =>
  'path' in args && args.path !== '' ? args.path : asked;

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

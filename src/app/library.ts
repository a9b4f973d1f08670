import { gapFindings, gapsOf } from '../analysis/gaps/index.js';
import type { SaturationOptions } from '../analysis/saturation/index.js';
import { whatIf as ask, type WhatIfOptions } from '../analysis/whatif/index.js';
import type { ScoringOptions } from '../assess/index.js';
import { nodeFiles } from '../files/node.js';
import { sha256 } from '../files/sha256.js';
import { linkStudy, loadStudy as readStudy, type Ports } from '../load/index.js';
import type { Assessment } from '../model/assessment/index.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Gaps } from '../model/gaps.js';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import type { Files } from '../model/ports.js';
import type { SaturationResult } from '../model/saturation.js';
import type { Study } from '../model/study.js';
import type { WhatIf } from '../model/whatIf.js';
import { agreed } from './agreement.js';
import { findStudies } from './discover.js';
import { linked } from './linked.js';
import { frameworkShelf } from './shelf.js';
import { saturationResult, USUAL_SATURATION } from './saturation.js';
import { SHIPPED } from './shipped.js';
import { EVERYTHING } from './scored.js';
import { TOOL } from './tool.js';
import { triangulated } from './triangulated.js';
import { varied } from './uncertainty.js';
import type { Drawing } from '../analysis/random.js';
import { USUAL, type Varying } from './varying.js';

export interface LoadOptions {
  /** Where files come from; the disk, seen from the working directory, by default. */
  readonly files?: Files;
  /** Limits to raise or lower. */
  readonly limits?: Partial<Limits>;
}

export interface AssessOptions extends ScoringOptions {
  /** Further frameworks of the study: it may name what these know, and it is not scored against them. */
  readonly besides?: readonly Framework[];
  /**
   * Whether the assessment is to say how far its raters agree on the levels of indicators, under the key `agreement`. By default
   * 1,000 samples and the seed 1, as in the report of the command line; `runs` and `seed` as below.
   */
  readonly agreement?: Partial<Drawing>;
  /**
   * Whether the assessment is to say how far its score can be trusted, under the key `uncertainty`. By default 1,000 runs, the
   * seed 1 and weights drawn uniformly, as in the report of the command line. `runs`: a whole number from 1 on; `seed`: one
   * from 0 to 2³² − 1, a RangeError otherwise.
   */
  readonly uncertainty?: Partial<Varying>;
}

export interface StudyResult {
  /** null where the study cannot be used: the findings say why. */
  readonly study: Study | null;
  readonly findings: readonly Finding[];
}

export interface FrameworkResult {
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
}

export interface AssessResult {
  /** null where the study refers to something the framework does not have: the findings say what. */
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a study: a folder with study.yaml, or a YAML file. What refers into a framework is checked by `assess`.
 * Never throws for a file that is missing, unreadable or wrong.
 */
export function loadStudy(path: string, options: LoadOptions = {}): StudyResult {
  const ports = portsFor(options);
  const { studies, findings } = findStudies(ports.files, [path]);
  const [first, ...others] = studies;
  if (!first) return { study: null, findings };
  if (others.length > 0) {
    return {
      study: null,
      findings: [finding('SEVERAL-STUDIES', { path, studies: studies.map(({ file }) => file) }, null)],
    };
  }
  const read = readStudy(first.file, ports);
  return { study: hasErrors(read.findings) ? null : read.study, findings: read.findings };
}

/**
 * Finds a framework: by the id (`id` or `id@major`) of one that ships or lies in `frameworks/`, or by the path of a YAML file
 * or its folder. No config is read.
 */
export function loadFramework(reference: string, options: LoadOptions = {}): FrameworkResult {
  const { framework, findings } = frameworkShelf(portsFor(options), SHIPPED, () => []).find(reference, '.', null);
  return { framework, findings };
}

/**
 * Scores a study against a framework: pure, and the same bytes for the same input. With `projectFrom` leaves without a
 * rating get a value from those ratings of the study that are by the frameworks given; all that rests on such a value has
 * the status `projected`. A factor, concept or remedy that the study names may be known to `framework`, to one of `besides`
 * or to one of `projectFrom`.
 */
export function assess(
  study: Study,
  framework: Framework,
  { besides = [], agreement, uncertainty, ...options }: AssessOptions = {},
): AssessResult {
  const { scored, findings } = linked(study, framework, options.projectFrom ?? null, besides);
  if (hasErrors(findings)) return { assessment: null, findings };
  const compared = agreement ? agreed({ ...USUAL, ...agreement }) : EVERYTHING;
  const scoring = uncertainty ? varied({ ...USUAL, ...uncertainty }, compared) : compared;
  return { assessment: scoring.run(study, scored, TOOL, options), findings };
}

/**
 * The same assessments, each with how its evidence goes together by Denzin's four types, under the key `triangulation`. Those of
 * one study by several frameworks are set beside each other, for triangulation of theories. Pure; where nothing was judged the
 * key is left out.
 */
export const triangulate = (assessments: readonly Assessment[]): Assessment[] => triangulated(assessments);

export interface SaturationAnswer {
  /** null where the study has no session in which people spoke, or does not fit the frameworks: the findings say so. */
  readonly saturation: SaturationResult | null;
  readonly findings: readonly Finding[];
}

/**
 * Whether the sessions of a study still brought new themes (Guest, Namey and Chen 2020). By default factors are counted, with a
 * base of 4, a run of 2 and a threshold of 0.05, and 1,000 random orders are drawn from the seed 1. `frameworks`: those by
 * whose catalogues and nodes themes are told.
 */
export function saturation(
  study: Study,
  frameworks: readonly Framework[],
  options: Partial<SaturationOptions> = {},
): SaturationAnswer {
  const { unknown, findings, frameworks: fitted } = linkStudy(study, frameworks);
  const problems = [...unknown, ...findings];
  if (hasErrors(problems)) return { saturation: null, findings: problems };
  const found = saturationResult(study, fitted, TOOL, { ...USUAL_SATURATION, ...options });
  return { ...found, findings: [...problems, ...found.findings] };
}

export interface GapsResult {
  /** null where the study does not fit the framework, or that scores no indicators: the findings say so. */
  readonly gaps: Gaps | null;
  readonly findings: readonly Finding[];
}

/** What to find out next: the indicators of which too little is known, and what the field has to give. Pure. */
export function gaps(
  study: Study,
  framework: Framework,
  { besides = [], ...options }: ScoringOptions & Pick<AssessOptions, 'besides'> = {},
): GapsResult {
  const { scored, findings } = linked(study, framework, options.projectFrom ?? null, besides);
  const found = hasErrors(findings) ? null : gapsOf(study, scored, TOOL, options);
  return { gaps: found, findings: found || hasErrors(findings) ? findings : [...findings, ...gapFindings(scored)] };
}

export interface WhatIfResult {
  /** null where what is asked does not fit the study or the framework: the findings say how. */
  readonly whatIf: WhatIf | null;
  readonly findings: readonly Finding[];
}

/**
 * What would become of the score if some indicators stood at other levels, and the path of least effort from there to a better
 * band: to `target`, or to the next one. Pure, and never throws for a level or a node that is none.
 */
export function whatIf(
  study: Study,
  framework: Framework,
  { besides = [], ...options }: Partial<WhatIfOptions> & Pick<AssessOptions, 'besides'> = {},
): WhatIfResult {
  const asked = { settings: [], target: null, projectFrom: null, ...options };
  const { scored, findings } = linked(study, framework, asked.projectFrom, besides);
  if (hasErrors(findings)) return { whatIf: null, findings };
  const answer = ask(study, scored, TOOL, asked);
  return { ...answer, findings: [...findings, ...answer.findings] };
}

function portsFor({ files = nodeFiles('.'), limits = {} }: LoadOptions): Ports {
  return { files, sha256, limits: { ...DEFAULT_LIMITS, ...limits } };
}

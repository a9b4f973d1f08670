import { rankDraws } from '../analysis/ranks/index.js';
import type { Drawing } from '../analysis/random.js';
import { assessOnDemand } from '../assess/index.js';
import { compareAgencies } from '../compare/index.js';
import type { Entrant } from '../model/comparison/entrant.js';
import type { Comparison, ComparisonOptions } from '../model/comparison/index.js';
import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import { watchSeries } from './series.js';
import { openStudy, unrated, type Asked, type OpenedStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';
import { twins, type Named } from './twins.js';

/** How to compare; `drawing`: null where no ranks are to be drawn. */
export interface Comparing extends ComparisonOptions {
  readonly drawing: Drawing | null;
}

/** What a comparison is made of, study by study, so that what was read of one need not be kept. */
export interface Comparer {
  /** What is wrong with a study is to be told at once. */
  readonly see: (path: StudyPath) => Diagnosed;
  readonly end: () => { readonly comparison: Comparison | null; readonly findings: readonly Finding[] };
}

/** Collects studies and compares them. `instead`: frameworks to score them by, in place of their own. */
export function comparer(
  workshop: Workshop,
  instead: readonly string[] | null,
  asked: Asked,
  { drawing, ...options }: Comparing,
): Comparer {
  const entrants: Entrant[] = [];
  const named: Named[] = [];
  const series = watchSeries();
  return {
    see(path) {
      const opened = openStudy(workshop, path, instead, asked);
      const results = entrantsOf(opened);
      if (opened.study) named.push({ path, id: opened.study.id, frameworks: opened.frameworks.map(({ id }) => id) });
      series.see({ results, frameworks: opened.frameworks });
      for (const entrant of results) entrants.push(entrant);
      return { findings: [...opened.findings, ...unrated(opened.study, opened.frameworks, path)], texts: opened.texts };
    },
    end() {
      const { comparison, findings } = compareAgencies(
        entrants,
        options,
        drawing && ((table, pairs) => rankDraws(table, pairs, drawing)),
        workshop.tool,
      );
      return { comparison, findings: [...twins(named, 'warning'), ...series.findings(), ...findings] };
    },
  };
}

const entrantsOf = ({ study, frameworks, projectFrom }: OpenedStudy): Entrant[] =>
  study ? frameworks.map((framework) => entrantOf(study, framework, projectFrom)) : [];

function entrantOf(study: Study, framework: Framework, projectFrom: readonly Framework[] | null): Entrant {
  const made = assessOnDemand(study, framework, { projectFrom });
  return {
    study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
    agency: study.agency,
    framework: made.framework,
    options: made.options,
    result: made.result(),
    nodes: made.nodes(),
    factors: made.factors(),
    proposals: made.proposals(),
    evidence: made.evidence(),
    concepts: framework.catalogue.concepts,
  };
}

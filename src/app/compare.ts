import { rankDraws } from '../analysis/ranks/index.js';
import type { Drawing } from '../analysis/random.js';
import { compareAgencies } from '../compare/index.js';
import type { Entrant } from '../model/comparison/entrant.js';
import type { Comparison, ComparisonOptions } from '../model/comparison/index.js';
import type { Finding } from '../model/findings/index.js';
import type { StudyPath } from './discover.js';
import { entrantOf } from './entrant.js';
import { watchSeries } from './series.js';
import { openStudy, unrated, type Asked, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';
import { namesakes, twins, type Named } from './twins.js';

/** How to compare; `drawing`: null where no ranks are to be drawn. */
export interface Comparing extends ComparisonOptions, Pick<Comparison, 'id' | 'title'> {
  readonly drawing: Drawing | null;
}

/** What a comparison is made of, study by study, so that what was read of one need not be kept. */
export interface Comparer {
  /** What is wrong with a study is to be told at once. */
  readonly see: (path: StudyPath) => Diagnosed;
  /** What the result tells its readers is in it; the findings are for whoever can mend something. */
  readonly end: () => { readonly comparison: Comparison | null; readonly findings: readonly Finding[] };
}

/** Collects studies and compares them. `instead`: frameworks to score them by, in place of their own. */
export function comparer(
  workshop: Workshop,
  instead: readonly string[] | null,
  asked: Asked,
  { drawing, id, title, ...options }: Comparing,
): Comparer {
  const entrants: Entrant[] = [];
  const named: Named[] = [];
  const series = watchSeries();
  return {
    see(path) {
      const opened = openStudy(workshop, path, instead, asked);
      const { study, frameworks, projectFrom } = opened;
      const results = study
        ? frameworks.map((framework) => entrantOf(study, framework, workshop.ports.sha256, { projectFrom }))
        : [];
      const [first] = results;
      // By the name that was copied of it: that of the study itself would keep the text of its file.
      if (first) named.push({ path, id: first.study.id, frameworks: frameworks.map(({ id }) => id) });
      series.see({ results, frameworks });
      for (const entrant of results) entrants.push(entrant);
      return { findings: [...opened.findings, ...unrated(study, frameworks, path)], texts: opened.texts };
    },
    end() {
      const { comparison, findings } = compareAgencies(
        entrants,
        options,
        drawing && ((table) => rankDraws(table, drawing)),
        { tool: workshop.tool, id, title },
      );
      const told = [...series.findings(), ...findings];
      return {
        comparison: comparison && { ...comparison, findings: [...namesakes(named), ...told] },
        findings: [...twins(named, 'warning'), ...told],
      };
    },
  };
}

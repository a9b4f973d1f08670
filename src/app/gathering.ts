import type { Drawing } from '../analysis/random.js';
import { rankDraws } from '../analysis/ranks/index.js';
import type { ScoringOptions, Tool } from '../assess/index.js';
import { compareAgencies } from '../compare/index.js';
import type { Entrant } from '../model/comparison/entrant.js';
import type { Comparison, ComparisonOptions } from '../model/comparison/index.js';
import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Sha256 } from '../model/ports.js';
import type { Study } from '../model/study.js';
import { entrantOf } from './entrant.js';
import { watchSeries } from './series.js';
import { namesakes, type Assessed } from './twins.js';

/** How to compare; `drawing`: null where no ranks are to be drawn. */
export interface Comparing extends ComparisonOptions, Pick<Comparison, 'id' | 'title'> {
  readonly drawing: Drawing | null;
}

/** As many runs as it takes for the ends of a rank interval to stand still. */
export const USUAL_RANKS: Drawing = { runs: 10_000, seed: 1 };

/** What a comparison is made of, study by study, so that what was read of one need not be kept. */
export interface Gathering {
  /** Takes a study by frameworks that it fits. What comes back was copied: the study's own id would keep the text of its file. */
  readonly take: (study: Study, frameworks: readonly Framework[], options: ScoringOptions) => Assessed | null;
  readonly compared: (comparing: Comparing, tool: Tool) => Gathered;
}

/** `findings`: what the comparison tells its readers, but for studies of one name. */
export interface Gathered {
  readonly comparison: Comparison | null;
  readonly findings: readonly Finding[];
}

export function gathering(sha256: Sha256): Gathering {
  const entrants: Entrant[] = [];
  const named: Assessed[] = [];
  const series = watchSeries();
  return {
    take(study, frameworks, options) {
      const results = frameworks.map((framework) => entrantOf(study, framework, sha256, options));
      const [first] = results;
      if (!first) return null;
      const name = { id: first.study.id, frameworks: frameworks.map(({ id }) => id) };
      named.push(name);
      series.see({ results, frameworks });
      for (const entrant of results) entrants.push(entrant);
      return name;
    },
    compared({ drawing, id, title, ...options }, tool) {
      const { comparison, findings } = compareAgencies(
        entrants,
        options,
        drawing && ((table) => rankDraws(table, drawing)),
        { tool, id, title },
      );
      const told = [...series.findings(), ...findings];
      return {
        comparison: comparison && { ...comparison, findings: [...namesakes(named), ...told] },
        findings: told,
      };
    },
  };
}

import type { Comparison } from '../model/comparison/index.js';
import type { Finding } from '../model/findings/index.js';
import type { StudyPath } from './discover.js';
import { gathering, type Comparing } from './gathering.js';
import { unrated } from './scored.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';
import { twins, type Named } from './twins.js';

/** What a comparison is made of, path by path. */
export interface Comparer {
  /** What is wrong with a study is to be told at once. */
  readonly see: (path: StudyPath) => Diagnosed;
  /** What the result tells its readers is in it; the findings are for whoever can mend something. */
  readonly end: () => { readonly comparison: Comparison | null; readonly findings: readonly Finding[] };
}

/** Opens studies and compares them. `instead`: frameworks to score them by, in place of their own. */
export function comparer(
  workshop: Workshop,
  instead: readonly string[] | null,
  asked: Asked,
  comparing: Comparing,
): Comparer {
  const gathered = gathering(workshop.ports.sha256);
  const named: Named[] = [];
  return {
    see(path) {
      const opened = openStudy(workshop, path, instead, asked);
      const { study, frameworks, projectFrom } = opened;
      const name = study && gathered.take(study, frameworks, { projectFrom });
      if (name) named.push({ ...name, path });
      return { findings: [...opened.findings, ...unrated(study, frameworks, path)], texts: opened.texts };
    },
    end() {
      const { comparison, findings } = gathered.compared(comparing, workshop.tool);
      return { comparison, findings: [...twins(named, 'warning'), ...findings] };
    },
  };
}

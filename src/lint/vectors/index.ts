import { topOf } from '../../model/places.js';
import type { Assessment } from '../../model/assessment/index.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { FrameworkTests } from '../../model/vectors.js';
import { misnamed } from './misnamed.js';
import { reachedBy, type Reached } from './reached.js';
import { studyOf } from './study.js';
import { unmet } from './unmet.js';

/** Scoring is handed in: lint judges frameworks, whoever scores. */
export type Assess = (study: Study, framework: Framework) => Assessment;

export interface VectorRun {
  readonly findings: readonly Finding[];
  readonly reached: Reached;
}

/**
 * Scores each vector's given levels and compares the outcome with what it expects. A vector that names what the
 * framework lacks is reported and not scored: it would only fail for the same reason again.
 */
export function runVectors(tests: FrameworkTests, framework: Framework, assess: Assess): VectorRun {
  const runs = tests.vectors.map((vector) => {
    const mistakes = misnamed(vector, framework);
    if (mistakes.length > 0) return { findings: mistakes, scored: [] };
    const assessment = assess(studyOf(vector, framework), framework);
    return { findings: unmet(vector, assessment), scored: [{ vector, assessment }] };
  });
  return {
    findings: [...forAnother(tests, framework), ...runs.flatMap((run) => run.findings)],
    reached: reachedBy(
      framework,
      runs.flatMap((run) => run.scored),
    ),
  };
}

function forAnother({ framework: named, vectors }: FrameworkTests, framework: Framework): Finding[] {
  if (named === framework.id) return [];
  const file = vectors[0]?.place.file;
  const place = file === undefined ? null : topOf(file);
  return [finding('VECTORS-FOR-ANOTHER', { named, framework: framework.id }, place)];
}

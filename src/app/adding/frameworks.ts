import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import type { Workshop } from '../study.js';

type Named = Pick<Study, 'frameworks'>;

/** The frameworks that a study names; those that cannot be read are not there. It may name one by its file. */
export const frameworksOf = ({ shelf }: Workshop, { folder }: StudyPath, study: Named): Framework[] =>
  study.frameworks.flatMap(({ text }) => shelf.find(text, folder, null).framework ?? []);

/** The framework that nodes are rated by where there is no other; null where there are several, or one cannot be read. */
export function onlyRating(study: Named, frameworks: readonly Framework[]): string | null {
  const [only, ...others] = frameworks.filter(scoresNodes);
  const isAlone = others.length === 0 && frameworks.length === study.frameworks.length;
  return only && isAlone ? only.id : null;
}

import { ROLES } from '../../../../model/study.js';
import type { Question } from '../../scene.js';
import { evidence } from './evidence.js';
import { level } from './level.js';
import { framework, node, whole } from './node.js';
import { why, withoutLevel } from './status.js';

/** In what capacity somebody judges of whom the study knows nothing yet. */
const role: Question = {
  keys: ['role'],
  when: ({ rater, study }) =>
    rater !== null &&
    rater !== study.coder &&
    ![...study.raters, ...study.factorSheets].some((sheet) => sheet.rater === rater),
  ask: async ({ prompter, t, rater }) => ({
    role: await prompter.choose({
      message: t.adding.raterRole(String(rater)),
      choices: ROLES.map((value) => ({ value, name: t.vocabulary.role[value] })),
    }),
  }),
  holds: () => true,
};

/** A judgement of one node, the rubric in sight. */
export const rating: readonly Question[] = [framework, node, whole, role, evidence, level, ...withoutLevel, why];

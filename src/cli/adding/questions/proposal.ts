import { EFFORTS, HORIZONS } from '../../../model/catalogue.js';
import { PROPOSAL_STATUSES } from '../../../model/study.js';
import { factors } from '../choices/factors.js';
import { improvable } from '../choices/nodes.js';
import { items, sources } from '../../asking/sources.js';
import { found, oneOf, several, typed, typedAlways } from '../question.js';
import { isSaid, type Question, type Scene } from '../scene.js';

/** How much effort, as the file has it: a number, chosen by what it means. */
const effort: Question = {
  keys: ['effort'],
  async ask({ prompter, t }) {
    const choices = EFFORTS.map((value) => ({ value, name: t.vocabulary.effort[value] }));
    const answer = await prompter.choose<number | null>({
      message: t.adding.effort,
      choices: [{ value: null, name: t.adding.notKnown }, ...choices],
    });
    return { effort: answer };
  },
  holds: (key, answer, scene) => scene.fault(key, answer) === null,
};

const isProposed = (scene: Scene): boolean => isSaid(scene, 'by');
const open = (t: Scene['t']['adding']): string => t.notKnown;

/** A remedy. */
export const proposal: readonly Question[] = [
  typedAlways('title', (t) => t.action),
  several(
    'addresses',
    (t) => t.addresses,
    (scene) => factors(scene, 'inhibiting'),
  ),
  several('improves', (t) => t.improves, improvable, { when: (scene) => !isSaid(scene, 'addresses') }),
  several(
    'uses',
    (t) => t.uses,
    (scene) => factors(scene, 'enabling'),
  ),
  oneOf(
    'horizon',
    (t) => t.horizon,
    ({ t }) => HORIZONS.map((value) => ({ value, name: t.vocabulary.horizon[value] })),
    { open },
  ),
  effort,
  {
    ...found('by', (t) => t.by, sources, { isOpen: true, when: ({ study }) => study.sources.size > 0 }),
    settles: ['at', 'evidence'],
  },
  typed('at', (t) => t.proposedAt, isProposed),
  several('evidence', (t) => t.proposedIn, items, { when: isProposed }),
  oneOf(
    'status',
    (t) => t.progress,
    ({ t }) => PROPOSAL_STATUSES.map((value) => ({ value, name: t.vocabulary.proposalStatus[value] })),
    { open },
  ),
  typed('owner', (t) => t.owner),
  typed('due', (t) => t.due),
];

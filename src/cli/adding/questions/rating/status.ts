import type { DeclaredStatus } from '../../../../model/study.js';
import { sources } from '../../../asking/sources.js';
import { found, number, oneOf, typing } from '../../question.js';
import { isSaid, textOf, type Question, type Scene } from '../../scene.js';
import { hasItemLevels } from './evidence.js';

const isWithoutLevel = (scene: Scene): boolean =>
  !isSaid(scene, 'level') && !hasItemLevels(scene) && (!isSaid(scene, 'value') || isTakenOver(scene));
const isStatus =
  (...known: readonly string[]) =>
  (scene: Scene): boolean =>
    known.includes(textOf(scene, 'status'));
const isTakenOver = isStatus('external', 'assumed');
const isExternal = isStatus('external');

/** Why there is no level, by what that means; the usual reason first. */
const status: Question = {
  ...oneOf(
    'status',
    (t) => t.statusOfNode,
    (scene) => statusesFor(scene).map((status) => ({ value: status, name: scene.t.adding.statuses[status] })),
    { when: isWithoutLevel },
  ),
  settles: ['sought', 'value', 'source', 'at', 'why'],
};

const STATUSES_IN_ORDER = [
  'no-evidence',
  'not-applicable',
  'rejected',
  'assumed',
  'external',
] as const satisfies readonly DeclaredStatus[];

/** What rests on items cannot be without evidence. */
const statusesFor = (scene: Scene): readonly DeclaredStatus[] =>
  STATUSES_IN_ORDER.filter((status) => status !== 'no-evidence' || !isSaid(scene, 'evidence'));

const sought: Question = {
  keys: ['sought'],
  when: isStatus('no-evidence'),
  ask: async ({ prompter, t }) => ({
    sought: (await prompter.confirm({ message: t.adding.sought, usual: true })) ? true : null,
  }),
  holds: () => true,
};

/** What is said instead of a level: why there is none, and the value that is taken in its place. */
export const withoutLevel: readonly Question[] = [
  status,
  sought,
  number('value', (t) => t.taken, { when: isTakenOver, needed: true }),
  found('source', (t) => t.takenFrom, sources, { when: isExternal }),
  typing(
    'at',
    (t) => t.takenAt,
    () => true,
    isExternal,
  ),
];

/** The reason; a level may stand without one, nothing else but a value whose source is named. */
export const why: Question = typing(
  'why',
  (t) => t.why,
  (scene) => isWithoutLevel(scene) && !isExternal(scene),
);

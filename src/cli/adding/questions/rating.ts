import type { Pair } from '../../../app/adding/answers.js';
import { given } from '../../../model/at.js';
import { entryOf } from '../../../model/entry.js';
import { ladderAt, rangeAt } from '../../../model/range.js';
import { ROLES, type DeclaredStatus } from '../../../model/study.js';
import { wrapped } from '../../../text/wrapped.js';
import type { Choice } from '../../prompter.js';
import { indicators, isLeaf, nodes, rating as ratedBy, ratingFrameworks } from '../choices/nodes.js';
import { items, sources } from '../choices/sources.js';
import { asPairs, fits, found, isAmong, isNumber, number, oneOf, typing } from '../question.js';
import { aboutLines, endsOf, levels, levelLines, speakingItems, type Rated } from '../rubric.js';
import { isSaid, textOf, type Question, type Scene } from '../scene.js';

/** What depends on the node. */
const JUDGED = ['evidence', 'level', 'value', 'status', 'sought', 'source', 'at'];

const frameworkIn = (scene: Scene) => ratedBy(scene).find(({ id }) => id === textOf(scene, 'framework'));

/** The node that was chosen; null where there is no such. */
function ratedIn(scene: Scene): Rated | null {
  const framework = frameworkIn(scene);
  const node = framework && entryOf(framework.nodes, textOf(scene, 'node'));
  return node ? { framework, node } : null;
}

const nodesBy =
  (listed: typeof nodes) =>
  (scene: Scene): readonly Choice<string>[] => {
    const framework = frameworkIn(scene);
    return framework ? listed(scene, framework) : [];
  };

/** Asks for an indicator; a dimension that was named by a flag is meant all the same. */
const node: Question = {
  ...found('node', (t) => t.node, nodesBy(indicators)),
  holds: isAmong(nodesBy(nodes)),
  settles: JUDGED,
};

/** Says what a judgement of a dimension does, since it is asked about like any other. */
const whole: Question = {
  keys: [],
  when: (scene) => !isLeaf(given(ratedIn(scene)).node),
  ask({ t, show }) {
    show(({ columns }) => ['', ...wrapped(t.adding.dimension, columns)]);
    return Promise.resolve({});
  },
  holds: () => true,
};

const speaking = (scene: Scene): readonly Choice<string>[] => {
  const rated = ratedIn(scene);
  return items(scene, rated ? speakingItems(scene.study, rated) : new Set());
};

/** The items it rests on, those first that speak to it. */
const evidence: Question = {
  keys: ['evidence'],
  when: (scene) => scene.study.evidence.size > 0,
  async ask(scene) {
    const { prompter, t, show } = scene;
    const rated = given(ratedIn(scene));
    show(({ columns }) => aboutLines(rated, scene, columns));
    const { none, more, enough } = t.adding;
    const ids = await prompter.several({ message: t.adding.items, choices: speaking(scene), more, enough, none });
    return { evidence: ids.length === 0 ? null : asPairs(ids) };
  },
  holds: isAmong(speaking),
  settles: ['level', 'value', 'status', 'sought', 'source', 'at'],
};

const pairsIn = ({ answered }: Scene): readonly Pair[] => (answered['evidence'] ?? []) as readonly Pair[];
const hasItemLevels = (scene: Scene): boolean => pairsIn(scene).some((item) => item.with !== null);

/** The level, with all levels in sight; or a value between two, a level for each item, or none. */
const level: Question = {
  keys: ['level'],
  when: (scene) =>
    isSaid(scene, 'evidence') && !isSaid(scene, 'value') && !isSaid(scene, 'status') && !hasItemLevels(scene),
  async ask(scene) {
    const { prompter, t } = scene;
    const rated = given(ratedIn(scene));
    const { isWhole, choices } = levelsInSight(rated, scene);
    const answer = await prompter.choose<number | Otherwise>({
      message: t.adding.level,
      choices: isWhole ? choices.map(({ value, name }) => ({ value, name })) : choices,
    });
    if (typeof answer === 'number') return { level: answer };
    if (answer === 'none') return { level: null };
    return answer === 'items'
      ? { level: null, evidence: await itemLevels(scene, rated) }
      : { level: null, value: await value(scene, rated) };
  },
  holds: (key, answer, scene) => {
    const rated = ratedIn(scene);
    return rated !== null && levels(rated, scene).some((each) => each.value === answer) && fits(key, answer, scene);
  },
  settles: ['value', 'status', 'sought', 'source', 'at'],
};

/** What can be said instead of a level. */
type Otherwise = 'items' | 'value' | 'none';

/** Shows all levels, and offers them; `isWhole`: they are seen together with the question, so none has to be told again. */
function levelsInSight(
  rated: Rated,
  scene: Scene,
): { isWhole: boolean; choices: readonly Choice<number | Otherwise>[] } {
  const { t, show } = scene;
  const choices = levelChoices(rated, scene);
  let isWhole = false;
  show(({ columns, rows }) => {
    const lines = levelLines(rated, scene, columns);
    isWhole = lines.length + choices.length + AROUND <= rows;
    return lines;
  });
  return { isWhole, choices: [...choices, { value: 'none', name: t.adding.noLevel }] };
}

/** Lines of a question besides its choices: what is asked, an empty line, what keys do, and the one the cursor comes to. */
const AROUND = 5;

function levelChoices(rated: Rated, scene: Scene): Choice<number | Otherwise>[] {
  const { framework, node } = rated;
  const { t } = scene;
  const ladder = ladderAt(framework, node.id);
  const range = rangeAt(framework, node.id);
  const isOnLadder = range.worst === ladder.worst && range.best === ladder.best;
  const perItem: Choice<Otherwise> = { value: 'items', name: t.adding.byItem };
  const single: readonly Choice<number | Otherwise>[] = [
    ...(isOnLadder ? levels(rated, scene) : []),
    ...(ladder.fractional || !isOnLadder ? [{ value: 'value' as const, name: t.adding.between }] : []),
  ];
  if (ladder.cumulative) return [perItem, ...single];
  return pairsIn(scene).length > 1 && isOnLadder ? [...single, perItem] : [...single];
}

async function itemLevels(scene: Scene, rated: Rated): Promise<readonly Pair[]> {
  const { prompter, t } = scene;
  const pairs: Pair[] = [];
  for (const { name } of pairsIn(scene)) {
    const proven = await prompter.choose({ message: t.adding.itemLevel(name), choices: levels(rated, scene) });
    pairs.push({ name, with: String(proven) });
  }
  return pairs;
}

async function value(scene: Scene, { framework, node }: Rated): Promise<number> {
  const { prompter, t } = scene;
  const wrong = (word: string): string | null =>
    isNumber(word) ? scene.fault('value', Number(word)) : t.adding.number;
  return Number(await prompter.text({ message: t.adding.value(...endsOf(rangeAt(framework, node.id))), wrong }));
}

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

/** A judgement of one node, the rubric in sight. */
export const rating: readonly Question[] = [
  { ...found('framework', (t) => t.framework, ratingFrameworks), settles: ['node', ...JUDGED] },
  node,
  whole,
  {
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
  },
  evidence,
  level,
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
  typing(
    'why',
    (t) => t.why,
    (scene) => isWithoutLevel(scene) && !isExternal(scene),
  ),
];

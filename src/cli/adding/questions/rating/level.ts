import type { Pair } from '../../../../app/adding/answers.js';
import { given } from '../../../../model/at.js';
import { ladderAt, rangeAt } from '../../../../model/range.js';
import { levels } from '../../../asking/levels.js';
import type { NodeIn as Rated } from '../../../asking/nodes.js';
import type { Choice } from '../../../prompter.js';
import { fits, isNumber } from '../../question.js';
import { endsOf, levelLines } from '../../rubric.js';
import { isSaid, type Question, type Scene } from '../../scene.js';
import { hasItemLevels, itemsIn } from './evidence.js';
import { ratedIn } from './node.js';

/** The level, with all levels in sight; or a value between two, a level for each item, or none. */
export const level: Question = {
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
  return itemsIn(scene).length > 1 && isOnLadder ? [...single, perItem] : [...single];
}

async function itemLevels(scene: Scene, rated: Rated): Promise<readonly Pair[]> {
  const { prompter, t } = scene;
  const pairs: Pair[] = [];
  for (const { name } of itemsIn(scene)) {
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

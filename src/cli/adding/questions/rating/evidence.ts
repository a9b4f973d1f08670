import type { Pair } from '../../../../app/adding/answers.js';
import { given } from '../../../../model/at.js';
import { speakingItems } from '../../../../model/speaking.js';
import type { Choice } from '../../../prompter.js';
import { items } from '../../../asking/sources.js';
import { asPairs, isAmong } from '../../question.js';
import { aboutLines } from '../../rubric.js';
import type { Question, Scene } from '../../scene.js';
import { ratedIn } from './node.js';

const speaking = (scene: Scene): readonly Choice<string>[] => {
  const rated = ratedIn(scene);
  return items(scene, rated ? speakingItems(scene.study, rated.framework, rated.node) : new Set());
};

/** The items it rests on, those first that speak to it. */
export const evidence: Question = {
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

/** The items that were chosen, each with the level it proves where that was answered. */
export const itemsIn = ({ answered }: Scene): readonly Pair[] => (answered['evidence'] ?? []) as readonly Pair[];
export const hasItemLevels = (scene: Scene): boolean => itemsIn(scene).some((item) => item.with !== null);

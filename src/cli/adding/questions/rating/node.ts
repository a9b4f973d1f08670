import { given } from '../../../../model/at.js';
import { entryOf } from '../../../../model/entry.js';
import { wrapped } from '../../../../text/wrapped.js';
import { isLeaf, type NodeIn as Rated } from '../../../asking/nodes.js';
import type { Choice } from '../../../prompter.js';
import { indicators, nodes, rating, ratingFrameworks } from '../../choices/nodes.js';
import { found, isAmong } from '../../question.js';
import { textOf, type Question, type Scene } from '../../scene.js';

/** What depends on the node. */
const JUDGED = ['evidence', 'level', 'value', 'status', 'sought', 'source', 'at'];

const frameworkIn = (scene: Scene) => rating(scene).find(({ id }) => id === textOf(scene, 'framework'));

/** The node that was chosen; null where there is no such. */
export function ratedIn(scene: Scene): Rated | null {
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

export const framework: Question = {
  ...found('framework', (t) => t.framework, ratingFrameworks),
  settles: ['node', ...JUDGED],
};

/** Asks for an indicator; a dimension that was named by a flag is meant all the same. */
export const node: Question = {
  ...found('node', (t) => t.node, nodesBy(indicators)),
  holds: isAmong(nodesBy(nodes)),
  settles: JUDGED,
};

/** Says what a judgement of a dimension does, since it is asked about like any other. */
export const whole: Question = {
  keys: [],
  when: (scene) => !isLeaf(given(ratedIn(scene)).node),
  ask({ t, show }) {
    show(({ columns }) => ['', ...wrapped(t.adding.dimension, columns)]);
    return Promise.resolve({});
  },
  holds: () => true,
};

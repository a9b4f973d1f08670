import { entry } from '../../../model/at.js';
import { scoresNodes, type Framework } from '../../../model/framework.js';
import type { Rating } from '../../../model/study.js';
import { inWords } from '../../../text/localized.js';
import { indicatorsOf, isLeaf, nodeChoice } from '../../asking/nodes.js';
import type { Choice } from '../../prompter.js';
import type { Scene } from '../scene.js';

type Known = Pick<Scene, 'study' | 'frameworks' | 'lang' | 't' | 'rater' | 'replaces'>;

/** The frameworks of the study that nodes can be rated by. */
export const rating = ({ frameworks }: Pick<Scene, 'frameworks'>): readonly Framework[] =>
  frameworks.filter(scoresNodes);

export const ratingFrameworks = (scene: Known): Choice<string>[] =>
  rating(scene).map(({ id, title }) => ({ value: id, name: `${inWords(title, scene.lang)} (${id})` }));

/** The nodes of a framework; those that the rater has rated come last and cannot be taken, unless they are to be rated anew: then they come first. */
export function nodes(scene: Known, framework: Framework): Choice<string>[] {
  const rated = ratingsBy(scene, framework.id);
  const all = Object.values(framework.nodes);
  const first = all.filter(({ id }) => rated.has(id) === scene.replaces);
  return [...first, ...all.filter((node) => !first.includes(node))].map((node) => ({
    ...nodeChoice({ framework, node }, scene.lang),
    value: node.id,
    ...closedBy(rated.get(node.id), scene),
  }));
}

/** Those of them that are offered: a dimension that is rated as a whole takes the place of what its indicators say. */
export const indicators = (scene: Known, framework: Framework): Choice<string>[] =>
  nodes(scene, framework).filter(({ value }) => isLeaf(entry(framework.nodes, value)));

/** Nodes that a proposal may improve, as `framework/node`. */
export const improvable = (scene: Known): Choice<string>[] =>
  rating(scene)
    .flatMap(indicatorsOf)
    .map(({ framework, node }) => ({
      ...nodeChoice({ framework, node }, scene.lang),
      value: `${framework.id}/${node.id}`,
    }));

function ratingsBy({ study, rater }: Known, framework: string): ReadonlyMap<string, Rating> {
  const sheet = study.raters.find((each) =>
    rater === null || rater === study.coder ? each.own : each.rater === rater,
  );
  return sheet?.ratings.get(framework) ?? new Map<string, Rating>();
}

function closedBy(rated: Rating | undefined, { t, replaces }: Known): Pick<Choice<string>, 'closed'> {
  if (!rated || replaces) return {};
  const { level, status, place } = rated;
  return {
    closed: t.adding.rated(
      level === null ? (status === null ? t.adding.byItem : t.vocabulary.status[status]) : String(level),
      `${place.file}:${String(place.line)}`,
    ),
  };
}

import { ladderAt } from '../../model/range.js';
import type { Range } from '../../model/scale.js';
import { speakingItems } from '../../model/speaking.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { inWords } from '../../text/localized.js';
import { wrapped } from '../../text/wrapped.js';
import { levels } from '../asking/levels.js';
import type { NodeIn } from '../asking/nodes.js';
import type { Scene } from './scene.js';

type Known = Pick<Scene, 'study' | 'lang' | 't'>;

/** What is to be rated, and how much evidence speaks to it so far, as lines for a terminal. */
export function aboutLines(rated: NodeIn, scene: Known, columns: number): string[] {
  const { definition } = rated.node;
  return [
    ...titleLines(rated, scene, columns),
    ...(definition ? wrapped(terminalLine(inWords(definition.text, scene.lang)), columns) : []),
    ...wrapped(scene.t.adding.speaking(speakingItems(scene.study, rated.framework, rated.node).size), columns),
  ];
}

/** What each level takes at this node, as lines for a terminal. */
export function levelLines(rated: NodeIn, scene: Known, columns: number): string[] {
  const { cumulative } = ladderAt(rated.framework, rated.node.id);
  return [
    ...titleLines(rated, scene, columns),
    ...levels(rated, scene).flatMap(({ name, hint }) => hanging(`${name}: ${hint}`, columns)),
    ...(cumulative ? wrapped(scene.t.guide.cumulative, columns) : []),
  ];
}

const titleLines = ({ node }: NodeIn, { lang }: Known, columns: number): string[] => [
  '',
  ...wrapped(terminalLine(`${inWords(node.title, lang)} (${node.id})`), columns),
];

/** From where to where scores run, in the order of numbers. */
export function endsOf({ worst, best }: Range): readonly [string, string] {
  return [String(Math.min(worst, best)), String(Math.max(worst, best))];
}

const HANG = 2;

/** A paragraph of which the first line stands out. */
const hanging = (text: string, columns: number): string[] =>
  wrapped(terminalLine(text), columns - HANG * 2).map(
    (line, i) => `${' '.repeat(i === 0 ? HANG : HANG * 2 + 1)}${line}`,
  );

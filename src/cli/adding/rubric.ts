import { entry } from '../../model/at.js';
import { entryOf } from '../../model/entry.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { ladderAt } from '../../model/range.js';
import type { Range } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { inWords } from '../../text/localized.js';
import { wrapped } from '../../text/wrapped.js';
import type { Choice } from '../prompter.js';
import type { Scene } from './scene.js';

/** A node that is about to be rated. */
export interface Rated {
  readonly framework: Framework;
  readonly node: FrameworkNode;
}

type Known = Pick<Scene, 'study' | 'lang' | 't'>;

/** What is to be rated, and how much evidence speaks to it so far, as lines for a terminal. */
export function aboutLines(rated: Rated, scene: Known, columns: number): string[] {
  const { definition } = rated.node;
  return [
    ...titleLines(rated, scene, columns),
    ...(definition ? wrapped(terminalLine(inWords(definition.text, scene.lang)), columns) : []),
    ...wrapped(scene.t.adding.speaking(speakingItems(scene.study, rated).size), columns),
  ];
}

/** What each level takes at this node, as lines for a terminal. */
export function levelLines(rated: Rated, scene: Known, columns: number): string[] {
  const { cumulative } = ladderAt(rated.framework, rated.node.id);
  return [
    ...titleLines(rated, scene, columns),
    ...levels(rated, scene).flatMap(({ name, hint }) => hanging(`${name}: ${hint}`, columns)),
    ...(cumulative ? wrapped(scene.t.guide.cumulative, columns) : []),
  ];
}

const titleLines = ({ node }: Rated, { lang }: Known, columns: number): string[] => [
  '',
  ...wrapped(terminalLine(`${inWords(node.title, lang)} (${node.id})`), columns),
];

/** The levels of its ladder: what each is called, what it means at this node, and what proves it. */
export function levels({ framework, node }: Rated, { lang, t }: Known): (Choice<number> & { readonly hint: string })[] {
  return ladderAt(framework, node.id).levels.map(({ value, label, means }) => {
    const proof = (node.proof[String(value)] ?? []).map((text) => inWords(text, lang));
    return {
      value,
      name: `${String(value)}  ${inWords(label, lang)}`,
      hint: [
        inWords(node.levels[String(value)] ?? means, lang),
        ...(proof.length > 0 ? [t.guide.proof + proof.join('; ')] : []),
      ].join(' '),
    };
  });
}

/** From where to where scores run, in the order of numbers. */
export function endsOf({ worst, best }: Range): readonly [string, string] {
  return [String(Math.min(worst, best)), String(Math.max(worst, best))];
}

/** The items that are coded to a topic of the node, by their factors or by themselves. */
export function speakingItems({ evidence, factors }: Study, { framework, node }: Rated): ReadonlySet<string> {
  const topics = new Set(topicsOf(framework, node));
  const ofFactor = (id: string): readonly string[] =>
    factors.get(id)?.concepts ?? entryOf(framework.catalogue.factors, id)?.concepts ?? [];
  const speaks = [...evidence.values()].filter(
    ({ state, about, shows, denies }) =>
      state === 'accepted' && [...about, ...[...shows, ...denies].flatMap(ofFactor)].some((topic) => topics.has(topic)),
  );
  return new Set(speaks.map(({ id }) => id));
}

/** Those of a dimension are those of its indicators as well. */
const topicsOf = (framework: Framework, { concepts, children }: FrameworkNode): readonly string[] => [
  ...concepts,
  ...children.flatMap((id) => topicsOf(framework, entry(framework.nodes, id))),
];

const HANG = 2;

/** A paragraph of which the first line stands out. */
const hanging = (text: string, columns: number): string[] =>
  wrapped(terminalLine(text), columns - HANG * 2).map(
    (line, i) => `${' '.repeat(i === 0 ? HANG : HANG * 2 + 1)}${line}`,
  );

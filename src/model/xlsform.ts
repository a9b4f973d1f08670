import type { Framework, FrameworkNode } from './framework.js';
import type { Lang } from './lang.js';

/**
 * How the questions of a form for KoboToolbox and ODK are called: what writes the form and what reads the answers go by this file.
 * Names of questions about a node have two underscores before their last part, all others none.
 */

/** What is asked of a node. `level` is a choice, `shows` several, the others are texts. */
export const ANSWER_PARTS = ['level', 'finding', 'quote', 'at', 'shows'] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

/** What stands around the answers: nothing that comes back. */
export const SHOWN_PARTS = ['group', 'ask', 'look', 'read'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** What is asked once: of the meeting, and of whom or what the answers come from. */
export const MEETING = {
  /** One of the methods of a study. */
  method: 'method',
  /** A day, as 2022-01-07. */
  date: 'date',
  /** Whether who was asked agreed to take part: one of `YES_NO`. */
  agreed: 'agreed',
  /** Whether their words may be quoted: one of the consents of a quote. */
  consent: 'quote_consent',
  role: 'source_role',
  /** The id of a group, or `OTHER_GROUP`; a text where the framework names no groups. */
  group: 'source_group',
  otherGroup: 'source_group_other',
  /** What the document, dataset or place is called. */
  title: 'source_title',
} as const;

/** What is asked at the end, as often as there is something: findings beside the one that each indicator has room for. */
export const FURTHER = {
  /** Whether there are any: one of `YES_NO`. Without it, the first one would stand there to be filled in by everybody. */
  any: 'further_any',
  /** The group that repeats, and the one screen in it. */
  repeat: 'further',
  one: 'further_one',
  /** A node, by what the names of its questions begin with. */
  about: 'further_about',
  finding: 'further_finding',
  quote: 'further_quote',
  at: 'further_at',
} as const;

/** Whether a question is one of those. */
export const isFurther = ({ groups: [outer] }: Pick<WordedQuestion, 'groups'>): boolean =>
  outer?.name === FURTHER.repeat;

export const YES_NO = ['yes', 'no'] as const;
/** No group is called so: an id does not begin like that. */
export const OTHER_GROUP = '_other';

/**
 * Node id → what the names of its questions begin with. Names are of letters, digits and underscores, since some servers take no
 * hyphens or full stops; where two ids come to the same, the later one in the framework gets a number.
 */
export function nodeNames({ nodes, top }: Pick<Framework, 'nodes' | 'top'>): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const visit = (id: string): void => {
    const plain = id.replace(/[^a-z0-9_]/gu, '_').replace(/^(?=\d)/u, '_');
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain}_${String(number)}`;
    taken.add(name);
    names.set(id, name);
    nodes[id]?.children.forEach(visit);
  };
  top.forEach(visit);
  return names;
}

export const questionName = (node: string, part: AnswerPart | ShownPart): string => `${node}__${part}`;

/** Name of a question → the node and the part it is about. */
export function questionsOf(
  framework: Pick<Framework, 'nodes' | 'top'>,
): Map<string, { readonly node: string; readonly part: AnswerPart }> {
  return new Map(
    [...nodeNames(framework)].flatMap(([node, name]) =>
      ANSWER_PARTS.map((part) => [questionName(name, part), { node, part }] as const),
    ),
  );
}

/** Ids of the factors that what was found at a node may show, in the order of the catalogue: those that share a topic with it. */
export const factorsAt = (
  { catalogue }: Pick<Framework, 'catalogue'>,
  { concepts }: Pick<FrameworkNode, 'concepts'>,
): string[] =>
  Object.entries(catalogue.factors)
    .filter(([, factor]) => factor.concepts.some((concept) => concepts.includes(concept)))
    .map(([id]) => id);

/** A question as who fills in the form sees it: exports have these words instead of names, if they are asked to. */
export interface WordedQuestion {
  readonly name: string;
  /** What can be answered: nothing, a text, one choice or several. */
  readonly takes: 'nothing' | 'text' | 'one' | 'several';
  /** The groups it stands in, from the outermost on. */
  readonly groups: readonly Worded[];
  readonly label: Wording;
  /** null where the label is the question's alone. `stem`: what it shares with that of other nodes, `{}` being the node's id. */
  readonly stem: Wording | null;
  readonly choices: readonly Worded[];
}

export interface Worded {
  readonly name: string;
  readonly label: Wording;
}

/** A text as a form shows it, in each of its languages. */
export type Wording = Readonly<Record<Lang, string>>;

/** `l3` for level 3, `l_1` for level −1. */
export const levelName = (level: number): string => `l${String(level).replace('-', '_')}`;

/** The level of such a name; null where it is none. */
export function levelNamed(name: string): number | null {
  const [, digits] = /^l(_?\d{1,3})$/u.exec(name) ?? [];
  return digits === undefined ? null : Number(digits.replace('_', '-'));
}

import { at, entry } from '../../model/at.js';
import { scoresNodes, type Framework, type FrameworkNode, type Question } from '../../model/framework.js';
import { append } from '../../model/lists.js';
import { ladderAt } from '../../model/range.js';
import type { SheetTable } from '../../model/sheets.js';
import { nodeNames, questionName, type AnswerPart, type Wording } from '../../model/xlsform.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { inWords } from '../context.js';
import { whomFor } from '../phrases/groups.js';
import { factorChoices, levelChoices, titleOf, type Choices } from './choices.js';
import { LOOKING, NOT_REFUSED, READING, SPOKEN } from './meeting.js';
import { cellsFor, columnsFor, inEach, localized, said } from './words.js';

/** A row of the survey: a question, or where a group begins or ends. What is left out is empty. */
export interface SurveyRow {
  readonly type: string;
  readonly name?: string;
  readonly label?: Wording;
  readonly hint?: Wording;
  readonly required?: 'yes';
  readonly relevant?: string;
  readonly appearance?: string;
  readonly default?: string;
  /** The label with `{}` in place of the node's id, where it is asked of every node. */
  readonly stem?: Wording;
}

/** Rows, and the choices that they offer. */
export interface Asked {
  readonly rows: readonly SurveyRow[];
  readonly lists: readonly Choices[];
}

export const surveyTable = (rows: readonly SurveyRow[]): SheetTable => ({
  name: 'survey',
  columns: [
    'type',
    'name',
    ...columnsFor('label'),
    ...columnsFor('hint'),
    'required',
    'relevant',
    'appearance',
    'default',
  ],
  rows: rows.map((row) => [
    row.type,
    row.name ?? null,
    ...cellsFor(row.label ?? null),
    ...cellsFor(row.hint ?? null),
    row.required ?? null,
    row.relevant ?? null,
    row.appearance ?? null,
    row.default ?? null,
  ]),
});

/** What is asked of the nodes: a group each, those of indicators within those of their dimensions. */
export function askedOf(framework: Framework, isAsked: (leaf: string) => boolean): Asked {
  const names = nodeNames(framework);
  const rows: SurveyRow[] = [];
  const lists: Choices[] = [];
  const anyLeaf = (node: FrameworkNode): boolean =>
    node.children.length === 0 ? isAsked(node.id) : node.children.some((id) => anyLeaf(entry(framework.nodes, id)));
  const visit = (id: string): void => {
    const node = entry(framework.nodes, id);
    if (!anyLeaf(node)) return;
    const isLeaf = node.children.length === 0;
    rows.push({
      type: 'begin_group',
      name: questionName(at(names, id), 'group'),
      label: titleOf(node),
      ...(node.parent === null ? { relevant: NOT_REFUSED } : {}),
      ...(isLeaf ? { appearance: 'field-list' } : {}),
    });
    if (isLeaf) {
      const asked = askedOfLeaf(framework, node, at(names, id));
      append(rows, asked.rows);
      append(lists, asked.lists);
    } else node.children.forEach(visit);
    rows.push({ type: 'end_group' });
  };
  framework.top.forEach(visit);
  return { rows, lists };
}

/** What to ask, see or read by what the meeting is; then what was found, in whose words, what level that shows, and which factors. */
function askedOfLeaf(framework: Framework, node: FrameworkNode, name: string): Asked {
  const part = (which: AnswerPart): string => questionName(name, which);
  const level = scoresNodes(framework) ? [levelChoices(framework, node, part('level'))] : [];
  const shows = [factorChoices(framework, node, part('shows'))].filter(({ choices }) => choices.length > 0);
  return {
    rows: [
      ...prompt(questionName(name, 'ask'), node.ask, (t) => t.ask, SPOKEN),
      ...prompt(questionName(name, 'look'), node.look, (t) => t.look, LOOKING),
      ...prompt(questionName(name, 'read'), node.read, (t) => t.read, READING),
      {
        type: 'text',
        name: part('finding'),
        ...askedOfNode(node, (t) => t.finding),
        hint: node.definition ? localized(node.definition.text) : said((t) => t.findingHint),
        appearance: 'multiline',
      },
      {
        type: 'text',
        name: part('quote'),
        ...askedOfNode(node, (t) => t.quote),
        hint: said((t) => t.quoteHint),
        appearance: 'multiline',
      },
      { type: 'text', name: part('at'), ...askedOfNode(node, (t) => t.at), hint: said((t) => t.atHint) },
      ...level.map(({ list }) => ({
        type: `select_one ${list}`,
        name: part('level'),
        ...askedOfNode(node, (t) => t.level),
        hint: said((t) => (ladderAt(framework, node.id).cumulative ? t.provenHint : t.levelHint)),
      })),
      ...shows.map(({ list }) => ({
        type: `select_multiple ${list}`,
        name: part('shows'),
        ...askedOfNode(node, (t) => t.shows),
        hint: said((t) => t.showsHint),
        // One line until somebody opens it, and none before there is something that could show anything.
        appearance: 'minimal',
        relevant: `\${${part('finding')}} != ''`,
      })),
    ],
    lists: [...level, ...shows],
  };
}

/**
 * The id behind the question: of an export with labels, and without the groups, nothing else tells which node a column is about.
 * Titles would, unless two are alike; but four long ones fill a small screen.
 */
const askedOfNode = ({ id }: FrameworkNode, choose: (t: Messages['xlsform']) => string) => {
  const of = (named: string): Wording => inEach((lang) => `${choose(messages(lang).xlsform)} (${named})`);
  return { label: of(id), stem: of('{}') };
};

/** What the framework says to do, to be read by who fills in the form. */
function prompt(
  name: string,
  texts: readonly Question[],
  lead: (t: Messages['xlsform']) => string,
  relevant: string,
): SurveyRow[] {
  if (texts.length === 0) return [];
  const label = inEach((lang) =>
    [
      lead(messages(lang).xlsform),
      ...texts.map((text) => `\u2022 ${whomFor(text, { lang, t: messages(lang) })}${inWords(text, lang)}`),
    ].join('\n'),
  );
  return [{ type: 'note', name, label, relevant }];
}

import { factorsAt, levelName, nodeNames, OTHER_GROUP, YES_NO, type Worded } from '../../model/xlsform.js';
import { entry } from '../../model/at.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { ladderAt } from '../../model/range.js';
import type { SheetTable } from '../../model/sheets.js';
import { METHODS, QUOTE_CONSENTS } from '../../model/study.js';
import { plain } from '../../text/numbers.js';
import { messages } from '../../text/messages/index.js';
import { capital } from '../../text/words.js';
import { inWords } from '../context.js';
import { groupName } from '../phrases/groups.js';
import { cellsFor, columnsFor, inEach, localized, said } from './words.js';

/** Something to choose from: a list of its own for each question that has other choices than all others. */
export interface Choices {
  readonly list: string;
  readonly choices: readonly Worded[];
}

export const METHOD_CHOICES: Choices = {
  list: 'methods',
  choices: METHODS.map((name) => ({
    name,
    label: inEach((lang) => capital(messages(lang).vocabulary.method[name])),
  })),
};

export const YES_NO_CHOICES: Choices = {
  list: 'yes_no',
  choices: YES_NO.map((name) => ({ name, label: said((t) => t.yesNo[name]) })),
};

export const CONSENT_CHOICES: Choices = {
  list: 'consents',
  choices: QUOTE_CONSENTS.map((name) => ({ name, label: said((t) => t.consents[name]) })),
};

export const groupChoices = (groups: readonly string[]): Choices => ({
  list: 'groups',
  choices: [
    ...groups.map((name) => ({ name, label: inEach((lang) => capital(groupName(name, messages(lang)))) })),
    { name: OTHER_GROUP, label: said((t) => t.other) },
  ],
});

/** The rubric of a node as choices, from the worst level to the best: what a level looks like here, else what it means in general. */
export function levelChoices(framework: Framework, node: FrameworkNode, list: string): Choices {
  return {
    list,
    choices: ladderAt(framework, node.id).levels.map(({ value, label, means }) => ({
      name: levelName(value),
      label: inEach((lang) => {
        const here = inWords(node.levels[String(value)] ?? means, lang);
        const proof = (node.proof[String(value)] ?? []).map((each) => inWords(each, lang));
        const named = `${plain(value, lang)} \u2013 ${inWords(label, lang)}: ${here}`;
        return proof.length === 0 ? named : `${named} ${messages(lang).xlsform.proof(proof.join('; '))}`;
      }),
    })),
  };
}

/** What may be seen at a node, by the titles of the catalogue. */
export const factorChoices = (framework: Framework, node: FrameworkNode, list: string): Choices => ({
  list,
  choices: factorsAt(framework, node).map((name) => ({
    name,
    label: localized(entry(framework.catalogue.factors, name).title),
  })),
});

/** The indicators that are asked about, in the order of the framework: with their ids, since titles may be alike. */
export const indicatorChoices = (framework: Framework, isAsked: (leaf: string) => boolean): Choices => ({
  list: 'indicators',
  choices: [...nodeNames(framework)].flatMap(([id, name]) => {
    const { title, children } = entry(framework.nodes, id);
    if (children.length > 0 || !isAsked(id)) return [];
    return [{ name, label: inEach((lang) => `${inWords(title, lang)} (${id})`) }];
  }),
});

export const choicesTable = (lists: readonly Choices[]): SheetTable => ({
  name: 'choices',
  columns: ['list_name', 'name', ...columnsFor('label')],
  rows: lists.flatMap(({ list, choices }) => choices.map(({ name, label }) => [list, name, ...cellsFor(label)])),
});

/** The title of a node, as a label. */
export const titleOf = ({ title }: FrameworkNode) => localized(title);

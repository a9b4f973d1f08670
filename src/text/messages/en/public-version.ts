import type { PublicFacts } from '../../../model/public.js';
import { counted } from '../../words.js';

/** That a report is the public version, and what was changed for it. */
export const publicVersion = {
  changes,
  banner: (k: number, people: number) => `This is the public version: ${told(k, people)}.`,
  told,
  provenance: (changed: string | null, k: string) =>
    `Public version (k = ${k}), made of the study with this digest${changed === null ? '' : `: ${changed}`}. Scores, bands and ranks are those of the full study; the strength of evidence, triangulation and intervals are judged by what is left.`,
};

/** What a public version leaves out, each with its number. */
function changes(facts: PublicFacts): string[] {
  const number = (count: number, one: string, several: string): string[] =>
    count === 0 ? [] : [counted(count, 'en', one, several)];
  const dates = { month: 'cut to the month', year: 'cut to the year', none: 'left out or cut to the year' }[
    facts.dates
  ];
  return [
    ...number(facts.roles, 'role left out', 'roles left out'),
    ...number(facts.groups, 'person shown without a group', 'people shown without their groups'),
    ...number(facts.kinds, 'group shown as an informant', 'groups shown as informants'),
    ...number(facts.selections, 'way of being chosen left out', 'ways of being chosen left out'),
    ...number(facts.datesChanged, `date ${dates}`, `dates ${dates}`),
    ...number(facts.locators, 'place in what was said left out', 'places in what was said left out'),
    ...number(facts.quotes, 'quote left out', 'quotes left out'),
    ...number(facts.attachments, 'attachment left out', 'attachments left out'),
    ...number(facts.ids, 'id replaced', 'ids replaced'),
  ];
}

/** What can be told of those who were asked. */
function told(k: number, people: number): string {
  if (people === 0) return 'nobody was asked whom it could give away';
  return people < k
    ? 'nothing is shown of those who were asked that tells one from another'
    : `what is shown of those who were asked stands for ${String(k)} people or more`;
}

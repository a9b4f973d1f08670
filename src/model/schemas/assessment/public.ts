import { Type } from '@sinclair/typebox';
import { DATE_PRECISIONS, LEAST_K, MOST_K } from '../../public.js';
import { choice, some } from './parts.js';

const count = (description: string) => Type.Integer(some(description));

const k = Type.Integer({
  ...some('What is shown of people stands for at least so many of them.'),
  minimum: LEAST_K,
  maximum: MOST_K,
});

/** That somebody reads the public version of a study, and what was changed in it. */
export const publicFacts = Type.Object(
  {
    k,
    people: count('People who were asked.'),
    dates: choice(DATE_PRECISIONS, 'What is left of the dates on which they were met.'),
    roles: count('Roles and other descriptions of people left out.'),
    groups: count('People shown without their groups.'),
    kinds: count('Groups shown as if they were one informant.'),
    selections: count('Ways of being chosen that were left out.'),
    datesChanged: count('Dates made less precise, or left out.'),
    locators: count('Places in what people said that were left out.'),
    quotes: count('Quotes left out.'),
    attachments: count('Attachments left out.'),
    ids: count('Ids replaced by neutral ones.'),
  },
  some('The public version of a study; there only if it is one.'),
);

/** The same where nothing is counted. */
export const publicOptions = Type.Object(
  { public: Type.Object({ k }, some('The public version of a study.')) },
  some('What it was made with; there only if it was made for the public.'),
);

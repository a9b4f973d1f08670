import { Type } from '@sinclair/typebox';
import { CODED_FROM } from '../../study.js';
import { ROLES } from '../../study.js';
import { both, choice, many, orNull, some, text } from './parts.js';

const brief = {
  id: text('Its id.'),
  title: orNull(both('Its title.')),
  digest: text('SHA-256 over its files.'),
  period: orNull(Type.Object({ from: text('First day.'), to: text('Last day.') }, some('When.'))),
};

/** As much of a study as its name, and what to know it by again. */
export const studyBrief = Type.Object(brief, some('The study.'));

export const study = Type.Object(
  {
    ...brief,
    codedFrom: orNull(choice(CODED_FROM, 'What the coder worked from, if told.')),
    files: many(text('A file.'), 'Its files.'),
    raters: many(
      Type.Object({ rater: text('Who.'), role: choice(ROLES, 'As what.') }, some('A rater.')),
      'Its raters.',
    ),
  },
  some('The study.'),
);

export const agency = Type.Object(
  {
    name: both('Its name.'),
    kind: orNull(text('Its kind.')),
    region: orNull(text('Its region.')),
    country: orNull(text('Its country.')),
  },
  some('The agency.'),
);

import { Type } from '@sinclair/typebox';
import { CODED_FROM } from '../../study.js';
import { closed, date, id, line, list, mapOf, note, oneOf, text } from '../common.js';
import { factorRatings } from '../factor-ratings.js';
import { ratingsByFramework } from '../ratings.js';
import { evidence } from './evidence.js';
import { studyFactor } from './factors.js';
import { proposal } from './proposals.js';
import { published } from './published.js';
import { reporting } from './reporting.js';
import { session, source } from './sources.js';

/** What a study is made of: it stands in its file, or in the files it includes. */
const parts = {
  'sources': Type.Optional(mapOf(source, 'Source id → source.')),
  'sessions': Type.Optional(mapOf(session, 'Session id → session.')),
  'evidence': Type.Optional(list(evidence, 'What was found, one finding an item.')),
  'ratings': Type.Optional(ratingsByFramework),
  'factor-ratings': Type.Optional(factorRatings),
  'factors': Type.Optional(mapOf(studyFactor, 'Factor id → what this study adds to the catalogue.')),
  'proposals': Type.Optional(list(proposal, 'Remedies proposed in or for this agency.')),
  'published': Type.Optional(list(published, 'What the source concluded.')),
  'reporting': Type.Optional(reporting),
};

export const StudySchema = Type.Object(
  {
    'format': Type.Literal('egov-study/1', { description: 'The format of this file and its version.' }),
    'id': id('A short id of the study.'),
    'title': Type.Optional(text('What the study is called.')),
    'lang': oneOf(['en', 'id'], 'The language of texts given as a bare string.'),
    'agency': Type.Object(
      {
        name: text('The name of the agency.'),
        kind: Type.Optional(id('What kind of agency: district-agency, ministry, ...')),
        region: Type.Optional(line('The region.')),
        country: Type.Optional(
          Type.String({ pattern: '^[A-Z]{2}$', description: 'The country, as its two-letter code.' }),
        ),
      },
      { ...closed, description: 'Who is assessed.' },
    ),
    'period': Type.Optional(
      Type.Object(
        { from: date('The first day.'), to: date('The last day.') },
        { ...closed, description: 'When the evidence was gathered; the age of evidence is judged by its end.' },
      ),
    ),
    'coded-from': Type.Optional(
      oneOf(CODED_FROM, 'What the coder worked from; second-hand coding weakens the evidence.'),
    ),
    'coder': Type.Optional(id('Who made the ratings in this file: a pseudonym (default coder).')),
    'frameworks': Type.Array(line('A framework id, id@major, or a path to a framework file.'), {
      minItems: 1,
      maxItems: 50,
      description: 'The frameworks this study is scored against.',
    }),
    'norms': Type.Optional(list(id('A source id.'), 'The yardsticks: sources that are rules to be carried out.')),
    ...parts,
    'include': Type.Optional(
      list(
        line('A file or pattern such as evidence/*.yaml, relative to this file.'),
        'Further files of this study, each with its own format line.',
      ),
    ),
    note,
  },
  {
    ...closed,
    title: 'egov-study/1',
    description: 'One agency in one period: sources, evidence, ratings, factors, proposals.',
  },
);

/** A file that a study includes: any of the study's parts, merged into it. */
export const StudyPartSchema = Type.Object(
  {
    format: Type.Literal('egov-study-part/1', { description: 'The format of this file and its version.' }),
    ...parts,
    note,
  },
  { ...closed, title: 'egov-study-part/1', description: 'A part of a study kept in a file of its own.' },
);

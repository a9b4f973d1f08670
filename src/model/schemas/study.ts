import { Type } from '@sinclair/typebox';
import {
  closed,
  date,
  HORIZONS,
  id,
  line,
  list,
  LOCI,
  mapOf,
  nodeReference,
  note,
  oneOf,
  POLARITIES,
  text,
} from './common.js';
import { CLASSES, LINKERS } from '../tows.js';
import { factorRatings } from './factor-ratings.js';
import { ratingsByFramework } from './ratings.js';

export const SOURCE_KINDS = ['informant', 'group', 'document', 'place', 'dataset', 'publication'] as const;
export const METHODS = ['interview', 'focus-group', 'questionnaire', 'observation', 'document', 'dataset'] as const;
export const CODED_FROM = ['field', 'transcript', 'publication'] as const;
export const PROPOSAL_STATUSES = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;

const source = Type.Object(
  {
    'kind': oneOf(SOURCE_KINDS, 'What it is. A publication adds no independent voice; a group counts as one source.'),
    'role': Type.Optional(text("An informant's role. Never a name: there is no field for one.")),
    'group': Type.Optional(id('The informant group it speaks for: leadership, staff, users, ...')),
    'selection': Type.Optional(line('How the informant was chosen: purposive, snowball, ...')),
    'size': Type.Optional(Type.Integer({ minimum: 1, description: 'How many people a group has.' })),
    'title': Type.Optional(text('What a document, place or dataset is called.')),
    'status': Type.Optional(oneOf(['draft', 'enacted'], 'Whether a document is in force.')),
    'date': Type.Optional(date('When it was issued or made.')),
    'valid-until': Type.Optional(date('When it ceases to be in force.')),
    'cite': Type.Optional(line('The full reference of a publication or rule.')),
    'doi': Type.Optional(line('Its DOI, without a prefix.')),
    'url': Type.Optional(line('Where it can be read.')),
    note,
  },
  { ...closed, description: 'An informant, a group, a document, a place, a dataset or a publication.' },
);

const session = Type.Object(
  {
    source: id('The source that was met or read.'),
    method: oneOf(METHODS, 'How.'),
    date: Type.Optional(date('When.')),
    note,
  },
  { ...closed, description: 'One meeting with a source.' },
);

const evidence = Type.Object(
  {
    'id': id('How ratings and factors refer to this item.'),
    'from': id('The session it comes from; or a source, where there was no session.'),
    'at': Type.Optional(line('Where in the source it can be found: a page, section or minute.')),
    'date': Type.Optional(date('When it was said or seen, where no session tells.')),
    'finding': text('What was said, seen or read, in your own words: one finding.'),
    'quote': Type.Optional(
      Type.Object(
        {
          text: line('The words as spoken or printed.'),
          lang: Type.Optional(line('Their language.')),
          consent: Type.Optional(oneOf(['open', 'closed'], 'Whether they may be printed (default open).')),
        },
        { ...closed, description: 'A verbatim quote.' },
      ),
    ),
    'against': Type.Optional(
      list(
        Type.Object(
          { norm: id('A norm of this study.'), at: Type.Optional(line('The article.')) },
          { ...closed, description: 'A rule found not carried out.' },
        ),
        'Rules that this item shows are not carried out.',
      ),
    ),
    'shows': Type.Optional(list(id('A factor id.'), 'Factors this item is evidence for.')),
    'denies': Type.Optional(list(id('A factor id.'), 'Factors this item is evidence against.')),
    'disputes': Type.Optional(list(id('An evidence id.'), 'Other items it contradicts.')),
    'state': Type.Optional(
      oneOf(['accepted', 'rejected'], 'rejected: kept in the file, out of the judgement (default accepted).'),
    ),
    'why': Type.Optional(text('Why the item was rejected.')),
    'about': Type.Optional(list(id('A concept id.'), 'Its topics, only where factors and ratings do not tell.')),
    'self-report': Type.Optional(Type.Boolean({ description: 'true: the source speaks of its own merit.' })),
    note,
  },
  { ...closed, description: 'One finding from one session.' },
);

const leadsTo = Type.Unsafe<string[] | Record<string, { evidence?: string[]; note?: string }>>({
  description:
    'Factors it brings about in this agency: a list of factor ids, or a map from factor id to the evidence for the link.',
  type: ['array', 'object'],
  items: id('A factor id.'),
  propertyNames: { pattern: '^[a-z0-9][a-z0-9._-]*$' },
  additionalProperties: Type.Object(
    { evidence: Type.Optional(list(id('An evidence id.'), 'The items that show the link.')), note },
    { ...closed, description: 'What the link rests on.' },
  ),
});

const studyFactor = Type.Object(
  {
    'title': Type.Optional(text('The factor in a few words.')),
    'text': Type.Optional(text('What it means here.')),
    'polarity': Type.Optional(oneOf(POLARITIES, 'Whether it holds implementation back or carries it.')),
    'locus': Type.Optional(oneOf(LOCI, 'Whether it lies within the agency or around it.')),
    'concepts': Type.Optional(list(id('A concept id.'), 'The topics it falls under.')),
    'leads-to': Type.Optional(leadsTo),
    'stated-by': Type.Optional(list(id('A source id.'), 'Sources that list it, whether or not an item shows it.')),
    'at': Type.Optional(line('Where they list it.')),
    note,
  },
  {
    ...closed,
    description: 'A factor the catalogue lacks, or what this study changes in one (merged field by field).',
  },
);

const strategyClass = Type.Object(
  {
    words: Type.Optional(text('What the study calls the class.')),
    standard: Type.Optional(oneOf(CLASSES, 'Which of the four classes that is.')),
  },
  { ...closed, minProperties: 1, description: 'The class of strategy, as the study states it.' },
);

const proposal = Type.Object(
  {
    id: id('A new id, or the id of a catalogue remedy that was proposed here.'),
    title: Type.Optional(text('The action; needed where the catalogue has no remedy of this id.')),
    text: Type.Optional(text('How to go about it.')),
    addresses: Type.Optional(list(id('A factor id.'), 'The inhibiting factors it works against.')),
    improves: Type.Optional(
      list(nodeReference('A node: framework/node.'), 'The nodes it would raise, where no factor is named.'),
    ),
    uses: Type.Optional(list(id('A factor id.'), 'The enabling factors it builds on.')),
    horizon: Type.Optional(oneOf(HORIZONS, 'short: within a budget year. long: needs more than one.')),
    effort: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 3,
        description: '1 with the means at hand, 2 some budget or training, 3 investment or a change of structure.',
      }),
    ),
    class: Type.Optional(strategyClass),
    links: Type.Optional(
      oneOf(LINKERS, 'Who linked it to factors: the source itself (default), or the coder of this study.'),
    ),
    by: Type.Optional(id('The source that proposed it.')),
    at: Type.Optional(line('Where it was proposed.')),
    evidence: Type.Optional(list(id('An evidence id.'), 'The items it was proposed in.')),
    status: Type.Optional(oneOf(PROPOSAL_STATUSES, 'How far it has come.')),
    owner: Type.Optional(text('Who answers for it: a role.')),
    due: Type.Optional(date('By when.')),
    note,
  },
  { ...closed, description: 'A remedy proposed in or for this agency.' },
);

const published = Type.Object(
  {
    framework: id('The framework the publication used.'),
    node: Type.Optional(id('The node it speaks of; left out for the overall verdict.')),
    words: text('The verdict in its words.'),
    band: Type.Optional(id('The band of the framework these words map to.')),
    by: Type.Optional(id('The source that says so.')),
    at: line('Where it says so.'),
    note,
  },
  { ...closed, description: 'One published verdict: compared, never scored.' },
);

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
      oneOf(CODED_FROM, 'What the coder worked from; second-hand coding weakens the evidence (default field).'),
    ),
    'coder': Type.Optional(id('Who made the ratings in this file: a pseudonym (default coder).')),
    'frameworks': Type.Array(line('A framework id, id@major, or a path to a framework file.'), {
      minItems: 1,
      maxItems: 50,
      description: 'The frameworks this study is scored against.',
    }),
    'norms': Type.Optional(list(id('A source id.'), 'The yardsticks: sources that are rules to be carried out.')),
    'sources': Type.Optional(mapOf(source, 'Source id → source.')),
    'sessions': Type.Optional(mapOf(session, 'Session id → session.')),
    'evidence': Type.Optional(list(evidence, 'What was found, one finding an item.')),
    'ratings': Type.Optional(ratingsByFramework),
    'factor-ratings': Type.Optional(factorRatings),
    'factors': Type.Optional(mapOf(studyFactor, 'Factor id → what this study adds to the catalogue.')),
    'proposals': Type.Optional(list(proposal, 'Remedies proposed in or for this agency.')),
    'published': Type.Optional(list(published, 'What the source concluded.')),
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
    'format': Type.Literal('egov-study-part/1', { description: 'The format of this file and its version.' }),
    'sources': Type.Optional(mapOf(source, 'Source id → source.')),
    'sessions': Type.Optional(mapOf(session, 'Session id → session.')),
    'evidence': Type.Optional(list(evidence, 'What was found, one finding an item.')),
    'ratings': Type.Optional(ratingsByFramework),
    'factor-ratings': Type.Optional(factorRatings),
    'factors': Type.Optional(mapOf(studyFactor, 'Factor id → what this study adds to the catalogue.')),
    'proposals': Type.Optional(list(proposal, 'Remedies proposed in or for this agency.')),
    'published': Type.Optional(list(published, 'What the source concluded.')),
    note,
  },
  { ...closed, title: 'egov-study-part/1', description: 'A part of a study kept in a file of its own.' },
);

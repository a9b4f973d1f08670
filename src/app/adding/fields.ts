import type { Horizon, Locus, Polarity } from '../../model/catalogue.js';
import type { EntryKind } from '../../model/edits.js';
import type { DeclaredStatus, Method, ProposalStatus, Role, SourceKind } from '../../model/study.js';
import { CLASSES, LINKERS } from '../../model/tows.js';

/** What a field of an entry takes, however it is asked for: by a flag or at a prompt. */
export type FieldType =
  /** A line. */
  | 'line'
  /** Prose: in the language of the study, or in both. */
  | 'words'
  | 'ids'
  | 'number'
  | 'yes'
  /** Evidence ids, each with the level it speaks for where one is given. */
  | 'items'
  /** Ids, each with something to it: the article of a norm, or the evidence for a link. */
  | 'pairs'
  /** Files, each with its kind. */
  | 'files'
  | readonly string[];

export interface Field {
  /** Its key in the format; of a field within another both: `quote.lang`. */
  readonly key: string;
  /** What it is called on a command line, without the hyphens. */
  readonly flag: string;
  readonly takes: FieldType;
  readonly required?: true;
  readonly help: string;
}

const field = (key: string, takes: FieldType, help: string, flag = key): Field => ({ key, flag, takes, help });
const needed = (key: string, takes: FieldType, help: string): Field => ({ ...field(key, takes, help), required: true });

const NOTE = field('note', 'line', 'a remark; the program does not use it');
const ATTACHMENTS = field(
  'attachments',
  'files',
  'a file that bears it out, as kind=path: photo=photos/rack.jpg',
  'attachment',
);

const KINDS = [
  'informant',
  'group',
  'document',
  'place',
  'dataset',
  'publication',
] as const satisfies readonly SourceKind[];
const METHODS = [
  'interview',
  'focus-group',
  'questionnaire',
  'observation',
  'document',
  'dataset',
] as const satisfies readonly Method[];
const STATUSES = [
  'no-evidence',
  'rejected',
  'not-applicable',
  'external',
  'assumed',
] as const satisfies readonly DeclaredStatus[];
const PROGRESS = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const satisfies readonly ProposalStatus[];
const POLARITIES = ['inhibiting', 'enabling'] as const satisfies readonly Polarity[];
const LOCI = ['internal', 'external'] as const satisfies readonly Locus[];
const HORIZONS = ['short', 'long'] as const satisfies readonly Horizon[];

export const ROLES = ['coder', 'self', 'assessor', 'official', 'consensus'] as const satisfies readonly Role[];

/** The fields of each kind of entry in the order of the format, its id left aside. */
export const FIELDS: Readonly<Record<EntryKind, readonly Field[]>> = {
  source: [
    needed('kind', KINDS, 'what it is'),
    field('role', 'words', "an informant's role, never a name"),
    field('group', 'line', 'the informant group it speaks for: leadership, staff, users, ...'),
    field('selection', 'line', 'how the informant was chosen: purposive, snowball, ...'),
    field('size', 'number', 'how many people a group has'),
    field('title', 'words', 'what a document, place or dataset is called'),
    field('status', ['draft', 'enacted'], 'whether a document is in force'),
    field('date', 'line', 'when it was issued or made: 2017, 2017-03 or 2017-03-09'),
    field('valid-until', 'line', 'when it ceases to be in force'),
    field('cite', 'line', 'the full reference of a publication or rule'),
    field('doi', 'line', 'its DOI, without a prefix'),
    field('url', 'line', 'where it can be read'),
    ATTACHMENTS,
    NOTE,
  ],
  session: [
    needed('source', 'line', 'the source that was met or read'),
    needed('method', METHODS, 'how'),
    field('date', 'line', 'when: 2022-01-07, or as much of it as is known'),
    NOTE,
  ],
  evidence: [
    needed('from', 'line', 'the session it comes from; or a source, where there was no session'),
    field('at', 'line', 'where in the source it can be found: a page, section or minute'),
    field('date', 'line', 'when it was said or seen, where no session tells'),
    needed('finding', 'words', 'what was said, seen or read, in your own words'),
    field('quote.text', 'line', 'the words as spoken or printed', 'quote'),
    field('quote.lang', 'line', 'their language', 'quote-lang'),
    field('quote.consent', ['open', 'closed'], 'whether they may be printed', 'quote-consent'),
    field('against', 'pairs', 'a norm found not carried out, and the article: rule-52="art. 7(4)"'),
    field('shows', 'ids', 'factors it is evidence for: a,b'),
    field('denies', 'ids', 'factors it is evidence against'),
    field('disputes', 'ids', 'other items it contradicts'),
    field('state', ['accepted', 'rejected'], 'rejected: kept in the file, out of the judgement'),
    field('why', 'words', 'why it was rejected'),
    field('about', 'ids', 'its concepts, only where factors and ratings do not tell'),
    field('self-report', 'yes', 'the source speaks of its own merit'),
    field('second-hand', 'yes', 'the source passes on what others said, did or saw'),
    ATTACHMENTS,
    NOTE,
  ],
  rating: [
    field('level', 'number', 'the level of the node on the scale of the framework'),
    field('value', 'number', 'instead of a level: a fraction, or a value from elsewhere'),
    field('evidence', 'items', 'the items it rests on: e1,e2; or the level each speaks for: e1=3,e2=2'),
    field('status', STATUSES, 'instead of a level'),
    field('sought', 'yes', 'with no-evidence: it was looked for'),
    field('why', 'words', 'the reason, in a sentence'),
    field('source', 'line', 'with external: the source the value is taken over from'),
    field('at', 'line', 'with external: where in it the value stands'),
    field('out-of-scale.why', 'words', 'why a value beyond the scale is kept', 'out-of-scale'),
    NOTE,
  ],
  factor: [
    field('title', 'words', 'the factor in a few words'),
    field('text', 'words', 'what it means here'),
    field('polarity', POLARITIES, 'whether it holds implementation back or carries it'),
    field('locus', LOCI, 'whether it lies within the agency or around it'),
    field('concepts', 'ids', 'the topics it falls under'),
    field('leads-to', 'pairs', 'a factor it brings about, and the evidence for that: damaged-equipment=e1,e2'),
    field('stated-by', 'ids', 'sources that list it, whether or not an item shows it'),
    field('at', 'line', 'where they list it'),
    NOTE,
  ],
  proposal: [
    field('title', 'words', 'the action'),
    field('text', 'words', 'how to go about it'),
    field('addresses', 'ids', 'the inhibiting factors it works against'),
    field('improves', 'ids', 'the nodes it would raise: framework/node'),
    field('uses', 'ids', 'the enabling factors it builds on'),
    field('horizon', HORIZONS, 'short: within a budget year'),
    field('effort', 'number', '1 with the means at hand, 2 some budget or training, 3 investment'),
    field('class.words', 'words', 'what the study calls its class of strategy', 'class'),
    field('class.standard', CLASSES, 'which of the four classes that is', 'class-standard'),
    field('links', LINKERS, 'who linked it to factors'),
    field('by', 'line', 'the source that proposed it'),
    field('at', 'line', 'where it was proposed'),
    field('evidence', 'ids', 'the items it was proposed in'),
    field('status', PROGRESS, 'how far it has come'),
    field('owner', 'words', 'who answers for it: a role'),
    field('due', 'line', 'by when'),
    NOTE,
  ],
};

import { HORIZONS, LOCI, POLARITIES } from '../../model/catalogue.js';
import type { EntryKind } from '../../model/edits.js';
import {
  DECLARED_STATUSES,
  DOCUMENT_STATUSES,
  EVIDENCE_STATES,
  METHODS,
  PROPOSAL_STATUSES,
  QUOTE_CONSENTS,
  SOURCE_KINDS,
} from '../../model/study.js';
import { CLASSES, LINKERS } from '../../model/tows.js';
import type { CommandLineTexts } from '../../text/command-line.js';

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
  readonly told: Told;
}

/** What is said of a field: looked up in its texts only where that is shown. */
type Told = (t: CommandLineTexts['help']['add']) => string;

const field = (key: string, takes: FieldType, told: Told, flag = key): Field => ({ key, flag, takes, told });
const needed = (key: string, takes: FieldType, told: Told): Field => ({ ...field(key, takes, told), required: true });

/** The fields of each kind of entry in the order of the format, its id left aside. */
export const FIELDS: Readonly<Record<EntryKind, readonly Field[]>> = {
  source: [
    needed('kind', SOURCE_KINDS, (t) => t.source.kind),
    field('role', 'words', (t) => t.source.role),
    field('group', 'line', (t) => t.source.group),
    field('selection', 'line', (t) => t.source.selection),
    field('size', 'number', (t) => t.source.size),
    field('title', 'words', (t) => t.source.title),
    field('status', DOCUMENT_STATUSES, (t) => t.source.status),
    field('date', 'line', (t) => t.source.date),
    field('valid-until', 'line', (t) => t.source.validUntil),
    field('cite', 'line', (t) => t.source.cite),
    field('doi', 'line', (t) => t.source.doi),
    field('url', 'line', (t) => t.source.url),
    field('attachments', 'files', (t) => t.source.attachments, 'attachment'),
    field('note', 'line', (t) => t.source.note),
  ],
  session: [
    needed('source', 'line', (t) => t.session.source),
    needed('method', METHODS, (t) => t.session.method),
    field('date', 'line', (t) => t.session.date),
    field('note', 'line', (t) => t.session.note),
  ],
  evidence: [
    needed('from', 'line', (t) => t.evidence.from),
    field('at', 'line', (t) => t.evidence.at),
    field('date', 'line', (t) => t.evidence.date),
    needed('finding', 'words', (t) => t.evidence.finding),
    field('quote.text', 'line', (t) => t.evidence.quote, 'quote'),
    field('quote.lang', 'line', (t) => t.evidence.quoteLang, 'quote-lang'),
    field('quote.consent', QUOTE_CONSENTS, (t) => t.evidence.quoteConsent, 'quote-consent'),
    field('against', 'pairs', (t) => t.evidence.against),
    field('shows', 'ids', (t) => t.evidence.shows),
    field('denies', 'ids', (t) => t.evidence.denies),
    field('disputes', 'ids', (t) => t.evidence.disputes),
    field('state', EVIDENCE_STATES, (t) => t.evidence.state),
    field('why', 'words', (t) => t.evidence.why),
    field('about', 'ids', (t) => t.evidence.about),
    field('self-report', 'yes', (t) => t.evidence.selfReport),
    field('second-hand', 'yes', (t) => t.evidence.secondHand),
    field('attachments', 'files', (t) => t.evidence.attachments, 'attachment'),
    field('note', 'line', (t) => t.evidence.note),
  ],
  rating: [
    field('level', 'number', (t) => t.rating.level),
    field('value', 'number', (t) => t.rating.value),
    field('evidence', 'items', (t) => t.rating.evidence),
    field('status', DECLARED_STATUSES, (t) => t.rating.status),
    field('sought', 'yes', (t) => t.rating.sought),
    field('why', 'words', (t) => t.rating.why),
    field('source', 'line', (t) => t.rating.source),
    field('at', 'line', (t) => t.rating.at),
    field('out-of-scale.why', 'words', (t) => t.rating.outOfScale, 'out-of-scale'),
    field('note', 'line', (t) => t.rating.note),
  ],
  factor: [
    field('title', 'words', (t) => t.factor.title),
    field('text', 'words', (t) => t.factor.text),
    field('polarity', POLARITIES, (t) => t.factor.polarity),
    field('locus', LOCI, (t) => t.factor.locus),
    field('concepts', 'ids', (t) => t.factor.concepts),
    field('leads-to', 'pairs', (t) => t.factor.leadsTo),
    field('stated-by', 'ids', (t) => t.factor.statedBy),
    field('at', 'line', (t) => t.factor.at),
    field('note', 'line', (t) => t.factor.note),
  ],
  proposal: [
    field('title', 'words', (t) => t.proposal.title),
    field('text', 'words', (t) => t.proposal.text),
    field('addresses', 'ids', (t) => t.proposal.addresses),
    field('improves', 'ids', (t) => t.proposal.improves),
    field('uses', 'ids', (t) => t.proposal.uses),
    field('horizon', HORIZONS, (t) => t.proposal.horizon),
    field('effort', 'number', (t) => t.proposal.effort),
    field('class.words', 'words', (t) => t.proposal.class, 'class'),
    field('class.standard', CLASSES, (t) => t.proposal.classStandard, 'class-standard'),
    field('links', LINKERS, (t) => t.proposal.links),
    field('by', 'line', (t) => t.proposal.by),
    field('at', 'line', (t) => t.proposal.at),
    field('evidence', 'ids', (t) => t.proposal.evidence),
    field('status', PROPOSAL_STATUSES, (t) => t.proposal.status),
    field('owner', 'words', (t) => t.proposal.owner),
    field('due', 'line', (t) => t.proposal.due),
    field('note', 'line', (t) => t.proposal.note),
  ],
};

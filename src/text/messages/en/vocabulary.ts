import type { AttachmentKind } from '../../../model/attachments.js';
import type { FactorBasis } from '../../../model/assessment/factors.js';
import type { NodeStatus } from '../../../model/assessment/result.js';
import type { Grade, GradeReason, Strength } from '../../../model/assessment/strength.js';
import type { Effort, Horizon, Locus, Polarity } from '../../../model/catalogue.js';
import type { Aggregate, CombineRule, Missing } from '../../../model/framework.js';
import type { CodedFrom, Method, ProposalStatus, Role, SourceKind } from '../../../model/study.js';

/** The closed sets of the model in words that fit inside a sentence. */
export const vocabulary = {
  status: {
    'scored': 'scored',
    'insufficient': 'too little evidence',
    'no-evidence': 'no evidence',
    'rejected': 'evidence rejected',
    'not-applicable': 'not applicable',
    'external': 'taken from elsewhere',
    'assumed': 'assumed',
    'projected': 'projected',
  } satisfies Record<NodeStatus, string>,
  grade: { 'very-low': 'very low', 'low': 'low', 'moderate': 'moderate', 'high': 'high' } satisfies Record<
    Grade,
    string
  >,
  gradeReason: {
    'one-source': 'only one independent source',
    'two-sources': 'only two independent sources',
    'publication-only': 'nothing but a publication, which adds no voice of its own',
    'one-method': 'only one method of inquiry',
    'one-group': 'all informants belong to one group',
    'group-unheard': 'nobody was heard from a group whose word the framework asks for',
    'items-divergent': 'the items speak for different levels',
    'items-contradict': 'items contradict each other',
    'coded-from-publication': 'coded from a publication, not from the field',
    'all-self-report': 'every source speaks of its own merit',
    'all-second-hand': 'every source passes on what others said, did or saw',
    'only-drafts': 'only drafts, nothing enacted',
    'stale': 'old at the end of the period',
    'out-of-force': 'rests on a rule no longer in force',
  } satisfies Record<GradeReason['code'], string>,
  agreement: {
    convergent: 'the items agree',
    divergent: 'the items disagree',
    single: 'a single item',
    unlevelled: 'judged as a whole, not item by item',
  } satisfies Record<Strength['agreement'], string>,
  method: {
    'interview': 'interview',
    'focus-group': 'focus group',
    'questionnaire': 'questionnaire',
    'observation': 'observation',
    'document': 'document',
    'dataset': 'dataset',
  } satisfies Record<Method, string>,
  sourceKind: {
    informant: 'informant',
    group: 'group of informants',
    document: 'document',
    place: 'place',
    dataset: 'dataset',
    publication: 'publication',
  } satisfies Record<SourceKind, string>,
  codedFrom: {
    field: 'the field itself',
    transcript: 'transcripts',
    publication: 'a publication',
  } satisfies Record<CodedFrom, string>,
  role: {
    coder: 'coder',
    self: 'self-assessment of the agency',
    assessor: 'assessor',
    official: 'official result',
    consensus: 'consensus of the raters',
  } satisfies Record<Role, string>,
  polarity: { inhibiting: 'inhibiting', enabling: 'enabling' } satisfies Record<Polarity, string>,
  locus: { internal: 'inside the agency', external: 'outside the agency' } satisfies Record<Locus, string>,
  basis: { evidenced: 'evidenced', contested: 'contested', stated: 'stated only' } satisfies Record<
    FactorBasis,
    string
  >,
  horizon: { short: 'short term', long: 'long term' } satisfies Record<Horizon, string>,
  effort: {
    1: 'little effort (with the means at hand)',
    2: 'some effort (some budget or training)',
    3: 'great effort (investment or a change of structure)',
  } satisfies Record<Effort, string>,
  proposalStatus: {
    'proposed': 'proposed',
    'planned': 'planned',
    'under-way': 'under way',
    'done': 'done',
    'dropped': 'dropped',
  } satisfies Record<ProposalStatus, string>,
  /** Informant groups by the ids in common use; others are called by their id. */
  groups: new Map([
    ['leadership', 'leadership'],
    ['staff', 'staff'],
    ['users', 'users'],
    ['partners', 'partners'],
    ['villages', 'villages'],
    ['communities', 'communities'],
    ['informants', 'informants'],
  ]),
  /** Before a question that is not for everybody. */
  forGroups: (groups: string) => `For ${groups}: `,
  attachment: { photo: 'photo', scan: 'scan', recording: 'recording', document: 'document' } satisfies Record<
    AttachmentKind,
    string
  >,
  documentStatus: { draft: 'draft', enacted: 'enacted' },
  combine: {
    'median-low': 'the middle one, and of two middle ones the worse (the lower median)',
    'min': 'the lowest (the minimum)',
    'max': 'the highest (the maximum)',
  } satisfies Record<CombineRule, string>,
  aggregate: {
    mean: 'weighted mean',
    geometric: 'weighted geometric mean',
    harmonic: 'weighted harmonic mean',
    median: 'median, weights left aside',
    min: 'minimum, weights left aside',
    max: 'maximum, weights left aside',
    sum: 'weighted sum',
  } satisfies Record<Aggregate, string>,
  missing: {
    exclude: 'left out, and the weights shared out again among what is known',
    floor: 'counted at the worst level, and marked',
    block: 'what they are a part of gets no score',
  } satisfies Record<Missing, string>,
  yes: 'yes',
  no: 'no',
  convention: "the framework's or the catalogue's own choice (convention)",
};

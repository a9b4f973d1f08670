import type { Method, SourceKind } from '../../../model/study.js';
import { counted } from '../../words.js';

/** Counts with their nouns. */
export const nouns = {
  items: (count: number) => counted(count, 'en', 'item of evidence', 'items of evidence'),
  sources: (count: number) => counted(count, 'en', 'source', 'sources'),
  independentSources: (count: number) => counted(count, 'en', 'independent source', 'independent sources'),
  indicators: (count: number) => counted(count, 'en', 'indicator', 'indicators'),
  dimensions: (count: number) => counted(count, 'en', 'dimension', 'dimensions'),
  decimals: (count: number) => counted(count, 'en', 'decimal', 'decimals'),
  aspects: (count: number) => counted(count, 'en', 'aspect', 'aspects'),
  axes: (count: number) => counted(count, 'en', 'axis', 'axes'),
  quadrants: (count: number) => counted(count, 'en', 'quadrant', 'quadrants'),
  sourceKinds: {
    informant: (count) => counted(count, 'en', 'informant', 'informants'),
    group: (count) => counted(count, 'en', 'group of informants', 'groups of informants'),
    document: (count) => counted(count, 'en', 'document', 'documents'),
    place: (count) => counted(count, 'en', 'place', 'places'),
    dataset: (count) => counted(count, 'en', 'dataset', 'datasets'),
    publication: (count) => counted(count, 'en', 'publication', 'publications'),
  } satisfies Record<SourceKind, (count: number) => string>,
  /** Sessions by method. */
  sessionsBy: {
    'interview': (count) => counted(count, 'en', 'interview', 'interviews'),
    'focus-group': (count) => counted(count, 'en', 'focus group', 'focus groups'),
    'questionnaire': (count) => counted(count, 'en', 'questionnaire', 'questionnaires'),
    'observation': (count) => counted(count, 'en', 'observation', 'observations'),
    'document': (count) => counted(count, 'en', 'reading of a document', 'readings of documents'),
    'dataset': (count) => counted(count, 'en', 'reading of a dataset', 'readings of datasets'),
  } satisfies Record<Method, (count: number) => string>,
  verdicts: (count: number) => counted(count, 'en', 'published verdict', 'published verdicts'),
  groups: (count: number) => counted(count, 'en', 'informant group', 'informant groups'),
};

import { EMPTY_CATALOGUE, type CatalogueFactor, type CatalogueRemedy } from '../src/model/catalogue.js';
import { PLAIN_NODE, type Framework, type FrameworkNode } from '../src/model/framework.js';
import type { Place } from '../src/model/places.js';
import type {
  Evidence,
  Proposal,
  PublishedVerdict,
  RaterSheet,
  Rating,
  Role,
  Source,
  Study,
  StudyFactor,
} from '../src/model/study.js';

/** Studies and frameworks in a few words, for tests of what is made of them. */

export const HERE: Place = { file: 'study.yaml', line: 1, col: 1 };
export const TOOL = { name: 'egov-assess', version: '0.0.0' };

/** Dimension → leaf → fields; a four-level scale with bands of 0.75, as the shipped frameworks have. */
export function framework(
  tree: Record<string, Record<string, Partial<FrameworkNode>> | Partial<FrameworkNode>>,
  over: Partial<Framework> = {},
): Framework {
  const nodes: Record<string, FrameworkNode> = {};
  for (const [id, children] of Object.entries(tree)) {
    const leaves = Object.entries(children as Record<string, Partial<FrameworkNode>>);
    nodes[id] = node(id, null, { children: leaves.map(([leaf]) => leaf) });
    for (const [leaf, fields] of leaves) nodes[leaf] = node(leaf, id, fields);
  }
  return {
    id: 'f',
    version: '1.0.0',
    title: { en: 'A framework' },
    sources: {},
    lineage: [over.id ?? 'f'],
    scale: {
      levels: [1, 2, 3, 4].map((value) => ({ value, label: { en: `level ${String(value)}` }, means: { en: 'means' } })),
      worst: 1,
      best: 4,
      fractional: false,
      cumulative: false,
    },
    combine: 'median-low',
    raters: 'median-low',
    counts: ['coder', 'consensus'],
    aggregate: 'mean',
    coverageFloor: 0.5,
    weakBelow: 3,
    target: 4,
    missing: { sought: 'exclude', unsought: 'exclude' },
    bands: {
      decimals: null,
      edges: [
        { from: 1, id: 'not-running', label: { en: 'not running' } },
        { from: 1.75, id: 'weak', label: { en: 'weak' } },
        { from: 2.5, id: 'fair', label: { en: 'fair' } },
        { from: 3.25, id: 'good', label: { en: 'good' } },
      ],
    },
    top: Object.keys(tree),
    nodes,
    catalogue: EMPTY_CATALOGUE,
    own: { factors: [], remedies: [] },
    digest: 'framework-digest',
    ...over,
  };
}

export function node(id: string, parent: string | null, fields: Partial<FrameworkNode> = {}): FrameworkNode {
  return { id, parent, ...PLAIN_NODE, title: { en: id }, ...fields };
}

/** A leaf's judgement: a level on one item of its own, or a rating spelt out. */
type RatingSpec =
  number | (Partial<Omit<Rating, 'evidence'>> & { evidence?: Record<string, number | null> | string[] });

interface SheetSpec extends Partial<Pick<RaterSheet, 'own' | 'blind'>> {
  readonly rater: string;
  readonly role: Role;
  readonly ratings: Record<string, RatingSpec>;
}

export interface StudySpec {
  readonly ratings?: Record<string, RatingSpec>;
  readonly raters?: SheetSpec[];
  readonly sources?: Record<string, Partial<Source>>;
  readonly evidence?: Record<string, Partial<Evidence>>;
  readonly factors?: Record<
    string,
    Partial<Omit<StudyFactor, 'leadsTo'>> & { leadsTo?: Record<string, string[]> | string[] }
  >;
  readonly proposals?: (Partial<Proposal> & { id: string })[];
  readonly published?: (Partial<PublishedVerdict> & { band: string | null })[];
  readonly over?: Partial<Study>;
}

export function study(spec: StudySpec = {}): Study {
  const evidence = new Map<string, Evidence>();
  for (const [id, fields] of Object.entries(spec.evidence ?? {})) evidence.set(id, item(id, fields));
  const own: SheetSpec[] = spec.ratings ? [{ rater: 'coder-a', role: 'coder', own: true, ratings: spec.ratings }] : [];
  const sheets = [...own, ...(spec.raters ?? [])].map(
    ({ rater, role, own = false, blind = null, ratings }): RaterSheet => ({
      rater,
      role,
      own,
      blind,
      ratings: new Map([['f', new Map(Object.entries(ratings).map(([n, r]) => [n, ratingOf(n, r, evidence)]))]]),
      place: HERE,
    }),
  );
  const sources = new Map<string, Source>([
    ['head', { id: 'head', kind: 'informant', group: 'leadership', place: HERE }],
  ]);
  for (const [id, fields] of Object.entries(spec.sources ?? {}))
    sources.set(id, { id, kind: 'informant', place: HERE, ...fields });
  return {
    id: 's',
    title: null,
    lang: 'en',
    agency: { name: { en: 'An agency' }, kind: null, region: null, country: null },
    period: null,
    codedFrom: 'field',
    frameworks: [],
    norms: [],
    sources,
    sessions: new Map(),
    evidence,
    coder: 'coder-a',
    raters: sheets,
    factorSheets: [],
    factors: new Map(Object.entries(spec.factors ?? {}).map(([id, f]) => [id, factorOf(id, f)])),
    proposals: (spec.proposals ?? []).map((p) => ({
      addresses: [],
      improves: [],
      uses: [],
      class: null,
      links: 'source',
      by: null,
      at: null,
      evidence: [],
      status: null,
      due: null,
      place: HERE,
      ...p,
    })),
    published: (spec.published ?? []).map((p) => ({
      framework: 'f',
      node: null,
      words: { en: 'words' },
      by: null,
      at: 'page 1',
      place: HERE,
      ...p,
    })),
    reporting: new Map(),
    files: ['study.yaml'],
    digest: () => 'study-digest',
    ...spec.over,
  };
}

export function item(id: string, fields: Partial<Evidence> = {}): Evidence {
  return {
    id,
    source: 'head',
    session: null,
    method: 'interview',
    date: null,
    at: null,
    finding: { en: `finding ${id}` },
    quote: null,
    against: [],
    shows: [],
    denies: [],
    disputes: [],
    state: 'accepted',
    why: null,
    about: [],
    selfReport: false,
    secondHand: false,
    place: HERE,
    ...fields,
  };
}

function ratingOf(nodeId: string, spec: RatingSpec, evidence: Map<string, Evidence>): Rating {
  const blank = {
    node: nodeId,
    level: null,
    status: null,
    sought: false,
    why: null,
    source: null,
    at: null,
    outOfScale: null,
    place: HERE,
  };
  if (typeof spec === 'number') {
    const id = `e-${nodeId}`;
    if (!evidence.has(id)) evidence.set(id, item(id));
    return { ...blank, level: spec, evidence: new Map([[id, null]]) };
  }
  const { evidence: items = {}, ...fields } = spec;
  const entries = Array.isArray(items) ? items.map((id) => [id, null] as const) : Object.entries(items);
  for (const [id] of entries) if (!evidence.has(id)) evidence.set(id, item(id));
  return { ...blank, ...fields, evidence: new Map(entries) };
}

function factorOf(id: string, spec: NonNullable<StudySpec['factors']>[string]): StudyFactor {
  const { leadsTo = {}, ...fields } = spec;
  const links = Array.isArray(leadsTo)
    ? leadsTo.map((effect): [string, string[]] => [effect, []])
    : Object.entries(leadsTo);
  return { id, statedBy: [], at: null, place: HERE, ...fields, leadsTo: new Map(links) };
}

export const inhibitor = (concepts: string[] = [], fields: Partial<CatalogueFactor> = {}): CatalogueFactor => ({
  title: { en: 'an inhibitor' },
  polarity: 'inhibiting',
  locus: 'internal',
  concepts,
  usuallyLeadsTo: [],
  source: 'convention',
  ...fields,
});

export const remedy = (addresses: string[] = [], fields: Partial<CatalogueRemedy> = {}): CatalogueRemedy => ({
  title: { en: 'a remedy' },
  addresses,
  improves: [],
  uses: [],
  horizon: 'short',
  effort: 1,
  who: { en: 'head' },
  source: 'convention',
  ...fields,
});

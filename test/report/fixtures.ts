import type { Assessment } from '../../src/model/assessment/index.js';
import type { EvidenceResult } from '../../src/model/assessment/evidence.js';
import type { FactorResult } from '../../src/model/assessment/factors.js';
import type { NodeResult } from '../../src/model/assessment/nodes.js';
import type { RatingResult } from '../../src/model/assessment/ratings.js';
import type { Made, Result } from '../../src/model/assessment/result.js';
import type { Strength } from '../../src/model/assessment/strength.js';
import { finding } from '../../src/model/findings/index.js';
import type { Localized } from '../../src/model/lang.js';
import type { Place } from '../../src/model/places.js';

/**
 * A small office, judged by hand: organization 2.5 (staffing 3, facilities 2), application 4 (commitment 4, funds
 * unknown); the whole (2.5 + 4) / 2 = 3.25. Unknown funds put the worst bound at (2.5 + 2.5) / 2 = 2.5.
 */
export const ASSESSMENT: Assessment = {
  format: 'egov-assessment/1',
  tool: { name: 'egov-assess', version: '0.1.0' },
  options: { framework: 'tiny' },
  study: {
    id: 'small-office',
    title: both('A small office', 'Kantor kecil'),
    digest: 'a'.repeat(64),
    period: { from: '2022-01-07', to: '2022-01-10' },
    codedFrom: 'field',
    files: ['evidence/one.yaml', 'study.yaml'],
    raters: [{ rater: 'coder-a', role: 'coder' }],
  },
  agency: { name: both('Personnel Agency', 'Badan Kepegawaian'), kind: 'district-agency', region: null, country: 'ID' },
  framework: {
    id: 'tiny',
    version: '1.0.0',
    title: both('Two dimensions', 'Dua dimensi'),
    digest: 'b'.repeat(64),
    supersedes: null,
    sources: { book: { cite: 'A Book (1984).' } },
    levels: [
      { value: 1, label: both('absent', 'belum ada'), means: both('Not there.', 'Tidak ada.') },
      { value: 2, label: both('begun', 'mulai'), means: both('In part.', 'Sebagian.') },
      { value: 3, label: both('running', 'berjalan'), means: both('With gaps.', 'Dengan kekurangan.') },
      { value: 4, label: both('secured', 'mantap'), means: both('Written and checked.', 'Tertulis dan diperiksa.') },
    ],
    cumulative: false,
    fractional: false,
    range: [1, 4],
    bands: [
      { from: 1, id: 'none', label: both('not running', 'belum berjalan') },
      { from: 1.75, id: 'weak', label: both('weak', 'kurang') },
      { from: 2.5, id: 'fair', label: both('fair', 'cukup') },
      { from: 3.25, id: 'good', label: both('good', 'baik') },
    ],
    ownBands: [],
    bandDecimals: null,
    combine: 'median-low',
    raters: 'median-low',
    counts: ['coder', 'consensus'],
    aggregate: 'mean',
    missing: { sought: 'exclude', unsought: 'exclude' },
    coverageFloor: 0.5,
    weakBelow: 3,
    target: 4,
  },
  result: {
    ...result(3.25, 'good', 'fair', [2.5, 3.25], 0.75, ['staffing', 'facilities']),
    made: made(3.25, 0.75, [2.5, 3.25], { organization: 2.5, application: 4 }),
  },
  nodes: [
    node('organization', null, both('Organisation', 'Organisasi'), {
      ...result(2.5, 'fair', 'fair', [2.5, 2.5], 1, ['facilities']),
      children: ['staffing', 'facilities'],
      made: made(2.5, 1, [2.5, 2.5], { staffing: 3, facilities: 2 }),
      definition: { text: both('Means and units.', 'Sarana dan unit.'), source: 'book' },
    }),
    node('staffing', 'organization', both('Staff', 'Pegawai'), {
      ...result(3, 'fair', 'fair', [3, 3], 1),
      levels: { 3: both('Named, not written.', 'Ditunjuk, belum tertulis.') },
      strength: strength({
        grade: 'low',
        sources: 2,
        methods: ['interview', 'document'],
        why: [
          { code: 'two-sources', steps: 1 },
          { code: 'one-group', steps: 1 },
        ],
      }),
      saidSeen: { said: 3, seen: 2 },
      ratings: [
        rating({
          level: 3,
          given: 3,
          combined: 2,
          why: both('The unit is named; no decree was found', 'Unitnya ditunjuk; SK tidak ditemukan'),
          items: [
            { evidence: 'staff-head', level: 3, accepted: true },
            { evidence: 'staff-list', level: 2, accepted: true },
          ],
        }),
      ],
      evidence: ['staff-head', 'staff-list'],
      stake: 0.25,
    }),
    node('facilities', 'organization', both('Facilities', 'Sarana'), {
      ...result(2, 'weak', 'weak', [2, 2], 1),
      strength: strength({
        grade: 'very-low',
        sources: 1,
        agreement: 'single',
        why: [{ code: 'one-source', steps: 2 }],
      }),
      ratings: [
        rating({
          level: 2,
          given: 2,
          items: [
            { evidence: 'rooms', level: null, accepted: true },
            { evidence: 'rumour', level: null, accepted: false },
          ],
        }),
      ],
      evidence: ['rooms'],
      stake: 0.25,
    }),
    node('application', null, both('Application', 'Aplikasi'), {
      ...result(4, 'good', 'fair', [2.5, 4], 0.5),
      children: ['commitment', 'funds'],
      made: made(4, 0.5, [2.5, 4], { commitment: 4, funds: null }),
    }),
    node(
      'commitment',
      'application',
      { en: 'Commitment' },
      {
        ...result(4, 'good', 'good', [4, 4], 1),
        strength: strength({ grade: 'high', sources: 3 }),
        ratings: [rating({ level: 4, given: 4, items: [{ evidence: 'head-backs-it', level: 4, accepted: true }] })],
        evidence: ['head-backs-it'],
      },
    ),
    node('funds', 'application', both('Funds', 'Dana'), {
      ...unknown(),
      sought: true,
      ratings: [rating({ status: 'no-evidence', sought: true, why: { en: 'asserted by the article only' } })],
      stake: null,
    }),
  ],
  factors: [
    factor('floods', both('Yearly floods', 'Banjir tahunan'), {
      locus: 'external',
      rank: { position: 1, basis: 'evidenced', weighed: null, sources: 2, leadsTo: 1, gap: [2, 2] },
      root: true,
      sources: ['head', 'office'],
      evidence: ['rooms', 'staff-head'],
      affects: ['facilities'],
      leadsTo: [{ factor: 'broken-devices', evidence: ['rooms'] }],
      remedies: ['flood-watch'],
    }),
    factor('broken-devices', both('Broken devices', 'Perangkat rusak'), {
      basis: 'contested',
      rank: { position: 2, basis: 'contested', weighed: null, sources: 1, leadsTo: 0, gap: [2, 5] },
      sources: ['office'],
      evidence: ['rooms'],
      against: ['staff-head'],
      affects: ['facilities'],
    }),
    factor('low-demand', both('Low demand', 'Permintaan rendah'), {
      basis: 'stated',
      rank: { position: 3, basis: 'stated', weighed: null, sources: 0, leadsTo: 0, gap: [0, 3] },
      statedBy: ['article'],
      at: 'weaknesses, c',
    }),
    factor('backing', both('The head backs it', 'Dukungan pimpinan'), {
      polarity: 'enabling',
      sources: ['head'],
      evidence: ['head-backs-it'],
    }),
  ],
  position: null,
  candidates: [
    {
      id: 'no-maintenance',
      title: both('No maintenance plan', 'Tidak ada rencana pemeliharaan'),
      because: ['facilities'],
    },
  ],
  remedies: [
    {
      id: 'flood-watch',
      position: 1,
      calledFor: true,
      title: both('A flood watch roster', 'Piket siaga banjir'),
      text: both('Lift devices in time.', 'Perangkat diangkat tepat waktu.'),
      addresses: ['floods'],
      improves: ['facilities'],
      uses: ['backing'],
      why: [
        { kind: 'addresses', factor: 'floods' },
        { kind: 'proposed', by: 'head', at: 'answer 4', evidence: ['staff-head'] },
      ],
      horizon: 'short',
      effort: 1,
      who: both('head of agency', 'kepala badan'),
      reach: 0.25,
      strategy: { words: null, stated: null, uses: [], addresses: [], derived: null, agrees: null, links: 'source' },
      status: 'planned',
      open: true,
      owner: both('secretary', 'sekretaris'),
      due: '2022-06',
      source: null,
      place: at('study.yaml', 90),
    },
    {
      id: 'name-stand-ins',
      position: 2,
      calledFor: false,
      title: both('Name stand-ins', 'Tunjuk pengganti'),
      text: null,
      addresses: [],
      improves: ['staffing'],
      uses: [],
      why: [{ kind: 'next-step', node: 'staffing', level: 3 }],
      horizon: 'long',
      effort: 2,
      who: null,
      reach: 0.25,
      strategy: null,
      status: null,
      open: true,
      owner: null,
      due: null,
      source: 'convention',
      place: null,
    },
  ],
  published: [
    {
      node: null,
      words: both('carried out well', 'terlaksana dengan baik'),
      band: 'good',
      computed: 'good',
      agrees: true,
      by: 'article',
      at: 'conclusion',
      place: at('study.yaml', 70),
    },
    {
      node: null,
      words: both('quite well', 'cukup baik'),
      band: 'fair',
      computed: 'good',
      agrees: false,
      by: null,
      at: 'abstract',
      place: at('study.yaml', 71),
    },
    {
      node: 'application',
      words: both('as it should', 'sebagaimana mestinya'),
      band: null,
      computed: 'good',
      agrees: null,
      by: null,
      at: 'p. 4',
      place: at('study.yaml', 72),
    },
  ],
  sessions: [],
  reporting: [],
  sources: [
    {
      id: 'head',
      kind: 'informant',
      role: both('Head of agency', 'Kepala badan'),
      group: 'leadership',
      selection: 'purposive',
      size: null,
      title: null,
      cite: null,
      status: null,
      date: null,
      norm: false,
    },
    {
      id: 'office',
      kind: 'place',
      role: null,
      group: null,
      selection: null,
      size: null,
      title: both('The offices', 'Kantor'),
      cite: null,
      status: null,
      date: null,
      norm: false,
    },
    {
      id: 'list',
      kind: 'document',
      role: null,
      group: null,
      selection: null,
      size: null,
      title: both('Staff list', 'Daftar pegawai'),
      cite: null,
      status: 'enacted',
      date: '2021',
      norm: false,
    },
    {
      id: 'rule-52',
      kind: 'document',
      role: null,
      group: null,
      selection: null,
      size: null,
      title: both('Regent regulation 52/2017', 'Perbup 52/2017'),
      cite: 'Perbup HST 52/2017',
      status: 'enacted',
      date: '2017',
      norm: true,
    },
    {
      id: 'article',
      kind: 'publication',
      role: null,
      group: null,
      selection: null,
      size: null,
      title: null,
      cite: 'An Article (2023).',
      status: null,
      date: null,
      norm: false,
    },
  ],
  evidence: [
    item('staff-head', 'head', both('A unit has been told to do it.', 'Sudah ada unit yang ditugasi.'), {
      shows: ['floods'],
      denies: ['broken-devices'],
      disputes: ['staff-list'],
      quote: { text: 'Sudah diarahkan.', lang: 'id' },
      selfReport: true,
    }),
    item('staff-list', 'list', both('Nobody on the list has IT schooling.', 'Tidak ada lulusan TI dalam daftar.'), {
      method: 'document',
      date: '2021',
      at: 'p. 2',
      against: [{ norm: 'rule-52', at: 'art. 7(4)' }],
    }),
    item('rooms', 'office', both('Two of five computers are wet.', 'Dua dari lima komputer basah.'), {
      method: 'observation',
      date: null,
      at: null,
      shows: ['floods', 'broken-devices'],
    }),
    item('rumour', 'office', both('Someone said all is new.', 'Konon semuanya baru.'), {
      method: 'observation',
      state: 'rejected',
      why: both('hearsay', 'kabar angin'),
    }),
    item('head-backs-it', 'head', { en: 'The head chairs the meetings.' }, { shows: ['backing'] }),
  ],
  concepts: { funding: both('Funding', 'Pendanaan') },
  findings: [
    finding('CONTRADICTION', { evidence: 'staff-head', disputes: 'staff-list' }, at('study.yaml', 30)),
    finding('SAID-SEEN-APART', { node: 'staffing', said: 3, seen: 2 }, null),
    finding(
      'LEVEL-AND-ITEMS-DIFFER',
      { node: 'staffing', rater: 'coder-a', level: 3, combined: 2 },
      at('study.yaml', 50),
    ),
    finding('FACTOR-CONTESTED', { factor: 'broken-devices', for: ['rooms'], against: ['staff-head'] }, null),
    finding('NEEDS-UNMET', { node: 'facilities', missing: [{ what: 'sources', need: '2', have: 1 }] }, null),
    finding(
      'PUBLISHED-CONTRADICTS-ITSELF',
      {
        node: null,
        verdicts: [
          { band: 'good', at: 'conclusion' },
          { band: 'fair', at: 'abstract' },
        ],
      },
      null,
    ),
    finding('NORM-NOT-CARRIED-OUT', { norm: 'rule-52', at: 'art. 7(4)', evidence: ['staff-list'] }, null),
  ],
};

export function both(en: string, id: string): Localized {
  return { en, id };
}

export function at(file: string, line: number): Place {
  return { file, line, col: 3 };
}

/** A judged result; `from` is the band at the worst bound, and the best bound lies in the result's own band. */
export function result(
  score: number,
  band: string,
  from: string,
  bounds: readonly [number, number],
  coverage: number,
  notes: readonly string[] = [],
): Result {
  const labels: Record<string, Localized> = {
    weak: both('weak', 'kurang'),
    fair: both('fair', 'cukup'),
    good: both('good', 'baik'),
  };
  return {
    status: 'scored',
    score,
    known: score,
    percent: (100 * (score - 1)) / 3,
    band: { id: band, label: labels[band] ?? {}, from, to: band, notes },
    coverage,
    shares: { own: coverage, external: 0, assumed: 0, rejected: 0, none: 1 - coverage },
    bounds,
    floored: false,
    trouble: null,
  };
}

/** What children make of a parent: `counted` is what each counts as. */
export function made(
  known: number | null,
  coverage: number,
  bounds: readonly [number, number],
  counted: Readonly<Record<string, number | null>>,
): Made {
  return { known, coverage, bounds, parts: Object.entries(counted).map(([id, value]) => ({ id, known: value })) };
}

/** A leaf of which nothing is known. */
export function unknown(): Result {
  return {
    status: 'no-evidence',
    score: null,
    known: null,
    percent: null,
    band: null,
    coverage: 0,
    shares: { own: 0, external: 0, assumed: 0, rejected: 0, none: 1 },
    bounds: [1, 4],
    floored: false,
    trouble: null,
  };
}

export function node(
  id: string,
  parent: string | null,
  title: Localized,
  fields: Partial<NodeResult> & Result,
): NodeResult {
  return {
    id,
    parent,
    children: [],
    title,
    definition: null,
    weight: 1,
    share: 0.5,
    wholeShare: parent === null ? 0.5 : 0.25,
    concepts: [],
    levels: {},
    ladder: null,
    proof: {},
    aggregate: null,
    range: [1, 4],
    bands: null,
    bandDecimals: null,
    sought: false,
    strength: null,
    saidSeen: null,
    ratings: [],
    evidence: [],
    stake: null,
    ...fields,
  };
}

export function strength(fields: Partial<Strength>): Strength {
  return {
    grade: 'moderate',
    sources: 1,
    groups: ['leadership'],
    methods: ['interview'],
    agreement: 'convergent',
    why: [],
    ...fields,
  };
}

export function rating(fields: Partial<RatingResult>): RatingResult {
  return {
    rater: 'coder-a',
    role: 'coder',
    counted: true,
    level: null,
    given: null,
    combined: null,
    status: 'scored',
    sought: false,
    items: [],
    why: null,
    source: null,
    at: null,
    outOfScale: null,
    place: at('study.yaml', 50),
    ...fields,
  };
}

export function factor(id: string, title: Localized, fields: Partial<FactorResult>): FactorResult {
  return {
    id,
    title,
    text: null,
    general: false,
    polarity: 'inhibiting',
    locus: 'internal',
    concepts: ['funding'],
    basis: 'evidenced',
    rank: null,
    root: false,
    circle: [],
    sources: [],
    evidence: [],
    against: [],
    statedBy: [],
    at: null,
    affects: [],
    leadsTo: [],
    remedies: [],
    source: null,
    place: at('study.yaml', 60),
    ...fields,
  };
}

export function item(id: string, source: string, text: Localized, fields: Partial<EvidenceResult>): EvidenceResult {
  return {
    id,
    source,
    session: null,
    method: 'interview',
    date: '2022-01-07',
    at: 'section 3.1',
    finding: text,
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
    place: at('evidence/one.yaml', 12),
    ...fields,
  };
}

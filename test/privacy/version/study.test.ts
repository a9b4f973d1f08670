import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { Assessment } from '../../../src/model/assessment/index.js';
import type { Evidence, Session, Source, Study } from '../../../src/model/study.js';
import { publicVersion } from '../../../src/privacy/index.js';
import { framework, HERE, inhibitor, item, study, TOOL, type StudySpec } from '../../build.js';
import { fc, test } from '../../property.js';

const at = (line: number, file = 'study.yaml') => ({ file, line, col: 3 });

/** A leader and a group of clerks, who were met, an office and a decree. */
const SOURCES: Record<string, Partial<Source>> = {
  head: { role: { en: 'Head of the agency' }, group: 'leadership', selection: 'purposive', place: at(5) },
  clerks: { kind: 'group', role: { en: 'Clerks' }, group: 'staff', size: 4, place: at(6) },
  visitors: { kind: 'group', role: { en: 'Visitors' }, group: 'users', size: 12, place: at(7) },
  office: { kind: 'place', title: { en: 'The office' }, place: at(8) },
  decree: { kind: 'document', title: { en: 'Decree' }, date: '2022-01-03', place: at(9) },
};
const session = (source: string, date: string | null, line: number): Session => ({
  source,
  method: 'interview',
  date,
  place: at(line),
});
const SESSIONS = new Map<string, Session>([
  ['head-0107', session('head', '2022-01-07', 20)],
  ['clerks-0108', session('clerks', '2022-01-08', 21)],
  ['office-0107', { ...session('office', '2022-01-07', 22), method: 'observation' }],
  ['with-head-at-the-office', { ...session('office', '2022-01-09', 23), method: 'observation' }],
]);
const photo = { path: 'head.jpg', kind: 'photo', sha256: null, title: null, place: at(30) } as const;
const scan = { path: 'decree.pdf', kind: 'scan', sha256: null, title: null, place: at(31) } as const;
const EVIDENCE: Record<string, Partial<Evidence>> = {
  'head-01': {
    session: 'head-0107',
    date: '2022-01-07',
    at: 'minute 5',
    quote: { text: 'we try', lang: 'en', consent: 'open' },
    attachments: [photo],
    imported: { of: 'survey.xlsx', key: 'uuid', as: null },
    place: at(40),
  },
  'head-02': { session: 'head-0107', quote: { text: 'keep this', lang: null, consent: 'closed' }, place: at(41) },
  'clerks-01': { source: 'clerks', disputes: ['head-01'], place: at(42, 'evidence/clerks.yaml') },
  'visitors-01': { source: 'visitors', quote: { text: 'slow', lang: null, consent: 'open' }, place: at(43) },
  'office-01': {
    source: 'office',
    session: 'office-0107',
    date: '2022-01-07',
    at: 'room 2',
    attachments: [photo],
    place: at(44),
  },
  'decree-01': {
    source: 'decree',
    date: '2022-01-03',
    at: 'article 1',
    against: [{ norm: 'decree', at: 'article 2' }],
    attachments: [photo, scan],
    place: at(45),
  },
  'for-the-head': { source: 'decree', place: at(46) },
};
const SPEC: StudySpec = {
  sources: SOURCES,
  evidence: EVIDENCE,
  ratings: {
    a1: { level: 3, evidence: { 'head-01': 3, 'clerks-01': 2 }, why: { en: 'so' } },
    a2: { status: 'external', level: 2, source: 'head', at: 'minute 9' },
    b1: { status: 'external', level: 2, source: 'decree', at: 'page 9' },
    b2: { level: 2, evidence: ['office-01', 'decree-01'] },
  },
  factors: { late: { title: { en: 'Late' }, statedBy: ['head'], at: 'minute 7', leadsTo: { slow: ['head-02'] } } },
  proposals: [{ id: 'mend', by: 'head', at: 'minute 8', evidence: ['head-01'] }, { id: 'read' }],
  published: [
    { band: null, by: 'head', at: 'minute 3' },
    { band: null, by: 'decree', at: 'page 3' },
    { band: null, at: 'page 4' },
  ],
  over: {
    sessions: SESSIONS,
    norms: ['decree'],
    frameworks: [{ text: 'f', place: at(3) }],
    files: ['evidence/clerks.yaml', 'ratings/head.yaml', 'study.yaml'],
  },
};
const full = study(SPEC);
const version = publicVersion(full, 5);
/** What the head is called now. */
const head = [...version.evidence.values()].find(({ finding }) => finding.en === 'finding head-01')?.source ?? '';
/** All of it but for what was found, in sentences. */
const text = JSON.stringify(version, (key, value: unknown) =>
  key === 'finding' ? undefined : value instanceof Map ? [...value] : value,
);

describe('the public version of a study', () => {
  it('calls people, meetings with them and what they said by ids that tell nothing', () => {
    expect([...version.sources.keys()].sort()).toEqual(['decree', 'group-1', 'informant-1', 'informant-2', 'office']);
    expect([...version.sessions.keys()].sort()).toEqual(['office-0107', 'session-1', 'session-2', 'session-3']);
    expect([...version.evidence.keys()].sort()).toEqual([
      'decree-01',
      'item-1',
      'item-2',
      'item-3',
      'item-4',
      'item-5',
      'office-01',
    ]);
    for (const [id, entry] of [...version.sources, ...version.evidence]) expect(entry.id).toBe(id);
  });

  it('renames whatever is called after them, under what it is, in its place', () => {
    const called = study({
      sources: {
        'home-of-head': { kind: 'place' },
        'head': {},
        'head-of-it': { kind: 'document' },
        'ahead': { kind: 'document' },
        'section.two': {},
        'plan-of-section-two': { kind: 'dataset' },
      },
      evidence: { x: { source: 'home-of-head', at: 'room 2', against: [{ norm: 'head-of-it', at: null }] } },
      over: {
        norms: ['head-of-it', 'ahead'],
        sessions: new Map([['s', { ...session('home-of-head', null, 2), method: 'observation' }]]),
      },
    });
    const shown = publicVersion(called, 5);
    const ids = [...shown.sources.keys()];
    expect([...ids].sort()).toEqual(
      ['ahead', 'dataset-1', 'document-1', 'informant-1', 'informant-2', 'place-1'].sort(),
    );
    const isPerson = ({ kind }: Source) => kind === 'informant';
    expect([...shown.sources.values()].map(isPerson)).toEqual([...called.sources.values()].map(isPerson));
    expect(shown.norms).toEqual(['document-1', 'ahead']);
    expect(shown.sessions.get('s')?.source).toBe('place-1');
    // What was seen there is not what somebody said.
    expect(shown.evidence.get('x')).toMatchObject({
      source: 'place-1',
      at: 'room 2',
      against: [{ norm: 'document-1' }],
    });
  });

  it('is made of many people and many items in one go', () => {
    const many = (count: number, id: string) => Array.from({ length: count }, (_, i) => `${id}-${String(i)}`);
    const large = study({
      sources: Object.fromEntries([...many(3_000, 'clerk'), 'x'].map((id) => [id, {}])),
      evidence: Object.fromEntries(many(20_000, 'of-clerk').map((id) => [id, { source: 'x' }])),
    });
    expect(publicVersion(large, 5).public).toMatchObject({ people: 3_002, ids: 23_002 });
  });

  it('names them alike wherever they are named', () => {
    for (const { source, session: met, disputes } of version.evidence.values()) {
      expect(version.sources.has(source)).toBe(true);
      if (met !== null) expect(version.sessions.has(met)).toBe(true);
      for (const id of disputes) expect(version.evidence.has(id)).toBe(true);
    }
    const ratings = [...(version.raters[0]?.ratings.get('f')?.values() ?? [])];
    for (const { evidence } of ratings) for (const id of evidence.keys()) expect(version.evidence.has(id)).toBe(true);
    expect(ratings.map(({ source, at: where }) => [source, where])).toEqual([
      [null, null],
      [head, null],
      ['decree', 'page 9'],
      [null, null],
    ]);
    expect(version.factors.get('late')).toMatchObject({ statedBy: [head], at: null });
    expect(version.proposals.map(({ by, at: where }) => [by, where])).toEqual([
      [head, null],
      [null, null],
    ]);
    expect(version.published.map(({ by, at: where }) => [by, where])).toEqual([
      [head, '\u2026'],
      ['decree', 'page 3'],
      [null, 'page 4'],
    ]);
    expect(version.norms).toEqual(['decree']);
  });

  it('tells nothing that fewer than k of them have in common', () => {
    expect(text).not.toMatch(/head|[cC]lerks|minute|purposive|2022-01-0[789]|keep this/u);
    expect(version.sources.get(head)).toEqual({
      id: head,
      kind: 'informant',
      group: 'informants',
      place: { file: 'study.yaml', line: 1, col: 1 },
    });
  });

  it('leaves documents and places as they are, but for photos and recordings', () => {
    expect(version.sources.get('decree')).toEqual(full.sources.get('decree'));
    expect(version.sources.get('office')).toEqual(full.sources.get('office'));
    expect(version.evidence.get('decree-01')).toMatchObject({
      at: 'article 1',
      date: '2022-01-03',
      attachments: [scan],
    });
    expect(version.evidence.get('office-01')).toMatchObject({ at: 'room 2', date: '2022-01' });
    expect(version.evidence.get('office-01')).not.toHaveProperty('attachments');
  });

  it('does not say which submission an item came with', () => {
    expect([...version.evidence.values()].filter((item) => 'imported' in item)).toEqual([]);
  });

  it('says how much it changed', () => {
    expect(version.public).toMatchObject({
      k: 5,
      people: 17,
      dates: 'month',
      kinds: 1,
      quotes: 1,
      attachments: 3,
      locators: 5,
    });
  });

  it('keeps what is said of large groups', () => {
    const many = study({
      sources: {
        visitors: { kind: 'group', role: { en: 'Visitors' }, group: 'users', size: 12, selection: 'at the door' },
      },
      evidence: { v: { source: 'visitors', quote: { text: 'slow', lang: null, consent: 'open' }, date: '2022-01-07' } },
      over: { sources: new Map(), sessions: new Map() },
    });
    const visitors: Source = {
      id: 'visitors',
      kind: 'group',
      role: { en: 'Visitors' },
      group: 'users',
      size: 12,
      selection: 'at the door',
      place: HERE,
    };
    const shown = publicVersion({ ...many, sources: new Map([['visitors', visitors]]) }, 5);
    expect(shown.sources.get('group-1')).toEqual({ ...visitors, id: 'group-1' });
    expect(shown.evidence.get('item-1')).toMatchObject({ date: '2022-01', quote: { text: 'slow' } });
  });

  it('gives nobody a group where nobody has one', () => {
    const bare = study({ over: { sources: new Map([['clerk', { id: 'clerk', kind: 'informant', place: HERE }]]) } });
    expect(publicVersion(bare, 5).sources.get('informant-1')).not.toHaveProperty('group');
  });

  it('drops what describes a person as if it were a document', () => {
    const titled = {
      id: 'x',
      kind: 'informant',
      title: { en: 'Head' },
      cite: 'who',
      attachments: [scan],
      place: HERE,
    } as const;
    const shown = publicVersion(study({ over: { sources: new Map([['x', titled]]) } }), 5);
    expect(shown.sources.get('informant-1')).toEqual({
      id: 'informant-1',
      kind: 'informant',
      place: expect.anything() as object,
    });
    expect(shown.public).toMatchObject({ roles: 2, attachments: 1 });
  });

  it('passes over numbers that are taken', () => {
    const taken = study({
      sources: { 'informant-1': { kind: 'document' } },
      evidence: { 'item-1': { source: 'informant-1' }, 'x': {} },
    });
    const shown = publicVersion(taken, 5);
    expect([...shown.sources.keys()].sort()).toEqual(['informant-1', 'informant-2']);
    expect([...shown.evidence.keys()].sort()).toEqual(['item-1', 'item-2']);
  });

  it('stands in files whose names tell nothing', () => {
    expect(version.files).toEqual(['part-1.yaml', 'part-2.yaml', 'study.yaml']);
    expect(version.evidence.get('decree-01')?.place).toEqual(at(45));
    expect(publicVersion({ ...full, frameworks: [], files: [] }, 5).files).toEqual([]);
  });

  it('does not tell by its order who came first, and is the same each time', () => {
    const several = study({
      sources: Object.fromEntries(['b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, { role: { en: id } }])),
      evidence: Object.fromEntries(
        ['head', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [`${id}-1`, { source: id, at: id }]),
      ),
    });
    const order = (each: Study) => [...publicVersion(each, 3).evidence.values()].map(({ finding }) => finding.en);
    expect(order(several)).toEqual(order(several));
    expect(order(several)).not.toEqual([...several.evidence.values()].map(({ finding }) => finding.en));
    // What is not published decides on it.
    const other = {
      ...several,
      sources: new Map([...several.sources].map(([id, s]) => [id, { ...s, role: { en: `${id}!` } }])),
    };
    expect(order(other)).not.toEqual(order(several));
  });

  it('leaves the study it was made of alone', () => {
    expect(full.public).toBeUndefined();
    expect([...full.sources.keys()]).toContain('head');
  });
});

/** Every number that a score, a band or a rank is made of. */
const figures = ({ result, nodes, factors, remedies, position }: Assessment) => ({
  result,
  nodes: nodes.map(({ id, score, band, bounds, coverage, status, shares, stake }) => [
    id,
    score,
    band,
    bounds,
    coverage,
    status,
    shares,
    stake,
  ]),
  factors: factors.map(({ id, rank, basis, root, circle }) => [id, rank, basis, root, circle]),
  remedies: remedies.map(({ id, position: place, reach }) => [id, place, reach]),
  position,
});

const f = framework(
  { a: { a1: { concepts: ['staff'] }, a2: {} }, b: { b1: { concepts: ['money'] }, b2: {} } },
  {
    catalogue: {
      ...EMPTY_CATALOGUE,
      factors: { late: inhibitor(['staff'], { usuallyLeadsTo: ['slow'] }), slow: inhibitor(['money']) },
    },
  },
);
const items = fc.array(
  fc.record({
    source: fc.constantFrom('head', 'clerks', 'visitors', 'office', 'decree'),
    shows: fc.subarray(['late', 'slow']),
    date: fc.constantFrom(null, '2019-01-05', '2022-01-07', '2022-02'),
    level: fc.integer({ min: 1, max: 4 }),
    node: fc.constantFrom('a1', 'a2', 'b1', 'b2'),
  }),
  { minLength: 1, maxLength: 12 },
);

test(
  'scores, bands and ranks are those of the full study',
  fc.record({ items, k: fc.integer({ min: 3, max: 20 }) }),
  ({ items: found, k }) => {
    const ratings: Record<string, { evidence: Record<string, number> }> = {};
    found.forEach(({ node, level }, i) => {
      (ratings[node] ??= { evidence: {} }).evidence[`e-${String(i)}`] = level;
    });
    const asked = study({
      sources: SOURCES,
      evidence: Object.fromEntries(
        found.map(({ source, shows, date }, i) => [
          `e-${String(i)}`,
          { ...item(`e-${String(i)}`), source, shows, date },
        ]),
      ),
      ratings,
    });
    expect(figures(assess(publicVersion(asked, k), f, TOOL))).toEqual(figures(assess(asked, f, TOOL)));
  },
);

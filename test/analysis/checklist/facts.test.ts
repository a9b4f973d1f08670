import { describe, expect, it } from 'vitest';
import { checklistOf, fitOf } from '../../../src/analysis/checklist/index.js';
import type { Checklist, Fact } from '../../../src/model/checklist.js';
import type { Session } from '../../../src/model/study.js';
import { HERE, study, TOOL, type StudySpec } from '../../build.js';

/** What the program sees of one study that tells everything and of one that tells it in part: every fact with all it says. */

const FACTS_ASKED = [
  'sample-size',
  'selection',
  'sample',
  'methods',
  'dates',
  'repeat-sessions',
  'context',
  'coders',
  'coding-scheme',
  'derivation',
  'software',
  'triangulation',
  'quotations',
  'levels-rest-on-evidence',
] as const satisfies readonly Fact[];

const checklist = (facts: readonly Fact[], methods: Checklist['methods'] = []): Checklist => ({
  id: 'c',
  version: '1.0.0',
  title: { en: 'A checklist' },
  source: { cite: 'A work.' },
  methods,
  domains: { d: { en: 'A domain' } },
  items: facts.map((fact, i) => ({
    number: i + 1,
    domain: 'd',
    title: { en: 'An item' },
    asks: { en: 'What is asked.' },
    facts: [fact],
    topics: [],
    judge: false,
  })),
});

type Told = [fact: Fact, result: string, code: string | undefined, args: unknown];

const seen = (spec: StudySpec): Told[] =>
  checklistOf(study(spec), checklist(FACTS_ASKED), TOOL, null).items.map(({ result, reasons: [reason] }, i) => [
    FACTS_ASKED[i] ?? 'methods',
    result,
    reason?.code,
    reason?.args,
  ]);
const seenOf = (fact: Fact, spec: StudySpec): Told | undefined => seen(spec).find(([name]) => name === fact);

const session = (source: string, method: Session['method'], date: string | null): Session => ({
  source,
  method,
  date,
  place: HERE,
});
const quote = (consent: 'open' | 'closed') => ({ text: 'We wait.', lang: null, consent, place: HERE });
const framework = { text: 'f', place: HERE };

const TOLD: StudySpec = {
  sources: {
    head: { role: { en: 'Head' }, group: 'leadership', selection: 'purposive' },
    clerks: { kind: 'group', size: 6, role: { en: 'Clerks' }, group: 'staff', selection: 'snowball' },
    decree: { kind: 'document' },
  },
  evidence: {
    a: { quote: quote('open') },
    b: { source: 'clerks', quote: quote('open'), method: 'focus-group' },
    c: { source: 'decree', method: 'document' },
    bare: { source: 'decree', method: 'document', state: 'rejected' },
  },
  ratings: {
    plan: { level: 3, evidence: ['bare', 'a'] },
    taken: { status: 'external', level: 2 },
    unknown: { status: 'no-evidence' },
    by: { evidence: { b: 2 } },
  },
  raters: [
    { rater: 'coder-b', role: 'coder', ratings: {} },
    { rater: 'judge', role: 'assessor', ratings: {} },
    { rater: 'both', role: 'consensus', ratings: {} },
    { rater: 'agency', role: 'self', ratings: {} },
  ],
  factors: { own: {} },
  over: {
    agency: { name: { en: 'An agency' }, kind: 'district-agency', region: 'Banjar', country: 'ID' },
    period: { from: '2024-03-01', to: '2024-03-09' },
    frameworks: [framework],
    sessions: new Map([
      ['s1', session('head', 'interview', '2024-03-01')],
      ['s2', session('head', 'questionnaire', '2024-03-05')],
      ['s3', session('clerks', 'focus-group', '2024-03-09')],
      ['s4', session('decree', 'document', '2024-03-09')],
    ]),
  },
};

describe('a study that tells everything', () => {
  it('meets each fact with what it is', () => {
    expect(seen(TOLD)).toEqual([
      ['sample-size', 'met', 'people-counted', { people: 7, informants: 1, groups: 1 }],
      ['selection', 'met', 'selection-told', { ways: ['purposive', 'snowball'], sources: 2 }],
      ['sample', 'met', 'people-described', { sources: 2, groups: ['leadership', 'staff'] }],
      ['methods', 'met', 'methods-told', { methods: ['interview', 'focus-group', 'document', 'questionnaire'] }],
      ['dates', 'met', 'dates-told', { from: '2024-03-01', to: '2024-03-09', sessions: 4 }],
      ['repeat-sessions', 'met', 'sessions-counted', { sources: 2, again: ['head'] }],
      ['context', 'met', 'context-told', { agency: { en: 'An agency' }, region: 'Banjar' }],
      [
        'coders',
        'met',
        'raters-counted',
        {
          raters: [
            { rater: 'coder-a', role: 'coder' },
            { rater: 'coder-b', role: 'coder' },
            { rater: 'judge', role: 'assessor' },
          ],
        },
      ],
      ['coding-scheme', 'met', 'scheme-told', { frameworks: ['f'] }],
      ['derivation', 'met', 'derivation-told', { frameworks: ['f'], own: 1 }],
      ['software', 'met', 'software-told', { name: TOOL.name, version: TOOL.version }],
      ['triangulation', 'met', 'triangulation-counted', { methods: 3, groups: 2, coders: 2 }],
      ['quotations', 'met', 'quoted', { quotes: 2, sources: 2 }],
      ['levels-rest-on-evidence', 'met', 'levels-rest', { levels: 2, sheets: 1 }],
    ]);
  });
});

describe('a study that tells a part', () => {
  it('says of each what is missing', () => {
    const part: StudySpec = {
      ...TOLD,
      sources: { ...TOLD.sources, clerks: { kind: 'group', group: 'staff' }, user: { role: { en: 'A user' } } },
      evidence: { ...TOLD.evidence, b: { source: 'clerks', method: 'interview', quote: quote('closed') } },
      ratings: { plan: { level: 3, evidence: ['a'] }, claimed: { level: 4, evidence: ['bare'] }, open: { level: 2 } },
      raters: [],
      over: {
        ...TOLD.over,
        agency: { name: { en: 'An agency' }, kind: null, region: 'Banjar', country: null },
        sessions: new Map([
          ['s1', session('head', 'interview', '2024-03-01')],
          ['s2', session('clerks', 'interview', null)],
          ['s3', session('decree', 'document', null)],
        ]),
      },
    };
    expect(seen(part)).toEqual(
      expect.arrayContaining([
        ['sample-size', 'partly', 'people-uncounted', { informants: 2, without: ['clerks'] }],
        ['selection', 'partly', 'selection-untold', { ways: ['purposive'], without: ['clerks', 'user'] }],
        ['sample', 'partly', 'people-undescribed', { without: ['clerks', 'user'] }],
        ['dates', 'partly', 'dates-untold', { period: true, sessions: 3, without: ['s2', 's3'] }],
        ['repeat-sessions', 'met', 'sessions-counted', { sources: 2, again: [] }],
        ['context', 'partly', 'context-untold', { missing: ['kind', 'country'] }],
        ['triangulation', 'partly', 'triangulation-counted', { methods: 2, groups: 2, coders: 1 }],
        ['quotations', 'partly', 'quoted-in-part', { quotes: 1, without: ['clerks', 'user'] }],
        ['levels-rest-on-evidence', 'partly', 'levels-rest-in-part', { levels: 3, without: ['f/claimed', 'f/open'] }],
      ]),
    );
  });

  it('without a period, or without a session that is dated, has told the dates in part', () => {
    const dates = (over: NonNullable<StudySpec['over']>) => seenOf('dates', { over });
    const dated = new Map([['s1', session('head', 'interview', '2024-03-01')]]);
    expect(dates({ sessions: dated, period: null })).toEqual([
      'dates',
      'partly',
      'dates-untold',
      { period: false, sessions: 1, without: [] },
    ]);
    const undated = new Map([['s1', session('head', 'interview', null)]]);
    expect(dates({ sessions: undated, period: null })?.[1]).toBe('not-met');
    expect(dates({ sessions: new Map(), period: { from: '2024', to: '2024' } })?.[1]).toBe('met');
  });

  it('with a region alone has told the context in part', () => {
    const agency = { name: { en: 'An agency' }, kind: 'ministry', region: null, country: 'ID' };
    expect(seenOf('context', { over: { agency } })).toEqual([
      'context',
      'partly',
      'context-untold',
      { missing: ['region'] },
    ]);
  });
});

describe('what the result carries besides', () => {
  it('names the study, the checklist and the format', () => {
    const result = checklistOf(study(TOLD), checklist(['software']), TOOL, null);
    expect(result).toMatchObject({
      format: 'egov-checklist-result/1',
      study: { id: 's', title: null, digest: 'study-digest', period: { from: '2024-03-01', to: '2024-03-09' } },
      checklist: { id: 'c', version: '1.0.0', title: { en: 'A checklist' }, source: { cite: 'A work.' } },
    });
    expect(result.checklist.domains).toEqual({ d: { en: 'A domain' } });
  });

  it('leaves to a person what a person is to judge', () => {
    const judged = { ...checklist(['software']).items[0]!, judge: true };
    const { items } = checklistOf(study(TOLD), { ...checklist([]), items: [judged] }, TOOL, null);
    expect(items[0]?.reasons[1]).toEqual({ by: 'human', result: 'to-judge', code: 'human', args: {}, place: null });
  });

  it('quotes what is declared, in part or as not applicable', () => {
    const topic = { ...checklist(['software']).items[0]!, facts: [], topics: ['consent'] };
    const reasonFor = (says: { en: string } | null, lacks: { en: string } | null) => {
      const declared = { topic: 'consent', says, at: 'page 2', lacks, notApplicable: { en: 'No.' }, place: HERE };
      const spec: StudySpec = { over: { reporting: new Map([['consent', declared]]) } };
      return checklistOf(study(spec), { ...checklist([]), items: [topic] }, TOOL, null).items[0]?.reasons[0];
    };
    const [says, lacks] = [{ en: 'Asked.' }, { en: 'In writing.' }];
    expect(reasonFor(says, lacks)).toMatchObject({
      code: 'said-in-part',
      args: { topic: 'consent', says, at: 'page 2', lacks },
    });
    expect(reasonFor(null, null)).toMatchObject({
      code: 'declared-not-applicable',
      args: { topic: 'consent', why: { en: 'No.' } },
    });
    const unsaid = checklistOf(study({}), { ...checklist([]), items: [topic] }, TOOL, null).items[0]?.reasons[0];
    expect(unsaid).toMatchObject({ result: 'not-met', code: 'unsaid', args: { topic: 'consent' }, place: null });
  });

  it('fits a study of which some evidence is of the methods it is made for', () => {
    expect(fitOf(study(TOLD), checklist([], ['interview']))).toEqual([]);
    expect(fitOf(study(TOLD), checklist([], ['observation']))).toHaveLength(1);
  });
});

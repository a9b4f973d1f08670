import { describe, expect, it } from 'vitest';
import { checklistOf, fitOf, unknownTopics } from '../../../src/analysis/checklist/index.js';
import type { Checklist, ChecklistItem, Fact, Reason } from '../../../src/model/checklist.js';
import type { Declaration } from '../../../src/model/reporting.js';
import type { Session, Study } from '../../../src/model/study.js';
import { HERE, study, TOOL, type StudySpec } from '../../build.js';

const item = (fields: Partial<ChecklistItem>): ChecklistItem => ({
  number: 1,
  domain: 'd',
  title: { en: 'An item' },
  asks: { en: 'What is asked.' },
  facts: [],
  topics: [],
  judge: false,
  ...fields,
});

const checklist = (...items: ChecklistItem[]): Checklist => ({
  id: 'c',
  version: '1.0.0',
  title: { en: 'A checklist' },
  source: { cite: 'A work.' },
  methods: ['interview'],
  domains: { d: { en: 'A domain' } },
  items,
});

const said = (topic: string, fields: Partial<Declaration> = {}): [string, Declaration] => [
  topic,
  { topic, says: { en: `of ${topic}` }, at: null, lacks: null, notApplicable: null, place: HERE, ...fields },
];

const held = (of: Study, ...items: ChecklistItem[]) => checklistOf(of, checklist(...items), TOOL, null);
const fact = (name: Fact, spec: StudySpec): Reason | undefined =>
  held(study(spec), item({ facts: [name] })).items[0]?.reasons[0];

const session = (source: string, fields: Partial<Session> = {}): Session => ({
  source,
  method: 'interview',
  date: '2024-03-05',
  place: HERE,
  ...fields,
});
const meeting = (...sessions: Session[]) => new Map(sessions.map((each, i) => [`s${String(i + 1)}`, each]));
const NOBODY: StudySpec = { over: { sources: new Map() } };
const RATED: StudySpec = { ratings: { plan: 3 } };

describe('a fact about the people asked', () => {
  const named = { head: { role: { en: 'Head' }, group: 'leadership', selection: 'purposive' } };

  it('counts them, the members of groups among them', () => {
    expect(fact('sample-size', {})).toMatchObject({ result: 'met', code: 'people-counted', args: { people: 1 } });
    const group = { sources: { staff: { kind: 'group' as const, size: 8 } } };
    expect(fact('sample-size', group)).toMatchObject({ result: 'met', args: { people: 9, informants: 1, groups: 1 } });
    expect(fact('sample-size', { sources: { staff: { kind: 'group' } } })).toMatchObject({
      result: 'partly',
      code: 'people-uncounted',
      args: { informants: 1, without: ['staff'] },
    });
  });

  it('tells how they were chosen, of all, of some or of none', () => {
    expect(fact('selection', { sources: named })).toMatchObject({ result: 'met', args: { ways: ['purposive'] } });
    expect(fact('selection', { sources: { ...named, clerk: {} } })).toMatchObject({
      result: 'partly',
      args: { without: ['clerk'] },
    });
    expect(fact('selection', {})).toMatchObject({ result: 'not-met', args: { ways: [], without: ['head'] } });
  });

  it('tells who they are', () => {
    expect(fact('sample', { sources: named })).toMatchObject({ result: 'met', args: { groups: ['leadership'] } });
    expect(fact('sample', {})).toMatchObject({ result: 'not-met', args: { without: ['head'] } });
  });

  it('tells who was met again, as far as sessions are recorded', () => {
    expect(fact('repeat-sessions', {})).toMatchObject({ result: 'not-met', code: 'sessions-untold' });
    const again = meeting(session('head'), session('head'), session('office', { method: 'observation' }));
    expect(fact('repeat-sessions', { over: { sessions: again } })).toMatchObject({
      result: 'met',
      args: { sources: 1, again: ['head'] },
    });
    expect(fact('repeat-sessions', { over: { sessions: meeting(session('head')) } })).toMatchObject({
      result: 'met',
      args: { again: [] },
    });
  });

  it('does not apply where nobody was asked', () => {
    for (const name of ['sample-size', 'selection', 'sample', 'repeat-sessions', 'quotations'] as const)
      expect(fact(name, NOBODY), name).toMatchObject({ result: 'not-applicable', code: 'nobody-asked' });
  });
});

describe('a fact about the work', () => {
  it('tells the methods of the evidence and of the sessions', () => {
    expect(fact('methods', {})).toMatchObject({ result: 'not-met', code: 'no-evidence' });
    const seen = { ...RATED, over: { sessions: meeting(session('office', { method: 'observation' })) } };
    expect(fact('methods', seen)).toMatchObject({ result: 'met', args: { methods: ['interview', 'observation'] } });
  });

  it('tells the dates: of the period, and of each session', () => {
    const period = { from: '2024-03-01', to: '2024-03-31' };
    expect(fact('dates', {})).toMatchObject({ result: 'not-met', args: { period: false } });
    expect(fact('dates', { over: { period } })).toMatchObject({ result: 'met', args: { sessions: 0 } });
    const undated = meeting(session('head'), session('head', { date: null }));
    expect(fact('dates', { over: { period, sessions: undated } })).toMatchObject({
      result: 'partly',
      args: { period: true, sessions: 2, without: ['s2'] },
    });
  });

  it('tells where: which agency, of what kind, in which region and country', () => {
    expect(fact('context', {})).toMatchObject({ result: 'partly', args: { missing: ['kind', 'region', 'country'] } });
    const agency = { name: { en: 'X' }, kind: 'ministry', region: 'Jakarta', country: 'ID' };
    expect(fact('context', { over: { agency } })).toMatchObject({ result: 'met', args: { region: 'Jakarta' } });
  });

  it('tells the coders, what they coded to, where themes came from and the program', () => {
    expect(fact('coders', {})).toMatchObject({ result: 'not-met', code: 'no-rater' });
    expect(fact('coders', RATED)).toMatchObject({ args: { raters: [{ rater: 'coder-a', role: 'coder' }] } });
    const settled: StudySpec = { ...RATED, raters: [{ rater: 'both', role: 'consensus', ratings: { plan: 3 } }] };
    expect(fact('coders', settled)?.args).toEqual({ raters: [{ rater: 'coder-a', role: 'coder' }] });
    expect(fact('coding-scheme', {})).toMatchObject({ result: 'met', code: 'scheme-told' });
    expect(fact('derivation', { factors: { flood: {} } })).toMatchObject({ result: 'met', args: { own: 1 } });
    expect(fact('software', {})).toMatchObject({ result: 'met', args: TOOL });
  });

  it('counts against what the findings could be held', () => {
    expect(fact('triangulation', {})).toMatchObject({ result: 'not-met', args: { methods: 0, groups: 1, coders: 0 } });
    const two: StudySpec = {
      sources: { clerk: { group: 'staff' } },
      evidence: { e1: {}, e2: { method: 'observation' } },
      raters: ['coder-a', 'coder-b'].map((rater) => ({ rater, role: 'coder', ratings: { plan: 3 } })),
    };
    expect(fact('triangulation', two)).toMatchObject({ result: 'met', args: { methods: 2, groups: 2, coders: 2 } });
    expect(fact('triangulation', { ...two, raters: [] })).toMatchObject({ result: 'partly' });
  });
});

describe('a fact about the data', () => {
  const quote = { text: 'yes', lang: null, consent: 'open' as const };

  it('asks for a quotation of everybody; one that is closed or rejected is none', () => {
    expect(fact('quotations', { evidence: { e1: { quote } } })).toMatchObject({ result: 'met', args: { quotes: 1 } });
    const another = { sources: { clerk: {} }, evidence: { e1: { quote } } };
    expect(fact('quotations', another)).toMatchObject({ result: 'partly', args: { without: ['clerk'] } });
    const silent = {
      e1: { quote: { ...quote, consent: 'closed' as const } },
      e2: { quote, state: 'rejected' as const },
    };
    expect(fact('quotations', { evidence: silent })).toMatchObject({ result: 'not-met', code: 'unquoted' });
  });

  it('asks whether each level rests on an item that was accepted', () => {
    expect(fact('levels-rest-on-evidence', RATED)).toMatchObject({ result: 'met', args: { levels: 1 } });
    expect(fact('levels-rest-on-evidence', {})).toMatchObject({ result: 'not-met', code: 'no-levels' });
    const rejected: StudySpec = {
      evidence: { e1: { state: 'rejected' } },
      ratings: { plan: { level: 2, evidence: ['e1'] }, staff: 3, funds: { status: 'no-evidence', level: null } },
    };
    expect(fact('levels-rest-on-evidence', rejected)).toMatchObject({
      result: 'partly',
      args: { levels: 2, without: ['f/plan'] },
    });
  });
});

describe('saturation', () => {
  const asking = item({ facts: ['saturation'], topics: ['saturation'] });
  const outcome = { base: 4, run: 2, threshold: 0.05, baseThemes: 5, known: null, orders: null };
  const of = (reached: number | null, why: 'not-reached' | 'too-few-sessions' | null, says: boolean) =>
    checklistOf(study({ over: { reporting: new Map(says ? [said('saturation')] : []) } }), checklist(asking), TOOL, {
      sessions: [],
      outcome: { ...outcome, reached, why },
    }).items[0];

  it('that was reached, and of which the study speaks, is told', () => {
    expect(of(6, null, true)).toMatchObject({
      result: 'met',
      reasons: [{ code: 'saturation-reached' }, { code: 'said' }],
    });
    expect(of(6, null, false)).toMatchObject({ result: 'partly' });
  });

  it('that was not reached is told in part, whatever the study says', () => {
    expect(of(null, 'not-reached', true)).toMatchObject({
      result: 'partly',
      reasons: [{ code: 'saturation-not-reached', args: { base: 4, run: 2 } }, { code: 'said' }],
    });
    expect(of(null, 'not-reached', false)).toMatchObject({ result: 'partly' });
  });

  it('that cannot be seen hangs on what the study says', () => {
    expect(of(null, 'too-few-sessions', true)).toMatchObject({ result: 'met' });
    expect(of(null, 'too-few-sessions', false)).toMatchObject({ result: 'not-met' });
    expect(held(study(), asking).items[0]).toMatchObject({
      reasons: [{ code: 'saturation-unseen' }, { code: 'unsaid' }],
    });
  });
});

describe('what the study declares', () => {
  const declaring = (...declared: [string, Declaration][]) => study({ over: { reporting: new Map(declared) } });
  const result = (of: Study, topics: string[]) => held(of, item({ topics })).items[0];

  it('is met where it says something, with the place where it does', () => {
    expect(result(declaring(said('funding', { at: 'page 9' })), ['funding'])).toMatchObject({
      result: 'met',
      reasons: [{ by: 'declared', code: 'said', args: { at: 'page 9' }, place: HERE }],
    });
  });

  it('is met in part where something is missing, and not at all where nothing is said', () => {
    const part = declaring(said('funding', { lacks: { en: 'the sum' } }));
    expect(result(part, ['funding'])).toMatchObject({ result: 'partly', reasons: [{ code: 'said-in-part' }] });
    expect(result(study(), ['funding'])).toMatchObject({ result: 'not-met', reasons: [{ code: 'unsaid' }] });
  });

  it('does not apply where the study says why', () => {
    const none = declaring(said('funding', { says: null, notApplicable: { en: 'unpaid work' } }));
    expect(result(none, ['funding'])).toMatchObject({ result: 'not-applicable', reasons: [{ args: { why: {} } }] });
  });

  it('is a warning where no checklist asks for it, with the topic that may be meant', () => {
    const asking = checklist(item({ topics: ['funding'] }));
    const found = unknownTopics(declaring(said('funding'), said('fundin'), said('shoe-size')), [asking]);
    expect(found).toMatchObject([
      { code: 'UNKNOWN-TOPIC', severity: 'warning', args: { id: 'fundin', suggestion: 'funding' }, place: HERE },
      { code: 'UNKNOWN-TOPIC', args: { id: 'shoe-size', suggestion: null } },
    ]);
  });
});

describe('an item', () => {
  const result = (fields: Partial<ChecklistItem>, spec: StudySpec = {}) =>
    held(study(spec), item(fields)).items[0]?.result;
  const funded = { over: { reporting: new Map([said('funding')]) } };

  it('is met or not met where all that applies is, and met in part otherwise', () => {
    expect(result({ facts: ['software'], topics: ['funding'] }, funded)).toBe('met');
    expect(result({ facts: ['software'], topics: ['funding'] })).toBe('partly');
    expect(result({ facts: ['methods'], topics: ['funding'] })).toBe('not-met');
  });

  it('leaves out of account what does not apply', () => {
    expect(result({ facts: ['software', 'sample-size'] }, NOBODY)).toBe('met');
    expect(result({ facts: ['sample-size', 'sample'] }, NOBODY)).toBe('not-applicable');
  });

  it('that a person is to judge can be missing, and is never met by itself', () => {
    expect(result({ judge: true })).toBe('to-judge');
    expect(result({ judge: true, facts: ['software'] })).toBe('to-judge');
    expect(result({ judge: true, facts: ['sample-size'] }, NOBODY)).toBe('to-judge');
    expect(result({ judge: true, facts: ['methods'] })).toBe('not-met');
  });

  it('is counted with the others', () => {
    const { totals } = held(
      study(),
      item({ facts: ['software'] }),
      item({ topics: ['funding'] }),
      item({ judge: true }),
    );
    expect(totals).toEqual({ met: 1, partly: 0, notMet: 1, notApplicable: 0, toJudge: 1 });
  });
});

it('a checklist for interviews does not fit a study that has none', () => {
  expect(fitOf(study(RATED), checklist())).toEqual([]);
  expect(fitOf(study({ over: { sessions: meeting(session('head')) } }), checklist())).toEqual([]);
  const documents = study({ evidence: { e1: { method: 'document' } } });
  expect(fitOf(documents, checklist())).toMatchObject([{ code: 'CHECKLIST-UNFIT', args: { checklist: 'c' } }]);
  expect(fitOf(documents, { ...checklist(), methods: [] })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';

const f = framework({ a: { a1: {} }, b: { b1: {} } });
const made = (spec: StudySpec) => assess(study(spec), f, TOOL);

describe('published verdicts', () => {
  it('are set beside the computed ones', () => {
    const a = made({
      ratings: { a1: 4, b1: 2 },
      published: [
        { node: 'a', band: 'good' },
        { node: 'b', band: 'fair' },
        { band: null },
        { framework: 'other', band: 'good' },
      ],
    });
    expect(a.published.map((p) => [p.node, p.band, p.computed, p.agrees])).toEqual([
      ['a', 'good', 'good', true],
      ['b', 'fair', 'weak', false],
      [null, null, 'fair', null],
    ]);
    expect(a.findings).toContainEqual(
      expect.objectContaining({ code: 'PUBLISHED-DIFFERS', args: { node: 'b', published: 'fair', computed: 'weak' } }),
    );
  });

  it('neither agree nor differ where nothing could be computed', () => {
    const a = made({
      published: [
        { node: 'a', band: 'good' },
        { node: 'gone', band: 'good' },
      ],
    });
    expect(a.published.map((p) => p.agrees)).toEqual([null, null]);
    expect(a.findings.map((x) => x.code)).not.toContain('PUBLISHED-DIFFERS');
  });

  it('that contradict each other are a finding', () => {
    const a = made({
      ratings: { a1: 4, b1: 3 },
      published: [
        { band: 'good', at: 'conclusion' },
        { band: 'fair', at: 'abstract' },
        { node: 'a', band: 'good' },
        { node: 'a', band: 'good' },
      ],
    });
    expect(a.findings.filter((x) => x.code === 'PUBLISHED-CONTRADICTS-ITSELF').map((x) => x.args)).toEqual([
      {
        node: null,
        verdicts: [
          { band: 'good', at: 'conclusion' },
          { band: 'fair', at: 'abstract' },
        ],
      },
    ]);
  });
});

describe('evidence in an assessment', () => {
  it('shows quotes only where their speaker left them open', () => {
    const quote = (consent: 'open' | 'closed') => ({ quote: { text: 'words', lang: 'id', consent } });
    const a = made({ evidence: { e1: quote('open'), e2: quote('closed'), e3: {} } });
    expect(a.evidence.map((e) => e.quote)).toEqual([{ text: 'words', lang: 'id' }, null, null]);
    expect(JSON.stringify(a.evidence[1])).not.toContain('words');
  });

  it('that contradicts other accepted evidence is a finding', () => {
    const a = made({ evidence: { e1: { disputes: ['e2', 'e3'] }, e2: {}, e3: { state: 'rejected' } } });
    expect(a.findings.filter((x) => x.code === 'CONTRADICTION').map((x) => x.args)).toEqual([
      { evidence: 'e1', disputes: 'e2' },
    ]);
  });

  it('gathers rules that are not carried out, by article', () => {
    const a = made({
      sources: { rule: { kind: 'document', title: { en: 'Rule' } } },
      evidence: {
        e1: { against: [{ norm: 'rule', at: 'art. 7' }] },
        e2: {
          against: [
            { norm: 'rule', at: 'art. 7' },
            { norm: 'rule', at: null },
          ],
        },
        e3: { against: [{ norm: 'rule', at: 'art. 7' }], state: 'rejected' },
      },
      over: { norms: ['rule'] },
    });
    expect(a.findings.filter((x) => x.code === 'NORM-NOT-CARRIED-OUT').map((x) => x.args)).toEqual([
      { norm: 'rule', at: 'art. 7', evidence: ['e1', 'e2'] },
      { norm: 'rule', at: null, evidence: ['e2'] },
    ]);
    expect(a.sources.find((s) => s.id === 'rule')?.norm).toBe(true);
  });
});

describe('an assessment', () => {
  it('is the same for the same study, and carries its provenance', () => {
    const spec: StudySpec = { ratings: { a1: 3, b1: 2 }, raters: [{ rater: 'x', role: 'self', ratings: { a1: 4 } }] };
    expect(JSON.stringify(made(spec))).toBe(JSON.stringify(made(spec)));
    expect(made(spec)).toMatchObject({
      format: 'egov-assessment/1',
      tool: TOOL,
      options: { framework: 'f' },
      study: {
        digest: 'study-digest',
        raters: [
          { rater: 'coder-a', role: 'coder' },
          { rater: 'x', role: 'self' },
        ],
      },
      framework: { digest: 'framework-digest' },
    });
  });

  it('names the concepts of the framework', () => {
    const named = framework(
      { a: { a1: {} } },
      { catalogue: { concepts: { staff: { title: { en: 'Staff' } } }, factors: {}, remedies: {} } },
    );
    expect(assess(study(), named, TOOL).concepts).toEqual({ staff: { en: 'Staff' } });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, factor, node, replaced } from './assessed.js';

const { text, assessed } = example('badung');

/*
 * What the article says (Antarini et al., abstract): the regency is at the stage of adaptation and integration;
 * participation and empowerment are not yet visible; the direction of the transformation has not been mapped.
 */
describe('the verdicts of the article', () => {
  const a = assessed();

  it('come out for the stages it names: adaptation and integration are under way', () => {
    expect(node(a, 'adaptation')).toMatchObject({ status: 'scored', band: { id: 'under-way' } });
    expect(node(a, 'integration')).toMatchObject({ status: 'scored', band: { id: 'under-way' } });
  });

  it('come out for the direction, which is not mapped', () => {
    expect(node(a, 'mapped-path')).toMatchObject({ status: 'scored', score: 1 });
    expect(node(a, 'direction')).toMatchObject({ band: { id: 'absent' } });
  });

  it('agree wherever they can be compared, but for the services said to be all in one application', () => {
    const compared = a.published.filter((p) => p.agrees !== null).map((p) => [p.node, p.agrees]);
    expect(compared).toEqual([
      ['adaptation', true],
      ['integration', true],
      ['integration', true],
      ['one-application', false],
      ['direction', true],
    ]);
  });

  it('contradict each other on integration, and the evidence keeps both sides', () => {
    expect(a.findings.filter((f) => f.code === 'CONTRADICTION').map((f) => f.args)).toEqual([
      { evidence: 'all-in-one', disputes: 'channels-apart' },
    ]);
  });
});

describe('participation and engagement, looked for and not visible', () => {
  const a = assessed();
  const unseen = ['consultation', 'response', 'co-management', 'means-to-act'];

  it('are unknown, sought, and not the lowest level', () => {
    for (const id of unseen) expect(node(a, id)).toMatchObject({ status: 'no-evidence', sought: true, score: null });
    for (const id of ['e-participation', 'civic-engagement'])
      expect(node(a, id)).toMatchObject({ status: 'no-evidence', score: null, band: null, bounds: [1, 4] });
  });

  it('differ from security and continuity, for which nobody is known to have looked', () => {
    for (const id of ['security', 'continuity'])
      expect(node(a, id)).toMatchObject({ status: 'no-evidence', sought: false });
    expect(node(a, 'smart-management')).toMatchObject({ status: 'insufficient', score: null });
  });

  it('widen the bounds of the whole: it has begun, and could be absent or under way', () => {
    expect(a.result).toMatchObject({ band: { id: 'begun', from: 'absent', to: 'under-way' } });
    expect(a.result.coverage).toBeCloseTo(5 / 9, 9);
    expect(a.result.score).toBeCloseTo((8 / 3 + 8 / 3 + 2 + 1.5) / 4, 9);
  });

  it('are stated as factors by the abstract, while no item shows them', () => {
    for (const id of ['participation-not-visible', 'empowerment-not-visible'])
      expect(factor(a, id)).toMatchObject({ basis: 'stated', statedBy: ['article'], evidence: [] });
  });

  it('would lower the score and narrow the bounds if they were taken for absent', () => {
    const absent = assessed(
      replaced('status: no-evidence\n      sought: true', 'level: 1\n      evidence: [not-visible]'),
    );
    expect(absent.result.score).toBeCloseTo((8 / 3 + 8 / 3 + 1 + 1 + 2 + 1.5) / 6, 9);
    expect(a.result.bounds?.map((b) => b.toFixed(2))).toEqual(['1.69', '3.03']);
    expect(absent.result.bounds?.map((b) => b.toFixed(2))).toEqual(['1.69', '2.03']);
  });
});

describe('the inhibiting factors of the article', () => {
  const a = assessed();
  const basis = (id: string) => [factor(a, id)?.polarity, factor(a, id)?.basis];

  it('are its four, each on the ground the text gives it', () => {
    // 1: people of low digital literacy, and without equipment
    expect(basis('citizens-low-digital-literacy')).toEqual(['inhibiting', 'evidenced']);
    expect(basis('citizens-without-devices')).toEqual(['inhibiting', 'evidenced']);
    // 2: outreach only formal, unsupported by satisfaction surveys
    expect(basis('outreach-formal-only')).toEqual(['inhibiting', 'evidenced']);
    expect(basis('no-satisfaction-survey')).toEqual(['inhibiting', 'stated']);
    // 3: too few staff with ICT skill
    expect(basis('ict-skills-low')).toEqual(['inhibiting', 'evidenced']);
    // 4: cyber-security risk, reasoned and not found
    expect(basis('cyber-security-risk')).toEqual(['inhibiting', 'stated']);
  });

  it('rank field findings above what the authors alone say, and that above what is merely stated', () => {
    const rank = (id: string) => factor(a, id)?.rank?.position ?? Infinity;
    expect(rank('ict-skills-low')).toBeLessThan(rank('outreach-formal-only'));
    expect(rank('outreach-formal-only')).toBeLessThan(rank('cyber-security-risk'));
  });

  it('include the lowest score of Bali in the national evaluation of 2021', () => {
    expect(factor(a, 'low-national-score')).toMatchObject({ basis: 'evidenced', evidence: ['lowest-score'] });
  });

  it('all have a remedy', () => {
    expect(a.factors.filter((f) => f.polarity === 'inhibiting' && f.remedies.length === 0)).toEqual([]);
  });
});

it('the three suggestions of the article are proposed: emergency plan and backup, improvement, synergy', () => {
  const proposed = assessed().remedies.filter((r) => r.status === 'proposed');
  expect(proposed.map((r) => r.id).sort()).toEqual([
    'build-backup-system', // 1
    'evaluate-and-improve-system', // 2
    'prepare-emergency-plan', // 1
    'survey-satisfaction', // outside the three
    'synergise-stakeholders', // 3
  ]);
});

describe('the machinery is live', () => {
  const before = assessed();

  it('one level changed moves exactly its ancestors', () => {
    const after = assessed(replaced('community-readiness:\n      level: 2', 'community-readiness:\n      level: 3'));
    const moved = after.nodes.filter((n, i) => n.known !== before.nodes[i]?.known).map((n) => n.id);
    expect(moved).toEqual(['adaptation', 'community-readiness']);
    expect(after.result.score).not.toBe(before.result.score);
  });

  it('the overall score hangs on the one word about the direction', () => {
    const level = 'mapped-path:\n      level: 1\n      evidence: [not-mapped, first-look]';
    const after = assessed(replaced(level, 'mapped-path:\n      status: no-evidence\n      sought: true'));
    expect(after.result).toMatchObject({ status: 'insufficient', score: null });
    expect(node(before, 'mapped-path')?.strength).toMatchObject({ grade: 'very-low', sources: 0 });
  });
});

it('no informant is named: they are one group of twelve', () => {
  const prose = text + readFileSync('examples/badung/README.md', 'utf8');
  expect(prose).not.toMatch(/\b(Bapak|Ibu|Pak|Bu|Hj?\.|Drs?\.|S\.Sos|S\.?H\b|A\.Md)\s*[A-Z]/u);
  expect(assessed().sources.filter((s) => s.kind === 'informant' || s.kind === 'group')).toMatchObject([{ size: 12 }]);
});

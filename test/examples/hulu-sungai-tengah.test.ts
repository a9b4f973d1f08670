import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, node, replaced } from './assessed.js';

const { text, assessed, byFirstCoder, projectedOn } = example('hulu-sungai-tengah');

/*
 * What the article says (Muchtar, section 4): organization is met, with notes; interpretation runs fairly well;
 * application runs well; the whole is carried out well, while the abstract says quite well.
 */
describe('the verdicts of the article', () => {
  const a = byFirstCoder();

  it('come out by the first coder for the three dimensions, organization with its notes', () => {
    expect(node(a, 'organization')?.band).toMatchObject({
      id: 'good',
      notes: ['staffing', 'facilities', 'coordination'],
    });
    expect(node(a, 'interpretation')?.band).toMatchObject({ id: 'fair' });
    expect(node(a, 'application')?.band).toMatchObject({ id: 'good' });
  });

  it('come out for the whole with the abstract, and the article contradicts itself', () => {
    expect(a.result.band?.id).toBe('fair');
    const overall = a.published.filter((p) => p.node === null).map((p) => [p.band, p.agrees]);
    expect(overall).toEqual(
      expect.arrayContaining([
        ['good', false],
        ['fair', true],
      ]),
    );
    expect(a.findings.filter((f) => f.code === 'PUBLISHED-CONTRADICTS-ITSELF').map((f) => f.args)).toEqual([
      expect.objectContaining({ node: null }),
    ]);
  });

  it('on funds and evaluation rest on nothing, so application stands on half of its indicators', () => {
    expect(node(a, 'funds')).toMatchObject({ status: 'no-evidence', sought: true });
    expect(node(a, 'evaluation')).toMatchObject({ status: 'no-evidence', sought: false });
    expect(node(a, 'application')).toMatchObject({ status: 'scored', coverage: 0.5, bounds: [2.25, 3.75] });
  });
});

/*
 * By hand: the lower of two levels counts. Rules 2 instead of 3, funds 2 instead of no evidence, all else alike. So
 * organization (3 + 3 + 4 + 3) / 4 = 3.25, interpretation (3 + 2 + 2) / 3 = 2.33, application (4 + 3 + 2) / 3 = 3 with a
 * quarter unknown, and the whole (3.25 + 2.33 + 3) / 3 = 2.86.
 */
describe('the second coding', () => {
  const a = assessed();

  it('makes rules and funds weak, and leaves the rest', () => {
    const levels = (of: typeof a) => Object.fromEntries(of.nodes.map(({ id, known }) => [id, known]));
    const [before, after] = [levels(byFirstCoder()), levels(a)];
    expect(Object.keys(after).filter((id) => after[id] !== before[id])).toEqual([
      'interpretation',
      'rules',
      'application',
      'funds',
    ]);
    expect(after).toMatchObject({ organization: 3.25, rules: 2, application: 3, funds: 2 });
    expect(after['interpretation']).toBeCloseTo(7 / 3, 9);
  });

  it('brings the whole to 2.86, with evidence for all but evaluation', () => {
    expect(a.result.score).toBeCloseTo((3.25 + 7 / 3 + 3) / 3, 9);
    expect(a.result.coverage).toBeCloseTo(11 / 12, 9);
    expect(a.result.band?.id).toBe('fair');
    expect(node(a, 'interpretation')?.band?.id).toBe('weak');
    expect(node(a, 'application')).toMatchObject({ band: { id: 'fair' }, coverage: 0.75, bounds: [2.5, 3.25] });
  });

  it('says that it was made blind, and the readme calls it a demonstration', () => {
    const sheet = readFileSync('examples/hulu-sungai-tengah/ratings/coder-b.yaml', 'utf8');
    expect(sheet).toMatch(/^blind:\n {2}how:/mu);
    expect(readFileSync('examples/hulu-sungai-tengah/README.md', 'utf8')).toContain('demonstration');
  });
});

describe('the inhibiting factors of the article', () => {
  const a = assessed();
  const inhibiting = a.factors.filter((f) => f.polarity === 'inhibiting');

  it('are all five evidenced', () => {
    const listed = [
      'it-expert-shortage',
      'outdated-facilities',
      'disaster-prone-site',
      'budget-diverted',
      'low-user-understanding',
    ];
    for (const id of listed) {
      expect(inhibiting.find((f) => f.id === id)).toMatchObject({ basis: 'evidenced', statedBy: ['article'] });
    }
  });

  it('have a remedy each, wherever they are evidenced', () => {
    expect(inhibiting.filter((f) => f.basis === 'evidenced' && f.remedies.length === 0)).toEqual([]);
  });

  it('rest on items that name them: without those they are gone', () => {
    const without = assessed(replaced(/shows: \[[^\]]*\bprocedures-unwritten\b[^\]]*\]/gu, 'shows: []'));
    expect(inhibiting.map((f) => f.id)).toContain('procedures-unwritten');
    expect(without.factors.map((f) => f.id)).not.toContain('procedures-unwritten');
  });

  it('lead from the yearly flood to postponed development', () => {
    const leads = (id: string) => inhibiting.find((f) => f.id === id)?.leadsTo.map((l) => l.factor);
    expect(leads('disaster-prone-site')).toContain('damaged-equipment');
    expect(leads('damaged-equipment')).toContain('budget-diverted');
    expect(leads('budget-diverted')).toContain('development-postponed');
    expect(inhibiting.find((f) => f.id === 'disaster-prone-site')?.root).toBe(true);
  });
});

describe('the remedies of the article', () => {
  it('are all five proposed, with their horizons', () => {
    const proposed = assessed().remedies.filter((r) => r.status !== null);
    const horizons = Object.fromEntries(proposed.map((r) => [r.id, r.horizon]));
    expect(horizons).toMatchObject({
      'recruit-it-experts': 'long', // 1
      'hire-outside-technicians': 'short', // 1
      'upgrade-facilities': 'long', // 2
      'request-relocation': 'long', // 3
      'request-renovation': 'long', // 3
      'disaster-watch-roster': 'short', // 3
    });
    const text = JSON.stringify(proposed.map((r) => r.id));
    expect(text).toMatch(/budget/u); // 4
    expect(text).toMatch(/socialis/u); // 5
    expect(text).toMatch(/video/u); // 5
  });
});

describe('the machinery is live', () => {
  const before = byFirstCoder();

  it('one level changed moves exactly its ancestors', () => {
    const after = byFirstCoder(replaced('procedures:\n      level: 2', 'procedures:\n      level: 3'));
    const moved = after.nodes.filter((n, i) => n.known !== before.nodes[i]?.known).map((n) => n.id);
    expect(moved).toEqual(['interpretation', 'procedures']);
    expect(after.result.score).not.toBe(before.result.score);
  });

  it('rejected items change status and coverage', () => {
    const items = ['supervision-secretary', 'supervision-administrator', 'faults-administrator', 'problem-reporting'];
    const after = byFirstCoder((text) =>
      items.reduce((t, id) => replaced(`{ id: ${id}, `, `{ id: ${id}, state: rejected, why: a test, `)(t), text),
    );
    expect(node(after, 'supervision')).toMatchObject({ status: 'rejected', score: null });
    expect(node(after, 'application')).toMatchObject({
      status: 'insufficient',
      score: null,
      coverage: 0.25,
      shares: { rejected: 0.25 },
    });
    expect(after.findings.map((f) => f.code)).toContain('RATING-ONLY-REJECTED');
  });

  it('what was said and what was seen of the rules are apart', () => {
    expect(node(before, 'rules')?.saidSeen).toEqual({ said: 3, seen: 2 });
  });
});

describe('by frameworks that nobody rated it by', () => {
  it('values are projected from the ratings by Jones, and nothing counts as known', () => {
    const a = projectedOn('edward-iii');
    expect(a.options.project?.map(({ id }) => id)).toEqual(['jones']);
    expect(a.result).toMatchObject({ status: 'projected', coverage: 0, bounds: [1, 4], band: { id: 'fair' } });
    // Communication 3.5, resources 2.6, dispositions 3.83, bureaucratic structure 2.5.
    expect(a.result.score).toBeCloseTo((3.5 + 2.6 + 23 / 6 + 2.5) / 4, 9);
    expect(a.result.shares).toMatchObject({ own: 0, projected: 0.9375, none: 0.0625 });
    const from = (id: string) => node(a, id)?.projection?.from.map((each) => each.node);
    expect([from('attitude'), from('commitment')]).toEqual([['commitment'], ['commitment']]);
    expect(from('facilities')).toEqual(['facilities', 'procedures']);
    expect(from('budget')).toEqual(['funds']);
    // What Jones has no indicator of stays unknown.
    expect(node(a, 'incentives')).toMatchObject({ status: 'no-evidence', projection: null });
  });

  it('support and capacity get values, and value none', () => {
    const a = projectedOn('support-capacity-value');
    // Support (4 + 2 + 2.5 + 2.5 + 3.5) / 5 = 2.9, capacity (2 + 2.5 + 3) / 3 = 2.5.
    expect(a.result).toMatchObject({ status: 'projected', score: 2.7, coverage: 0 });
    expect(a.result.shares.projected).toBeCloseTo(2 / 3, 9);
    expect(node(a, 'value')).toMatchObject({ status: 'no-evidence', shares: { projected: 0 } });
  });

  it('the readme gives these figures', () => {
    const page = readFileSync('examples/hulu-sungai-tengah/README.md', 'utf8');
    for (const figure of ['93.8% of the weight', '3.11 (fairly good)', '66.7% is projected', '2.70 (fairly good)'])
      expect(page).toContain(figure);
  });

  it('its own framework comes out as without projecting but for what is still unknown there', () => {
    const [plain, asked] = [assessed(), projectedOn('jones')];
    expect(asked.result).toEqual({ ...plain.result, shares: { ...plain.result.shares, projected: 0 } });
  });
});

it('no informant is named: no form of address and no title that goes with a name', () => {
  const prose = text + readFileSync('examples/hulu-sungai-tengah/README.md', 'utf8');
  expect(prose).not.toMatch(/\b(Bapak|Ibu|Pak|Bu|Hj?\.|Drs?\.|S\.Sos|S\.?H\b|A\.Md)\s*[A-Z]/u);
});

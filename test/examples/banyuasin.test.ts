import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, node, replaced } from './assessed.js';

const { text, assessed } = example('banyuasin');

/*
 * What the article says (Sari 2023): capacity is quite good (conclusion 2); the office and citizens feel the benefit
 * (abstract, 3); support is there (abstract, 1), and yet not optimal (conclusion 1).
 */
describe('the verdicts of the article', () => {
  const a = assessed();
  const published = (id: string) => a.published.filter((p) => p.node === id);

  it('come out for capacity, and for value as far as it is said to be there', () => {
    expect(node(a, 'capacity')?.band).toMatchObject({ id: 'fair', notes: [] });
    expect(node(a, 'value')?.band).toMatchObject({ id: 'fair', notes: [] });
    for (const id of ['capacity', 'value']) {
      expect(published(id).map((p) => p.agrees)).not.toContain(false);
      expect(published(id).map((p) => p.agrees)).toContain(true);
    }
  });

  it('contradict each other on support and on nothing else', () => {
    expect(a.findings.filter((f) => f.code === 'PUBLISHED-CONTRADICTS-ITSELF').map((f) => f.args)).toEqual([
      {
        node: 'support',
        verdicts: [
          { band: 'fair', at: 'abstract, 1' },
          { band: 'weak', at: 'conclusion 1' },
        ],
      },
    ]);
  });

  it('on support cannot be decided: too little is known, and the bounds hold both', () => {
    expect(node(a, 'support')).toMatchObject({
      status: 'insufficient',
      score: null,
      known: 3,
      coverage: 0.4,
      bounds: [1.8, 3.6],
    });
    expect(published('support').map((p) => p.agrees)).toEqual([null, null]);
  });

  it('on how great the benefits are go beyond what the article shows', () => {
    const beyond = a.published.filter((p) => p.agrees === false).map((p) => [p.node, p.band, p.computed]);
    expect(beyond).toEqual([
      ['agency-benefit', 'good', 'fair'],
      ['agency-benefit', 'good', 'fair'],
      ['agency-benefit', 'good', 'fair'],
      ['citizen-benefit', 'good', 'fair'],
    ]);
  });

  it('rest on very weak evidence wherever they rest on any', () => {
    const grades = a.nodes.flatMap((n) => n.strength?.grade ?? []);
    expect(grades).toEqual(Array.from({ length: 7 }, () => 'very-low'));
  });
});

describe('the other regency', () => {
  it('is noted where the text names it', () => {
    expect(text.match(/Enrekang/gu)?.length).toBeGreaterThanOrEqual(4);
    expect(assessed().evidence.find((e) => e.id === 'another-regency')).toMatchObject({ state: 'rejected' });
  });

  it('decides no level: without its sentence in the conclusion the score is the same', () => {
    const before = assessed();
    const after = assessed(
      replaced('{ id: support-incomplete, ', '{ id: support-incomplete, state: rejected, why: of another regency, '),
    );
    expect(after.nodes.map((n) => n.known)).toEqual(before.nodes.map((n) => n.known));
    expect(after.factors.find((f) => f.id === 'support-not-carried-through')).toMatchObject({ sources: [] });
  });
});

describe('the factors of the article', () => {
  const a = assessed();
  const factors = (polarity: string, basis: string) =>
    a.factors.filter((f) => f.polarity === polarity && f.basis === basis).map((f) => f.id);

  it('that inhibit are all evidenced, the one from the interviews first', () => {
    const inhibiting = factors('inhibiting', 'evidenced');
    expect(inhibiting[0]).toBe('support-not-carried-through');
    expect([...inhibiting].sort()).toEqual([
      'citizens-dissatisfied',
      'counter-not-punctual',
      'document-printing-delayed',
      'duplicate-identities',
      'support-not-carried-through',
      'unstable-network',
    ]);
    expect(a.factors.filter((f) => f.polarity === 'inhibiting')).toHaveLength(inhibiting.length);
  });

  it('that enable are evidenced where the body shows them and stated where only the abstract lists them', () => {
    expect(factors('enabling', 'evidenced').sort()).toEqual([
      'agency-efficiency-gain',
      'electronic-documents-valid',
      'online-channels-in-use',
      'rules-in-force',
      'service-without-visit',
    ]);
    expect(factors('enabling', 'stated').sort()).toEqual([
      'budget-allocated',
      'committed-leader',
      'devices-available',
      'office-network-available',
      'staff-able-online',
    ]);
  });

  it('lead from late officers to complaints, and from a poor network to late cards', () => {
    const links = a.factors.flatMap((f) => f.leadsTo.map((l) => [f.id, l.factor]));
    expect(links).toHaveLength(2);
    expect(links).toEqual(
      expect.arrayContaining([
        ['counter-not-punctual', 'citizens-dissatisfied'],
        ['unstable-network', 'document-printing-delayed'],
      ]),
    );
  });

  it('have a remedy each; what the article asks for stands among them as proposed', () => {
    expect(a.factors.filter((f) => f.polarity === 'inhibiting' && f.remedies.length === 0)).toEqual([]);
    const proposed = a.remedies.filter((r) => r.status !== null).map((r) => r.id);
    expect(proposed.sort()).toEqual(['provide-proper-facilities', 'secure-leader-commitment']);
  });

  it('show a rule that is not carried out', () => {
    expect(a.findings.filter((f) => f.code === 'NORM-NOT-CARRIED-OUT').map((f) => f.args)).toEqual([
      expect.objectContaining({ norm: 'rule-104', evidence: ['slow-rise'] }),
    ]);
  });
});

it('one level changed moves exactly its ancestors', () => {
  const before = assessed();
  const after = assessed(replaced('human-resources:\n      level: 3', 'human-resources:\n      level: 2'));
  const moved = after.nodes.filter((n, i) => n.known !== before.nodes[i]?.known).map((n) => n.id);
  expect(moved).toEqual(['capacity', 'human-resources']);
  expect(after.result.score).not.toBe(before.result.score);
});

it('everything that was found and every reason stands in both languages', () => {
  const { evidence, nodes } = assessed();
  const reasons = nodes.flatMap((n) => n.ratings.map((rating) => rating.why));
  expect(reasons).toHaveLength(10);
  for (const text of [...evidence.map((e) => e.finding), ...reasons]) {
    expect(Object.keys(text ?? {}).sort()).toEqual(['en', 'id']);
  }
});

it('no informant is named: no form of address and no title that goes with a name', () => {
  const prose = text + readFileSync('examples/banyuasin/README.md', 'utf8');
  expect(prose).not.toMatch(/\b(Bapak|Ibu|Pak|Bu|Hj?\.|Drs?\.|S\.Sos|S\.?H\b|A\.Md)\s*[A-Z]/u);
});

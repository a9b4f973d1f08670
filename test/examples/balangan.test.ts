import { describe, expect, it } from 'vitest';
import { CLASSES, kindOf, type FactorKind, type StrategyClass } from '../../src/model/tows.js';
import { render } from '../../src/report/index.js';
import { example, replaced } from './assessed.js';

const { assessed } = example('balangan');
const a = assessed();
const factors = (kind: FactorKind) =>
  a.factors
    .filter((factor) => kindOf(factor) === kind)
    .map(({ id }) => id)
    .sort();
const basisOf = (basis: string) => a.factors.filter((factor) => factor.basis === basis).map(({ id }) => id);

/* What the article lists (Kusuma, Bachri & Sompa, "Strategic Environment SWOT Analysis"). */
describe('the factors of the article', () => {
  it('are five of each kind, and no other', () => {
    expect(factors('S')).toEqual([
      'accurate-population-database',
      'political-leadership-support',
      'programme-in-regional-plan',
      'rules-in-force',
      'training-opportunities',
    ]);
    expect(factors('W')).toEqual([
      'data-sharing-reluctance',
      'infrastructure-underused',
      'officials-low-understanding',
      'rules-formality-only',
      'staff-qualification-mismatch',
    ]);
    expect(factors('O')).toEqual([
      'citizens-familiar-with-it',
      'consultants-available',
      'demand-for-information',
      'ministry-support-data-use',
      'technology-advancing',
    ]);
    expect(factors('T')).toEqual([
      'citizens-used-to-manual',
      'data-theft-threat',
      'good-governance-pressure',
      'high-service-expectations',
      'pandemic-budget-disruption',
    ]);
  });

  it('all stand in its list, and half of them nowhere else', () => {
    expect(a.factors.every(({ statedBy, at }) => statedBy.includes('article') && at?.startsWith('SWOT, '))).toBe(true);
    expect(basisOf('stated')).toHaveLength(10);
    expect(basisOf('evidenced')).toHaveLength(9);
  });

  it('are contested once: an official did not know of the regulation counted as a strength', () => {
    expect(basisOf('contested')).toEqual(['rules-in-force']);
    expect(a.factors.find(({ id }) => id === 'rules-in-force')).toMatchObject({
      evidence: ['regulation-there'],
      against: ['regulation-not-known'],
    });
  });

  it('lie where the study has them: the budget of a regency is its own, though an office gets it from outside', () => {
    const asOffice = assessed(replaced('    locus: internal\n', '    locus: external\n'));
    expect(asOffice.position?.sides.map(({ count }) => count)).toEqual([4, 5, 6, 5]);
    expect(a.position?.sides.map(({ count }) => count)).toEqual([5, 5, 5, 5]);
  });

  it('carry no weights, so there is no position', () => {
    expect(a.position).toMatchObject({ status: 'unweighted', x: null, y: null, quadrant: null, tables: [] });
    expect(a.result).toMatchObject({ status: 'not-applicable', score: null });
  });
});

describe('the strategies of the article', () => {
  const strategies = a.remedies.flatMap(({ id, strategy }) => (strategy ? [{ id, ...strategy }] : []));
  const count = (name: StrategyClass) => strategies.filter(({ stated }) => stated === name).length;

  it('are two, four, three and one, under its own names for the classes', () => {
    expect(CLASSES.map(count)).toEqual([2, 4, 3, 1]);
    const words = new Map(strategies.map(({ stated, words: called }) => [stated, called?.en]));
    expect(words).toEqual(
      new Map([
        ['WO', 'investment or divestment'],
        ['SO', 'comparative advantage'],
        ['ST', 'mobilization'],
        ['WT', 'damage control'],
      ]),
    );
  });

  it('are linked by the coder, who finds six of the classes borne out and four without one side', () => {
    expect(new Set(strategies.map(({ links }) => links))).toEqual(new Set(['coder']));
    expect(strategies.filter(({ agrees }) => agrees === true).map(({ id }) => id)).toHaveLength(6);
    expect(strategies.filter(({ derived }) => derived === null).map(({ id }) => id)).toEqual([
      'use-budget-selectively',
      'secure-leader-commitment',
      'explain-concept-to-officials',
      'socialise-service-access',
    ]);
  });

  it('are nine in the abstract and ten in the list', () => {
    const words = a.published.map(({ words: said, at }) => `${at}: ${said.en ?? ''}`);
    expect(words).toContainEqual(expect.stringMatching(/^abstract: nine /u));
    expect(words).toContainEqual(expect.stringMatching(/^strategy, a to d; conclusion: ten /u));
    expect(strategies).toHaveLength(10);
  });
});

describe('its TOWS matrix', () => {
  const matrix = render(a, { view: 'tows' });
  const after = (heading: string) => matrix.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has each strategy in the class the article states', () => {
    expect(matrix).toContain('**SO (2)**, comparative advantage:');
    expect(matrix).toContain('**WO (4)**, investment or divestment:');
    expect(matrix).toContain('**ST (3)**, mobilization:');
    expect(matrix).toContain('**WT (1)**, damage control:');
  });

  it('names the two weaknesses and the threat that no strategy answers, with suggestions', () => {
    const open = after('Weaknesses and threats that no strategy answers');
    expect([...open.matchAll(/^- .*#factor-([a-z-]+)/gmu)].map((match) => match[1])).toEqual([
      'data-sharing-reluctance',
      'rules-formality-only',
      'good-governance-pressure',
    ]);
    expect(open).toContain('Sign agreements on the use of population data');
    expect(open).toContain('proposed here already, for other factors');
  });

  it('can be read in Indonesian', () => {
    const id = render(a, { view: 'tows', lang: 'id' });
    expect(id).toContain('# Matriks TOWS: Pemerintah Kabupaten Balangan');
    expect(id).not.toContain('[en]');
  });
});

describe('its figures', () => {
  it.each([
    ['one-office-connected', 'one of all offices'],
    ['households-online', '83.35 %'],
    ['economy-shrank', '2.47 %'],
    ['budget-programmes', 'Rp 2,548,313,098'],
    ['budget-programmes', 'Rp 6,173,568,000'],
    ['contract-staff', '11 people'],
    ['computer-staff-gone', '52 in 2010'],
    ['population', '132,103'],
  ])('%s: %s', (id, figure) => {
    expect(a.evidence.find((item) => item.id === id)?.finding.en).toContain(figure);
  });

  it('each tell where in the article they stand', () => {
    expect(a.evidence.filter(({ at }) => at === null)).toEqual([]);
  });
});

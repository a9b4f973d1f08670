import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment/index.js';
import type { Chart } from '../../../src/report/charts/chart.js';
import { roundAxis } from '../../../src/report/charts/ticks.js';
import { svgOf } from '../../../src/report/charts/svg/index.js';
import { chartsOf } from '../../../src/report/views/charts/index.js';
import { report } from '../../../src/report/views/report/index.js';
import { assess } from '../../../src/assess/index.js';
import { framework as buildFramework, study as buildStudy, TOOL } from '../../build.js';
import { example } from '../../examples/assessed.js';
import { factorCase } from '../../factors.js';
import { ASSESSMENT } from '../fixtures.js';
import { complaints } from './parsed.js';

type Of<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>;

/** The charts of a kind; the id tells which where there are several. */
function chart<K extends Chart['kind']>(assessment: Assessment, kind: K, lang: 'en' | 'id' = 'en'): Of<K> {
  const found = chartsOf(assessment, lang).find((each): each is Of<K> => each.kind === kind);
  if (!found) throw new Error(`there is no chart of ${kind}`);
  return found;
}

const kinds = (assessment: Assessment): string[] => chartsOf(assessment, 'en').map(({ id }) => id);

const OFFICE = example('hulu-sungai-tengah').reported();

/** Four factors with weights: x 0.5 × 4 − 0.5 × 2 = 1, y 0.4 × 1 − 0.6 × 3 = −1.4. */
const WEIGHED =
  'factor-ratings: { f: { s1: { weight: 0.5, level: 4 }, w1: { weight: 0.5, level: 2 }, o1: { weight: 0.4, level: 1 }, t1: { weight: 0.6, level: 3 } } }';
const { study, framework } = factorCase('s1, w1, o1, t1', WEIGHED);
const PLACED = assess(study, framework, TOOL);

describe('the charts of an assessment', () => {
  it('are those that it has numbers for, by ids that are told apart', () => {
    expect(kinds(OFFICE)).toEqual(['scores', 'levels', 'radar', 'raters', 'saturation', 'tornado']);
    const { saturation, uncertainty, ...bare } = OFFICE;
    expect(saturation && uncertainty).toBeDefined();
    expect(kinds(bare)).toEqual(['scores', 'levels', 'radar', 'raters']);
    expect(kinds(PLACED)).toEqual(['position']);
    expect(kinds(example('balangan').assessed())).toEqual([]);
  });

  it('stand in the report, each once', () => {
    const drawn = report(OFFICE, 'en').blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));
    expect(drawn.toSorted()).toEqual(kinds(OFFICE).toSorted());
  });

  it.each(['en', 'id'] as const)('are sound pictures in the language of the report: %s', (lang) => {
    for (const drawn of [...chartsOf(OFFICE, lang), ...chartsOf(PLACED, lang)])
      expect(complaints(svgOf(drawn))).toEqual([]);
  });
});

describe('the level profile', () => {
  it('has a row for each indicator with the level it was given', () => {
    const { rows } = chart(OFFICE, 'bars');
    const leaves = OFFICE.nodes.filter(({ children }) => children.length === 0);
    expect(rows.map(({ label }) => label)).toEqual(leaves.map(({ title }) => title.en));
    expect(rows.map(({ value }) => value)).toEqual(leaves.map(({ score }) => score));
  });

  it('leaves what is unknown open and says why, and what does not apply out', () => {
    const [, , , , fourth] = ASSESSMENT.nodes;
    const nodes = ASSESSMENT.nodes.map((node) =>
      node.id === fourth?.id ? { ...node, status: 'not-applicable' as const } : node,
    );
    const { rows } = chart({ ...ASSESSMENT, nodes }, 'bars');
    expect(rows.map(({ label }) => label)).not.toContain(fourth?.title.en);
    const funds = chart(ASSESSMENT, 'bars').rows.find(({ label }) => label === 'Funds');
    expect(funds).toMatchObject({ value: null, text: 'no evidence' });
  });

  it('says where a level comes from that nobody gave here', () => {
    const nodes = ASSESSMENT.nodes.map((node) =>
      node.id === 'facilities' ? { ...node, status: 'external' as const } : node,
    );
    const { rows } = chart({ ...ASSESSMENT, nodes }, 'bars');
    expect(rows.find(({ label }) => label === 'Facilities')?.text).toBe('2 (taken from elsewhere)');
  });

  it('has no place for an indicator without a scale', () => {
    const nodes = ASSESSMENT.nodes.map((node) => (node.id === 'facilities' ? { ...node, range: null } : node));
    expect(chart({ ...ASSESSMENT, nodes }, 'bars').rows.map(({ label }) => label)).not.toContain('Facilities');
  });

  it('begins below the worst level, so that this is seen too, whichever way the scale runs', () => {
    expect(chart(ASSESSMENT, 'bars').axis).toMatchObject({ from: 0, to: 4 });
    const turned = ASSESSMENT.nodes.map((node) => ({ ...node, range: [4, 1] as const }));
    expect(chart({ ...ASSESSMENT, nodes: turned }, 'bars').axis).toMatchObject({ from: 5, to: 1 });
    const fromZero = ASSESSMENT.nodes.map((node) => ({ ...node, range: [0, 100] as const }));
    expect(chart({ ...ASSESSMENT, nodes: fromZero }, 'bars').axis).toMatchObject({ from: 0, to: 100 });
  });

  it('is a chart for each scale that indicators stand on', () => {
    const nodes = ASSESSMENT.nodes.map((node, i) => (i === 1 ? { ...node, range: [0, 10] as const } : node));
    expect(kinds({ ...ASSESSMENT, nodes })).toEqual(expect.arrayContaining(['levels', 'levels-2']));
  });
});

describe('the dot plot', () => {
  it('has the scores and bounds of the whole and of each dimension', () => {
    const { rows, axis } = chart(OFFICE, 'dots');
    const dimensions = OFFICE.nodes.filter(({ children }) => children.length > 0);
    const { range } = OFFICE.framework;
    expect([axis.from, axis.to]).toEqual(range);
    expect(rows.map(({ value }) => value)).toEqual([OFFICE.result.score, ...dimensions.map(({ score }) => score)]);
    expect(rows.map((row) => row.range)).toEqual([OFFICE.result.bounds, ...dimensions.map(({ bounds }) => bounds)]);
  });

  it('places nodes of other scales by how far they have come', () => {
    const nodes = ASSESSMENT.nodes.map((node, i) =>
      i === 0 ? { ...node, range: [1, 10] as const, bounds: null } : node,
    );
    const { axis, rows } = chart({ ...ASSESSMENT, nodes }, 'dots');
    expect(axis).toMatchObject({ from: 0, to: 100 });
    expect(axis.ticks.map(({ label }) => label)).toContain('50%');
    expect(rows[0]?.value).toBe(ASSESSMENT.result.percent);
    expect(rows[0]?.range).toEqual([50, 75]);
    expect(rows[1]?.range).toBeNull();
  });

  it('says nothing of a framework that scores nothing', () => {
    const bare = { ...ASSESSMENT, framework: { ...ASSESSMENT.framework, range: null } };
    expect(kinds(bare)).not.toContain('scores');
    expect(kinds(bare)).not.toContain('radar');
  });

  it('takes a score that stands on nothing for none', () => {
    const floored = { ...ASSESSMENT, result: { ...ASSESSMENT.result, floored: true } };
    expect(chart(floored, 'dots').rows[0]?.value).toBeNull();
    const withheld = {
      ...ASSESSMENT,
      result: { ...ASSESSMENT.result, score: null, band: null, status: 'insufficient' as const },
    };
    expect(chart(withheld, 'dots').rows[0]).toMatchObject({ value: null });
  });
});

/** Four dimensions of an indicator each. */
const BROAD = assess(
  buildStudy({ ratings: { a1: 1, b1: 2, c1: 3, d1: 4 } }),
  buildFramework({ a: { a1: {} }, b: { b1: {} }, c: { c1: {} }, d: { d1: {} } }),
  TOOL,
);

describe('the radar', () => {
  it('has a spoke for each dimension, and says what is wrong with radars', () => {
    const { spokes, series, description } = chart(BROAD, 'radar');
    expect(spokes).toEqual(['a', 'b', 'c', 'd']);
    expect(series.map(({ values }) => values)).toEqual([[1, 2, 3, 4]]);
    expect(description).toContain('order');
    expect(description).toContain('square');
    expect(chart(BROAD, 'radar', 'id').description).toContain('kuadrat');
  });

  it('takes the indicators where there are too few dimensions, and is left out where there are too few or too many of these', () => {
    expect(chart(ASSESSMENT, 'radar').spokes).toEqual(['Staff', 'Facilities', 'Commitment', 'Funds']);
    expect(chart(OFFICE, 'radar').spokes).toHaveLength(11);
    const few = ASSESSMENT.nodes.filter(({ parent }) => parent === null).map((node) => ({ ...node, children: [] }));
    expect(kinds({ ...ASSESSMENT, nodes: few })).not.toContain('radar');
    const [one] = few;
    const many = Array.from({ length: 17 }, (_, i) => ({ ...(one ?? never()), id: `n${String(i)}` }));
    expect(kinds({ ...ASSESSMENT, nodes: many })).not.toContain('radar');
  });
});

describe('the levels by rater', () => {
  it('are those of nodes that several gave a level', () => {
    const { rows, series } = chart(OFFICE, 'marks');
    const several = OFFICE.nodes.filter(({ ratings }) => ratings.filter(({ level }) => level !== null).length > 1);
    expect(rows).toHaveLength(several.length);
    expect(series.length).toBeGreaterThan(1);
    for (const [i, node] of several.entries())
      expect(rows[i]?.values.filter((value) => value !== null).toSorted()).toEqual(
        node.ratings.flatMap(({ level }) => level ?? []).toSorted(),
      );
  });
});

describe('a rater who gave no level', () => {
  it('has no mark there', () => {
    const { study: facts, nodes } = ASSESSMENT;
    const [first] = nodes.flatMap(({ ratings }) => ratings);
    const by = (rater: string, level: number) => ({ ...(first ?? never()), rater, level });
    const rated = nodes.map((node) => {
      if (node.id === 'staffing') return { ...node, ratings: [by('coder-a', 3), by('coder-b', 2)] };
      return node.id === 'facilities' ? { ...node, ratings: [by('coder-a', 1), by('office', 4)] } : node;
    });
    const raters = ['coder-a', 'coder-b', 'office'].map((rater) => ({ rater, role: 'coder' as const }));
    const { rows } = chart({ ...ASSESSMENT, study: { ...facts, raters }, nodes: rated }, 'marks');
    expect(rows.map(({ values }) => values)).toEqual([
      [3, 2, null],
      [1, null, 4],
    ]);
  });
});

describe('the position', () => {
  it('is where the factors put the agency', () => {
    const { points, corners, reach, description } = chart(PLACED, 'plane');
    expect(points).toMatchObject([{ x: 1, y: expect.closeTo(-1.4, 9) as number }]);
    expect(points[0]?.label).toContain('(x = +1.00, y = −1.40)');
    expect(description).toContain('in the quadrant "two"');
    expect(reach).toBe(4);
    expect(corners.plusMinus).toBe('two');
    const bare = { ...PLACED, position: PLACED.position && { ...PLACED.position, quadrants: [], sides: [] } };
    expect(chart(bare, 'plane').corners.plusPlus).toBe('');
    expect(chart(bare, 'plane').x.minus).toBe('');
  });
});

describe('saturation', () => {
  it('is shown session by session', () => {
    const { rows, axis } = chart(OFFICE, 'steps');
    expect(rows.map(({ total }) => total)).toEqual(OFFICE.saturation?.sessions.map(({ cumulative }) => cumulative));
    expect(axis.to).toBe(rows.at(-1)?.total);
    expect(axis.ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('tells sessions apart by their dates, names one without a name by its id, and needs no theme', () => {
    const { saturation } = OFFICE;
    if (!saturation) throw new Error('the example has sessions');
    const [first] = saturation.sessions;
    if (!first) throw new Error('the example has sessions');
    const nameless = { ...first, name: null, date: '2022-01-07' as never, new: [], cumulative: 0 };
    const sessions = [
      { ...nameless, session: 's1' },
      { ...nameless, session: null, source: 'clerk', date: null },
    ];
    const { rows, axis } = chart({ ...OFFICE, saturation: { ...saturation, sessions } }, 'steps');
    expect(rows.map(({ label }) => label)).toEqual(['1. s1, 7 January 2022', '2. clerk, no date']);
    expect(axis.to).toBe(1);
    expect(chart({ ...OFFICE, saturation: { ...saturation, sessions: [] } }, 'steps').rows).toEqual([]);
  });
});

describe('the tornado', () => {
  it('has the causes with their ends, and the score as it is', () => {
    const { rows, at } = chart(OFFICE, 'tornado');
    expect(at).toBe(OFFICE.result.score);
    expect(rows.map(({ low, high }) => [low, high])).toEqual(
      OFFICE.uncertainty?.tornado.map(({ lowest, highest }) => [lowest.score, highest.score]),
    );
  });

  it('runs from worse to better also where lower is better, and is left out where nothing moves the score', () => {
    const { uncertainty } = OFFICE;
    if (!uncertainty) throw new Error('the example has a score');
    const turned = chart({ ...OFFICE, framework: { ...OFFICE.framework, range: [4, 1] } }, 'tornado');
    expect(turned.axis.from).toBeGreaterThan(turned.axis.to);
    expect(kinds({ ...OFFICE, uncertainty: { ...uncertainty, tornado: [] } })).not.toContain('tornado');
    expect(kinds({ ...OFFICE, result: { ...OFFICE.result, score: null } })).not.toContain('tornado');
  });
});

describe('a round axis', () => {
  const axis = (values: readonly number[], isDown = false) => roundAxis('', values, isDown, String);
  it('holds its values between round numbers', () => {
    expect(axis([2.13, 2.97])).toMatchObject({ from: 2, to: 3 });
    expect(axis([2.13, 2.97], true)).toMatchObject({ from: 3, to: 2 });
  });
  it('is there for one value, and for none', () => {
    const { from, to } = axis([2]);
    expect(from).toBeLessThan(2);
    expect(from + to).toBeCloseTo(4, 9);
    expect(axis([])).toMatchObject({ from: 0, to: 1 });
  });
});

function never(): never {
  throw new Error('the sample is there');
}

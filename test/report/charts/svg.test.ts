import { describe, expect, it } from 'vitest';
import type { Chart, Heat } from '../../../src/report/charts/chart.js';
import { svgOf, svgOfDiagram } from '../../../src/report/charts/svg/index.js';
import { INK, PAPER, QUIET, SHADES } from '../../../src/report/charts/svg/palette.js';
import { test } from '../../property.js';
import { complaints, elementsOf, textsOf } from './parsed.js';
import { anyChart, anyDiagram } from './random.js';
import { BARS, CHARTS, DIAGRAM, DOTS, HEAT, LEVELS, MARKS, PLANE, RADAR, STEPS, TORNADO } from './samples.js';

const named = (svg: string, name: string) => elementsOf(svg).filter((element) => element.name === name);
const attributes = (svg: string, name: string, which: string) =>
  named(svg, name).map((element) => Number(element.attributes[which]));

describe.each(CHARTS.map((chart) => [chart.kind, chart] as const))('a picture of %s', (kind, chart) => {
  it('is a sound picture with its words as text', () => {
    const svg = svgOf(chart);
    expect(complaints(svg)).toEqual([]);
    expect(named(svg, 'title')[0]?.text).toBe(chart.title);
    expect(named(svg, 'desc')[0]?.text).toBe(chart.description);
    expect(textsOf(svg)).toContain(chart.title);
  });

  it('looks as it did', async () => {
    await expect(`${svgOf(chart)}\n`).toMatchFileSnapshot(`__snapshots__/${kind}.svg`);
  });
});

describe('any picture', () => {
  test('is sound, whatever it is of, and the same every time', anyChart, (chart) => {
    const svg = svgOf(chart);
    expect(complaints(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    expect(svgOf(structuredClone(chart))).toBe(svg);
  });

  test('of what leads to what is sound as well', anyDiagram, (diagram) => {
    const svg = svgOfDiagram(diagram);
    expect(complaints(svg)).toEqual([]);
    expect(svgOfDiagram(structuredClone(diagram))).toBe(svg);
  });

  it('keeps its ids apart from those of others, whatever these are called', () => {
    const ids = ['a', 'a"b', 'a b', 'a)b', 'a.b'].flatMap((id) =>
      elementsOf(svgOf({ ...BARS, id })).flatMap((element) => element.attributes['id'] ?? []),
    );
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  });

  it('cuts what is too long where it is seen, and keeps it whole for who points at it', () => {
    const label = 'A very long name of an indicator that nobody would ever want to read '.repeat(4).trim();
    const svg = svgOf({ ...BARS, rows: [{ label, value: 1, text: '1', indent: 0 }] });
    const cut = textsOf(svg).find((text) => text.startsWith('A very long'));
    expect(cut).toMatch(/\u2026$/u);
    expect(cut?.length).toBeLessThan(label.length);
    expect(named(svg, 'title').map(({ text }) => text)).toContain(label);
  });

  it('breaks a word that is longer than its line, and shows what cannot be seen', () => {
    const svg = svgOf({ ...BARS, rows: [{ label: `${'x'.repeat(70)}\u202e`, value: 1, text: '', indent: 0 }] });
    const shown = textsOf(svg).find((text) => text.startsWith('xxx'));
    expect(shown?.replace(/ /gu, '')).toBe(`${'x'.repeat(70)}\\u{202e}`);
    expect(shown).toContain(' ');
  });

  it('leaves out a mark of the axis that would run into another', () => {
    const ticks = Array.from({ length: 200 }, (_, i) => ({ value: i / 50, label: `tick ${String(i)}` }));
    const texts = textsOf(svgOf({ ...BARS, axis: { ...LEVELS, ticks } })).filter((text) => text.startsWith('tick'));
    expect(texts[0]).toBe('tick 0');
    expect(texts.length).toBeLessThan(12);
    expect(texts.length).toBeGreaterThan(3);
  });
});

describe('bars', () => {
  it('are as long as their values, from the left end of the axis', () => {
    const bars = named(svgOf(BARS), 'rect').filter(({ attributes: { fill } }) => fill === '#0072b2');
    const [three = 0, twoAndHalf = 0] = bars.map(({ attributes: { width } }) => Number(width));
    expect(three / twoAndHalf).toBeCloseTo(3 / 2.5, 3);
    expect(new Set(bars.map(({ attributes: { x } }) => x)).size).toBe(1);
  });

  it('have stripes where the value is unknown, and the key says so', () => {
    const striped = (svg: string) => named(svg, 'rect').filter(({ attributes: { fill } }) => fill?.startsWith('url('));
    expect(striped(svgOf(BARS))).toHaveLength(2);
    expect(textsOf(svgOf(BARS))).toContain('unknown');
    const known = svgOf({ ...BARS, rows: BARS.rows.slice(0, 2) });
    expect(striped(known)).toEqual([]);
    expect(textsOf(known)).not.toContain('unknown');
  });
});

describe('dots', () => {
  const circles = attributes(svgOf(DOTS), 'circle', 'cx');
  const [whole = 0, organization = 0] = circles.slice(1);

  it('stand the further right the smaller they are where the axis runs that way', () => {
    expect(whole).toBeLessThan(organization);
  });

  it('of what is unknown are not there: its range is dashed', () => {
    expect(circles).toHaveLength(4); // with that of the key
    const dashed = named(svgOf(DOTS), 'line').filter((line) => 'stroke-dasharray' in line.attributes);
    expect(dashed).toHaveLength(2);
  });

  it('have no key where it is not said what they mean', () => {
    const { key, unknown, ...bare } = DOTS;
    expect(key && unknown).toBeDefined();
    expect(attributes(svgOf(bare), 'circle', 'cx')).toHaveLength(3);
  });

  it('stand in the middle of an axis of no length', () => {
    const svg = svgOf({ ...DOTS, axis: { ...LEVELS, from: 3, to: 3, ticks: [{ value: 3, label: '3' }] } });
    expect(complaints(svg)).toEqual([]);
    expect(new Set(attributes(svg, 'circle', 'cx').slice(1)).size).toBe(1);
  });

  it('of a thousand rows make a high picture', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      ...(DOTS.rows[0] ?? never()),
      label: `Agency ${String(i)}`,
    }));
    const svg = svgOf({ ...DOTS, rows });
    expect(named(svg, 'svg')[0]?.attributes['height']).toMatch(/^2\d{4}$/u);
    expect(Math.max(...attributes(svg, 'circle', 'cy'))).toBeLessThan(
      Number(named(svg, 'svg')[0]?.attributes['height']),
    );
  });
});

describe('marks', () => {
  it('differ in shape as well as in colour, and two of one value are both seen', () => {
    const marks = named(svgOf(MARKS), 'path');
    const inKey = marks.slice(0, 3);
    expect(new Set(inKey.map(({ attributes: { d } }) => d)).size).toBe(3);
    expect(new Set(inKey.map(({ attributes: { fill } }) => fill)).size).toBe(3);
    expect(marks).toHaveLength(3 + 6);
    expect(new Set(marks.map(({ attributes: { transform } }) => transform)).size).toBe(9);
  });
});

describe('a radar', () => {
  it('breaks a line where a value is unknown, and fills a whole figure alone', () => {
    const [balangan, badung] = named(svgOf(RADAR), 'path').filter(({ attributes }) => 'stroke-dasharray' in attributes);
    expect(balangan?.attributes['d']?.match(/M/gu)).toHaveLength(2);
    expect(balangan?.attributes['fill']).toBe('none');
    expect(badung?.attributes['d']?.match(/M/gu)).toHaveLength(1);
    expect(badung?.attributes['fill']).toMatch(/^#/u);
  });

  it('has no key of one series alone', () => {
    const [one] = RADAR.series.slice(1);
    expect(textsOf(svgOf({ ...RADAR, series: [one ?? never()] }))).not.toContain('Badung');
  });
});

describe('a heat map', () => {
  it('has a shade and a text for each cell, and stripes where it is unknown', () => {
    const texts = textsOf(svgOf(HEAT));
    expect(texts).toEqual(expect.arrayContaining(['1.50', '3.10', '–', '4.00', '3.90', 'worst', 'best', 'unknown']));
  });

  it('has legible text on every shade', () => {
    for (const { fill, text } of SHADES) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    for (const ink of [INK, QUIET]) expect(contrast(PAPER, ink)).toBeGreaterThanOrEqual(7);
  });

  it('grows darker from worst to best, for who sees no colour', () => {
    const shades = SHADES.map(({ fill }) => luminance(fill));
    expect(shades.toSorted((a, b) => b - a)).toEqual(shades);
  });

  it('of a thousand rows and twelve columns is drawn, names of columns upright', () => {
    const cells = Array.from({ length: 12 }, (_, i) => ({ text: '3.25', share: i / 11 }));
    const heat: Heat = {
      ...HEAT,
      columns: cells.map((_, i) => `Dimension number ${String(i + 1)}`),
      rows: Array.from({ length: 1000 }, (_, i) => ({ label: `Agency ${String(i)}`, cells })),
    };
    const svg = svgOf(heat);
    expect(
      named(svg, 'text').filter(({ attributes: { transform } }) => transform?.startsWith('rotate(-90')),
    ).toHaveLength(12);
    expect(textsOf(svg).filter((text) => text === '3.25')).toHaveLength(12_000);
    expect(svg.length).toBeLessThan(3_000_000);
  });
});

describe('a plane', () => {
  it('puts points where they belong', () => {
    const [balangan, badung] = named(svgOf(PLANE), 'circle');
    expect(Number(balangan?.attributes['cx'])).toBeGreaterThan(Number(badung?.attributes['cx']));
    expect(Number(balangan?.attributes['cy'])).toBeLessThan(Number(badung?.attributes['cy']));
    expect(attributes(svgOf(PLANE), 'circle', 'cx')[2]).toBe(360);
  });
});

describe('steps', () => {
  it('show what was added as a part of all, and nothing where nothing was', () => {
    const added = named(svgOf(STEPS), 'rect').filter(({ attributes: { fill } }) => fill === '#0072b2');
    expect(added).toHaveLength(1 + 2);
    expect(textsOf(svgOf(STEPS))).toEqual(expect.arrayContaining(['+3 = 3', '+1 = 4', '+0 = 4']));
  });
});

describe('a tornado', () => {
  it('has both ends in words, the lower one at the side where the axis has it', () => {
    const side = (svg: string, text: string) => named(svg, 'text').find((each) => each.text === text)?.attributes;
    expect(side(svgOf(TORNADO), '1.00')?.['text-anchor']).toBe('end');
    const turned = svgOf({ ...TORNADO, axis: { ...LEVELS, from: 4, to: 0 } });
    expect(side(turned, '1.00')?.['text-anchor']).toBeUndefined();
  });
});

describe('a chart of nothing', () => {
  const EMPTY: readonly Chart[] = [
    { ...BARS, rows: [] },
    { ...DOTS, rows: [] },
    { ...MARKS, rows: [], series: [] },
    { ...RADAR, spokes: [], series: [] },
    { ...HEAT, rows: [], columns: [] },
    { ...PLANE, points: [], reach: 0 },
    { ...STEPS, rows: [] },
    { ...TORNADO, rows: [] },
  ];
  it.each(EMPTY.map((chart) => [chart.kind, chart] as const))('is still a picture: %s', (_, chart) => {
    const svg = svgOf(chart);
    expect(complaints(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });
});

describe('what leads to what', () => {
  const svg = svgOfDiagram(DIAGRAM);

  it('is a sound picture that tells each edge', async () => {
    expect(complaints(svg)).toEqual([]);
    expect(named(svg, 'desc')[0]?.text).toContain('Too few people \u2192 Skills that do not fit; ');
    expect(named(svg, 'desc')[0]?.text).not.toContain('gone');
    await expect(`${svg}\n`).toMatchFileSnapshot('__snapshots__/diagram.svg');
  });

  it('stands from left to right, causes first, also where it goes round', () => {
    const left = (start: string) =>
      Number(named(svg, 'text').find(({ text }) => text.startsWith(start))?.attributes['x']);
    const places = ['Too little money', 'Too few', 'Skills', 'Little trust', 'Services'].map(left);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(5);
  });

  it('of nothing is an empty picture', () => {
    expect(complaints(svgOfDiagram({ ...DIAGRAM, nodes: [], edges: [] }))).toEqual([]);
  });

  it('of a chain of 300 is drawn', () => {
    const nodes = Array.from({ length: 300 }, (_, i) => ({ id: String(i), label: String(i), tone: 'effect' as const }));
    const edges = nodes.slice(1).map(({ id }, i) => ({ from: String(i), to: id }));
    expect(complaints(svgOfDiagram({ ...DIAGRAM, nodes, edges }))).toEqual([]);
  });
});

function never(): never {
  throw new Error('the sample is there');
}

/** By WCAG 2.2: relative luminance of sRGB, and the contrast of two. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

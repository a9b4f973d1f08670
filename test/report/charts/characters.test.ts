import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/report/charts/characters.js';
import type { Chart } from '../../../src/report/charts/chart.js';
import { paragraph } from '../../../src/report/compose.js';
import type { Block } from '../../../src/report/tree.js';
import { plainText } from '../../../src/report/formats/terminal/index.js';
import { test } from '../../property.js';
import { anyChart } from './random.js';
import { BARS, DOTS, HEAT, LEVELS, MARKS, PLANE, RADAR, STEPS, TORNADO } from './samples.js';

describe('in characters', () => {
  it('bars reach as far as their values, and what is unknown all the way', () => {
    const [, staffing = '', facilities = '', funds = '', axis = ''] = linesOf(BARS, 60);
    expect(staffing).toMatch(/^Staffing {16}█{17} +3$/u);
    expect(facilities).toMatch(/^ {2}Facilities & <power> {2}█{14} +2\.5$/u);
    expect(funds).toMatch(/^Funds {19}░{23} {2}no evidence$/u);
    expect(axis).toMatch(/^ {24}0 +1 +2 +3 +4 {2}Level \(better to the right\)$/u);
  });

  it('dots stand on their ranges, wherever the axis begins', () => {
    const [, whole = '', organization = '', unknown = '', nothing = '', alone = ''] = linesOf(DOTS, 76);
    expect(whole).toMatch(/^Whole +├─+●─+┤ +3\.25 \(2\.50–3\.50\)$/u);
    expect(organization).toMatch(/^ {2}Organization +● +2\.50$/u);
    expect(unknown).toMatch(/├─+┤ {2}unknown$/u);
    expect(nothing).toBe('  Nothing to say');
    expect(alone).toMatch(/interval +● +2$/u);
  });

  it('marks are letters, side by side where they are of one value', () => {
    const [, staffing = '', funds = ''] = linesOf(MARKS);
    expect(staffing).toMatch(/^Staffing +AB +C$/u);
    expect(funds).toMatch(/^Funds +A +C$/u);
    expect(linesOf(MARKS).at(-1)).toBe('A coder-a (coder)  B coder-b (coder)  C agency (agency)');
  });

  it('a radar is marks on a line for each spoke', () => {
    const lines = linesOf(RADAR);
    expect(lines).toHaveLength(1 + 5 + 2);
    expect(lines[3]).toMatch(/^Funds +B$/u);
  });

  it('steps show what was new, a tornado where the figure stands', () => {
    expect(linesOf(STEPS)[2]).toMatch(/^2\. Clerk +░+█+ +\+1 = 4$/u);
    expect(linesOf(STEPS)[3]).not.toContain('█');
    expect(linesOf(TORNADO)[1]).toMatch(/^What is unknown +█+┃█+ +1\.00 – 3\.50$/u);
    expect(linesOf(TORNADO).at(-1)).toBe('┃ as it is: 2.50');
  });

  it('a heat map is left out: its figures stand in the table beside it', () => {
    expect(linesOf(HEAT)).toEqual([]);
    const between = (chart: Chart): Block[] => [paragraph('before'), { kind: 'chart', chart }, paragraph('after')];
    expect(plainText({ blocks: between(HEAT) })).toBe('before\n\nafter\n');
    expect(plainText({ blocks: between(PLANE) })).toContain('Balangan: Grow');
  });

  it('a plane is told in lines', () => {
    expect(linesOf(PLANE).slice(1)).toEqual(['Balangan: Grow', 'Badung: Defend', '']);
    const points = [
      { x: -1, y: 1, label: 'A' },
      { x: 1, y: -1, label: 'B' },
      { x: 1, y: 0, label: 'C' },
    ];
    expect(linesOf({ ...PLANE, points }).slice(1)).toEqual(['A: Turn round', 'B', 'C']);
  });

  it('long names are cut, and marks of the axis that have no room left out', () => {
    const ticks = Array.from({ length: 100 }, (_, i) => ({ value: i / 25, label: String(i) }));
    const rows = [{ label: 'x'.repeat(90), value: 1, text: '', indent: 0 }];
    const [, row = '', axis = ''] = linesOf({ ...BARS, axis: { ...LEVELS, ticks }, rows }, 80);
    expect(row).toMatch(/^x{31}… {2}█+$/u);
    expect(axis.trim().split(/ +/u).length).toBeLessThan(30);
  });

  it('an axis of no length has everything in its middle', () => {
    const axis = { ...LEVELS, from: 2, to: 2, ticks: [] };
    const [, whole = '', organization = ''] = linesOf({ ...DOTS, axis });
    expect(whole.indexOf('●')).toBe(organization.indexOf('●'));
  });

  test('there is a title and no nonsense, whatever a chart is of', anyChart, (chart) => {
    const lines = linesOf(chart);
    if (chart.kind !== 'heat') expect(lines[0]).toBe(chart.title);
    expect(lines.join('\n')).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('a terminal gets no more than text of it', () => {
    const hostile = {
      ...BARS,
      title: 'a\u001b[2Jb',
      rows: [{ label: '\u001b]8;;x', value: 1, text: '\u202e', indent: 0 }],
    };
    const text = plainText({ blocks: [{ kind: 'chart', chart: hostile }] });
    expect(text).toContain('a\\u{1b}[2Jb');
    expect(text).not.toMatch(/[\u001b\u202e]/u);
  });
});

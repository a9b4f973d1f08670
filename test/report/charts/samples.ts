import type {
  Axis,
  Bars,
  Chart,
  Dots,
  Heat,
  Marks,
  Plane,
  Radar,
  Steps,
  Tornado,
} from '../../../src/report/charts/chart.js';
import type { Diagram } from '../../../src/report/tree.js';

/** A chart of each kind, small enough to be looked at: with what is unknown, what is cut and what stands one level below. */

export const LEVELS: Axis = {
  title: 'Level (better to the right)',
  from: 0,
  to: 4,
  ticks: [0, 1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
};

const drawn = (id: string) => ({ id, title: `A chart: ${id}`, description: `What ${id} show.`, unknown: 'unknown' });

export const BARS: Bars = {
  ...drawn('bars'),
  kind: 'bars',
  axis: LEVELS,
  rows: [
    { label: 'Staffing', value: 3, text: '3', indent: 0 },
    { label: 'Facilities & <power>', value: 2.5, text: '2.5', indent: 1 },
    { label: 'Funds', value: null, text: 'no evidence', indent: 0 },
  ],
};

export const DOTS: Dots = {
  ...drawn('dots'),
  kind: 'dots',
  axis: { ...LEVELS, from: 4, to: 1, ticks: LEVELS.ticks.slice(1) },
  key: { point: 'score', range: 'bounds' },
  rows: [
    { label: 'Whole', value: 3.25, range: [2.5, 3.5], text: '3.25 (2.50–3.50)', indent: 0 },
    { label: 'Organization', value: 2.5, range: [2.5, 2.5], text: '2.50', indent: 1 },
    { label: 'Too little known', value: null, range: [1, 4], text: 'unknown', indent: 1 },
    { label: 'Nothing to say', value: null, range: null, text: '', indent: 1 },
    { label: 'A rank without an interval', value: 2, range: null, text: '2', indent: 0 },
  ],
};

export const MARKS: Marks = {
  ...drawn('marks'),
  kind: 'marks',
  axis: LEVELS,
  series: ['coder-a (coder)', 'coder-b (coder)', 'agency (agency)'],
  rows: [
    { label: 'Staffing', values: [3, 3, 4] },
    { label: 'Funds', values: [1, null, 4] },
    { label: 'Networks', values: [null, 2, null] },
  ],
};

export const RADAR: Radar = {
  ...drawn('radar'),
  kind: 'radar',
  axis: { ...LEVELS, from: 1, ticks: LEVELS.ticks.slice(1) },
  series: [
    { label: 'Balangan', values: [3, 2, null, 4, 1.5] },
    { label: 'Badung', values: [4, 3, 2, 4, 3.5] },
  ],
  spokes: ['Policy', 'Governance of what is built and bought', 'Funds', 'Services', 'People'],
};

export const HEAT: Heat = {
  ...drawn('heat'),
  kind: 'heat',
  columns: ['Policy', 'Governance', 'Services to the public and to other agencies'],
  rows: [
    {
      label: 'Balangan',
      cells: [
        { text: '1.50', share: 0 },
        { text: '3.10', share: 0.5 },
        { text: '–', share: null },
      ],
    },
    {
      label: 'Badung',
      cells: [
        { text: '4.00', share: 1 },
        { text: '3.90', share: 0.9 },
        { text: '', share: null },
      ],
    },
  ],
  ends: ['worst', 'best'],
};

export const PLANE: Plane = {
  ...drawn('plane'),
  kind: 'plane',
  reach: 4,
  x: { title: 'Within', minus: 'Weaknesses', plus: 'Strengths' },
  y: { title: '', minus: 'Threats', plus: 'Opportunities' },
  corners: { plusPlus: 'Grow', minusPlus: 'Turn round', minusMinus: 'Defend', plusMinus: '' },
  points: [
    { x: 1.75, y: 1.11, label: 'Balangan' },
    { x: -2, y: -0.5, label: 'Badung' },
    { x: 0, y: 1, label: '' },
  ],
};

export const STEPS: Steps = {
  ...drawn('steps'),
  kind: 'steps',
  axis: { ...LEVELS, title: 'Themes' },
  added: 'new',
  total: 'all',
  rows: [
    { label: '1. Head of agency', added: 3, total: 3 },
    { label: '2. Clerk', added: 1, total: 4 },
    { label: '3. Citizen', added: 0, total: 4 },
  ],
};

export const TORNADO: Tornado = {
  ...drawn('tornado'),
  kind: 'tornado',
  axis: LEVELS,
  at: 2.5,
  atText: 'as it is: 2.50',
  sides: { left: 'worse', right: 'better' },
  rows: [
    { label: 'What is unknown', low: 1, high: 3.5, lowText: '1.00', highText: '3.50' },
    { label: 'Other weights', low: 2.4, high: 2.5, lowText: '2.40', highText: '2.50' },
    { label: 'Another rule', low: 2.5, high: 2.5, lowText: '2.50', highText: '2.50' },
  ],
};

export const CHARTS: readonly Chart[] = [BARS, DOTS, MARKS, RADAR, HEAT, PLANE, STEPS, TORNADO];

/** A chain with a short cut, a circle, something that leads to itself, and an edge to what is not there. */
export const DIAGRAM: Diagram = {
  kind: 'diagram',
  id: 'diagram',
  title: 'What leads to what',
  key: { root: 'a beginning', circle: 'in a circle', effect: 'an effect' },
  nodes: [
    { id: 'funds', label: 'Too little money for what the plan asks for, year after year', tone: 'root' },
    { id: 'staff', label: 'Too few people', tone: 'effect' },
    { id: 'skills', label: 'Skills that do not fit', tone: 'circle' },
    { id: 'trust', label: 'Little trust', tone: 'circle' },
    { id: 'service', label: 'Services are late', tone: 'effect' },
    { id: 'alone', label: 'Habit', tone: 'effect' },
  ],
  edges: [
    { from: 'funds', to: 'staff' },
    { from: 'staff', to: 'skills' },
    { from: 'skills', to: 'trust' },
    { from: 'trust', to: 'skills' },
    { from: 'trust', to: 'service' },
    { from: 'funds', to: 'service' },
    { from: 'alone', to: 'alone' },
    { from: 'funds', to: 'gone' },
  ],
};

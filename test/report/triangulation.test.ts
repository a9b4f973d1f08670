import { describe, expect, it } from 'vitest';
import { render } from '../../src/report/index.js';
import type { NodeTriangulation, Triangulation } from '../../src/model/triangulation.js';
import { ASSESSMENT } from './fixtures.js';
import { section, words } from './sections.js';

const NONE = { divergent: 0, convergent: 0, complementary: 0, singleSource: 0 };

/** The small office: staffing contradicted by every type, facilities and commitment alike. */
const staffing: NodeTriangulation = {
  node: 'staffing',
  data: {
    reading: 'divergent',
    sides: [
      { kind: 'group', id: 'leadership', level: 3, evidence: ['staff-head'] },
      { kind: 'document', id: 'list', level: 1, evidence: ['staff-list'] },
      { kind: 'date', id: '2022-01-07', level: 3, evidence: ['staff-head'] },
    ],
    grounds: [
      { code: 'items-dispute', factor: null, levels: [], evidence: ['staff-head', 'staff-list'] },
      { code: 'factor-denied', factor: 'broken-devices', levels: [], evidence: ['rooms', 'staff-head'] },
      { code: 'levels-apart', factor: null, levels: [1, 3], evidence: ['staff-head', 'staff-list'] },
    ],
  },
  investigator: {
    reading: 'divergent',
    sides: [{ kind: 'rater', id: 'coder-b', level: null, evidence: [] }],
    grounds: [{ code: 'status-apart', factor: null, levels: [], evidence: [] }],
  },
  method: {
    reading: 'divergent',
    sides: [
      { kind: 'method', id: 'interview', level: 3, evidence: ['staff-head'] },
      { kind: 'method', id: 'document', level: 1, evidence: ['staff-list'] },
    ],
    grounds: [{ code: 'said-seen-apart', factor: null, levels: [1, 3], evidence: ['staff-head', 'staff-list'] }],
  },
  theory: {
    reading: 'divergent',
    sides: [
      {
        framework: 'small',
        title: { en: 'Small' },
        weak: false,
        nodes: [{ node: 'staffing', title: { en: 'Staff' }, percent: 67, weak: false, concepts: [], evidence: [] }],
      },
      {
        framework: 'other',
        title: { en: 'Other', id: 'Lain' },
        weak: true,
        nodes: [
          { node: 'skills', title: { en: 'Skills' }, percent: 0, weak: true, concepts: [], evidence: ['staff-head'] },
        ],
      },
      {
        framework: 'third',
        title: { en: 'Third' },
        weak: null,
        nodes: [
          { node: 'x', title: { en: 'X' }, percent: 0, weak: true, concepts: [], evidence: [] },
          { node: 'y', title: { en: 'Y' }, percent: 100, weak: false, concepts: [], evidence: [] },
        ],
      },
    ],
    grounds: [{ code: 'verdicts-apart', factor: null, levels: [], evidence: ['staff-head'] }],
  },
  roles: [],
};
const alone = (node: string): NodeTriangulation => ({
  node,
  data: null,
  investigator: { reading: 'single-source', sides: [], grounds: [] },
  method: null,
  theory: null,
  roles: [],
});
const FOUND: Triangulation = {
  summary: { data: { ...NONE, divergent: 1 }, investigator: { ...NONE, singleSource: 2 }, method: NONE, theory: NONE },
  roles: { alike: 1, selfBetter: 2, selfWorse: 0 },
  nodes: [alone('facilities'), alone('commitment'), staffing],
};
const report = (over: Partial<Triangulation> = {}, lang: 'en' | 'id' = 'en'): string =>
  render({ ...ASSESSMENT, triangulation: { ...FOUND, ...over } }, { lang });
const told = (over: Partial<Triangulation> = {}): string => words(section(report(over), 'Triangulation'));

describe('the report on triangulation', () => {
  it('is a section only where it was asked for', () => {
    expect(render(ASSESSMENT)).not.toContain('Triangulation');
    expect(report()).toContain('<a id="triangulation"></a>');
    expect(report({}, 'id')).toContain('## Triangulasi');
  });

  it('begins with the contradictions, each type with its grounds and the items of each side', () => {
    const text = told();
    expect(text.indexOf('Where sides contradict')).toBeLessThan(text.indexOf('How many indicators'));
    expect(text).toContain(
      'data: items contradict each other, whatever levels they speak for (E1, E5); "Broken devices" is shown and denied (E3, E1); levels 1, 3: leadership, level 3 (E1); Staff list, level 1 (E5).',
    );
    expect(text).toContain('methods: what was said and what was seen or read differ (1, 3): interview, level 3 (E1)');
    expect(text).toContain('raters: one gives a level, another finds nothing to judge: coder-b.');
    expect(text).toContain('Small: not weak (Staff 67%); Other: weak (Skills 0%); Third: weak in part (X 0%, Y 100%).');
    expect(told({ nodes: [alone('facilities')] })).toContain('No indicator has sides that contradict each other.');
  });

  it('puts indicators alike into one row, the contradicted first', () => {
    const rows = told()
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.slice(-2)).toEqual([
      '| Staff | divergent | divergent | divergent | divergent |',
      '| Facilities, Commitment | no independent source | one rater | no independent source | not compared |',
    ]);
  });

  it('counts, and leaves out theories where one framework alone was scored', () => {
    expect(told()).toContain('| Raters | 0 | 0 | 0 | 2 |');
    expect(told()).toContain('| Frameworks | 0 | 0 | 0 | 0 |');
    const one = told({ nodes: [alone('facilities')] });
    expect(one).toContain('One framework alone was scored, so there is no triangulation of theories.');
    expect(one).not.toContain('| Frameworks');
  });

  it('says how the word of the agency compares, where it was given', () => {
    expect(told()).toContain(
      'stands beside that of another rater 3 times: at the same level 1, better by its own word 2, worse 0',
    );
    expect(told({ roles: { alike: 1, selfBetter: 0, selfWorse: 0 } })).toContain('another rater once');
    expect(told({ roles: null })).not.toContain('own word');
  });

  it('is part of the explanation of an indicator, with every side', () => {
    const text = words(render({ ...ASSESSMENT, triangulation: FOUND }, { view: 'explain', id: 'staffing' }));
    expect(text).toContain('- Data: divergent');
    expect(text).toContain('  - 7 January 2022, level 3: staff-head');
    expect(text).toContain('  - items contradict each other, whatever levels they speak for (staff-head, staff-list)');
    expect(text).toContain('- Frameworks: divergent');
    expect(text).toContain('  - Other: weak (Skills 0%)');
    const none = words(render({ ...ASSESSMENT, triangulation: FOUND }, { view: 'explain', id: 'facilities' }));
    expect(none).toContain('- Data: no independent source');
    expect(none).not.toContain('Frameworks:');
    expect(render(ASSESSMENT, { view: 'explain', id: 'staffing' })).not.toContain('Triangulation');
  });

  it('words every ground and side in both languages', () => {
    const codes = ['changed-over-time', 'levels-agree', 'factor-shared', 'status-shared', 'verdicts-agree'] as const;
    const each = codes.map((code): NodeTriangulation => ({
      ...staffing,
      node: 'staffing',
      data: {
        reading: 'convergent',
        sides: [
          { kind: 'informant', id: 'head', level: null, evidence: ['staff-head'] },
          { kind: 'place', id: 'office', level: null, evidence: ['rooms'] },
        ],
        grounds: [{ code, factor: 'floods', levels: [], evidence: [] }],
      },
    }));
    for (const lang of ['en', 'id'] as const)
      for (const node of each) {
        const all = { ...ASSESSMENT, triangulation: { ...FOUND, nodes: [node] } };
        const text = render(all, { view: 'explain', id: 'staffing', lang });
        expect(text).not.toMatch(/undefined|null/u);
        expect(text).toContain(lang === 'en' ? 'The offices: ' : 'Kantor: ');
      }
  });
});

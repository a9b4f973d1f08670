import { describe, expect, it } from 'vitest';
import type { Path, WhatIf } from '../../src/model/whatIf.js';
import { renderWhatIf } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';

const { tool, options, agency, framework, study, result } = ASSESSMENT;
const node = (id: string) => ASSESSMENT.nodes.find((each) => each.id === id)!;
const better = { ...result, score: 3.5, known: 3.5, percent: 83.3333333333, bounds: [2.75, 3.5] as const };
const title = { en: 'Staff', id: 'Pegawai' };

const PATH: Path = {
  effort: 3,
  atLeast: 3,
  steps: [
    { node: 'staffing', title, from: 3, to: 4, effort: 2, remedy: { id: 'hire', title: { en: 'Hire', id: 'Rekrut' } } },
    { node: 'staffing', title, from: 3.5, to: 4, effort: 1, remedy: null },
  ],
  result: better,
};

const FOUND: WhatIf = {
  format: 'egov-whatif/1',
  tool,
  options,
  study,
  agency,
  framework,
  set: [
    { node: 'staffing', title, status: 'scored', from: 3, to: 4 },
    { node: 'funds', title: { en: 'Funds', id: 'Dana' }, status: 'no-evidence', from: null, to: 2 },
  ],
  before: result,
  after: better,
  nodes: [
    {
      ...node('staffing'),
      before: node('staffing'),
      after: { ...node('staffing'), score: 4, known: 4 },
    },
    { ...node('funds'), before: { ...node('funds'), bounds: null }, after: { ...node('funds'), score: 2, known: 2 } },
  ],
  target: 'good',
  path: PATH,
  noPath: null,
  summit: { score: 4, band: 'good' },
};

const told = (over: Partial<WhatIf> = {}, lang: 'en' | 'id' = 'en'): string =>
  renderWhatIf({ ...FOUND, ...over }, { format: 'text', lang }).replace(/\s+/gu, ' ');

describe('what if', () => {
  it('begins with what is taken to be otherwise, known before or not', () => {
    expect(renderWhatIf(FOUND)).toMatch(/^# What if: Personnel Agency\n\nTaken to be otherwise:/u);
    expect(told()).toContain('Staff: 4 instead of 3');
    expect(told()).toContain('Funds: 2 (so far: no evidence)');
    expect(told({}, 'id')).toContain('Seandainya: Badan Kepegawaian Yang diandaikan lain:');
    expect(told({}, 'id')).toContain('Pegawai: 4, bukan 3');
    expect(told({}, 'id')).toContain('Dana: 2 (sejauh ini: tidak ada bukti)');
  });

  it('sets score, band and bounds before beside those after', () => {
    const table = renderWhatIf(FOUND);
    expect(table).toContain('| Before | Band | Bounds before | After | Band | Bounds after |');
    expect(table).toMatch(/\| \*\*Whole\*\* \| 3\.25 \|.*\| 3\.50 \|.*\| 2\.75–3\.50 \|/u);
    expect(renderWhatIf(FOUND, { lang: 'id' })).toContain('| Sebelum |');
  });

  it('says so where nothing changes, and shows the whole alone where nothing is set', () => {
    expect(told({ nodes: [] })).toContain('No score changes.');
    expect(told({ nodes: [] }, 'id')).toContain('Tidak ada skor yang berubah.');
    const alone = renderWhatIf({ ...FOUND, set: [], nodes: [] });
    expect(alone).toContain('| Dimension / indicator | As it is | Band | Bounds |');
    expect(alone).not.toContain('Taken to be otherwise');
    expect(alone).not.toContain('No score changes');
  });
});

describe('the path', () => {
  it('lists each step with its effort and what would bring it about, and where it leads', () => {
    const text = told();
    expect(text).toContain('From 3.50 to "good" it takes 3 units of effort in 2 steps:');
    expect(text).toContain('1. Staff: from 3 to 4, 2 units (by: Hire)');
    expect(text).toContain('from 3.5 to 4, 1 unit (no remedy tells how much, so one unit is counted)');
    expect(text).toContain('The score would then be 3.50, good');
    expect(text).toContain('By this count no other path takes less.');
    const id = told({}, 'id');
    expect(id).toContain('Dari 3,50 menuju "baik" diperlukan 2 langkah dengan jumlah beban 3:');
    expect(id).toContain('dari 3 menjadi 4, 2 satuan (dengan: Rekrut)');
    expect(id).toContain('tidak ada jalan lain yang lebih ringan');
  });

  it('gives the gap where it is not proven to be the cheapest', () => {
    const open = { path: { ...PATH, atLeast: 1 } };
    expect(told(open)).toContain('it is proven that none takes less than 1 unit.');
    expect(told(open, 'id')).toContain('terbukti tidak ada yang memerlukan kurang dari 1 satuan.');
  });

  it.each([
    ['best-band', null, 'The score already lies in the best band.', 'kategori terbaik'],
    ['reached', 'fair', 'The score already lies in "fair", or in a better band.', '"cukup" atau kategori'],
    ['out-of-reach', 'good', 'with every known indicator at its best the score would be 4.00, good', '4,00, baik'],
    ['nothing-to-raise', 'good', '"good" cannot be reached by raising indicators', 'menaikkan indikator'],
  ] as const)('or says why there is none: %s', (noPath, target, en, id) => {
    const none = { path: null, noPath, target };
    expect(told(none)).toContain('A better band');
    expect(told(none)).toContain(en);
    expect(told(none, 'id')).toContain(id);
  });

  it('says so where there is no score to start from', () => {
    const none = {
      path: null,
      noPath: 'no-score' as const,
      target: null,
      summit: null,
      after: { ...better, score: null, band: null, bounds: null },
    };
    expect(told(none)).toContain('There is no score to start from');
    expect(told(none, 'id')).toContain('Belum ada skor');
  });
});

import type { nouns as en } from '../en/nouns.js';

export const nouns: typeof en = {
  items: (count) => `${String(count)} butir bukti`,
  sources: (count) => `${String(count)} sumber`,
  independentSources: (count) => `${String(count)} sumber independen`,
  indicators: (count) => `${String(count)} indikator`,
  dimensions: (count) => `${String(count)} dimensi`,
  decimals: (count) => `${String(count)} desimal`,
  aspects: (count) => `${String(count)} aspek`,
  axes: (count) => `${String(count)} sumbu`,
  quadrants: (count) => `${String(count)} kuadran`,
  sourceKinds: {
    informant: (count) => `${String(count)} narasumber`,
    group: (count) => `${String(count)} kelompok narasumber`,
    document: (count) => `${String(count)} dokumen`,
    place: (count) => `${String(count)} tempat`,
    dataset: (count) => `${String(count)} set data`,
    publication: (count) => `${String(count)} publikasi`,
  },
  sessionsBy: {
    'interview': (count) => `${String(count)} wawancara`,
    'focus-group': (count) => `${String(count)} diskusi kelompok terpumpun`,
    'questionnaire': (count) => `${String(count)} kuesioner`,
    'observation': (count) => `${String(count)} observasi`,
    'document': (count) => `${String(count)} pembacaan dokumen`,
    'dataset': (count) => `${String(count)} pembacaan set data`,
  },
  verdicts: (count) => `${String(count)} simpulan terpublikasi`,
  groups: (count) => `${String(count)} kelompok narasumber`,
};

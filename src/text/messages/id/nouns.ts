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
  sessions: (count) => `${String(count)} sesi`,
  verdicts: (count) => `${String(count)} simpulan terpublikasi`,
  groups: (count) => `${String(count)} kelompok informan`,
};

import type { prompter as en } from '../en/prompter.js';

export const prompter: typeof en = {
  keys: { move: '↑↓ berpindah', take: 'Enter memilih', find: 'ketik untuk mencari' },
  nothingFound: 'Tidak ada yang bernama demikian; hapus beberapa huruf.',
  yes: 'ya',
  no: 'tidak',
  isYes: ['ya', 'y'],
  isNo: ['tidak', 't'],
  yesOrNo: 'Ketik ya atau tidak.',
};

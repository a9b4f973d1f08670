import type { add as en } from '../en/add.js';

export const add: typeof en = {
  kind: {
    source: 'sumber',
    session: 'sesi',
    evidence: 'bukti',
    rating: 'penilaian',
    factor: 'faktor',
    proposal: 'usulan',
  },
  added: (place, kind, id) => `${place}  ${kind} ${id}`,
  next: (command) => `Selanjutnya: ${command}`,
};

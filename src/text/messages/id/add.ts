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
  next: {
    source: (study, id) =>
      `Selanjutnya: egov-assess add session ${study} --source ${id} --method interview --date 2000-01-31`,
    session: (study, id) =>
      `Selanjutnya: egov-assess add evidence ${study} --from ${id} --at "halaman 1" --finding "..."`,
    evidence: (study, id) => `Selanjutnya: egov-assess add rating ${study} --node ... --level ... --evidence ${id}`,
    rating: (study) => `Selanjutnya: egov-assess score ${study}`,
    factor: (study, id) => `Selanjutnya: egov-assess add evidence ${study} --from ... --finding "..." --shows ${id}`,
    proposal: (study) => `Selanjutnya: egov-assess report ${study} -o report.md`,
  },
};

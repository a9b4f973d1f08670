import type { started as en } from '../en/started.js';

export const started: typeof en = {
  nothingDrawn: 'tidak ada yang dapat digambar: tidak ada gambar yang ditulis',
  written: (file) => `${file} sudah ditulis`,
  framework: (program, folder, id) => `Selanjutnya:
  1. Isi setiap teks dari < sampai >, dan tentukan topik setiap indikator (docs/catalogue.md).
  2. ${program} frameworks lint ${folder}
  3. ${program} frameworks test ${folder}
Studi mengenalnya sebagai "${id}" bila frameworks/${id}/ berada di samping study.yaml, atau bila foldernya disebut dalam egov-assess.yaml.`,
};

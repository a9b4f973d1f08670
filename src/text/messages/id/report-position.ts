import type { reportPosition as en } from '../en/report-position.js';

export const reportPosition: typeof en = {
  'heading': 'Posisi menurut faktor-faktornya',
  'title': (agency, framework) => `Faktor: ${agency} (${framework})`,
  'side': 'Kelompok faktor',
  'axis': 'Sumbu',
  'count': 'Jumlah',
  'score': 'Skor',
  'aspects': 'Faktor menurut aspek',
  'aspectsIntro':
    'Suatu faktor tercantum pada setiap aspek yang topiknya sama. Aspek yang kosong berarti tidak ada faktor yang ditemukan atau disebut; itu tidak sama dengan tidak adanya faktor.',
  'aspect': 'Aspek',
  'nothing': 'tidak ada yang ditemukan atau disebut',
  'bases': (evidenced, contested, stated) =>
    `${String(evidenced)} terbukti, ${String(contested)} diperdebatkan, ${String(stated)} hanya disebut`,
  'settled': (x, y) => `Posisi: x = ${x}, y = ${y}`,
  'inQuadrant': (quadrant) => `, pada kuadran "${quadrant}".`,
  'onBorder': (axes) => `, tepat pada garis batas (${axes} bernilai 0), sehingga tidak termasuk kuadran mana pun.`,
  'nothingToWeigh': (sides) =>
    `Pada kelompok ${sides} tidak ada faktor yang ditemukan atau disebut, sehingga yang masuk ke dalam posisi ini adalah 0. Itu tidak sama dengan tidak adanya faktor.`,
  'unweighted':
    'Studi ini belum memberi bobot dan rating pada faktor-faktornya. Jumlah faktor saja tidak menghasilkan posisi, karena setiap faktor akan dianggap sama pentingnya.',
  'border': 'pada garis batas',
  'nowhere': 'belum ada posisi',
  'incomplete': 'Posisi belum dapat ditetapkan: ada faktor yang belum diberi bobot.',
  'empty-axis':
    'Posisi belum dapat ditetapkan: pada salah satu sumbu tidak ditemukan faktor, dan tidak ditemukan bukan berarti nol.',
  'unsettled':
    'Beberapa penilai memberi bobot dan belum ada konsensus, sehingga posisinya belum dapat ditetapkan. Tabel mereka tidak dirata-ratakan: bobot dalam satu tabel merupakan satu kesatuan.',
  'answer': (agency, counts) => `${agency}: ${counts}.`,
  'counted': (count, title) => `${title} ${String(count)}`,
  'method': (from, to) =>
    `Setiap faktor diberi bobot 0 sampai 1 dan rating ${from} sampai ${to}; skornya adalah bobot dikalikan rating.`,
  'sum': {
    axis: 'Bobot dalam satu sumbu berjumlah 1.',
    side: 'Bobot pada setiap sisi sumbu berjumlah 1.',
  },
  'minus': {
    plain: 'Sisi negatif diberi rating seperti sisi positif lalu menjadi pengurang.',
    signed: 'Faktor pada sisi negatif diberi rating negatif, lalu kedua sisi dijumlahkan.',
    inverse:
      'Pada sisi negatif faktor terberat diberi rating terendah; kedua sisi dijumlahkan, lalu dikurangi jumlah yang diperoleh bila semua rating berada di tengah.',
  },
  'tableOf': (rater, role, counted) =>
    `Bobot dan rating menurut ${rater} (${role}${counted ? '' : '; hanya sebagai pembanding, tidak menentukan posisi'})`,
  'factor': 'Faktor',
  'weight': 'Bobot',
  'rating': 'Nilai (rating)',
  'missing': 'Belum diberi bobot: ',
  'total': 'Posisi pada sumbu',
  'sections': { axes: 'Sumbu', quadrants: 'Kuadran', weighting: 'Bobot dan rating', classes: 'Jenis strategi' },
  'sideOf': (polarity, locus) => `faktor ${polarity}, ${locus}`,
  'quadrant': (label, id, x, y) => `${label} (${id}): x ${x}, y ${y}`,
  'signs': { plus: 'di atas 0', minus: 'di bawah 0' },
};

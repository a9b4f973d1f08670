import type { saturation as en } from '../en/saturation.js';

export const saturation: typeof en = {
  title: (agency) => `Kejenuhan: ${agency}`,
  heading: 'Kejenuhan wawancara',
  counting: (sessions, themes) =>
    `${String(sessions)} sesi tanya jawab, menurut urutan tanggal; yang tanggalnya sama menurut urutan dalam daftar sesi studi, dan tanggal tanpa hari mendahului yang lengkap. Tema: ${themes}.`,
  undated: (undated) => `${String(undated)} sesi yang tidak bertanggal ditempatkan terakhir.`,
  published:
    'Studi ini dikode dari publikasi, sehingga yang terlihat adalah kapan teksnya tidak lagi membawa tema baru; apa lagi yang muncul dalam wawancara tidak diketahui.',
  of: {
    factors: 'faktor yang ditunjukkan oleh bukti yang diterima',
    concepts: 'topik yang disentuh oleh bukti yang diterima',
    nodes: 'indikator yang dinilai berdasarkan bukti yang diterima',
  },
  point: (reached, run) => `${String(reached)}+${String(run)}`,
  reached: (point, reached, run, found, base, themes, share) =>
    `Menurut aturan ini kejenuhan tercapai pada ${point}: setelah ${String(reached)} sesi, ${String(run)} sesi berikutnya membawa ${found === 0 ? 'tidak satu pun tema baru' : `${String(found)} tema baru`} (${share} dari ${String(themes)} tema pada ${String(base)} sesi pertama).`,
  known: (known, all, share) =>
    known === all
      ? 'Sesi-sesi selebihnya juga tidak membawa tema baru.'
      : `Sesi-sesi selebihnya membawa ${String(all - known)} tema lagi: dari seluruh ${String(all)} tema, baru ${share} yang diketahui saat itu.`,
  why: {
    'too-few-sessions': (base, run) =>
      `Kejenuhan tidak dapat diperiksa: diperlukan paling sedikit ${String(base + run)} sesi, yaitu ${String(base)} sesi dasar dan ${String(run)} sesi lanjutan.`,
    'empty-base': (base) =>
      `Kejenuhan tidak dapat diperiksa: ${String(base)} sesi pertama tidak membawa tema apa pun, sehingga tidak ada yang dapat diperbandingkan.`,
    'not-reached': (base, run) =>
      `Kejenuhan belum tercapai: setiap rangkaian ${String(run)} sesi masih membawa terlalu banyak hal yang belum ada pada ${String(base)} sesi pertama.`,
  },
  asked: (base, run, threshold) =>
    `Dasar ${String(base)} sesi, rangkaian ${String(run)} sesi, ambang ${threshold} tema baru.`,
  number: 'No.',
  session: 'Sesi',
  date: 'Tanggal',
  new: 'Tema baru',
  cumulative: 'Kumulatif',
  newInRun: 'Baru dalam rangkaian',
  share: 'Terhadap dasar',
  others: 'Menurut dasar, rangkaian, dan ambang',
  base: 'Dasar',
  run: 'Rangkaian',
  threshold: 'Ambang',
  baseThemes: 'Tema pada dasar',
  at: 'Tercapai pada',
  knownThen: 'Diketahui saat itu',
  orders: 'Tercapai dalam urutan acak',
  median: 'Titik median',
  notReached: 'belum tercapai',
  tooFew: 'sesi terlalu sedikit',
  emptyBase: 'dasar tanpa tema',
  source: 'Menurut Guest, Namey, dan Chen (2020)',
  sourceMeans: ': tema baru dalam satu rangkaian dibagi tema pada dasar; rangkaian saling bertumpang tindih.',
  drawn: (generator, seed, runs) =>
    `Urutan sesi bersifat kebetulan, sehingga sesi yang sama disusun dalam ${runs} urutan acak; ini merupakan konvensi program ini (${generator}, seed ${seed}).`,
  limits:
    'Yang dihitung adalah tema yang dikode menurut satu daftar tema. Tidak adanya tema baru tidak berarti bahwa semuanya sudah dipahami, atau bahwa orang yang tidak ditanyai akan mengatakan hal yang sama.',
};

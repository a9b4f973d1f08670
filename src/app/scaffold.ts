import type { Lang } from '../model/lang.js';
import { nth } from '../model/nth.js';

/** The files of a new framework, by name. */
export interface Scaffold {
  readonly 'framework.yaml': string;
  readonly 'tests.yaml': string;
}

/**
 * A framework to be filled in. It loads and meets its tests as it stands; `frameworks lint` names every text in angle
 * brackets, and the topics that are missing, until the author has written them.
 */
export function scaffold(id: string, lang: Lang): Scaffold {
  return { 'framework.yaml': frameworkText(id, COMMENTS[lang]), 'tests.yaml': testsText(id, COMMENTS[lang]) };
}

const LEVELS = [1, 2, 3, 4];

const frameworkText = (id: string, say: Comments): string => `# ${say.head}
# ${say.commands}
format: egov-framework/1
id: ${id}
version: 0.1.0   # ${say.version}
title:
  en: <what the framework is called>
  id: <nama kerangka ini>
summary:
  en: <what it judges and for whom>
  id: <apa yang dinilai dan untuk siapa>

# ${say.sources}
sources:
  main:
    cite: <author (year). title. publisher.>
based-on: [main]

# ${say.scale}
scale:
  source: convention
  levels:
${LEVELS.map(level).join('\n')}
weak-below: 3   # ${say.weak}
target: 4   # ${say.target}
needs: { coverage: 0.5, source: convention }   # ${say.coverage}

# ${say.bands}
bands:
  source: convention
  edges:
${BANDS.map(([from, word], i) => band(from, word, i + 1)).join('\n')}

# ${say.nodes}
total: 1
nodes:
  first-dimension:   # ${say.ids}
    title:
      en: <what the dimension is called>
      id: <nama dimensi>
    weight: 1
    total: 1   # ${say.total}
    definition:
      text:
        en: <what the dimension asks about>
        id: <apa yang ditanyakan dimensi ini>
      source: main
    nodes:
${indicator('first-indicator', say.concepts)}
${indicator('second-indicator', say.concepts)}

# ${say.own}
# factors:
#   my-factor: { title: { en: <...>, id: <...> }, polarity: inhibiting, locus: internal, concepts: [planning], source: main }
# remedies:
#   my-remedy: { title: { en: <...>, id: <...> }, addresses: [my-factor], horizon: short, effort: 1, who: { en: <...>, id: <...> }, source: main }
`;

const level = (value: number): string => `    ${String(value)}:
      label:
        en: <the name of level ${String(value)}>
        id: <nama tingkat ${String(value)}>
      means:
        en: <what level ${String(value)} means in general>
        id: <arti tingkat ${String(value)} secara umum>`;

const BANDS = [
  [1, 'lowest'],
  [1.75, 'low'],
  [2.5, 'high'],
  [3.25, 'highest'],
] as const;

const band = (from: number, id: string, position: number): string => `    - from: ${String(from)}
      id: ${id}
      label:
        en: <the word for band ${String(position)}>
        id: <sebutan kategori ${String(position)}>`;

const indicator = (id: string, concepts: string): string => `      ${id}:
        title:
          en: <what the indicator is called>
          id: <nama indikator>
        weight: 0.5
        definition:
          text:
            en: <what the indicator asks about>
            id: <apa yang ditanyakan indikator ini>
          source: main
        # concepts: [planning]   # ${concepts}
        ask:
          - en: <a question for an interview>
            id: <pertanyaan wawancara>
        look:
          - en: <something to observe>
            id: <hal yang diamati>
        read:
          - en: <a document to read>
            id: <dokumen yang dibaca>
        levels:
${LEVELS.map(rubric).join('\n')}
        # remedies: { 1: [my-remedy] }`;

const rubric = (value: number): string => `          ${String(value)}:
            en: <what one can observe at level ${String(value)}>
            id: <apa yang dapat diamati pada tingkat ${String(value)}>`;

const testsText = (id: string, say: Comments): string => `# ${say.tests}
format: egov-tests/1
framework: ${id}
vectors:
${LEVELS.map((value, i) => vector(value, nth(BANDS, i)[1], say)).join('\n')}
`;

const vector = (value: number, id: string, say: Comments): string => `  - name: ${say.vector(value, id)}
    given: { all: ${String(value)} }
    expect: { status: scored, score: [${String(value)}, ${String(value)}], band: ${id} }`;

interface Comments {
  readonly head: string;
  readonly commands: string;
  readonly version: string;
  readonly sources: string;
  readonly scale: string;
  readonly weak: string;
  readonly target: string;
  readonly coverage: string;
  readonly bands: string;
  readonly nodes: string;
  readonly ids: string;
  readonly total: string;
  readonly concepts: string;
  readonly own: string;
  readonly tests: string;
  readonly vector: (level: number, band: string) => string;
}

const COMMENTS: Readonly<Record<Lang, Comments>> = {
  en: {
    head: 'A framework: what studies are scored against. Replace every text from < to >; docs/formats.md explains each key.',
    commands:
      'What is left to do: egov-assess frameworks lint PATH, where PATH leads to this folder. Whether it scores as meant: frameworks test PATH.',
    version: 'raise the first number when the same evidence would score differently',
    sources:
      'What the framework rests on. Every "source" below is an id of this list, or "convention": your own choice.',
    scale: 'The levels of every indicator, the worst first, without a gap. Take away or add as many as you need.',
    weak: 'levels below this one count as weak',
    target: 'the level to aim for',
    coverage: 'the least share of weight that must be known before a dimension is judged',
    bands: 'From which score on which word is used. The first band starts at the worst level.',
    nodes:
      'Dimensions, and in them the indicators that are rated. Weights count among siblings; "total" is what they sum to.',
    ids: 'choose ids of your own: studies name nodes by them',
    total: 'lint compares the weights below with it',
    concepts: 'its topics, from docs/catalogue.md: they connect factors and remedies',
    own: 'What the shared catalogue (docs/catalogue.md) lacks:',
    tests: 'Cases that the framework must satisfy. Work each out by hand before you write it down.',
    vector: (level, band) => `Where every indicator is at level ${String(level)} the band is "${band}".`,
  },
  id: {
    head: 'Kerangka: dasar penilaian studi. Ganti setiap teks dari < sampai >; setiap kunci dijelaskan di docs/formats.md.',
    commands:
      'Yang belum selesai: egov-assess frameworks lint PATH, dengan PATH menuju folder ini. Apakah hasilnya sesuai maksud: frameworks test PATH.',
    version: 'naikkan angka pertama bila bukti yang sama akan dinilai berbeda',
    sources:
      'Pustaka yang menjadi dasar. Setiap "source" di bawah adalah id dari daftar ini, atau "convention": pilihan sendiri.',
    scale:
      'Tingkat untuk semua indikator, mulai dari yang terburuk, tanpa ada yang terlewat. Kurangi atau tambah seperlunya.',
    weak: 'tingkat di bawah ini dianggap lemah',
    target: 'tingkat yang dituju',
    coverage: 'bagian bobot paling sedikit yang harus diketahui sebelum dimensi dinilai',
    bands: 'Mulai skor berapa sebutan mana dipakai. Kategori pertama mulai dari tingkat terburuk.',
    nodes:
      'Dimensi, dan di dalamnya indikator yang dinilai. Bobot berlaku di antara saudaranya; "total" adalah jumlahnya.',
    ids: 'pilih id sendiri: dengan id itulah studi menyebutnya',
    total: 'lint membandingkan jumlah bobot di bawahnya dengan angka ini',
    concepts: 'topiknya, dari docs/catalogue.md: penghubung faktor dan langkah perbaikan',
    own: 'Yang tidak ada di katalog bersama (docs/catalogue.md):',
    tests: 'Kasus yang harus dipenuhi kerangka ini. Hitung setiap kasus dengan tangan sebelum ditulis.',
    vector: (level, band) => `Bila semua indikator pada tingkat ${String(level)}, kategorinya "${band}".`,
  },
};

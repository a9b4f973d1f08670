import { lintCatalogue } from '../../src/lint/index.js';
import { loadCatalogue } from '../../src/load/index.js';
import { textsOf, corpusOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { workshopOn } from './files.js';

/** One that stands by itself, and is small: those that ship are divided over files that need each other. */
const SMALL = `format: egov-catalogue/1
sources:
  survey: { cite: "A survey.", doi: 10.1000/182 }
concepts:
  staff:
    title: { en: Staff, id: Pegawai }
    definition: { en: "Those who do the work.", id: "Mereka yang bekerja." }
    keywords: { en: [staff*, official*], id: [pegawai, petugas] }
factors:
  staff-lacking:
    title: { en: Staff are lacking, id: Pegawai kurang }
    text: { en: "Fewer than the work needs.", id: "Kurang dari kebutuhan." }
    polarity: inhibiting
    locus: internal
    concepts: [staff]
    source: survey
    usually-leads-to: [work-late]
    keywords: { en: ["lack of staff"], id: ["kurang pegawai"] }
  work-late:
    title: { en: Work is late, id: Pekerjaan terlambat }
    polarity: inhibiting
    locus: internal
    concepts: [staff]
    source: convention
remedies:
  hire-staff:
    title: { en: Hire staff, id: Tambah pegawai }
    addresses: [staff-lacking]
    improves: [staff]
    horizon: short
    effort: 2
    who: { en: The head, id: Pimpinan }
    source: convention
`;

const reading = (text: string) => loadCatalogue(['c.yaml'], workshopOn({ 'c.yaml': text }).ports);

/** Catalogues of concepts, factors and remedies. */
export const catalogue: Target = {
  name: 'catalogue',
  weight: 4,
  rough: 20,
  corpus: () => corpusOf([SMALL, ...textsOf('catalogue')], (text) => reading(text).catalogue !== null),
  judge(input) {
    readAlike(input);
    const { catalogue: read, keywords, findings, texts } = reading(input);
    told(findings, texts);
    if (!read) return 'refused';
    const here = { file: 'c.yaml', line: 1, col: 1 };
    told(lintCatalogue(read, { key: () => here, value: () => here }, [], keywords), texts);
    return 'accepted';
  },
};

import { memoryFiles } from '../files/memory.js';
import { sha256 } from '../files/sha256.js';
import { loadStudy } from '../load/index.js';
import type { Finding } from '../model/findings/index.js';
import { DEFAULT_LIMITS } from '../model/limits.js';
import { STUDY_FILE } from './discover.js';
import { scoresNodes, type Framework } from '../model/framework.js';
import { inLanguage, type Lang, type Localized } from '../model/lang.js';
import type { PartialDate } from '../model/study.js';

/** What a new study starts from. */
export interface NewStudy {
  readonly agency: string;
  readonly lang: Lang;
  readonly period: { readonly from: PartialDate; readonly to: PartialDate } | null;
  /** How the file is to name the framework: its id, or the path as given. */
  readonly reference: string;
  readonly framework: Framework;
}

/**
 * The text of a first study.yaml: valid as it stands, with every part there as an example to uncomment. A period that
 * is not known is a placeholder: today's date would be a guess that looks like a fact.
 */
export function newStudyText(study: NewStudy): string {
  const { agency, lang, period, reference, framework } = study;
  const say = COMMENTS[lang];
  const leaves = Object.values(framework.nodes).filter((node) => node.children.length === 0);
  const first = leaves[0]?.id ?? 'node';
  const when = period
    ? `period: { from: ${quoted(period.from)}, to: ${quoted(period.to)} }`
    : `# period: { from: ${say.firstDay}, to: ${say.lastDay} }`;
  const shown = `egov-assess frameworks show ${reference}`;
  const ratings = `## ${say.ratings} ${shown}
# ratings:
#   ${framework.id}:
${leaves.map((leaf) => leafComment(leaf.id, leaf.title, lang, `${first}-head`, say.why)).join('\n')}

`;
  const weights = `## ${say.weights} ${shown}
# factor-ratings:
#   ${framework.id}:
#     my-factor: { weight: 1, level: ${String(framework.positioning?.weighting.ratings.from ?? 1)} }

`;
  return `# yaml-language-server: $schema=./study.schema.json
## ${say.head}
format: egov-study/1
id: ${quoted(idFrom(agency))}
lang: ${lang}
agency: { name: ${quoted(agency)} }
${when}   # ${say.period}
coder: coder-a   # ${say.coder}
frameworks: [${quoted(reference)}]

## ${say.sources}
# sources:
#   head: { kind: informant, role: ${say.head1}, group: leadership }
#   office: { kind: place, title: ${say.office} }

## ${say.sessions}
# sessions:
#   head-1: { source: head, method: interview, date: 2000-01-31 }

## ${say.evidence}
# evidence:
#   - { id: ${first}-head, from: head-1, at: ${say.at},${framework.positioning ? ' shows: [my-factor],' : ''} finding: ${say.finding} }

${scoresNodes(framework) ? ratings : ''}## ${say.factors}
# factors:
#   my-factor: { title: ${say.factor}, polarity: inhibiting, locus: internal }

${framework.positioning ? weights : ''}## ${say.proposals}
# proposals:
#   - { id: my-remedy, title: ${say.remedy}, addresses: [my-factor], horizon: short, effort: 1, by: head }
`;
}

function leafComment(id: string, title: Localized, lang: Lang, evidence: string, why: string): string {
  return `#     ${id}: { level: 1, evidence: [${evidence}], why: ${why} }   # ${oneLine(inLanguage(title, lang).text)}`;
}

/** What would be wrong with a study of this text. Without places: nobody has the file yet. */
export function faultsOf(text: string): Finding[] {
  const files = memoryFiles({ [STUDY_FILE]: text });
  const { findings } = loadStudy(STUDY_FILE, { files, sha256, limits: DEFAULT_LIMITS });
  return findings.map((f) => ({ ...f, place: null }));
}

/** An id made of an agency's name: `Dinas X` → `dinas-x`. */
export function idFrom(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
  return id === '' ? 'study' : id;
}

/** JSON's quoting is YAML's as well; line and paragraph separators are escaped, since YAML may break lines there. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const COMMENTS: Record<
  Lang,
  Record<
    | 'head'
    | 'firstDay'
    | 'lastDay'
    | 'period'
    | 'coder'
    | 'sources'
    | 'head1'
    | 'office'
    | 'sessions'
    | 'evidence'
    | 'at'
    | 'finding'
    | 'ratings'
    | 'weights'
    | 'why'
    | 'factors'
    | 'factor'
    | 'proposals'
    | 'remedy',
    string
  >
> = {
  en: {
    head: 'One agency in one period. Lines that start with "# " are examples: take "# " away and fill them in. "##" explains.',
    firstDay: 'first-day',
    lastDay: 'last-day',
    period: 'when the evidence was gathered, such as 2000-01-31',
    coder: 'who rates: a pseudonym, never a name',
    sources: 'Whom you asked and what you saw or read. Roles, never names.',
    head1: 'Head of agency',
    office: "The agency's office",
    sessions: 'One meeting with a source each.',
    evidence: 'What you found: one finding an item, in your own words, with the place where it can be found again.',
    at: 'page 1',
    finding: '"What was said, seen or read."',
    ratings: 'Your judgement: the level of each indicator, and the evidence it rests on. What each level means:',
    weights: 'How much each factor counts on its axis (0 to 1, together 1), and its rating:',
    why: '"the reason"',
    factors:
      'What inhibits or enables. Evidence names it: shows: [my-factor], or a factor of the catalogue (docs/catalogue.md).',
    factor: 'What holds the work back',
    proposals: 'Remedies proposed in the agency.',
    remedy: 'What should be done',
  },
  id: {
    head: 'Satu perangkat daerah dalam satu periode. Baris yang diawali "# " adalah contoh: hapus "# " lalu isi. "##" adalah penjelasan.',
    firstDay: 'hari-pertama',
    lastDay: 'hari-terakhir',
    period: 'waktu pengumpulan bukti, misalnya 2000-01-31',
    coder: 'siapa yang menilai: nama samaran, bukan nama asli',
    sources: 'Siapa yang ditanya, apa yang diamati atau dibaca. Cukup jabatannya, jangan namanya.',
    head1: 'Kepala perangkat daerah',
    office: 'Kantor perangkat daerah',
    sessions: 'Satu entri untuk satu kali pertemuan dengan sumber.',
    evidence:
      'Apa yang ditemukan: satu temuan per butir, dengan kalimat sendiri, beserta letaknya agar dapat ditelusuri.',
    at: 'halaman 1',
    finding: '"Apa yang dikatakan, diamati, atau dibaca."',
    ratings: 'Penilaian Anda: tingkat setiap indikator dan bukti yang mendasarinya. Arti setiap tingkat:',
    weights: 'Seberapa penting setiap faktor pada sumbunya (0 sampai 1, jumlahnya 1), dan ratingnya:',
    why: '"alasannya"',
    factors:
      'Penghambat atau pendukung. Disebut pada buktinya: shows: [my-factor], atau faktor dari katalog (docs/catalogue.md).',
    factor: 'Apa yang menghambat pekerjaan',
    proposals: 'Langkah perbaikan yang diusulkan di perangkat daerah.',
    remedy: 'Apa yang perlu dilakukan',
  },
};

import { memoryFiles } from '../files/memory.js';
import { sha256 } from '../files/sha256.js';
import { loadStudy } from '../load/index.js';
import { isError, type Finding } from '../model/findings/index.js';
import { scoresNodes, type Framework, type FrameworkNode, firstRole } from '../model/framework.js';
import { inLanguage, type Lang } from '../model/lang.js';
import { DEFAULT_LIMITS } from '../model/limits.js';
import { nth } from '../model/nth.js';
import { ladderAt } from '../model/range.js';
import type { PartialDate, Role } from '../model/study.js';
import { messages, type Messages } from '../text/messages/index.js';
import { STUDY_FILE } from './discover.js';

/** What a new study starts from. */
export interface NewStudy {
  readonly agency: string;
  readonly lang: Lang;
  readonly period: { readonly from: PartialDate; readonly to: PartialDate } | null;
  /** How the file is to name the framework: its id, or the path as given. */
  readonly reference: string;
  readonly framework: Framework;
}

/** A file to be written, its path seen from the study's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a first study, study.yaml first: valid as they stand, with every part there as an example to uncomment. Where
 * a coder's ratings would not count, those of a role that does have a sheet of their own.
 */
export function newStudy(study: NewStudy): readonly [NewFile, ...NewFile[]] {
  const main = (sheet: NewFile | null): NewFile => ({ path: STUDY_FILE, text: studyText(study, sheet) });
  const role = firstRole(study.framework);
  if (role === 'coder') return [main(null)];
  const sheet = { path: `ratings/${role}.yaml`, text: sheetText(study, role) };
  return [main(sheet), sheet];
}

/**
 * The text of a first study.yaml. A period that is not known is a placeholder: today's date would be a guess that looks
 * like a fact. `sheet`: where the ratings stand, if not here.
 */
function studyText(study: NewStudy, sheet: NewFile | null): string {
  const { agency, lang, period, reference, framework } = study;
  const say = messages(lang).init;
  const when = period
    ? `period: { from: ${quoted(period.from)}, to: ${quoted(period.to)} }`
    : `# period: { from: ${say.firstDay}, to: ${say.lastDay} }`;
  const elsewhere = sheet && `## ${say.ratedElsewhere(framework.counts.join(', '), sheet.path)}\n\n`;
  return `# yaml-language-server: $schema=./study.schema.json
## ${say.head}
format: egov-study/1
id: ${quoted(idFrom(agency))}
lang: ${lang}
agency:
  name: ${quoted(agency)}
#   kind: district-agency   # ${say.kind}
#   region: ${say.region}
#   country: ID
${when}   # ${say.period}
${sheet ? '' : `coder: coder-a   # ${say.coder}\n`}frameworks: [${quoted(reference)}]
# coded-from: field   # ${say.codedFrom}
# norms: [rule]   # ${say.norms}

## ${say.sources}
# sources:
#   head: { kind: informant, role: ${say.headOfAgency}, group: leadership }
#   office: { kind: place, title: ${say.office} }
#   rule: { kind: document, title: ${say.rule}, status: enacted }

## ${say.sessions}
# sessions:
#   head-1: { source: head, method: interview, date: 2000-01-31 }

## ${say.evidence}
# evidence:
#   - { id: ${FIRST_ITEM}, from: head-1, at: ${say.at},${framework.positioning ? ' shows: [my-factor],' : ''} finding: ${say.finding} }

${elsewhere ?? ratingsText(study, say)}## ${say.factors}
# factors:
#   my-factor: { title: ${say.factor}, polarity: inhibiting, locus: internal }

${elsewhere === null ? weightsText(study, say) : ''}## ${say.proposals}
# proposals:
#   - { id: my-remedy, title: ${say.remedy}, addresses: [my-factor], horizon: short, effort: 1, by: head }

## ${say.reporting}
# reporting:
#   interviewer: { says: ${say.interviewer} }
`;
}

/** The text of a first sheet of ratings under `ratings/`, for a rater of this role. */
function sheetText(study: NewStudy, role: Role): string {
  const say = messages(study.lang).init;
  return `# yaml-language-server: $schema=../ratings.schema.json
## ${say.sheetHead}
format: egov-ratings/1
rater: ${role}-1   # ${say.rater}
role: ${role}   # ${say.role(study.framework.counts.join(', '))}

${ratingsText(study, say)}${weightsText(study, say)}`.replace(/\n\n$/u, '\n');
}

/** Ratings of all indicators, as examples; nothing where the framework scores none. */
function ratingsText({ framework, reference, lang }: NewStudy, say: Messages['init']): string {
  if (!scoresNodes(framework)) return '';
  const leaves = leavesOf(framework);
  const isProven = leaves.some(({ id }) => ladderAt(framework, id).cumulative);
  return `## ${say.ratings(showing(reference))}
${isProven ? `## ${say.proven}\n` : ''}# ratings:
#   ${framework.id}:
${leaves.map((leaf) => leafComment(leaf, framework, lang, say.why)).join('\n')}

`;
}

/** On a cumulative ladder an item proves a level, and the worst needs no proof; elsewhere a level is given. */
function leafComment({ id, title }: FrameworkNode, framework: Framework, lang: Lang, why: string): string {
  const { cumulative, levels } = ladderAt(framework, id);
  const judgement = cumulative
    ? `evidence: { ${FIRST_ITEM}: ${nth(levels, 1).value} }`
    : `level: ${nth(levels, 0).value}, evidence: [${FIRST_ITEM}]`;
  return `#     ${id}: { ${judgement}, why: ${why} }   # ${oneLine(inLanguage(title, lang).text)}`;
}

/** Weights of factors, as an example; nothing where the framework has no axes. */
function weightsText({ framework, reference }: NewStudy, say: Messages['init']): string {
  if (!framework.positioning) return '';
  return `## ${say.weights(showing(reference))}
# factor-ratings:
#   ${framework.id}:
#     my-factor: { weight: 1, level: ${String(framework.positioning.weighting.ratings.from)} }

`;
}

const leavesOf = ({ nodes }: Framework): FrameworkNode[] =>
  Object.values(nodes).filter((node) => node.children.length === 0);

/** The id of the one item of evidence in the examples: where it comes from, and no hint at an indicator. */
const FIRST_ITEM = 'head-1-01';

const showing = (reference: string): string => `egov-assess frameworks show ${reference}`;

/** What would be wrong with a study of these files. Without places: nobody has the files yet. */
export function faultsOf(files: readonly NewFile[]): Finding[] {
  const contents = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const ports = { files: memoryFiles(contents), sha256, limits: DEFAULT_LIMITS };
  return loadStudy(STUDY_FILE, ports)
    .findings.filter(isError)
    .map((f) => ({ ...f, place: null }));
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
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

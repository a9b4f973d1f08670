import { inputFindings } from '../assess/index.js';
import { loadConfig, type Ports } from '../load/index.js';
import type { Finding } from '../model/findings/index.js';
import { append } from '../model/lists.js';
import { fileName, folderOf, join } from '../model/paths.js';
import { attachmentFindings } from './attachments.js';
import { findChecklist, topicFindings } from './checklist.js';
import { CONFIG_FILE } from './config.js';
import { findStudies, STUDY_FILE, type LookedThrough, type StudyPath } from './discover.js';
import { FRAMEWORK_FILE, frameworkAt, kindOf, type Kind } from './formats.js';
import { TESTS_FILE } from './frameworks.js';
import { misnamedFiles, misnamedIn } from './misnamed.js';
import { PACKS } from './packs.js';
import { studiesOfParts } from './parts.js';
import { personalFindings, withoutSecrets, type PersonalFound } from './personal.js';
import { realPath } from './real.js';
import { unrated } from './scored.js';
import { openStudy, type Workshop } from './study.js';
import { idTaken } from './taken.js';
import { seenFrom, type Diagnosed } from './texts.js';
import type { Named } from './twins.js';
import { uncheckedStudies } from './unchecked.js';
import { unreadParts } from './unread.js';

/** What paths stand for, by what the files say they are. A folder stands for everything below it. */
export interface ToCheck {
  readonly frameworks: readonly string[];
  readonly configs: readonly string[];
  /** Files of vectors. */
  readonly tests: readonly string[];
  /** Folders of catalogue files, which belong together. */
  readonly catalogues: readonly string[];
  readonly checklists: readonly string[];
  readonly mappings: readonly string[];
  readonly studies: readonly StudyPath[];
  /** Paths that stand for nothing, and parts of studies that stand alone. */
  readonly findings: readonly Finding[];
}

export function whatToCheck({ ports }: Workshop, paths: readonly string[]): ToCheck {
  const { files } = ports;
  const chosen = paths
    .map((path) => (files.kind(join(path, STUDY_FILE)) === 'missing' ? frameworkAt(files, path) : path))
    .map((path) => ({ path, kind: kindOf(ports, path) }));
  const of = (wanted: Kind) => chosen.filter(({ kind }) => kind === wanted).map(({ path }) => path);
  const below = { frameworks: of('framework'), configs: of('config'), tests: of('tests') };
  const misnamed: Finding[] = [];
  const found = findStudies(files, of('other'), besideStudies(ports, of('other'), { ...below, misnamed }));
  const parts = studiesOfParts(ports, of('part'));
  const studies = [...found.studies, ...parts.studies];
  const told = found.findings.flatMap(({ code, args }) => (code === 'NO-STUDY' ? (args.like ?? []) : []));
  const unchecked = uncheckedStudies(files, of('other'), studies, null).filter(
    ({ args }) => !('path' in args && told.includes(args.path)),
  );
  return {
    ...below,
    catalogues: [...new Set(of('catalogue').map(folderOf))],
    checklists: of('checklist'),
    mappings: of('mapping'),
    studies: [...new Map(studies.map((study) => [realPath(files, study.file), study])).values()],
    findings: [...found.findings, ...misnamed, ...parts.findings, ...unchecked],
  };
}

/** What lies beside studies, and frameworks that would be passed over for how their files are called. */
type Beside = Record<'frameworks' | 'configs' | 'tests', string[]> & { readonly misnamed: Finding[] };

/**
 * Takes note of what else can be checked in a folder: its config, its framework with the vectors, and, in a folder of
 * frameworks or one that was named, those that are single files. Other files are not opened to see what they are.
 */
function besideStudies(
  ports: Ports,
  named: readonly string[],
  { frameworks, configs, tests, misnamed }: Beside,
): LookedThrough {
  const open = new Set(named.map((path) => join('', path)));
  return (folder, entries) => {
    const before = frameworks.length + configs.length;
    const has = (name: string) => entries.some((entry) => entry.name === name && entry.kind !== 'folder');
    if (has(CONFIG_FILE)) configs.push(join(folder, CONFIG_FILE));
    if (has(FRAMEWORK_FILE)) {
      frameworks.push(join(folder, FRAMEWORK_FILE));
      if (has(TESTS_FILE)) tests.push(join(folder, TESTS_FILE));
    }
    append(misnamed, misnamedIn(folder, entries));
    if (fileName(folder) === PACKS) append(misnamed, misnamedFiles(ports, folder, entries));
    if (fileName(folder) === PACKS || open.has(folder)) {
      const single = entries
        .filter(({ name, kind }) => kind === 'file' && name.endsWith('.yaml') && name !== FRAMEWORK_FILE)
        .map(({ name }) => join(folder, name));
      append(
        frameworks,
        single.filter((path) => kindOf(ports, path) === 'framework'),
      );
    }
    return frameworks.length + configs.length > before;
  };
}

export function checkFramework(workshop: Workshop, path: string): Diagnosed {
  const read = workshop.shelf.load(path);
  const findings = [...read.findings, ...idTaken(workshop, path, read)];
  return { ...seenFrom(folderOf(path), { findings, texts: read.texts }), about: path };
}

export function checkConfig({ ports }: Workshop, path: string): Diagnosed {
  const { findings, texts } = loadConfig(path, ports);
  return { findings, texts, about: path };
}

export function checkChecklist(workshop: Workshop, path: string): Diagnosed {
  const { findings, texts } = findChecklist(workshop, path);
  return { findings, texts, about: path };
}

/** A study that was looked through: what is wrong with it, and how it and its frameworks are called. */
export interface CheckedStudy extends Diagnosed {
  /** null where it cannot be used. */
  readonly named: Named | null;
}

export function checkStudy(workshop: Workshop, path: StudyPath): CheckedStudy {
  const { study, frameworks, findings, texts, suspect } = openStudy(workshop, path, null);
  const personal = personalFindings(suspect());
  const aside = study ? [...topicFindings(study), ...attachmentFindings(study, path.folder, workshop.ports)] : [];
  const judged = study ? frameworks.flatMap((framework) => inputFindings(study, framework)) : [];
  return {
    findings: [
      ...findings,
      ...seenFrom(path.folder, { findings: [...judged, ...aside, ...personal.findings], texts: new Map() }).findings,
      ...unrated(study, frameworks, path),
      ...(study ? unreadParts(workshop.ports, path, study, findings) : []),
    ],
    texts: withoutSecrets(texts, seenSecrets(personal.secrets, path)),
    about: path.file,
    named: study && { path, id: study.id, frameworks: frameworks.map(({ id }) => id) },
  };
}

/** By their files as seen from where the user stands, as texts are. */
const seenSecrets = (secrets: PersonalFound['secrets'], { folder }: StudyPath): PersonalFound['secrets'] =>
  new Map([...secrets].map(([file, found]) => [join(folder, file), found]));

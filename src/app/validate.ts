import { inputFindings } from '../assess/index.js';
import { loadConfig } from '../load/index.js';
import type { Finding } from '../model/findings/index.js';
import { folderOf, join } from '../model/paths.js';
import { findStudies, STUDY_FILE, type StudyPath } from './discover.js';
import { frameworkAt, kindOf, type Kind } from './formats.js';
import { openStudy, unrated, type Workshop } from './study.js';
import { idTaken } from './taken.js';
import { seenFrom, type Diagnosed } from './texts.js';

/** What paths stand for: frameworks and configs where a file says it is one, else the study or studies. */
export interface ToCheck {
  readonly frameworks: readonly string[];
  readonly configs: readonly string[];
  readonly studies: readonly StudyPath[];
  /** Paths that stand for nothing. */
  readonly findings: readonly Finding[];
}

export function whatToCheck(workshop: Workshop, paths: readonly string[]): ToCheck {
  const { ports } = workshop;
  const { files } = ports;
  const chosen = paths
    .map((path) => (files.kind(join(path, STUDY_FILE)) === 'missing' ? frameworkAt(files, path) : path))
    .map((path) => ({ path, kind: kindOf(ports, path) }));
  const of = (wanted: Kind) => chosen.filter(({ kind }) => kind === wanted).map(({ path }) => path);
  return { frameworks: of('framework'), configs: of('config'), ...findStudies(files, of('other')) };
}

export function checkFramework(workshop: Workshop, path: string): Diagnosed {
  const read = workshop.shelf.load(path);
  const findings = [...read.findings, ...idTaken(workshop, path, read)];
  return seenFrom(folderOf(path), { findings, texts: read.texts });
}

export const checkConfig = ({ ports }: Workshop, path: string): Diagnosed => loadConfig(path, ports);

export function checkStudy(workshop: Workshop, path: StudyPath): Diagnosed {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, null);
  const judged = study ? frameworks.flatMap((framework) => inputFindings(study, framework)) : [];
  return {
    findings: [
      ...findings,
      ...seenFrom(path.folder, { findings: judged, texts: new Map() }).findings,
      ...unrated(study, frameworks, path),
    ],
    texts,
  };
}

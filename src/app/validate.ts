import { inputFindings } from '../assess/index.js';
import { loadFramework } from '../load/index.js';
import { folderOf } from '../model/paths.js';
import { findStudies, looksLikeFramework, type StudyPath } from './discover.js';
import { openStudy, type Workshop } from './study.js';
import { seenFrom, type Diagnosed } from './texts.js';

/**
 * Checks what paths stand for: frameworks where a file says it is one, else the study or studies. One result a
 * framework or study, as they are read, so that memory does not grow with their number.
 */
export function* checkPaths(workshop: Workshop, paths: readonly string[]): Generator<Diagnosed> {
  const frameworks = paths.filter((path) => isFramework(workshop, path));
  const { studies, findings } = findStudies(
    workshop.ports.files,
    paths.filter((path) => !frameworks.includes(path)),
  );
  if (findings.length > 0) yield { findings, texts: new Map() };
  for (const path of frameworks) yield checkFramework(workshop, path);
  for (const study of studies) yield checkStudy(workshop, study);
}

function checkFramework({ ports, shipped }: Workshop, path: string): Diagnosed {
  return seenFrom(folderOf(path), loadFramework(path, ports, shipped.catalogue()));
}

function checkStudy(workshop: Workshop, path: StudyPath): Diagnosed {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, null);
  const judged = study ? frameworks.flatMap((framework) => inputFindings(study, framework)) : [];
  return { findings: [...findings, ...seenFrom(path.folder, { findings: judged, texts: new Map() }).findings], texts };
}

/** By its `format:` line, which every file carries; by its name where that cannot be read. */
function isFramework({ ports }: Workshop, path: string): boolean {
  if (ports.files.kind(path) !== 'file') return false;
  const read = ports.files.read(path, ports.limits.fileBytes);
  if (!read.ok) return looksLikeFramework(path);
  const format = /^format:\s*["']?(egov-[a-z-]+)\//mu.exec(new TextDecoder().decode(read.bytes.subarray(0, 4096)))?.[1];
  return format === undefined ? looksLikeFramework(path) : format === 'egov-framework';
}

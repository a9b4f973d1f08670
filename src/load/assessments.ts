import type { Recorded } from '../model/changes.js';
import { finding, type Finding } from '../model/findings/index.js';
import { append } from '../model/lists.js';
import type { Place } from '../model/places.js';
import type { Ports } from './ports.js';
import { checkFormat } from './schema/check.js';
import { ASSESSMENT } from './schema/formats.js';
import { readSource } from './source.js';
import { placesWithin } from './yaml/places.js';

export interface LoadedAssessments {
  /** In the order of the file, each with where it begins; null where there is an error. */
  readonly assessments: readonly { readonly assessment: Recorded; readonly place: Place }[] | null;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads assessments as `score` writes them, one or a list. JSON is read like every other file: what is not well-formed, nested too
 * deep, or has one key twice is refused. Many studies make a long file, so the limit is that of a whole study, and lists may be as long
 * as the program could have written them in it.
 */
export function loadAssessments(path: string, { files, limits }: Pick<Ports, 'files' | 'limits'>): LoadedAssessments {
  const items = Math.max(limits.items, limits.studyBytes / SMALLEST_ITEM);
  const ports = { files, limits: { ...limits, items } };
  const { source, shown, findings } = readSource({ path, file: path, called: path }, null, ports, 'json', 'studyBytes');
  // A program wrote it: its last lines, or any others, help nobody to mend what is broken.
  const isShown = shown !== null && !findings.some(({ code }) => code === 'JSON-SYNTAX');
  const texts = new Map(isShown ? [[path, shown]] : []);
  if (!source) return { assessments: null, bytes: NOTHING, findings, texts };
  const { value, places, bytes } = source;
  const found: Finding[] = [];
  const seen = new Set<string>();
  const list = Array.isArray(value) ? value.map((each: unknown, i) => [each, [i]] as const) : [[value, []] as const];
  for (const [each, at] of list) {
    if (typeof each !== 'object' || each === null || !('format' in each)) {
      found.push(finding('ASSESSMENT-EXPECTED', { path }, places.value(at)));
      continue;
    }
    const part = { ...source, value: each, places: placesWithin(places, at) };
    const checked = checkFormat(part, [ASSESSMENT]);
    append(found, checked.findings);
    if (!checked.format) continue;
    const { study, framework } = each as unknown as Recorded; // the validator has just said so
    const identity = JSON.stringify([study.id, framework.id]);
    if (seen.has(identity))
      found.push(finding('ASSESSMENT-TWICE', { study: study.id, framework: framework.id }, places.value(at)));
    seen.add(identity);
  }
  const assessments =
    found.length > 0 ? null : list.map(([each, at]) => ({ assessment: each as Recorded, place: places.value(at) }));
  return { assessments, bytes, findings: found, texts };
}

/** Bytes that an item of a list takes at least, with what the assessment says of it elsewhere. */
const SMALLEST_ITEM = 32;

const NOTHING = new Uint8Array();

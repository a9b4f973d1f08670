import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { loadFramework, loadStudy, type Ports } from '../../src/load/index.js';
import { readYaml } from '../../src/load/yaml/read.js';
import { EMPTY_CATALOGUE, type Catalogue } from '../../src/model/catalogue.js';
import type { Finding } from '../../src/model/findings/index.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js';

/** Files, studies and frameworks in a few words, for tests of how they are read. */

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export function portsFor(contents: Contents, limits: Partial<Limits> = {}): Ports {
  return { files: memoryFiles(contents), sha256, limits: { ...DEFAULT_LIMITS, ...limits } };
}

/** The least a study needs. */
export const HEAD = `format: egov-study/1
id: s
lang: en
agency: { name: An agency }
frameworks: [f]
`;

/** A study with one source and one item, to which ratings can point. */
export const WITH_ITEM = `${HEAD}sources:
  head: { kind: informant, role: Head }
evidence:
  - { id: e1, from: head, finding: Found. }
`;

/** Reads `s/study.yaml`; other files are named relative to it. */
export function study(text: string, beside: Contents = {}, limits: Partial<Limits> = {}) {
  const contents = Object.fromEntries(Object.entries(beside).map(([path, content]) => [`s/${path}`, content]));
  return loadStudy('s/study.yaml', portsFor({ 's/study.yaml': text, ...contents }, limits));
}

export const FRAMEWORK = `format: egov-framework/1
id: f
version: 1.0.0
title: A framework
sources: {}
scale: { levels: { 1: { label: bad, means: bad }, 2: { label: good, means: good } } }
weak-below: 2
bands: { edges: [{ from: 1, id: low, label: low }, { from: 1.5, id: high, label: high }] }
nodes:
  a: { title: A, nodes: { b: { title: B }, c: { title: C } } }
`;

export function framework(text: string, shared: Catalogue = EMPTY_CATALOGUE) {
  return loadFramework('f/framework.yaml', portsFor({ 'f/framework.yaml': text }), shared);
}

export function yaml(content: string | Uint8Array, limits: Partial<Limits> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readYaml(bytes, 'x.yaml', { ...DEFAULT_LIMITS, ...limits });
}

/** A finding as `code file:line:col args`. */
export function brief({ code, place, args }: Finding): string {
  const where = place ? ` ${place.file}:${String(place.line)}:${String(place.col)}` : '';
  return `${code}${where} ${JSON.stringify(args)}`;
}

/** A finding as `code line:col`. */
export const spot = ({ code, place }: Finding): string => `${code} ${String(place?.line)}:${String(place?.col)}`;

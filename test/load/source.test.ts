import { describe, expect, it } from 'vitest';
import {
  formatOf,
  loadCatalogue,
  loadChecklist,
  loadConfig,
  loadFramework,
  loadTests,
  type Ports,
} from '../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import type { FileProblem } from '../../src/model/ports.js';
import { brief, portsFor } from './reading.js';

describe('a file that cannot be read', () => {
  it.each<[FileProblem, string]>([
    ['not-found', 'PATH-NOT-FOUND {"path":"f/x.yaml"}'],
    ['is-folder', 'NOT-A-FILE {"path":"f/x.yaml","kind":"folder"}'],
    ['is-link', 'NOT-A-FILE {"path":"f/x.yaml","kind":"link"}'],
    ['not-regular', 'NOT-A-FILE {"path":"f/x.yaml","kind":"special"}'],
    ['no-permission', 'NO-PERMISSION {"path":"f/x.yaml"}'],
    ['too-large', 'FILE-TOO-LARGE x.yaml:1:1 {"bytes":77,"limit":1048576,"flag":"--max-file-size"}'],
    ['io', 'READ-FAILED {"path":"f/x.yaml","reason":"77"}'],
  ])('because of %s', (problem, expected) => {
    const sound = portsFor({});
    const ports = { ...sound, files: { ...sound.files, read: () => ({ ok: false as const, problem, detail: '77' }) } };
    expect(loadFramework('f/x.yaml', ports, EMPTY_CATALOGUE)).toMatchObject({ framework: null, places: null });
    expect(loadFramework('f/x.yaml', ports, EMPTY_CATALOGUE).findings.map(brief)).toEqual([expected]);
    expect(loadTests('f/x.yaml', ports).findings.map(brief)).toEqual([expected]);
    expect(loadCatalogue(['f/x.yaml'], ports).findings.map(brief)).toEqual([expected]);
  });

  it('because it is another kind of file', () => {
    const ports = portsFor({ 'x.yaml': 'format: egov-study/1\n' });
    expect(loadFramework('x.yaml', ports, EMPTY_CATALOGUE).findings.map((f) => f.code)).toEqual(['FORMAT-UNKNOWN']);
    expect(loadTests('x.yaml', ports).findings.map((f) => f.code)).toEqual(['FORMAT-UNKNOWN']);
    expect(loadCatalogue(['x.yaml'], ports).findings.map((f) => f.code)).toEqual(['FORMAT-UNKNOWN']);
  });
});

describe('a file that tells who the informants are', () => {
  it.each(['names.yaml', 'NAMES.csv'])('is never read: %s', (name) => {
    const sound = portsFor({});
    const read = () => expect.unreachable();
    const ports = { ...sound, files: { ...sound.files, read } };
    const { tests, findings, texts } = loadTests(`f/${name}`, ports);
    expect({ tests, texts }).toEqual({ tests: null, texts: new Map() });
    expect(findings.map(brief)).toEqual([`NAMES-NOT-READ {"path":"f/${name}"}`]);
    expect(formatOf(`f/${name}`, ports)).toBeNull();
  });
});

const LOADERS: [string, string, (path: string, ports: Ports) => { readonly texts: ReadonlyMap<string, string> }][] = [
  ['tests', 'x.yaml', loadTests],
  ['checklist', 'x.yaml', loadChecklist],
  ['config', 'f/x.yaml', loadConfig],
  ['catalogue', 'x.yaml', (path, ports) => loadCatalogue([path], ports)],
];

describe.each(LOADERS)('the text of a %s that is loaded', (_, file, load) => {
  const texts = (content: string | Uint8Array) => load('f/x.yaml', portsFor({ 'f/x.yaml': content })).texts;

  it('is handed on under the name that places have', () => {
    for (const text of ['format: egov-study/1\n', 'format: [\n', ''])
      expect(texts(text)).toEqual(new Map([[file, text]]));
  });

  it('is not where there is none, or none that may be shown', () => {
    expect(load('f/x.yaml', portsFor({})).texts).toEqual(new Map());
    expect(texts(new Uint8Array([0x61, 0xff]))).toEqual(new Map());
    expect(texts('quote: { text: kept, consent: closed,, }: ]\n')).toEqual(new Map());
  });
});

import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadFramework, loadTests } from '../../src/load/index.js';
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

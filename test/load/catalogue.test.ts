import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/index.js';
import { portsFor, spot } from './reading.js';

describe('a catalogue', () => {
  it('is in English where a text says no language', () => {
    const text = 'format: egov-catalogue/1\nconcepts: { c: { title: A topic }, d: { title: { id: Topik } } }\n';
    expect(loadCatalogue(['c.yaml'], portsFor({ 'c.yaml': text })).catalogue?.concepts).toEqual({
      c: { title: { en: 'A topic' } },
      d: { title: { id: 'Topik' } },
    });
  });

  it('takes nothing from a file that is none, and tells what is wrong with each file', () => {
    const ports = portsFor({
      'a.yaml': 'format: egov-study/1\nsources: { a: null }\n',
      'b.yaml': 'format: egov-catalogue/1\nconcepts: { c: { title: 5 } }\n',
    });
    const { catalogue, findings, places } = loadCatalogue(['a.yaml', 'b.yaml'], ports);
    expect(catalogue).toBeNull();
    expect(findings.map(spot)).toEqual(['FORMAT-UNKNOWN 1:9', 'WRONG-TYPE 2:25']);
    expect([...places.keys()]).toEqual(['a.yaml', 'b.yaml']);
  });
});

import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/load/index.js';
import { portsFor } from './reading.js';

const format = (text: string | Uint8Array) => formatOf('x', portsFor({ x: text }));

describe('the format that a file says it has', () => {
  it.each([
    ['in its first line', 'format: egov-study/1\nid: s\n'],
    ['anywhere else', '# A study.\nid: s\nformat: egov-study/1\n'],
    ['within quotes', `'format': "egov-study/1"\n`],
    ['in JSON', '{ "id": "s", "format": "egov-study/1" }'],
    ['of a version that there is not yet', 'format: egov-study/27\n'],
  ])('is read %s', (_, text) => {
    expect(format(text)).toBe('egov-study');
  });

  it('may have several words', () => {
    expect(format('format: egov-study-part/1\n')).toBe('egov-study-part');
  });

  it.each([
    ['there is none', 'id: s\n'],
    ['it is none of ours', 'format: study/1\n'],
    ['ours stands within it', 'format: not-egov-study/1\n'],
    ['it has no version', 'format: egov-study\n'],
    ['it has no name', 'format: egov-/1\n'],
    ['it is written otherwise', 'format: egov-STUDY/1\n'],
    ['it is a number', 'format: 1\n'],
    ['it is a list', 'format: [egov-study/1]\n'],
    ['it stands deeper', 'a:\n  format: egov-study/1\n'],
    ['the file is a text', '"format: egov-study/1"\n'],
    ['the file is a list', '- format: egov-study/1\n'],
    ['the file is nothing', 'null\n'],
    ['the file is a number', '7\n'],
    ['the file is empty', ''],
    ['the file is no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('is null where %s', (_, text) => {
    expect(format(text)).toBeNull();
  });

  it('is null where there is no file', () => {
    expect(formatOf('nowhere', portsFor({}))).toBeNull();
  });
});

describe('the format that a broken file was meant to have', () => {
  it.each([
    ['format: egov-study/1\nid: [\n'],
    ['id: [\nformat: egov-study/1\n'],
    ['id: [\n   format   :   egov-study/1\n'],
    ['id: [\nformat:egov-study/1\n'],
    [`'format': 'egov-study/1'\nid: [\n`],
    ['{"format":"egov-study/1","id":'],
    ['{ { "format" : "egov-study/1" '],
    ['{\n\t"format": "egov-study/1",,'],
  ])('%j', (text) => {
    expect(format(text)).toBe('egov-study');
  });

  it.each([
    ['id: [\n# format: egov-study/1\n'],
    ['id: [\na format: egov-study/1\n'],
    ['id: [\nformat egov-study/1\n'],
    ['id: [\nformats: egov-study/1\n'],
    ['id: [\nFORMAT: egov-study/1\n'],
    ['id: [\nformat: an egov-study/1\n'],
    ['id: [\nformat:\n'],
    ['id: [\n'],
  ])('is not told by %j', (text) => {
    expect(format(text)).toBeNull();
  });
});

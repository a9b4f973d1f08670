import { describe, expect, it } from 'vitest';
import { frameworkAt, kindOf } from '../../src/app/formats.js';
import { nodeFiles } from '../../src/files/node.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { portsFor } from '../load/reading.js';

const kind = (text: string, path = 'x.yaml') => kindOf(portsFor({ [path]: text }), path);

describe('what a path stands for', () => {
  it.each([
    ['plainly', 'format: egov-framework/1\nid: f\n'],
    ['with quotes', '"format": \'egov-framework/1\'\nid: f\n'],
    ['as JSON', '{\n  "id": "f",\n  "format": "egov-framework/1"\n}\n'],
    ['below all the rest', `# ${'long '.repeat(1000)}\nid: f\nformat: egov-framework/1\n`],
    ['in another version', 'format: egov-framework/2\n'],
    ['as an overlay', 'format: egov-overlay/1\n'],
    ['in a file that is broken', 'format: egov-framework/1\nid: [\n'],
    ['in a file that is broken, with quotes', '{ "format": "egov-framework/1", "id": [ }\n'],
  ])('is a framework where its file says so %s', (_, text) => {
    expect(kind(text)).toBe('framework');
  });

  it.each([
    ['says it is something else', 'format: egov-study/1\nid: framework\n'],
    ['says so of a part only', 'id: s\nevidence: [{ format: egov-framework/1 }]\n'],
    ['says so in a text', 'format: egov-study/1\nnote: |\n  format: egov-framework/1\n'],
    ['says it with a number', 'format: 1\n'],
    ['says nothing', 'id: s\n'],
    ['is a list', '- format: egov-framework/1\n'],
    ['has nothing in it', ''],
    ['is no text', '\u0000'],
  ])('is none where its file %s', (_, text) => {
    expect(kind(text)).toBe('other');
  });

  it('is a framework by its name where the file says nothing', () => {
    expect(kind('id: f\n', 'f/framework.yaml')).toBe('framework');
    expect(kind('format: egov-study/1\n', 'f/framework.yaml')).toBe('other');
  });

  it('is a config where the file says so', () => {
    expect(kind('format: egov-config/1\n')).toBe('config');
  });

  it('is a mapping where the file says so', () => {
    expect(kind('format: egov-mapping/1\n')).toBe('mapping');
  });

  it('is a folder or nothing where it is no file', () => {
    const ports = { files: nodeFiles('.'), limits: DEFAULT_LIMITS };
    expect([kindOf(ports, 'src'), kindOf(ports, 'gone.yaml')]).toEqual(['other', 'other']);
  });
});

it('the file of a framework is the path itself, or framework.yaml in the folder of that path', () => {
  const { files } = portsFor({ 'f/framework.yaml': '', 'g/other.yaml': '' });
  expect(['f', 'f/framework.yaml', 'g', 'gone'].map((path) => frameworkAt(files, path))).toEqual([
    'f/framework.yaml',
    'f/framework.yaml',
    'g',
    'gone',
  ]);
});

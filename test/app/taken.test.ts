import { expect, it } from 'vitest';
import { frameworkShelf, type Shipped } from '../../src/app/shelf.js';
import { idTaken } from '../../src/app/taken.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import { TOOL } from '../build.js';
import { brief, FRAMEWORK, framework, portsFor } from '../load/reading.js';

const { framework: ofBuild } = framework(FRAMEWORK);
const EDITED = FRAMEWORK.replace('title: A framework', 'title: The same, edited');

/** What is said of a file with the id of a framework that ships; `file`: where the one that ships lies. */
const told = (text: string, file: string | null): string[] => {
  const ports = portsFor({ 'f.yaml': text, 'shipped/f.yaml': FRAMEWORK });
  const shipped: Shipped = {
    ids: () => ['f'],
    framework: (id) => (id === 'f' ? ofBuild : null),
    file: () => file,
    catalogue: () => EMPTY_CATALOGUE,
  };
  const shelf = frameworkShelf(ports, shipped, () => ['.']);
  return idTaken({ ports, shelf, shipped, tool: TOOL }, 'f.yaml', shelf.load('f.yaml')).map(brief);
};

it('a file that takes the id of a shipped framework is told at its id', () => {
  const taken = ['SHIPPED-ID-TAKEN f.yaml:2:5 {"id":"f"}'];
  expect(told(EDITED, 'shipped/f.yaml')).toEqual(taken);
  expect(told(EDITED, null)).toEqual(taken);
});

it('the same framework, the file that ships, and another id take nothing', () => {
  expect(told(FRAMEWORK, 'shipped/f.yaml')).toEqual([]);
  expect(told(EDITED, 'f.yaml')).toEqual([]); // edited since the build
  expect(told(EDITED.replace('id: f', 'id: g'), 'shipped/f.yaml')).toEqual([]);
});

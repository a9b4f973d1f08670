import { expect, it } from 'vitest';
import { lintCatalogueFiles } from '../../src/app/frameworks.js';
import { memoryFiles } from '../../src/files/memory.js';
import { workshopOn } from '../workshop.js';

const lint = (catalogue: string, factors = 'format: egov-catalogue/1\n') => {
  const files = memoryFiles({ 'a.yaml': catalogue, 'b.yaml': factors });
  return lintCatalogueFiles(workshopOn(files), ['a.yaml', 'b.yaml'], 'catalogue').findings;
};

it('a catalogue that cannot be read is refused with its place', () => {
  expect(lint('format: egov-catalogue/1\nconcpts: {}\n')).toMatchObject([
    { code: 'UNKNOWN-KEY', place: { file: 'catalogue/a.yaml', line: 2 } },
  ]);
});

it('what is unfinished is found in the file that has it', () => {
  const concepts = 'format: egov-catalogue/1\nconcepts:\n  funds: { title: { en: Funds, id: Dana } }\n';
  const found = lint('format: egov-catalogue/1\n', concepts);
  expect(found).toMatchObject([
    { code: 'CONCEPT-ONE-SIDED', place: { file: 'catalogue/b.yaml', line: 3 } },
    { code: 'CONCEPT-ONE-SIDED', place: { file: 'catalogue/b.yaml', line: 3 } },
  ]);
});

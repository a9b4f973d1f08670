import { describe, expect, it } from 'vitest';
import { changeStudy, foresee } from '../../src/app/edit.js';
import { openStudy } from '../../src/app/study.js';
import { memoryFiles } from '../../src/files/memory.js';
import type { Entry } from '../../src/model/edits.js';
import { workshopOn } from '../workshop.js';
import { STUDY } from './imports.js';

const PATH = { file: 's/study.yaml', folder: 's' };
const ENTRIES: readonly Entry[] = [{ kind: 'evidence', value: { id: 'n-1', from: 'meeting', finding: 'x' } }];

const PART = 'format: egov-study-part/1\nevidence:\n  - { id: a, from: head, finding: x }\n';

/** A study of two files, and how often the second one, to which nothing is added, has been read. */
function counted() {
  const files = memoryFiles({ 's/study.yaml': `${STUDY}include: [part.yaml]\n`, 's/part.yaml': PART });
  let reads = 0;
  const read: typeof files.read = (path, limit) => {
    if (path.endsWith('part.yaml')) reads += 1;
    return files.read(path, limit);
  };
  return { workshop: workshopOn({ ...files, read }), reads: () => reads };
}

describe('what is foreseen of a change', () => {
  const files = { 's/study.yaml': `${STUDY}include: [part.yaml]\n`, 's/part.yaml': PART };

  it('is the file that it goes into, as far as the entry is known', () => {
    const held = memoryFiles(files);
    const read: string[] = [];
    const workshop = workshopOn({ ...held, read: (path, limit) => (read.push(path), held.read(path, limit)) });
    const study = openStudy(workshop, PATH, null).asRead;
    if (!study) throw new Error('the study can be read');
    for (const [from, file] of [
      ['head', 's/part.yaml'],
      ['meeting', 's/study.yaml'],
    ] as const) {
      read.length = 0;
      foresee(workshop, PATH, study, { entries: [{ kind: 'evidence', value: { id: 'x', from } }] });
      expect({ from, read }).toEqual({ from, read: [file] });
    }
    foresee(workshop, PATH, study, { entries: ENTRIES, into: 's/new.yaml' });
  });

  it('changes nothing of what the change comes to, whatever was foreseen before', () => {
    const workshop = workshopOn(memoryFiles(files));
    const study = openStudy(workshop, PATH, null).asRead;
    if (!study) throw new Error('the study can be read');
    const alone = changeStudy(workshop, PATH, { entries: ENTRIES });
    for (const into of ['s/study.yaml', 's/part.yaml'])
      for (const entries of [ENTRIES, ENTRIES]) {
        foresee(workshop, PATH, study, { entries, into });
        expect(changeStudy(workshop, PATH, { entries: ENTRIES })).toEqual(alone);
      }
  });
});

describe('a change of a study', () => {
  it('opens it as it is, and as it would be', () => {
    const { workshop, reads } = counted();
    expect(changeStudy(workshop, PATH, { entries: ENTRIES })).toMatchObject({ findings: [], entries: ENTRIES });
    expect(reads()).toBe(2);
  });

  it('opens it once where it has been opened already', () => {
    const { workshop, reads } = counted();
    const opened = openStudy(workshop, PATH, null);
    expect(changeStudy(workshop, PATH, { entries: ENTRIES }, opened).files).toHaveLength(1);
    expect(reads()).toBe(2);
  });
});

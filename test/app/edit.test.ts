import { describe, expect, it } from 'vitest';
import { changeStudy } from '../../src/app/edit.js';
import { openStudy } from '../../src/app/study.js';
import { memoryFiles } from '../../src/files/memory.js';
import type { Entry } from '../../src/model/edits.js';
import { workshopOn } from '../workshop.js';
import { STUDY } from './imports.js';

const PATH = { file: 's/study.yaml', folder: 's' };
const ENTRIES: readonly Entry[] = [{ kind: 'evidence', value: { id: 'n-1', from: 'meeting', finding: 'x' } }];

/** A study of two files, and how often the second one, to which nothing is added, has been read. */
function counted() {
  const part = 'format: egov-study-part/1\nevidence:\n  - { id: a, from: head, finding: x }\n';
  const files = memoryFiles({ 's/study.yaml': `${STUDY}include: [part.yaml]\n`, 's/part.yaml': part });
  let reads = 0;
  const read: typeof files.read = (path, limit) => {
    if (path.endsWith('part.yaml')) reads += 1;
    return files.read(path, limit);
  };
  return { workshop: workshopOn({ ...files, read }), reads: () => reads };
}

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

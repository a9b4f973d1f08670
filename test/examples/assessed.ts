import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { reportScoring } from '../../src/app/reported.js';
import { EVERYTHING, scoreStudy, type Scoring } from '../../src/app/scored.js';
import { memoryFiles } from '../../src/files/memory.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import { workshopOn } from '../workshop.js';

/** A change to the text of a study. */
type Change = (text: string) => string;

const asItStands: Change = (text) => text;

/**
 * The text of an example's study, and how it is assessed: as it stands, changed, by its first coder alone, or by a framework that
 * nobody rated it by.
 */
export function example(name: string) {
  const text = readFileSync(`examples/${name}/study.yaml`, 'utf8');
  const sheets = sheetsOf(`examples/${name}/ratings`);
  return {
    text,
    assessed: (change = asItStands): Assessment => assess({ ...sheets, 'study.yaml': change(text) }, null, false),
    /** With all that a report tells of it besides. */
    reported: (): Assessment =>
      assess({ ...sheets, 'study.yaml': text }, null, false, reportScoring({ runs: 100, seed: 1 })),
    byFirstCoder: (change = asItStands): Assessment => assess({ 'study.yaml': change(text) }, null, false),
    projectedOn: (framework: string): Assessment => assess({ ...sheets, 'study.yaml': text }, [framework], true),
  };
}

/** The sheets of other raters by path. */
const sheetsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : []).map((file) => [
      `ratings/${file}`,
      readFileSync(`${folder}/${file}`, 'utf8'),
    ]),
  );

function assess(
  files: Readonly<Record<string, string>>,
  frameworks: readonly string[] | null,
  project: boolean,
  scoring: Scoring<Assessment> = EVERYTHING,
): Assessment {
  const workshop = workshopOn(memoryFiles(files));
  const path = { file: 'study.yaml', folder: '.' };
  const { results, findings } = scoreStudy(workshop, path, frameworks, scoring, { project });
  expect(findings).toEqual([]);
  const [assessment] = results;
  if (!assessment) throw new Error('the study was not assessed');
  return assessment;
}

/** Puts something else wherever the text has `from`, which must be there. */
export const replaced =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replaceAll(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };

export const node = (a: Assessment, id: string) => a.nodes.find((n) => n.id === id);
export const factor = (a: Assessment, id: string) => a.factors.find((f) => f.id === id);

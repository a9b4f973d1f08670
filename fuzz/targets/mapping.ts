import { readFileSync } from 'node:fs';
import { importInto } from '../../src/app/import/index.js';
import { UNTOLD } from '../../src/import/index.js';
import { loadMapping, readCsv } from '../../src/load/index.js';
import { hasErrors } from '../../src/model/findings/index.js';
import { corpusOf, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import { bytesOf, must, type Target } from '../target.js';
import { STUDY_PATH, workshopOn } from './files.js';

/** Mappings of a survey: what they bring into a study stands there, and a second import brings nothing. */
export const mapping: Target = {
  name: 'mapping',
  weight: 4,
  rough: 30,
  corpus: () => corpusOf(textsOf('mapping'), (text) => isTaken(text)),
  judge(input) {
    readAlike(input);
    return isTaken(input) ? 'accepted' : 'refused';
  },
};

function isTaken(input: string): boolean {
  const files = { 'study.yaml': STUDY, 'm.yaml': input };
  const first = imported(files);
  if (!first) return false;
  const changed = Object.fromEntries(first.files.map(({ path, text }) => [path, text]));
  const again = imported({ ...files, ...changed });
  must(again?.files.length === 0, 'a second import changes something');
  must(
    again.rows.every(({ outcome }) => !['added', 'updated'].includes(outcome)),
    'a second import adds something',
  );
  return true;
}

/** null where the mapping, or what it makes of the survey, is refused. */
function imported(files: Readonly<Record<string, string>>): ReturnType<typeof importInto> | null {
  const workshop = workshopOn(files);
  const { mapping: read, findings, texts } = loadMapping('m.yaml', workshop.ports);
  told(findings, texts);
  const { grid } = readCsv(bytesOf(SURVEY), 'survey.csv');
  if (!read || !grid) return null;
  const made = importInto(workshop, STUDY_PATH, {
    grids: [grid],
    findings: [],
    file: 'survey.csv',
    settings: UNTOLD,
    mapping: read,
    head: 'Imported.',
  });
  told(made.findings, new Map([...texts, ['survey.csv', SURVEY]]));
  return hasErrors(made.findings) ? null : made;
}

const SURVEY = readFileSync('test/fixtures/survey/survey.csv', 'utf8');

const STUDY = `format: egov-study/1
id: x
lang: id
agency: { name: X }
frameworks: [jones]
sources:
  head: { kind: informant, group: leadership }
sessions:
  head-0107: { source: head, method: interview, date: 2026-01-07 }
evidence:
  - { id: first, from: head-0107, finding: "Ada." }
`;

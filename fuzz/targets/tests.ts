import { assess } from '../../src/assess/index.js';
import { runVectors } from '../../src/lint/index.js';
import { loadFramework, loadTests } from '../../src/load/index.js';
import type { Framework } from '../../src/model/framework.js';
import { corpusOf, documentedFramework, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { TOOL, workshopOn } from './files.js';

/** Cases that a framework must satisfy, run on that of the documentation. */
export const tests: Target = {
  name: 'tests',
  weight: 4,
  rough: 30,
  corpus: () => corpusOf(textsOf('tests')),
  judge(input) {
    readAlike(input);
    const { tests: read, findings, texts } = loadTests('tests.yaml', workshopOn({ 'tests.yaml': input }).ports);
    told(findings, texts);
    if (!read) return 'refused';
    const run = runVectors(read, judged(), (study, framework) => assess(study, framework, TOOL));
    told(run.findings, texts);
    return 'accepted';
  },
};

let known: Framework | null = null;

function judged(): Framework {
  if (known) return known;
  const { ports, shipped } = workshopOn({ 'framework.yaml': documentedFramework() });
  known = loadFramework('framework.yaml', ports, shipped.catalogue()).framework;
  if (!known) throw new Error('the framework of the documentation cannot be read');
  return known;
}

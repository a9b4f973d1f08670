import { EVERYTHING } from '../../src/app/scored.js';
import { openStudy } from '../../src/app/study.js';
import { lintFile } from '../../src/app/frameworks.js';
import { resolvedFramework } from '../../src/app/resolved.js';
import type { Framework } from '../../src/model/framework.js';
import { plainText } from '../../src/report/formats/terminal/index.js';
import { frameworkShow } from '../../src/report/views/framework-show.js';
import { jsonText } from '../../src/text/encode/json.js';
import { corpusOf, documentedFramework, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { sound } from '../oracle/scores.js';
import { told } from '../oracle/told.js';
import { must, type Target } from '../target.js';
import { STUDY_PATH, TOOL, workshopOn } from './files.js';

/** Frameworks and overlays: read, checked for what is unfinished, shown, and a study scored by them. */
export const framework: Target = {
  name: 'framework',
  weight: 8,
  rough: 20,
  corpus: () => corpusOf(textsOf('framework', 'overlay'), (text) => !/^extends: (?!counter-check)/mu.test(text)),
  judge(input) {
    readAlike(input);
    const files = { 'frameworks/counter-check/framework.yaml': documentedFramework(), 'own/framework.yaml': input };
    const workshop = workshopOn({ ...files, 'own/frameworks/counter-check.yaml': documentedFramework() });
    const { framework: read, findings, texts } = workshop.shelf.load('own/framework.yaml');
    told(findings, texts);
    if (!read) return 'refused';
    const linted = lintFile(workshop, { path: 'own/framework.yaml', shown: 'own/framework.yaml', shipped: false });
    told(linted.findings, linted.texts);
    plainText(frameworkShow(read, 'en'));
    JSON.parse(jsonText(resolvedFramework(read), 0));
    scored(input, read);
    return 'accepted';
  },
};

/** Whatever a framework may be, a study that rates each of its indicators can be scored by it. */
function scored(input: string, framework: Framework): void {
  const text = JSON.stringify(studyFor(framework));
  const workshop = workshopOn({
    'study.yaml': text,
    'own.yaml': input,
    'frameworks/counter-check.yaml': documentedFramework(),
  });
  const { study, frameworks, findings } = openStudy(workshop, STUDY_PATH, null);
  if (!study) {
    // A level may have to be proven, or somebody else's ratings count: that is for the study to mend.
    must(findings.length > 0, 'a study that cannot be used, and nobody says why');
    return;
  }
  for (const each of frameworks) sound(EVERYTHING.run(study, each, TOOL, {}));
}

function studyFor({ id, nodes, scale }: Framework) {
  const leaves = Object.values(nodes).filter(({ children }) => children.length === 0);
  const levels = scale.levels.map(({ value }) => value);
  return {
    format: 'egov-study/1',
    id: 's',
    lang: 'en',
    agency: { name: 'An agency' },
    frameworks: ['./own.yaml'],
    sources: { head: { kind: 'informant' } },
    evidence: [{ id: 'e1', from: 'head', finding: 'Found.' }],
    ratings: {
      [id]: Object.fromEntries(
        leaves
          .slice(0, 50)
          .map((leaf, i) => [
            leaf.id,
            { level: levels[i % Math.max(levels.length, 1)] ?? 1, evidence: ['e1'], why: 'so' },
          ]),
      ),
    },
  };
}

import { openBaseline, sinceBaseline } from '../../src/app/baseline.js';
import { EVERYTHING, scoreStudy } from '../../src/app/scored.js';
import { verifyFile } from '../../src/app/verify.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import type { Changes } from '../../src/model/changes.js';
import { hasErrors } from '../../src/model/findings/index.js';
import { once } from '../../src/model/once.js';
import { json } from '../../src/report/formats/json.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { changes } from '../../src/report/views/changes.js';
import { documentedStudy } from '../corpus.js';
import { isHarmless } from '../oracle/harmless.js';
import { told } from '../oracle/told.js';
import { must, type Target } from '../target.js';
import { STUDY_PATH, workshopOn } from './files.js';

const PATH = 'published.json';

/** Published assessments of the study of the documentation: recomputed, and as a baseline that it is held against. */
export const assessment: Target = {
  name: 'assessment',
  weight: 1,
  rough: 40,
  corpus: () => {
    const written = json([assessed()]);
    return { bases: [written], donors: [written] };
  },
  judge(input) {
    const now = assessed();
    const workshop = workshopOn({ 'study.yaml': documentedStudy(), [PATH]: input });
    const { baseline, findings, texts } = openBaseline(workshop.ports, PATH, 0);
    told(findings, texts);
    const verified = verifyFile(workshop, PATH, [STUDY_PATH]);
    told([...verified.findings, ...verified.failures], verified.texts);
    const isVerified = verified.failures.length === 0 && !hasErrors(verified.findings);
    must(!isVerified || input === json([now]), 'verified, and not what the study amounts to');
    if (!baseline) return 'refused';
    const since = sinceBaseline(baseline, now, { file: STUDY_PATH.file, line: 1, col: 1 });
    told([...since.failures, ...since.compared], texts);
    if (since.changes) must(isHarmless(changedText(now, since.changes)), 'what changed steers a terminal');
    return 'accepted';
  },
};

/** The study never changes. */
const assessed = once((): Assessment => {
  const { results } = scoreStudy(workshopOn({ 'study.yaml': documentedStudy() }), STUDY_PATH, null, EVERYTHING);
  if (!results[0]) throw new Error('the study of the documentation cannot be assessed');
  return results[0];
});

const changedText = (now: Assessment, since: Changes): string =>
  markdown(changes(now, since, 'id')).replaceAll('\u200b', '');

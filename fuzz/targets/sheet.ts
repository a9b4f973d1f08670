import { agreementOf } from '../../src/analysis/agreement/index.js';
import { EVERYTHING } from '../../src/app/scored.js';
import { openStudy } from '../../src/app/study.js';
import { corpusOf, documentedStudy, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { agreeable, sound } from '../oracle/scores.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { STUDY_PATH, TOOL, workshopOn } from './files.js';

/** Sheets of a second rater beside a study: read, counted, compared. */
export const sheet: Target = {
  name: 'sheet',
  weight: 5,
  rough: 20,
  corpus: () => {
    const sheets = textsOf('ratings');
    return { bases: [...SHEETS, ...corpusOf(sheets, (text) => text.includes('staff-01')).bases], donors: sheets };
  },
  judge(input) {
    readAlike(input);
    const opened = openStudy(
      workshopOn({ 'study.yaml': documentedStudy(), 'ratings/b.yaml': input }),
      STUDY_PATH,
      null,
    );
    told(opened.findings, opened.texts);
    const { study, frameworks } = opened;
    if (!study) return 'refused';
    for (const framework of frameworks) {
      sound(EVERYTHING.run(study, framework, TOOL, {}));
      for (const unit of ['nodes', 'coding'] as const) {
        const { agreement: found, findings } = agreementOf([{ study, framework }], { ...COMPARING, unit });
        agreeable(found);
        told(
          findings.map((each) => each.finding),
          opened.texts,
        );
      }
    }
    return 'accepted';
  },
};

const COMPARING = { runs: 5, seed: 1, statistics: 'all', benchmark: null } as const;

/** Of the study in the documentation. */
const SHEETS = [
  `format: egov-ratings/1
rater: coder-b
role: coder
blind: { seed: 1 }
ratings:
  jones:
    staffing: { level: 2, evidence: [head-01, staff-01], why: A unit does the work. }
    facilities:
      evidence: { head-02: 4, office-01: 1 }
      why: { en: Said and seen differ., id: Yang dikatakan dan yang dilihat berbeda. }
    procedures: { status: rejected, evidence: [office-02], why: The manual is of another agency. }
    funds: { status: no-evidence, sought: true }
    evaluation: { status: not-applicable, why: Opened this month. }
    leadership: { level: 3, evidence: { staff-02: 3 } }
`,
  `format: egov-ratings/1
rater: panel
role: consensus
ratings:
  jones:
    staffing: { level: 1, evidence: [staff-01], why: Nobody is charged in writing. }
    facilities: { level: 2, evidence: [head-02, office-01], why: What was seen counts. }
`,
];

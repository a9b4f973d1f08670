import { heldAgainst } from '../../src/app/checklist.js';
import { openStudy } from '../../src/app/study.js';
import { loadChecklist } from '../../src/load/index.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { checklist as view } from '../../src/report/views/checklist.js';
import { corpusOf, documentedStudy, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { STUDY_PATH, workshopOn } from './files.js';

/** Reporting checklists, and the study of the documentation held against them. */
export const checklist: Target = {
  name: 'checklist',
  weight: 4,
  rough: 30,
  corpus: () => corpusOf(textsOf('checklist')),
  judge(input) {
    readAlike(input);
    const workshop = workshopOn({ 'study.yaml': documentedStudy(), 'list.yaml': input });
    const { checklist: read, findings, texts } = loadChecklist('list.yaml', workshop.ports);
    told(findings, texts);
    if (!read) return 'refused';
    const { study, frameworks } = (opened ??= openStudy(workshop, STUDY_PATH, null));
    if (study) markdown(view(heldAgainst(workshop, study, frameworks, read), 'en'));
    return 'accepted';
  },
};

/** The study is the same for every checklist. */
let opened: ReturnType<typeof openStudy> | null = null;

import { triangulated } from '../../src/app/triangulated.js';
import { gapsOf } from '../../src/analysis/gaps/index.js';
import { whatIf } from '../../src/analysis/whatif/index.js';
import { EVERYTHING } from '../../src/app/scored.js';
import { openStudy } from '../../src/app/study.js';
import { renderGaps, renderWhatIf } from '../../src/report/index.js';
import { documentedStudy, textsOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { sound } from '../oracle/scores.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { STUDY_PATH, TOOL, workshopOn } from './files.js';

/** Studies in one file: read, linked, scored, and everything that is told of them. */
export const study: Target = {
  name: 'study',
  weight: 4,
  rough: 20,
  corpus: () => {
    const texts = textsOf('study', 'study-part');
    const whole = texts.filter((text) => text.includes('egov-study/1') && text.length < MOST_BASE && isWhole(text));
    const ofAnIndex = whole.filter((text) => text.includes('spbe')).slice(0, 1);
    const others = whole.filter((text) => !text.includes('spbe'));
    return { bases: [...Array.from({ length: 6 }, documentedStudy), ...ofAnIndex, ...others], donors: texts };
  },
  judge(input) {
    readAlike(input);
    const opened = openStudy(workshopOn({ 'study.yaml': input }), STUDY_PATH, null);
    told(opened.findings, opened.texts);
    const { study, frameworks } = opened;
    if (!study) return 'refused';
    for (const framework of frameworks) {
      const [assessment] = triangulated([EVERYTHING.run(study, framework, TOOL, {})]);
      if (assessment) sound(assessment);
      const missing = gapsOf(study, framework, TOOL, {});
      if (missing) renderGaps(missing, { lang: 'id' });
      const { whatIf: path } = whatIf(study, framework, TOOL, { settings: [], target: null, projectFrom: null });
      if (path) renderWhatIf(path);
    }
    return 'accepted';
  },
};

/** Larger ones take too long for what they bring. */
const MOST_BASE = 9_000;

/** Not one that goes on in another file, or has a framework of its own beside it. */
const isWhole = (text: string): boolean => !/^include:|frameworks: \[\.|^[^#]*\.yaml\]/mu.test(text);

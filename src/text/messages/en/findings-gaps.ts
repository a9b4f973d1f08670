import type { GapFindings } from '../../../model/findings/gaps.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

export const gapFindings: FindingMessages<GapFindings> = {
  'NO-INDICATORS-TO-FOUND': {
    what: ({ framework }) => `${quoted(framework)} scores no indicators, so none of them can lack evidence`,
    why: 'Such a framework only places factors; how well a judgement is founded is asked of indicators.',
    fix: 'choose a framework that scores indicators with --framework; "egov-assess frameworks list" tells which there are',
  },
};

import { judgeStudy } from '../../src/app/check.js';
import { missingFolders, unbound } from '../../src/app/gates.js';
import { loadConfig } from '../../src/load/index.js';
import { plainText } from '../../src/report/formats/terminal/index.js';
import { check } from '../../src/report/views/check.js';
import { corpusOf, documentedStudy, textsOf } from '../corpus.js';
import { isHarmless } from '../oracle/harmless.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import { must, type Target } from '../target.js';
import { STUDY_PATH, workshopOn } from './files.js';

/** Configs with gates, and the study of the documentation held against them. */
export const config: Target = {
  name: 'config',
  weight: 8,
  rough: 20,
  corpus: () => ({ ...corpusOf(textsOf('config')), bases: [...CONFIGS, ...textsOf('config')] }),
  judge(input) {
    readAlike(input);
    const workshop = workshopOn({ 'study.yaml': documentedStudy(), 'egov-assess.yaml': input });
    const { config: read, findings, texts } = loadConfig('egov-assess.yaml', workshop.ports);
    told(findings, texts);
    if (!read) return 'refused';
    const { gates, suppressions } = read;
    told([...unbound(gates), ...missingFolders(gates, '.', workshop.ports.files)], texts);
    const judged = judgeStudy(workshop, STUDY_PATH, {
      gates,
      suppressions,
      base: '.',
      frameworks: null,
      today: '2024-06-30',
      past: { kind: 'ignored' },
      publishing: null,
    });
    told([...judged.findings, ...judged.failures], judged.texts);
    for (const result of judged.results) {
      must(
        result.passed === result.gates.every(({ passed, suppressed }) => passed || suppressed),
        'passed, and one of its gates is not',
      );
      must(isHarmless(plainText(check(result, 'id'))), 'a gate steers a terminal');
    }
    return 'accepted';
  },
};

const CONFIGS = [
  `format: egov-config/1
gates:
  whole: { score: 2 }
  part: { score: 1.5, node: organization, severity: note }
  known: { coverage: 0.2 }
  founded: { strength: very-low, node: staffing }
  disputed: { contradictions: 3, why: { en: Some are left., id: Masih ada sisa. } }
  either:
    any:
      - { band: fair }
      - { figure: unknown-indicators, most: 20 }
      - { agreement: 0.5, statistic: alpha-ordinal }
  wide: { figure: bounds-width, most: 3 }
  heard: { figure: sources, least: 2 }
`,
  `format: egov-config/1
lang: id
max-file-size: 2
framework-folders: [frameworks]
framework-digests: { jones: "${'0'.repeat(64)}" }
gates:
  told: { checklist: srqr, items: [1, 2] }
  begun: { remedied: 1 }
  in-time: { overdue-remedies: 0 }
  lawful: { neglected-norms: 1, framework: jones, studies: [.] }
`,
];

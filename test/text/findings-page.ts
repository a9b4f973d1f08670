import { agencySeverities } from '../../src/model/findings/agencies.js';
import { agreementSeverities } from '../../src/model/findings/agreement.js';
import { appSeverities } from '../../src/model/findings/app.js';
import { assessSeverities } from '../../src/model/findings/assess.js';
import { editSeverities } from '../../src/model/findings/edit.js';
import { finding, type FindingCode } from '../../src/model/findings/index.js';
import { compareSeverities } from '../../src/model/findings/compare.js';
import { gateSeverities } from '../../src/model/findings/gate.js';
import { importSeverities } from '../../src/model/findings/import.js';
import { mappingSeverities } from '../../src/model/findings/mapping.js';
import { lintSeverities } from '../../src/model/findings/lint.js';
import { loadSeverities } from '../../src/model/findings/load/index.js';
import { suggestSeverities } from '../../src/model/findings/suggest.js';
import { gapSeverities } from '../../src/model/findings/gaps.js';
import { guideSeverities } from '../../src/model/findings/guide.js';
import { privacySeverities } from '../../src/model/findings/privacy.js';
import { saturationSeverities } from '../../src/model/findings/saturation.js';
import { uncertaintySeverities } from '../../src/model/findings/uncertainty.js';
import { whatIfSeverities } from '../../src/model/findings/whatif.js';
import { workbookSeverities } from '../../src/model/findings/workbook.js';
import { attachmentFindings } from '../../src/text/messages/en/findings-load-attachments.js';
import { axesFindings } from '../../src/text/messages/en/findings-load-axes.js';
import { fileFindings } from '../../src/text/messages/en/findings-load-files.js';
import { frameworkFindings } from '../../src/text/messages/en/findings-load-framework.js';
import { gateFileFindings } from '../../src/text/messages/en/findings-load-gates.js';
import { reportingFindings } from '../../src/text/messages/en/findings-load-reporting.js';
import { schemaFindings } from '../../src/text/messages/en/findings-load-schema.js';
import { studyFindings } from '../../src/text/messages/en/findings-load-study.js';
import { tableFindings } from '../../src/text/messages/en/findings-load-table.js';
import { valueFindings } from '../../src/text/messages/en/findings-load-values.js';
import { yamlFindings } from '../../src/text/messages/en/findings-load-yaml.js';
import { describeFinding } from '../../src/text/findings.js';
import { SAMPLES } from './findings-samples.js';

const GROUPS: readonly (readonly [string, object])[] = [
  ['Reading files', fileFindings],
  ['YAML', yamlFindings],
  ['Tables', tableFindings],
  ['Workbooks', workbookSeverities],
  ['Importing tables', importSeverities],
  ['Mapping files', mappingSeverities],
  ['The format of a file', schemaFindings],
  ['Links within a study', studyFindings],
  ['Attachments', attachmentFindings],
  ['Reporting checklists', reportingFindings],
  ['Levels, values and scales', valueFindings],
  ['Frameworks and the catalogue', frameworkFindings],
  ['Axes and the weights of factors', axesFindings],
  ['Gates in a config', gateFileFindings],
  ['Scoring', assessSeverities],
  ['`frameworks lint` and `frameworks test`', lintSeverities],
  ['Raters and their agreement', agreementSeverities],
  ['Gaps', gapSeverities],
  ['Suggestions', suggestSeverities],
  ['Guides', guideSeverities],
  ['Uncertainty', uncertaintySeverities],
  ['What if', whatIfSeverities],
  ['Saturation', saturationSeverities],
  ['Gates', gateSeverities],
  ['Baselines and suppressions', compareSeverities],
  ['Comparisons', agencySeverities],
  ['What is told of people', privacySeverities],
  ['Writing into a study', editSeverities],
  ['Commands', appSeverities],
];

const severities = {
  ...loadSeverities,
  ...assessSeverities,
  ...agencySeverities,
  ...lintSeverities,
  ...agreementSeverities,
  ...gapSeverities,
  ...guideSeverities,
  ...saturationSeverities,
  ...suggestSeverities,
  ...uncertaintySeverities,
  ...whatIfSeverities,
  ...gateSeverities,
  ...compareSeverities,
  ...privacySeverities,
  ...workbookSeverities,
  ...importSeverities,
  ...mappingSeverities,
  ...editSeverities,
  ...appSeverities,
};

/** docs/findings.md: every code with an example of its message, why it matters and how to fix it. */
export function findingsPage(): string {
  return `${[HEAD, ...GROUPS.map(([title, codes]) => group(title, Object.keys(codes) as FindingCode[]))].join('\n\n')}\n`;
}

const HEAD = `<!-- Made from src/text/messages/en/findings-*.ts by \`npx vitest run test/text/findings-page.test.ts -u\`. Do not edit. -->
# Findings

What the program says about a study or a framework carries a code that stays the same in every version and language.

- **error**: the input cannot be used as it is.
- **warning**: it can be used; look at it.
- **note**: worth knowing.

The messages below are examples; the names in them are those of your files.`;

function group(title: string, codes: readonly FindingCode[]): string {
  const rows = codes.map((code) => {
    const { what, why, fix } = describeFinding(finding(code, SAMPLES[code], null), 'en');
    return `| \`${code}\` | ${severities[code]} | ${[what, why, fix].map(cell).join(' | ')} |`;
  });
  return [
    `## ${title}`,
    '',
    '| code | severity | for example | why it matters | what to do |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const cell = (text: string): string => text.replace(/[\\`*_[\]<>|~]/gu, '\\$&');

import type { LoadFindings } from '../../../model/findings/load/index.js';
import type { FindingMessages } from '../finding-messages.js';
import { attachmentFindings } from './findings-load-attachments.js';
import { axesFindings } from './findings-load-axes.js';
import { fileFindings } from './findings-load-files.js';
import { frameworkFindings } from './findings-load-framework.js';
import { gateFileFindings } from './findings-load-gates.js';
import { reportingFindings } from './findings-load-reporting.js';
import { schemaFindings } from './findings-load-schema.js';
import { studyFindings } from './findings-load-study.js';
import { tableFindings } from './findings-load-table.js';
import { valueFindings } from './findings-load-values.js';
import { yamlFindings } from './findings-load-yaml.js';

export const loadFindings: FindingMessages<LoadFindings> = {
  ...fileFindings,
  ...yamlFindings,
  ...tableFindings,
  ...schemaFindings,
  ...studyFindings,
  ...reportingFindings,
  ...attachmentFindings,
  ...frameworkFindings,
  ...valueFindings,
  ...axesFindings,
  ...gateFileFindings,
};

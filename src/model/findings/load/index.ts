import type { Severity } from '../index.js';
import type { AttachmentFindings } from './attachments.js';
import { attachmentSeverities } from './attachments.js';
import type { AxesFindings } from './axes.js';
import { axesSeverities } from './axes.js';
import type { FileFindings } from './files.js';
import { fileSeverities } from './files.js';
import type { FrameworkFindings } from './framework.js';
import { frameworkSeverities } from './framework.js';
import type { GateFileFindings } from './gates.js';
import { gateFileSeverities } from './gates.js';
import type { ReportingFindings } from './reporting.js';
import { reportingSeverities } from './reporting.js';
import type { SchemaFindings } from './schema.js';
import { schemaSeverities } from './schema.js';
import type { StudyFindings } from './study.js';
import { studySeverities } from './study.js';
import type { TableFindings } from './table.js';
import { tableSeverities } from './table.js';
import type { ValueFindings } from './values.js';
import { valueSeverities } from './values.js';
import type { YamlFindings } from './yaml.js';
import { yamlSeverities } from './yaml.js';

/** Raised while reading files: bytes, YAML, schema, links. */
export type LoadFindings = FileFindings &
  YamlFindings &
  TableFindings &
  SchemaFindings &
  StudyFindings &
  ReportingFindings &
  AttachmentFindings &
  ValueFindings &
  FrameworkFindings &
  AxesFindings &
  GateFileFindings;

export const loadSeverities: { readonly [C in keyof LoadFindings]: Severity } = {
  ...fileSeverities,
  ...yamlSeverities,
  ...tableSeverities,
  ...schemaSeverities,
  ...studySeverities,
  ...reportingSeverities,
  ...attachmentSeverities,
  ...valueSeverities,
  ...frameworkSeverities,
  ...axesSeverities,
  ...gateFileSeverities,
};

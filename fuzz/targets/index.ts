import type { Target } from '../target.js';
import { assessment } from './assessment.js';
import { catalogue } from './catalogue.js';
import { checklist } from './checklist.js';
import { config } from './config.js';
import { encoders } from './encoders.js';
import { framework } from './framework.js';
import { json } from './json.js';
import { mapping } from './mapping.js';
import { sheet } from './sheet.js';
import { study } from './study.js';
import { table } from './table.js';
import { tests } from './tests.js';
import { yaml } from './yaml.js';

/** Everything that reads what strangers write. */
export const TARGETS: readonly Target[] = [
  yaml,
  json,
  study,
  sheet,
  framework,
  tests,
  catalogue,
  checklist,
  config,
  mapping,
  assessment,
  table,
  encoders,
];

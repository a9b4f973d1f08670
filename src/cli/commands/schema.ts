import type { Command } from 'commander';
import { publishedSchema } from '../../app/shipped.js';
import type { Session } from '../session.js';
import { oneOf } from '../usage.js';

const NAMES = [
  'study',
  'study-part',
  'ratings',
  'framework',
  'overlay',
  'catalogue',
  'tests',
  'checklist',
  'config',
  'assessment',
  'resolved-framework',
  'findings',
  'agreement',
  'check',
  'gaps',
  'checklist-result',
  'saturation',
  'uncertainty',
  'comparison',
  'verify',
  'whatif',
] as const;

export function define(command: Command, session: Session): void {
  command
    .argument('<name>', `one of ${NAMES.join(', ')}`, oneOf('format', NAMES))
    .addHelpText('before', 'Example:\n  egov-assess schema study > study.schema.json\n')
    .action((name: string) => {
      session.print(`${JSON.stringify(publishedSchema(name), null, 2)}\n`);
    });
}

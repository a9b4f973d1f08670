import { publishedSchema } from '../../app/shipped.js';
import type { Command } from '../command.js';
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
  'mapping',
  'config',
  'assessment',
  'resolved-framework',
  'findings',
  'agreement',
  'check',
  'gaps',
  'checklist-result',
  'saturation',
  'suggestions',
  'uncertainty',
  'comparison',
  'tables',
  'verify',
  'whatif',
] as const;

export function define(command: Command, session: Session): void {
  command
    .takes('<name>', (t) => t.oneOf(NAMES.join(', ')), oneOf('format', NAMES))
    .shows('schema study > study.schema.json')
    .action((name: string) => {
      session.print(`${JSON.stringify(publishedSchema(name), null, 2)}\n`);
    });
}

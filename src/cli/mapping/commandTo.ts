import { TOOL } from '../../app/tool.js';
import { shellWord } from '../../text/encode/shell.js';

/** The command line that imports a table by a mapping. */
export const commandTo = (file: string, study: string, mapping: string): string =>
  [TOOL.name, 'import', file, study, '--mapping', mapping].map(shellWord).join(' ');

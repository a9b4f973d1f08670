import { terminalLine } from '../../text/encode/terminal.js';

/** The command line that imports a table by a mapping. */
export const commandTo = (file: string, study: string, mapping: string): string =>
  ['egov-assess', 'import', file, study, '--mapping', mapping].map(word).join(' ');

const word = (text: string): string => (/^[\w./:@%+,-]+$/u.test(text) ? text : `"${terminalLine(text)}"`);

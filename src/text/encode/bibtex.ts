import { entry } from '../../model/at.js';
import { oneLine, showUnseen } from './unseen.js';

/**
 * Text inside braces of a BibTeX field: what TeX would take for a command is written as one, dashes as TeX has them, and what
 * cannot be seen is shown. Other letters stay as they are: biber and every TeX of this century read UTF-8.
 */
export const bibtexText = (text: string): string =>
  oneLine(showUnseen(text))
    .replace(/[\\{}$&#_%~^]/gu, (mark) => entry(COMMANDS, mark))
    .replace(/\u2013/gu, '--');

/** A DOI or an address, which BibTeX takes as it stands: what would end the field or the line, or command a CI runner (`##[`), is written as a URL writes it. */
export const bibtexVerbatim = (address: string): string =>
  oneLine(showUnseen(address)).replace(/[\\{}\s]|#(?<=##)/gu, (mark) => encodeURIComponent(mark));

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '$': '\\$',
  '&': '\\&',
  '#': '\\#',
  '_': '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

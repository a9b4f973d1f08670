import { STUDY_FILE, type StudyPath } from '../app/discover.js';
import { TOOL } from '../app/tool.js';
import { fileName } from '../model/paths.js';
import { shellWord } from '../text/encode/shell.js';
import type { Session } from './session.js';

/** The program as it has to be called so that it speaks the language it was called in: a config's holds by itself. */
export function programIn(session: Pick<Session, 'lang'>): string {
  const lang = session.lang();
  return lang === null ? TOOL.name : `${TOOL.name} --lang ${lang}`;
}

/** A study as it is typed on a command line. */
export const calledBy = (path: StudyPath): string => shellWord(pathOf(path));

/** Its folder, if its file is called as studies are. */
export const pathOf = ({ file, folder }: StudyPath): string => (fileName(file) === STUDY_FILE ? folder : file);

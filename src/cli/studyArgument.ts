import { findStudies, LIKE_A_STUDY } from '../app/discover.js';
import { nth } from '../model/nth.js';
import { fileName } from '../model/paths.js';
import type { Command, Told } from './command.js';
import type { Session } from './session.js';
import { usageError } from './usage.js';

/** The folder where the program is called: what a command reads where no study is named. */
const HERE = '.';

/** The one study that a command is about. Since there is always one, `command.args` alone tells whether somebody named it. */
export const takesStudy = (command: Command, told: Told = (t) => t.study): Command =>
  command.takes('[study]', told, undefined, HERE);

/** All that a command reads: of a folder without a study, every study below it. */
export const takesStudies = (command: Command, told: Told = (t) => t.studies, name = 'study'): Command =>
  command.takes(`[${name}...]`, told, undefined, [HERE]);

/** A flag that names a study. */
export const offersStudy = (command: Command, flag: string, told: Told): Command =>
  command.offers(`${flag} [study]`, told, undefined, HERE);

/** A study, and something that is asked of it: one word alone is the latter. */
export const takesStudyAnd = (command: Command, name: string, told: Told): Command =>
  command.takes('[study]', (t) => t.study).takesDemanded(name, told);

/** Which is which. A study alone, from outside its folder, lacks the other; in the folder of another it is none of its ids. */
export function studyAnd(
  { files }: Pick<Session, 'files'>,
  { registeredArguments }: Pick<Command, 'registeredArguments'>,
  [first, second]: readonly [string | undefined, string | undefined],
): readonly [study: string, asked: string] {
  if (first !== undefined && second !== undefined) return [first, second];
  if (first === undefined || isStudy(files, first)) {
    const name = nth(registeredArguments, 1).name();
    usageError((t) => t.missingArgument(name));
  }
  return [HERE, first];
}

function isStudy(files: Session['files'], path: string): boolean {
  const named = path.replaceAll('\\', '/');
  if (files.kind(named) === 'file') return LIKE_A_STUDY.test(fileName(named));
  return findStudies(files, [path]).studies.length > 0;
}

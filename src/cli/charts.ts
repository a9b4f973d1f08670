import { dirname, relative, resolve, sep } from 'node:path';
import { at } from '../model/at.js';
import { finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import type { NamedPicture, Picture } from '../report/pictures.js';
import type { Command } from './command.js';
import { deliverFile, placeOf, type Destination } from './formats.js';
import type { Session } from './session.js';
import { usageError } from './usage.js';

/** `--charts`: a folder for the pictures of a document. */
export interface ChartsOption {
  readonly charts?: string;
}

export const chartsOption = (command: Command): Command =>
  command.offers('--charts <folder>', (t) => t.charts, folderOption);

const folderOption = (value: string): string => (value === '' ? usageError((t) => t.needsFolder('--charts')) : value);

/** Where a picture lies as seen from the text of a destination (null: standard output); null where it has no file. */
export type Links = (file: string | null) => (picture: Picture) => string | null;

/** Writes pictures to the folder that was asked for, which is made where there is none. `others`: what else this run writes. */
export async function deliverCharts(
  session: Session,
  { charts: folder }: ChartsOption,
  pictures: readonly NamedPicture[],
  others: readonly Destination<string>[],
): Promise<Links> {
  if (folder === undefined) return () => () => null;
  const { cwd } = session.io;
  if (pictures.length === 0) {
    const { messages } = await import('../text/messages/index.js');
    session.say(`${messages(session.options().lang).started.nothingDrawn}\n`);
    return () => () => null;
  }
  const fileOf = ({ name }: NamedPicture): string => join(folder, `${name}.svg`);
  const taken = new Set(others.map(({ file }) => file && placeOf(cwd, file)));
  if (pictures.some((each) => taken.has(placeOf(cwd, fileOf(each))))) usageError((t) => t.placeOfPicture);
  const { createFolder } = await import('../files/write.js');
  const problem = createFolder(join(cwd, folder));
  if (problem) {
    const failed = finding('WRITE-FAILED', { path: folder, reason: problem.detail }, null);
    await session.report({ findings: [failed], texts: new Map() });
    return () => () => null;
  }
  const { svg } = await import('../report/formats/svg.js');
  const files = new Map<Picture, string>();
  for (const named of pictures) {
    const file = fileOf(named);
    await deliverFile(session, { format: 'svg', file }, svg(named.picture));
    files.set(named.picture, file);
  }
  return (text) => (picture) => {
    const from = text === null ? cwd : dirname(resolve(cwd, text));
    return relative(from, resolve(cwd, at(files, picture))).replaceAll(sep, '/');
  };
}

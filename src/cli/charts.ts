import { dirname, relative, resolve, sep } from 'node:path';
import { at } from '../model/at.js';
import { finding } from '../model/findings/index.js';
import { fileName, join } from '../model/paths.js';
import type { Picture } from '../report/pictures.js';
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

/** A picture and what its file is to be called. */
export interface NamedPicture {
  readonly picture: Picture;
  readonly name: string;
}

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
  const fileOf = ({ name }: NamedPicture): string => join(folder, `${safe(name)}.svg`);
  const taken = new Set(others.map(({ file }) => file && placeOf(cwd, file)));
  if (pictures.some((each) => taken.has(placeOf(cwd, fileOf(each))))) usageError((t) => t.placeOfPicture);
  const { createFolder } = await import('../files/write.js');
  const problem = createFolder(join(cwd, folder));
  if (problem) {
    const failed = finding('WRITE-FAILED', { path: folder, reason: problem.detail }, null);
    await session.report({ findings: [failed], texts: new Map() });
    return () => () => null;
  }
  const { svgOf, svgOfDiagram } = await import('../report/charts/svg/index.js');
  const files = new Map<Picture, string>();
  for (const named of pictures) {
    const { picture } = named;
    const file = fileOf(named);
    await deliverFile(
      session,
      { format: 'svg', file },
      `${picture.kind === 'diagram' ? svgOfDiagram(picture) : svgOf(picture)}\n`,
    );
    files.set(picture, file);
  }
  return (text) => (picture) => {
    const from = text === null ? cwd : dirname(resolve(cwd, text));
    return relative(from, resolve(cwd, at(files, picture))).replaceAll(sep, '/');
  };
}

/** The id of a picture without what sets it apart from those of other documents. */
export const ownId = ({ id }: Picture): string => fileName(id.replaceAll('.', '/'));

/** What any file system takes; before a dot, Windows keeps some names for its devices. */
const safe = (name: string): string =>
  name.replace(/[^a-z0-9._-]/gu, '_').replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.)/u, '$&_');

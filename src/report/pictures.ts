import type { Assessment } from '../model/assessment/index.js';
import type { Comparison } from '../model/comparison/index.js';
import { fileName } from '../model/paths.js';
import type { Chart } from './charts/chart.js';
import type { Block, Diagram, Document } from './tree.js';

/** What can have a file of its own. */
export type Picture = Chart | Diagram;

/** A picture and what its file is to be called: the same from run to run, and what any file system takes. */
export interface NamedPicture {
  readonly picture: Picture;
  readonly name: string;
}

/** The picture that a block is; null where it is none. */
export function pictureOf(block: Block): Picture | null {
  if (block.kind === 'chart') return block.chart;
  return block.kind === 'diagram' ? block : null;
}

/** Those of a document about an assessment: `study-framework-picture`. */
export const picturesOfAssessment = (
  { study, framework }: Pick<Assessment, 'study' | 'framework'>,
  document: Document,
): NamedPicture[] => picturesIn(document, (picture) => `${study.id}-${framework.id}-${ownId(picture)}`);

/** Those of a document about a comparison: `comparison-picture-number`. */
export const picturesOfComparison = ({ id }: Pick<Comparison, 'id'>, document: Document): NamedPicture[] =>
  picturesIn(document, (picture) => `${id}-${picture.id}`);

const picturesIn = ({ blocks }: Document, nameOf: (picture: Picture) => string): NamedPicture[] =>
  blocks.flatMap((block) => {
    const picture = pictureOf(block);
    return picture === null ? [] : [{ picture, name: safe(nameOf(picture)) }];
  });

/** The id of a picture without what sets it apart from those of other documents. */
const ownId = ({ id }: Picture): string => fileName(id.replaceAll('.', '/'));

/** Before a dot, Windows keeps some names for its devices. */
const safe = (name: string): string =>
  name.replace(/[^a-z0-9._-]/gu, '_').replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.)/u, '$&_');

import { CONVENTION } from '../../model/catalogue.js';
import type { Messages } from '../../text/messages/index.js';
import { code, paragraph, type Piece } from '../compose.js';
import type { Block, Inline } from '../tree.js';

/** A source by its id in the list of works; a choice of one's own in words. */
export const basisName = (source: string, t: Messages): Inline =>
  source === CONVENTION ? t.frameworks.convention : code(source);

/** In brackets behind what rests on it. */
export const basis = (source: string | undefined, t: Messages): Piece =>
  source === undefined ? null : [t.frameworks.basis, basisName(source, t), ')'];

/** A paragraph of its own, under the heading of what rests on it. */
export const restsOn = (source: string | undefined, t: Messages): Block[] =>
  source === undefined ? [] : [paragraph(t.frameworks.restsOn, basisName(source, t), '.')];

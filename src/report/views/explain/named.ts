import { date } from '../../../text/dates.js';
import { code, item, line } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { factorTitle, nodeTitle, placeText, remedyTitle, sourceName } from '../../phrases/links.js';
import type { Inline, ListItem } from '../../tree.js';

/** A thing by its title and id: what to ask `explain` for next. */
export const namedNode = (id: string, c: Context): Inline[] => titled(nodeTitle(id, c), id);
export const namedFactor = (id: string, c: Context): Inline[] => titled(factorTitle(id, c), id);
export const namedRemedy = (id: string, c: Context): Inline[] => titled(remedyTitle(id, c), id);

/** A finding in full: id, words, source, where in it, and file:line. */
export function evidenceLine(id: string, c: Context, remark = ''): ListItem {
  const found = c.evidence.get(id);
  if (!found) return item(code(id), remark);
  const { session, quote } = found;
  const when = found.date === null ? null : date(found.date, c.lang);
  const from = [sourceName(found.source, c), session, when, found.at].filter((part) => part !== null).join(', ');
  return item(
    code(id),
    `${remark}: ${inWords(found.finding, c.lang)}${quote === null ? '' : ` “${quote.text}”`} (${from}) `,
    code(placeText(found.place)),
  );
}

const titled = (title: string, id: string): Inline[] => line(title, ' (', code(id), ')');

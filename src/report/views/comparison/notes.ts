import { describeFinding } from '../../../text/findings.js';
import { ended } from '../../../text/words.js';
import { bullets, heading, item } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Context } from './context.js';

/** What was found that a reader should know first: periods, instruments and coverage that differ, and who is not ranked. */
export function notes({ comparison: { findings }, lang, t }: Context): Block[] {
  if (findings.length === 0) return [];
  const said = findings.map((finding) => {
    const { what, why } = describeFinding(finding, lang);
    return `${ended(what)} ${why}`;
  });
  return [heading(2, t.comparison.notes), bullets([...new Set(said)].map((text) => item(text)))];
}

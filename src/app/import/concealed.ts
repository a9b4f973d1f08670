import type { Finding } from '../../model/findings/index.js';

/**
 * A finding on a cell that cannot be read, without the text of the cell where that text could be somebody's name, number or words: what is
 * found goes into logs that others read. The place says which cell it is.
 */
export function concealed(found: Finding): Finding {
  if (found.code !== 'CELL-INVALID' || found.args.text === null || isHarmless(found.args.text, found.args))
    return found;
  return { ...found, args: { ...found.args, text: null } };
}

/** Whether the text of any cell was left out: then no line of the table may be shown either. */
export const isConcealing = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, args }) => code === 'CELL-INVALID' && args.text === null);

type Args = Extract<Finding, { code: 'CELL-INVALID' }>['args'];

/** A slip in one of the choices, or nothing but the digits of a date or number. Words are harmless only where they are like known ones. */
function isHarmless(text: string, { problem, suggestion }: Pick<Args, 'problem' | 'suggestion'>): boolean {
  switch (problem) {
    case 'id':
    case 'items':
      return false;
    case 'choice':
      return suggestion !== null && text.length <= LONGEST_SLIP;
    case 'yes-no':
    case 'date':
    case 'day-or-month':
    case 'integer':
    case 'separator':
    case 'number':
    case 'decimal':
      return /^[\d\s.,/:-]+$/u.test(text) && text.replace(/\D/gu, '').length <= MOST_DIGITS;
  }
}

/** In a longer text, much may differ from the choice that it is like. */
const LONGEST_SLIP = 24;
/** As a date has; telephones and people are numbered by more. */
const MOST_DIGITS = 8;

import type { Finding } from '../../model/findings/index.js';

/**
 * What is wrong with a cell is told with its place, and goes into logs that others read. Where a name, a number or what somebody said may
 * stand by mistake, the cell itself is not told: a text of ids is none to choose from, and a long one is no date.
 */
export function withheld(found: Finding): Finding {
  if (found.code !== 'CELL-INVALID' || found.args.text === null || mayBeTold(found.args.text, found.args.problem))
    return found;
  return { ...found, args: { ...found.args, text: null } };
}

/** Whether anything of a table is withheld: then no line of it is shown either. */
export const isWithheld = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, args }) => code === 'CELL-INVALID' && args.text === null);

type Args = Extract<Finding, { code: 'CELL-INVALID' }>['args'];

function mayBeTold(text: string, problem: Args['problem']): boolean {
  if (text.length > LONGEST) return false;
  switch (problem) {
    case 'id':
    case 'items':
      return false;
    case 'choice':
    case 'yes-no':
      return true;
    case 'date':
    case 'day-or-month':
    case 'integer':
    case 'separator':
    case 'number':
    case 'decimal': {
      const digits = text.replace(/\D/gu, '').length;
      return digits > 0 && digits <= MOST_DIGITS;
    }
  }
}

/** Of an answer that somebody chose, or a date in words. */
const LONGEST = 24;
/** As a date has; telephones and people are numbered by more. */
const MOST_DIGITS = 8;

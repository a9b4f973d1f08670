import type { Reason, ReasonArgs } from '../model/checklist.js';
import type { Lang } from '../model/lang.js';
import { checklistReasons as en } from './messages/en/checklist-reasons.js';
import { checklistReasons as id } from './messages/id/checklist-reasons.js';

/** Why an item of a checklist has its result, in one or two sentences. Plain text: encode it for wherever it is printed. */
export const reasonText = (reason: Reason, lang: Lang): string => inWords(reason, lang);

const inWords = <C extends keyof ReasonArgs>(
  { code, args }: { readonly code: C; readonly args: ReasonArgs[C] },
  lang: Lang,
): string => ({ en, id })[lang][code](args);

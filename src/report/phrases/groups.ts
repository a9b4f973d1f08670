import type { Question } from '../../model/framework.js';
import { listed } from '../../text/words.js';
import type { Wording } from '../context.js';
import type { Messages } from '../../text/messages/index.js';

/** What an informant group is called: its id, unless that is one in common use. */
export const groupName = (id: string, { vocabulary }: Messages): string => vocabulary.groups.get(id) ?? id;

/** Whom a question is for, to stand before it: nothing where it is for all. */
export const whomFor = ({ to }: Question, { lang, t }: Pick<Wording, 'lang' | 't'>): string =>
  to === undefined
    ? ''
    : t.vocabulary.forGroups(
        listed(
          to.map((id) => groupName(id, t)),
          lang,
        ),
      );

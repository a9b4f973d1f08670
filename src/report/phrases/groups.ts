import type { Messages } from '../../text/messages/index.js';

/** What an informant group is called: its id, unless that is one in common use. */
export const groupName = (id: string, { vocabulary }: Messages): string => vocabulary.groups.get(id) ?? id;

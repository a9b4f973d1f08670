import { at } from '../../model/at.js';
import { INFORMANTS } from '../../model/public.js';
import type { Source } from '../../model/study.js';
import { isPerson } from '../people.js';
import { shownAttachments } from './attachments.js';
import { sourceId, type Making } from './making.js';
import { changed, remade, type Changed } from './rules.js';

/** A person with what the cell it is in allows to be told; anything else, but for photos and recordings, as it is. */
export const sourceAs = (source: Source, making: Making): Changed<Source> =>
  isPerson(source) ? personAs(source, making) : thingAs(source, making);

const thingAs = (source: Source, making: Making): Changed<Source> =>
  remade(source, {
    id: (id) => changed(sourceId(id, making)),
    kind: 'kept',
    role: 'kept',
    group: 'kept',
    selection: 'kept',
    size: 'kept',
    title: 'kept',
    status: 'kept',
    date: 'kept',
    validUntil: 'kept',
    cite: 'kept',
    doi: 'kept',
    url: 'kept',
    attachments: (attachments) => shownAttachments(attachments, making),
    place: (place) => changed(making.seen(place)),
  });

function personAs(source: Source, making: Making): Changed<Source> {
  const { cells, grouped, top } = making;
  const as = at(cells.shown, source.id);
  const isTogether = cells.together.has(source.id);
  const isMerged = as === 'anybody' && grouped;
  const { kind, size = 1, group } = source;
  return withGroup(
    remade(source, {
      id: (id) => changed(sourceId(id, making)),
      kind: () => changed(isTogether ? 'group' : 'informant', kind === 'group' && !isTogether ? { kinds: 1 } : {}),
      role: (role) => (as === 'role' ? changed(role) : left('roles')),
      group: (id) => (isMerged ? changed(INFORMANTS, { groups: kind === 'group' ? size : 1 }) : changed(id)),
      selection: (selection) => (cells.selection ? changed(selection) : left('selections')),
      size: (people) => changed(isTogether ? people : undefined),
      // What a document has and a person does not, somebody wrote there to describe the person.
      title: () => left('roles'),
      status: 'dropped',
      date: () => left('roles'),
      validUntil: () => left('roles'),
      cite: () => left('roles'),
      doi: () => left('roles'),
      url: () => left('roles'),
      attachments: ({ length }) => changed(undefined, { attachments: length }),
      place: () => changed(top),
    }),
    isMerged && group === undefined,
  );
}

const left = (what: 'roles' | 'selections'): Changed<undefined> => changed(undefined, { [what]: 1 });

/** Whoever has no group is not to be told by that from those whose group was merged. */
const withGroup = ({ made, removed }: Changed<Source>, isWanting: boolean): Changed<Source> =>
  changed(isWanting ? { ...made, group: INFORMANTS } : made, removed);

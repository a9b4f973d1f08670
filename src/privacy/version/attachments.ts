import type { Attachment } from '../../model/attachments.js';
import type { Making } from './making.js';
import { changed, eachOf, remade, together, type Changed } from './rules.js';

/** Photos and recordings show people, whatever they were made of; undefined where nothing is left. */
export function shownAttachments(
  attachments: readonly Attachment[],
  { seen }: Making,
): Changed<readonly Attachment[] | undefined> {
  const kept = attachments.filter(({ kind }) => kind !== 'photo' && kind !== 'recording');
  const { made, removed } = eachOf(kept, (each) =>
    remade(each, {
      path: 'kept',
      sha256: 'kept',
      kind: 'kept',
      title: 'kept',
      place: (place) => changed(seen(place)),
    }),
  );
  const left = { attachments: attachments.length - kept.length };
  return changed(made.length === 0 ? undefined : made, together([removed, left]));
}

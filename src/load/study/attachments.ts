import type { Attachment } from '../../model/attachments.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { isAbsolute, join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { RawAttachment } from '../raw.js';
import { localized } from '../text.js';

/**
 * The attachments of an item of evidence or a source, under their key; nothing where it has none. No file is opened here: scoring does
 * without them.
 */
export function attachmentsOf(
  raw: readonly RawAttachment[] | undefined,
  placeOf: (position: number) => Place,
  lang: Lang,
  findings: Finding[],
): { readonly attachments?: readonly Attachment[] } {
  if (raw === undefined || raw.length === 0) return {};
  const first = new Map<string, Place>();
  const attachments = raw.map((each, i): Attachment => {
    const place = placeOf(i);
    const path = join('', each.path);
    if (leaves(each.path)) findings.push(finding('OUTSIDE-STUDY', { path: each.path }, place));
    const before = first.get(path);
    if (before) findings.push(finding('ATTACHMENT-TWICE', { path, first: before }, place));
    else first.set(path, place);
    const title = each.title === undefined ? null : localized(each.title, lang);
    return { path, sha256: each.sha256 ?? null, kind: each.kind, title, place };
  });
  return { attachments };
}

/** Whether a path leads out of the study's folder. A colon begins a scheme or a drive, a backslash separates on one system only. */
export const leaves = (path: string): boolean => {
  const normal = join('', path);
  return isAbsolute(path) || /[:\\]/u.test(path) || normal === '..' || normal.startsWith('../');
};

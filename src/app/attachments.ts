import type { Ports } from '../load/index.js';
import { MOST_ATTACHED, MOST_ATTACHED_TOGETHER, type Attachment } from '../model/attachments.js';
import { finding, type Finding } from '../model/findings/index.js';
import { fileName, inside, join } from '../model/paths.js';
import { isNamesFile } from '../model/personal.js';
import type { FileHash } from '../model/ports.js';
import type { Study } from '../model/study.js';

/**
 * Whether the files attached in a study are there and still what they were. They are read piece by piece, each once; symbolic links are
 * resolved first, and must not lead out of the study's folder. Once all together come to more than the limit, no further one is read.
 */
export function attachmentFindings(study: Study, folder: string, { files }: Pick<Ports, 'files'>): Finding[] {
  const root = files.real(folder);
  const hashes = new Map<string, FileHash>();
  const unread = new Map<string, Attachment>();
  let left = MOST_ATTACHED_TOGETHER;
  /** null: not read, since too much was before. */
  const hashOf = (real: string): FileHash | null => {
    const known = hashes.get(real);
    if (known) return known;
    if (unread.size > 0) return null;
    const hash = files.hash(real, Math.min(MOST_ATTACHED, left));
    const isTooLarge = !hash.ok && hash.problem === 'too-large';
    if (isTooLarge && left < MOST_ATTACHED && Number(hash.detail) <= MOST_ATTACHED) return null;
    hashes.set(real, hash);
    if (hash.ok) left -= hash.bytes;
    return hash;
  };
  const found = [...study.sources.values(), ...study.evidence.values()]
    .flatMap(({ attachments = [] }) => attachments)
    .flatMap((attachment) => {
      const { path, place } = attachment;
      if (isNamesFile(fileName(path))) return [finding('NAMES-NOT-READ', { path }, place)];
      const real = files.real(join(folder, path));
      if (root === null || real === null) return [finding('ATTACHMENT-MISSING', { path }, place)];
      if (!inside(root, real)) return [finding('OUTSIDE-STUDY', { path }, place)];
      const hash = hashOf(real);
      if (hash) return compared(attachment, hash);
      if (!unread.has(real)) unread.set(real, attachment);
      return [];
    });
  return [...found, ...tooMuch([...unread.values()])];
}

function tooMuch(unread: readonly Attachment[]): Finding[] {
  const [first] = unread;
  if (!first) return [];
  const args = { path: first.path, unread: unread.length, limit: MOST_ATTACHED_TOGETHER };
  return [finding('ATTACHMENTS-TOO-LARGE', args, first.place)];
}

function compared({ path, sha256, place }: Attachment, hash: FileHash): Finding[] {
  if (!hash.ok) return [unreadable(path, hash, place)];
  if (sha256 === null) return [finding('ATTACHMENT-UNSEALED', { path, sha256: hash.sha256 }, place)];
  return sha256 === hash.sha256 ? [] : [finding('ATTACHMENT-CHANGED', { path, sha256: hash.sha256 }, place)];
}

function unreadable(
  path: string,
  { problem, detail }: Extract<FileHash, { readonly ok: false }>,
  place: Attachment['place'],
): Finding {
  switch (problem) {
    case 'not-found':
      return finding('ATTACHMENT-MISSING', { path }, place);
    case 'too-large':
      return finding('ATTACHMENT-TOO-LARGE', { path, bytes: Number(detail), limit: MOST_ATTACHED }, place);
    case 'no-permission':
      return finding('NO-PERMISSION', { path }, place);
    case 'is-folder':
      return finding('NOT-A-FILE', { path, kind: 'folder' }, place);
    case 'is-link':
      return finding('NOT-A-FILE', { path, kind: 'link' }, place);
    case 'not-regular':
      return finding('NOT-A-FILE', { path, kind: 'special' }, place);
    case 'io':
      return finding('READ-FAILED', { path, reason: detail }, place);
  }
}

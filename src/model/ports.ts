/** Why a file could not be read. */
export type FileProblem =
  | 'not-found'
  | 'is-folder'
  | 'not-regular' // a device, a pipe, a socket
  | 'is-link' // a symbolic link, where none is followed
  | 'no-permission'
  | 'too-large'
  | 'io';

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `detail`: the size in bytes for `too-large`, the system's error code otherwise. */
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

/** SHA-256 of a file as lower-case hex, and how many bytes were read for it; or why there is none, as for `FileRead`. */
export type FileHash =
  { readonly ok: true; readonly sha256: string; readonly bytes: number } | Extract<FileRead, { readonly ok: false }>;

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * What the core needs of a file system. Paths use `/` and are either absolute or relative to wherever the port's
 * owner says; the core only joins and compares them. Synchronous, because studies are small and read one at a
 * time; a caller whose files come over a network reads them first and hands in `memoryFiles`.
 */
export interface Files {
  /** The bytes of a regular file of at most `limit` bytes. */
  read(path: string, limit: number): FileRead;
  /** SHA-256 of a regular file of at most `limit` bytes, read piece by piece. */
  hash(path: string, limit: number): FileHash;
  /** What a path is; a symbolic link counts as what it leads to, and as `other` where it leads to nothing. */
  kind(path: string): 'file' | 'folder' | 'other' | 'missing' | 'denied';
  /** The entries of a folder in byte order of name; `null` where it cannot be read. */
  list(folder: string): readonly FolderEntry[] | null;
  /** The path with symbolic links resolved; `null` where it does not exist. */
  real(path: string): string | null;
}

/** SHA-256 as lower-case hex over the parts in order. Text is hashed as UTF-8. */
export type Sha256 = (parts: readonly (Uint8Array | string)[]) => string;

import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { broken, Refusal, unsafe } from './refusal.js';

/** An archive that keeps within bounds, by what its directory says; each part is held to that when it is read. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The bytes of a part; null where there is none of that name. */
  read(name: string): Promise<Uint8Array | null>;
}

/** How much an archive may hold. A workbook that people filled in comes nowhere near. */
const MOST_ENTRIES = 5_000;
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_RATIO = 200;
/** What is no larger costs nothing, however well it packs. */
const SMALL = 1024 * 1024;

export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await orBroken(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), null);
  if (zip.entryCount > MOST_ENTRIES) throw unsafe('entries', null, MOST_ENTRIES);
  const entries = await orBroken(entriesOf(zip), null);
  return {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? orBroken(contentOf(zip, entry), name) : null;
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    // Office holds names that differ in case to be one.
    if (seen.has(name.toLowerCase())) throw unsafe('twice', name);
    seen.add(name.toLowerCase());
    if (seen.size > MOST_ENTRIES) throw unsafe('entries', null, MOST_ENTRIES);
    if (entry.isEncrypted()) throw unsafe('encrypted', name);
    if (isLink(entry)) throw unsafe('link', name);
    total += entry.uncompressedSize;
    if (total > MOST_BYTES) throw unsafe('size', name, MOST_BYTES);
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_RATIO)
      throw unsafe('ratio', name, MOST_RATIO);
    entries.set(name, entry);
  }
  return entries;
}

/** Who made it says in the upper half of these bits what Unix would: a kind and permissions. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** No more than the directory says: the stream ends in an error beyond that. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const content = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    content.set(chunk, at);
    at += chunk.length;
  }
  if (at !== content.length || crc32(content) !== entry.crc32) throw broken('checksum', entry.fileName);
  return content;
}

/** What the reader of archives throws is about their bytes. */
async function orBroken<T>(work: Promise<T>, part: string | null): Promise<T> {
  try {
    return await work;
  } catch (problem) {
    throw problem instanceof Refusal ? problem : broken('archive', part);
  }
}

import type * as fs from 'node:fs';
import { promisify } from 'node:util';

type Fs = typeof fs;

/** What goes wrong with one call to the file system below a folder, and which calls there were. */
export interface Faults {
  /** Calls that concern nothing in it are none of ours. */
  folder: string;
  /** The position of the call that fails; -1: none. */
  at: number;
  /** The error's code; or that a write takes half of what it is given. */
  kind: string;
  readonly calls: string[];
  readonly open: Set<number>;
}

const NAMES = [
  'closeSync', 'existsSync', 'fstatSync', 'fsyncSync', 'linkSync', 'lstatSync', 'mkdirSync', 'openSync', 'readFileSync',
  'readSync', 'readdirSync', 'readlinkSync', 'realpathSync', 'renameSync', 'rmdirSync', 'statSync', 'unlinkSync', 'writeFileSync',
] as const; // prettier-ignore

/** Those that tell by what they return, and never throw. */
const SILENT: readonly string[] = ['existsSync'];

/** The file system, in which one call goes wrong. */
export function faulty(real: Fs, faults: Faults): Fs {
  const wrapped = Object.fromEntries(NAMES.map((name) => [name, watched(name, real[name] as Call, faults)]));
  const realpath = wrapped['realpathSync'] as Call & { native?: Call };
  realpath.native = watched('realpathSync', real.realpathSync.native as Call, faults);
  return { ...real, ...wrapped, ...writing(real, faults) };
}

type Call = (...args: unknown[]) => unknown;

function watched(name: string, call: Call, faults: Faults): Call {
  return (...args) => {
    const concerns = isOurs(args[0], faults);
    if (concerns && isDue(name, faults) && !SILENT.includes(name)) throw failure(faults);
    const result = call(...args);
    if (name === 'openSync' && concerns) faults.open.add(result as number);
    if (name === 'closeSync') faults.open.delete(args[0] as number);
    return result;
  };
}

/** The two that do not hold up the process, as `promisify` sees them. */
function writing(real: Fs, faults: Faults): Partial<Fs> {
  const [write, fsync] = [promisify(real.write), promisify(real.fsync)];
  const short = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.ceil(bytes.length / 2));
  return {
    write: promisified(async (descriptor: number, bytes: Uint8Array, offset: number) => {
      const isFailing = faults.open.has(descriptor) && isDue('write', faults);
      if (isFailing && faults.kind !== 'short') throw failure(faults);
      const given = bytes.subarray(offset);
      return write(descriptor, isFailing ? short(given) : given);
    }),
    fsync: promisified(async (descriptor: number) => {
      if (faults.open.has(descriptor) && isDue('fsync', faults)) throw failure(faults);
      await fsync(descriptor);
    }),
  } as unknown as Partial<Fs>;
}

const promisified = (use: unknown) => Object.assign(() => undefined, { [promisify.custom]: use });

const isOurs = (target: unknown, { folder, open }: Faults): boolean =>
  typeof target === 'string' ? target.startsWith(folder) : typeof target === 'number' && open.has(target);

function isDue(name: string, faults: Faults): boolean {
  faults.calls.push(name);
  return faults.calls.length - 1 === faults.at && (faults.kind !== 'short' || name === 'write');
}

const failure = ({ kind }: Faults): Error => Object.assign(new Error(kind), { code: kind });

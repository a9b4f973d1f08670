import { EventEmitter } from 'node:events';
import type * as chokidar from 'chokidar';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { watching, type Watcher } from '../../src/watching/index.js';
import { folder } from '../cli/run.js';

/** What is watched with, where a test brings its own. */
const given = vi.hoisted((): { watcher: unknown } => ({ watcher: null }));
vi.mock('chokidar', async (original) => {
  const real = await original<typeof chokidar>();
  return { ...real, watch: (...args: Parameters<typeof real.watch>) => given.watcher ?? real.watch(...args) };
});

const open: Watcher[] = [];
afterEach(async () => {
  given.watcher = null;
  for (const watcher of open.splice(0)) await watcher.close();
});

/** Longer than any test runs: whoever is told of something was told by the system. */
const NEVER = 10 * 60 * 1_000;

/** Watches files of a folder. `seldom`: when it goes on although nobody told of anything, in milliseconds. */
async function on(cwd: string, names: readonly string[] = [], seldom = NEVER): Promise<Watcher> {
  const paths = names.map((name) => join(cwd, name));
  const watcher = await watching({ folders: [cwd], concerns: (path) => path === cwd || paths.includes(path) }, seldom);
  open.push(watcher);
  return watcher;
}

/** Whether it tells of something within a second. */
const tells = (next: Promise<void>): Promise<boolean> =>
  Promise.race([next.then(() => true), new Promise<false>((end) => setTimeout(() => end(false), 1_000))]);

it('tells of a file that is changed, replaced, removed, and there again', async () => {
  const cwd = folder({ a: '1' });
  const watcher = await on(cwd, ['a']);
  for (const change of [
    () => writeFileSync(join(cwd, 'a'), '2'),
    () => {
      writeFileSync(join(cwd, 'a.tmp'), '3');
      renameSync(join(cwd, 'a.tmp'), join(cwd, 'a'));
    },
    () => writeFileSync(join(cwd, 'a'), '4'),
    () => rmSync(join(cwd, 'a')),
    () => mkdirSync(join(cwd, 'a')),
  ]) {
    const next = watcher.next();
    change();
    await next;
  }
});

it('tells of many changes at once a single time', async () => {
  const cwd = folder({ a: '', b: '' });
  const watcher = await on(cwd, ['a', 'b']);
  for (let i = 0; i < 20; i++) for (const name of ['a', 'b']) writeFileSync(join(cwd, name), String(i));
  await watcher.next();
  expect(await tells(watcher.next())).toBe(false);
});

it('tells of what happened before it was asked, and of nothing that concerns nobody', async () => {
  const cwd = folder({ a: '', b: '' });
  const watcher = await on(cwd, ['a']);
  writeFileSync(join(cwd, 'b'), 'x');
  const next = watcher.next();
  expect(await tells(next)).toBe(false);
  writeFileSync(join(cwd, 'a'), 'x');
  await next;
});

it('tells of the others where a link leads to itself, and of what takes its place', async () => {
  const cwd = folder({ a: '' });
  symlinkSync('b', join(cwd, 'b'));
  const watcher = await on(cwd, ['a', 'b']);
  for (const change of [
    () => writeFileSync(join(cwd, 'a'), 'x'),
    () => {
      rmSync(join(cwd, 'b'));
      writeFileSync(join(cwd, 'b'), 'x');
    },
  ]) {
    const next = watcher.next();
    change();
    await next;
  }
});

/** What is watched with fails, before or after it is ready. */
class Failing extends EventEmitter {
  close = () => {
    this.removeAllListeners();
    return Promise.resolve();
  };
}
const failure = Object.assign(new Error('full'), { code: 'ENOSPC' });

it('fails as the system does, at once or later', async () => {
  const emitter = new Failing();
  given.watcher = emitter;
  setImmediate(() => emitter.emit('error', failure));
  await expect(on('/')).rejects.toBe(failure);
  setImmediate(() => emitter.emit('ready'));
  const watcher = await on('/');
  setImmediate(() => emitter.emit('error', failure));
  await expect(watcher.next()).rejects.toBe(failure);
  await watcher.close();
  expect(() => emitter.emit('error', failure)).not.toThrow();
});

it.each(['ELOOP', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])(
  'goes on where one path cannot be looked at: %s',
  async (code) => {
    const emitter = new Failing();
    given.watcher = emitter;
    const closed = Object.assign(new Error('one path'), { code });
    setImmediate(() => {
      emitter.emit('error', closed);
      emitter.emit('ready');
    });
    const watcher = await on('/');
    emitter.emit('error', closed);
    emitter.emit('all');
    await watcher.next();
  },
);

it('waits for quiet, but not for ever', async () => {
  const emitter = new Failing();
  given.watcher = emitter;
  setImmediate(() => emitter.emit('ready'));
  const watcher = await on('/', [], 10);
  emitter.emit('all');
  await watcher.next(); // of what happened before
  await watcher.next(); // though nobody tells of anything
  const busy = setInterval(() => emitter.emit('all'), 10);
  await watcher.next();
  clearInterval(busy);
});

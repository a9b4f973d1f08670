import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folder, SMALL, TINY } from '../cli/run.js';

/** `validate --watch` as it is built, on real files. */

const PROGRAM = resolve('bin/egov-assess.js');
const PATIENCE = { timeout: 30_000, interval: 20 };
const BAD = SMALL.replace('from: head', 'from: nobody');
const WITH_PARTS = `${SMALL}include: [parts/*.yaml]\n`;
const PART = 'format: egov-study-part/1\nsources: {}\n';

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

interface Watching {
  readonly child: ChildProcess;
  /** Waits until it has checked once more and waits again; the last line of what it found. */
  readonly checked: () => Promise<string>;
  readonly all: () => string;
}

/** Starts it in a folder of these files. */
function started(cwd: string, argv: readonly string[], env: Record<string, string> = {}): Watching {
  // Into one pipe, so that what is found and what is said of it keep their order.
  const shell = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, PROGRAM];
  const child = spawn('sh', [...shell, 'validate', '--watch', ...argv], {
    cwd,
    env: { ...process.env, ...env },
  });
  children.push(child);
  let text = '';
  let read = 0;
  child.stdout.on('data', (bytes) => (text += String(bytes)));
  const checked = () =>
    vi.waitFor(() => {
      const [round] = /^[^]*?(?=^Waiting for changes)/mu.exec(text.slice(read)) ?? expect.fail(`still: ${text}`);
      read = text.indexOf('\n', read + round.length) + 1;
      return round.trimEnd().split('\n').at(-1) ?? '';
    }, PATIENCE);
  return { child, checked, all: () => text };
}

/** Other rounds may come before: a file can be seen half-written. */
async function until(watching: Watching, verdict: string): Promise<void> {
  while ((await watching.checked()) !== verdict);
}

const saved = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

describe.each([
  ['told by the system', {}],
  ['looking again and again', { CHOKIDAR_USEPOLLING: '1' }],
])('validate --watch, %s', (_, env) => {
  it('follows a study through what is done to it', async () => {
    const cwd = folder({ 'my/study.yaml': SMALL, 'my/tiny.yaml': TINY });
    const study = join(cwd, 'my/study.yaml');
    const watching = started(cwd, ['my/study.yaml'], env);
    await until(watching, 'no findings');
    writeFileSync(study, BAD);
    await until(watching, '1 error');
    writeFileSync(study, SMALL);
    await until(watching, 'no findings');
    // As editors save: another file takes the name, again and again.
    for (const [text, verdict] of [
      [BAD, '1 error'],
      [SMALL, 'no findings'],
      [BAD, '1 error'],
      [WITH_PARTS, '1 error'],
    ]) {
      saved(study, text!);
      await until(watching, verdict!);
    }
    mkdirSync(join(cwd, 'my/parts'));
    saved(join(cwd, 'my/parts/a.yaml'), `${PART}evidence: 1\n`);
    await until(watching, '1 error');
    saved(join(cwd, 'my/parts/a.yaml'), PART);
    await until(watching, 'no findings');
    rmSync(study);
    await until(watching, '1 error');
    writeFileSync(study, WITH_PARTS);
    await until(watching, 'no findings');
    renameSync(join(cwd, 'my'), join(cwd, 'away'));
    await until(watching, '1 error');
    renameSync(join(cwd, 'away'), join(cwd, 'my'));
    await until(watching, 'no findings');
    writeFileSync(study, BAD);
    await until(watching, '1 error');
  });

  it('follows several studies and the framework that they share', async () => {
    const text = SMALL.replace('tiny.yaml', 'tiny');
    const cwd = folder({
      'egov-assess.yaml': 'format: egov-config/1\nframework-folders: [shared]\n',
      'shared/tiny.yaml': TINY,
      'a/study.yaml': text,
      'b/study.yaml': text.replace('id: small', 'id: other'),
    });
    const watching = started(cwd, ['a', 'b'], env);
    await until(watching, 'no findings');
    saved(join(cwd, 'shared/tiny.yaml'), TINY.replace('plan:', 'scheme:'));
    await until(watching, '2 errors');
    saved(join(cwd, 'shared/tiny.yaml'), TINY);
    await until(watching, 'no findings');
    saved(join(cwd, 'b/study.yaml'), BAD.replace('tiny.yaml', 'tiny'));
    await until(watching, '1 error');
  });
});

it('loses no change, however quickly one comes after the other', async () => {
  const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
  const watching = started(cwd, ['.']);
  await until(watching, 'no findings');
  for (let i = 0; i < 200; i++) {
    saved(join(cwd, 'study.yaml'), i % 2 === 0 ? BAD : SMALL);
    await new Promise((wake) => setTimeout(wake, i % 7));
  }
  saved(join(cwd, 'study.yaml'), BAD);
  await vi.waitFor(() => expect(watching.all()).toMatch(/1 error\nWaiting for changes.*\n$/u), PATIENCE);
});

it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'is ended by %s',
  async (signal) => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const watching = started(cwd, ['.']);
    await until(watching, 'no findings');
    const ended = once(watching.child, 'exit');
    watching.child.kill(signal);
    expect(await ended).toEqual([null, signal]);
  },
);

it('ends with 130 by Ctrl-C at a terminal, where each round begins in an empty window', async () => {
  const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
  const socket = `egov-assess-watch-${String(process.pid)}`;
  const tmux = (...argv: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, ...argv], { encoding: 'utf8' });
  const seen = (words: RegExp) => vi.waitFor(() => expect(tmux('capture-pane', '-p')).toMatch(words), PATIENCE);
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-x',
    '90',
    '-y',
    '40',
    '-c',
    cwd,
    'env PS1="ready> " bash --norc --noprofile',
  );
  try {
    await seen(/^ready>/u);
    tmux('send-keys', '-l', `${process.execPath} ${PROGRAM} validate . --watch`);
    tmux('send-keys', 'Enter');
    await seen(/^Waiting for changes to 2 files/mu);
    saved(join(cwd, 'study.yaml'), BAD);
    await seen(/^── changed: study\.yaml ──\n[^]*^1 error\nWaiting/mu);
    saved(join(cwd, 'study.yaml'), SMALL);
    await seen(/^── changed: study\.yaml ──\nno findings\nWaiting[^\n]*\s*$/u);
    tmux('send-keys', 'C-c');
    await seen(/^ready>/mu);
    tmux('send-keys', '-l', 'echo "code $?"');
    tmux('send-keys', 'Enter');
    await seen(/^code 130$/mu);
  } finally {
    tmux('kill-server');
  }
});

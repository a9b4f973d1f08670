import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { folder } from '../cli/run.js';

/** A terminal of its own for each test of the file, in which the program is used key by key. */

export const PROGRAM = resolve('bin/egov-assess.js');
let terminals = 0;
let socket: string;
export const tmux = (...argv: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...argv], { encoding: 'utf8' });

/** `files`: of the folder that it is in. Returns where that is. */
export function terminal(columns: number, rows: number, files: Readonly<Record<string, string>> = {}): () => string {
  let cwd: string;
  beforeEach(() => {
    cwd = folder(files);
    terminals += 1;
    socket = `egov-assess-${String(process.pid)}-${String(terminals)}`;
    const shell = `env -u CI -u NO_COLOR XDG_STATE_HOME='${cwd}/state' PS1="ready> " bash --norc --noprofile`;
    tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, shell);
  });
  afterEach(() => {
    tmux('kill-server');
  });
  return () => cwd;
}

/** Waits until the screen shows it. */
export async function seen(words: string | RegExp): Promise<string> {
  return vi.waitFor(
    () => {
      const screen = tmux('capture-pane', '-p');
      expect(screen).toMatch(words);
      return screen;
    },
    { timeout: 20_000, interval: 30 },
  );
}

export const type = (text: string): string => tmux('send-keys', '-l', text);
export const press = (...keys: readonly string[]): string => tmux('send-keys', ...keys);

/** Answers a question once it is there. */
export async function answer(question: string, text: string): Promise<void> {
  await seen(new RegExp(`\\? ${escaped(question)}`, 'u'));
  type(text);
  press('Enter');
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

export async function start(...argv: readonly string[]): Promise<void> {
  await seen('ready>');
  type([process.execPath, PROGRAM, ...argv].join(' '));
  press('Enter');
}

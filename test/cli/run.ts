import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly tty?: boolean;
  /** How wide the window is. */
  readonly columns?: number;
  readonly today?: string;
  readonly terminal?: Io['terminal'];
  readonly watching?: Io['watching'];
}

/** Runs a command line in this process, as the program would. */
export async function run(
  argv: readonly string[],
  { cwd = process.cwd(), env = {}, tty = false, columns = 100, today = '2024-06-30', terminal, watching }: Where = {},
): Promise<Outcome> {
  const stdout = sink(tty, columns);
  const stderr = sink(tty, columns);
  const more = { ...(terminal && { terminal }), ...(watching && { watching }) };
  const code = await main({ argv, stdout, stderr, env, cwd, today: () => today, ...more });
  return { code, out: stdout.text(), err: stderr.text() };
}

function sink(isTTY: boolean, columns: number) {
  const written: string[] = [];
  return { isTTY, columns, write: (text: string) => written.push(text), text: () => written.join('') };
}

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A temporary folder with these files, until the tests of the file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'egov-assess-test-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export const EXAMPLE = 'examples/hulu-sungai-tengah';

/** A copy of the example, for tests that change it. */
export function copyOfExample(): string {
  const path = folder();
  cpSync(EXAMPLE, path, { recursive: true });
  return path;
}

/** The smallest study with one rated indicator. */
export const SMALL = `format: egov-study/1
id: small
lang: en
agency: { name: Dinas X }
frameworks: [tiny.yaml]
sources:
  head: { kind: informant, group: leadership }
evidence:
  - { id: e1, from: head, finding: "There is a plan." }
ratings:
  tiny:
    plan: { level: 2, evidence: [e1], why: said }
`;

/** A framework with one indicator: all a user needs to write. */
export const TINY = `format: egov-framework/1
id: tiny
version: 0.1.0
title: A tiny framework
sources: {}
scale:
  levels:
    1: { label: no, means: nothing }
    2: { label: yes, means: all }
weak-below: 2
bands: { edges: [{ from: 1, id: bad, label: bad }, { from: 1.5, id: fine, label: fine }] }
nodes:
  whole:
    title: The whole
    nodes:
      plan: { title: Planning, concepts: [planning], levels: { 1: no plan, 2: a plan } }
`;

/** A copy of the example without its second coding: figures that rest on its first coder alone. */
export function exampleByFirstCoder(): string {
  const path = copyOfExample();
  rmSync(join(path, 'ratings'), { recursive: true });
  return path;
}

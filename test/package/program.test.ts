import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workbooks } from '../../src/model/sheets.js';
import { folder } from '../cli/run.js';

const ASCII = '../../scripts/build/ascii.mjs';
const { beyondAscii } = (await import(ASCII)) as { beyondAscii: (text: string) => string | null };

/** What a pipe holds now, at most a page of it. */
function readAtOnce(pipe: number): Buffer {
  const bytes = Buffer.alloc(4096);
  try {
    return bytes.subarray(0, readSync(pipe, bytes));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EAGAIN') return bytes.subarray(0, 0);
    throw problem;
  }
}

describe('the built program', () => {
  // bin/program.js reads it as Latin-1.
  it('is ASCII, which the build makes sure of', () => {
    expect(beyondAscii(readFileSync('dist/cli.cjs', 'utf8'))).toBeNull();
    expect(beyondAscii('plain\n')).toBeNull();
    expect(beyondAscii(`${'a'.repeat(50)}→${'b'.repeat(50)}`)).toBe(`${'a'.repeat(40)}→${'b'.repeat(39)}`);
  });

  it('leaves workbooks to a bundle of their own', async () => {
    expect(readFileSync('dist/cli.cjs', 'utf8')).not.toContain('spreadsheetml');
    const { workbooks } = createRequire(import.meta.url)('../../dist/workbook.cjs') as { workbooks: Workbooks };
    const rows = Array.from({ length: 5_000 }, (_, i) => [`${String(i)} ${'finding '.repeat(8)}`]);
    const bytes = await workbooks.write([{ name: 'evidence', columns: ['finding'], rows }]);
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  });

  it('prints characters as they are written', () => {
    const argv = ['report', 'examples/hulu-sungai-tengah', '--format', 'terminal'];
    const { stdout } = spawnSync(process.execPath, ['bin/egov-assess.js', ...argv], { encoding: 'utf8' });
    expect(stdout).toContain(' → ');
    expect(stdout).not.toMatch(/[\u0080-\u009f]/u);
  });

  it('ends as it would have, and quietly, where nobody reads to the end', async () => {
    const bad = join(folder({ 'bad.yaml': 'format: egov-study/1\n' }), 'bad.yaml');
    const endsWith = async (argv: readonly string[], closed: 'stdout' | 'stderr') => {
      const child = spawn(process.execPath, ['bin/egov-assess.js', ...argv]);
      let heard = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (heard += String(bytes)));
      child[closed].destroy();
      const [code] = (await once(child, 'close')) as [number];
      return { code, heard };
    };
    expect(await endsWith(['validate', bad], 'stderr')).toEqual({ code: 2, heard: '4 errors\n' });
    expect((await endsWith(['validate', bad], 'stdout')).code).toBe(2);
    expect(await endsWith(['schema', 'study'], 'stdout')).toEqual({ code: 0, heard: '' });
  });

  it.runIf(existsSync('/dev/full'))('ends with 3, and says why, where there is no room for what it prints', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['bin/egov-assess.js', 'schema', 'study'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^egov-assess: the result could not be written: ENOSPC.*\n$/u);
  });

  it.runIf(process.platform !== 'win32')(
    'loses nothing, and keeps the order, where a pipe is full for a while',
    async () => {
      const written = join(folder({}), 'report.md');
      // The result goes to stdout and then a message to stderr, and both into one pipe.
      const argv = [
        'bin/egov-assess.js',
        'report',
        'examples/hulu-sungai-tengah',
        '-f',
        'json',
        '-f',
        `markdown=${written}`,
      ];
      const apart = spawnSync(process.execPath, argv);
      const whole = Buffer.concat([apart.stdout, apart.stderr]);
      const fifo = join(folder({}), 'fifo');
      spawnSync('mkfifo', [fifo]);
      // Not blocking, for the program as well: what does not fit is refused.
      const pipe = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
      const child = spawn(process.execPath, argv, { stdio: ['ignore', pipe, pipe] });
      const ended = once(child, 'exit');
      const read: Buffer[] = [];
      for (let length = 0; length < whole.length; length += read.at(-1)?.length ?? 0) {
        await new Promise((wake) => setTimeout(wake, 5));
        read.push(readAtOnce(pipe));
      }
      closeSync(pipe);
      expect(Buffer.concat(read).equals(whole)).toBe(true);
      expect(await ended).toEqual([0, null]);
    },
  );

  it.runIf(process.platform !== 'win32')('writes into pipes, also those that nobody reads to the end', () => {
    const bash = (command: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `report() { "$0" bin/egov-assess.js report examples/spbe/badung-2023 "$@"; }; ${command}`,
          process.execPath,
        ],
        {
          encoding: 'utf8',
        },
      );
    expect(bash('report -o /dev/stdout | wc -l').stdout).toMatch(/^\s*\d{2,}\n$/u);
    expect(bash('report -o >(wc -l); wait $!').stdout).toMatch(/^\s*\d{2,}\n$/u);
    expect(bash('report -o >(true)')).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('error') as string,
    });
  });
});

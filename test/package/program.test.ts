import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ASCII = '../../scripts/build/ascii.mjs';
const { beyondAscii } = (await import(ASCII)) as { beyondAscii: (text: string) => string | null };

describe('the built program', () => {
  // bin/program.js reads it as Latin-1.
  it('is ASCII, which the build makes sure of', () => {
    expect(beyondAscii(readFileSync('dist/cli.cjs', 'utf8'))).toBeNull();
    expect(beyondAscii('plain\n')).toBeNull();
    expect(beyondAscii(`${'a'.repeat(50)}→${'b'.repeat(50)}`)).toBe(`${'a'.repeat(40)}→${'b'.repeat(39)}`);
  });

  it('prints characters as they are written', () => {
    const argv = ['report', 'examples/hulu-sungai-tengah', '--format', 'terminal'];
    const { stdout } = spawnSync(process.execPath, ['bin/egov-assess.js', ...argv], { encoding: 'utf8' });
    expect(stdout).toContain(' → ');
    expect(stdout).not.toMatch(/[\u0080-\u009f]/u);
  });
});

import { Command } from 'commander';
import { expect, it } from 'vitest';
import { settings } from '../../src/cli/command.js';

it('help is as wide as the window, and 80 signs where there is none', () => {
  const write = () => true;
  const io = {
    argv: [],
    env: {},
    cwd: '.',
    today: () => '2024-06-30',
    stdout: { write, columns: 40 },
    stderr: { write },
  };
  const output = settings(new Command(), io).configureOutput();
  expect([output.getOutHelpWidth?.(), output.getErrHelpWidth?.()]).toEqual([40, 80]);
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, press, PROGRAM, seen, start, terminal, tmux, type } from './terminal.js';

/** `init` at a real terminal, key by key. */

const here = terminal(90, 60);

describe('init at a terminal', () => {
  it('goes from nothing to a study that validates', async () => {
    await start('init', 'mine');
    await answer('Which agency is assessed?', 'Dinas X');
    await answer('What kind of agency', 'district-agency');
    await answer('Its region?', 'Kabupaten X');
    await answer('Its country', 'id');
    await answer('When is the evidence gathered', '2026-01..2026-02');
    await seen('In which language');
    press('Down');
    await seen('› Indonesian');
    press('Enter');
    await seen('Which framework');
    type('jones');
    await seen('Which framework is it scored against? jones');
    press('Enter');
    await seen('› No more');
    press('Enter');
    await seen('What is the evidence coded from');
    press('Enter');
    await answer('Whom do you ask', 'Kepala dinas');
    await seen('› informant');
    press('Enter');
    await answer('For which group', 'leadership');
    await answer('Whom or what else', '');
    await seen('mine/study.yaml');
    await seen('› Yes, write it');
    press('Enter');
    await seen('egov-assess report mine');
    const text = readFileSync(join(here(), 'mine/study.yaml'), 'utf8');
    expect(text).toContain('  kepala-dinas: { kind: informant, role: "Kepala dinas", group: "leadership" }');
    expect(
      execFileSync(process.execPath, [PROGRAM, 'validate', 'mine'], { cwd: here(), encoding: 'utf8', stdio: 'pipe' }),
    ).toBe('1 warning\n');
  });

  it.each(['C-c', 'C-d'])('is broken off by %s: nothing is written, and the terminal is as it was', async (key) => {
    await start(
      '--lang',
      'id',
      'init',
      'mine',
      '--agency',
      'X',
      '--kind',
      'a',
      '--region',
      'b',
      '--country',
      'ID',
      '--period',
      '2026',
    );
    await seen('› Indonesia');
    press(key);
    await seen('Dihentikan. Tidak ada yang ditulis.');
    type('echo "code $?"; stty -a | grep -ow -e -icanon -e -echo; echo done');
    press('Enter');
    const screen = await seen(/^done$/mu);
    expect(screen).toMatch(/^code 130$/mu);
    expect(screen).not.toMatch(/^-(icanon|echo)$/mu);
    expect(tmux('display-message', '-p', '#{cursor_flag}')).toBe('1\n');
    expect(existsSync(join(here(), 'mine'))).toBe(false);
  });
});

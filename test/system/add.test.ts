import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, press, seen, start, terminal, type } from './terminal.js';

/** `add` at a real terminal, key by key, in windows as small as they come. */

const STUDY = `format: egov-study/1
id: small
lang: en
agency: { name: Dinas X }
frameworks: [jones]
sources:
  head: { kind: informant, role: Head of agency, group: leadership }
sessions:
  head-0107: { source: head, method: interview, date: 2022-01-07 }
evidence:
  - { id: e1, from: head-0107, finding: "Experts are missing.", shows: [it-expert-shortage] }
`;

const study = (cwd: string): string => readFileSync(join(cwd, 'study.yaml'), 'utf8');

describe('add at a terminal of 80 by 24', () => {
  const here = terminal(80, 24, { 'study.yaml': STUDY });

  it('rates an indicator with its rubric in sight', async () => {
    await start('add', 'rating');
    await seen('Which indicator');
    type('staff');
    await seen('› Staff and responsible unit');
    press('Enter');
    await seen('1 item speaks to it so far');
    press('Down');
    await seen('› e1: Experts are missing.');
    press('Enter');
    const screen = await seen('Which level');
    expect(screen).toContain('  2 begun: ');
    expect(screen).toContain('  4 running, met: ');
    expect(screen).toContain('› 1  not running');
    press('Down');
    await seen('› 2  begun');
    press('Enter');
    await answer('Why, in a sentence?', 'They are few.');
    await seen('› Yes, write it');
    press('Enter');
    await answer('Another indicator?', 'no');
    await seen('ready>');
    expect(study(here()).slice(STUDY.length)).toBe(
      'ratings:\n  jones:\n    staffing: { level: 2, evidence: [e1], why: They are few. }\n',
    );
  });

  it('offers again what was answered before Ctrl-C', async () => {
    await start('add', 'evidence');
    await seen('› Head of agency, interview, 2022-01-07');
    press('Enter');
    await answer('Where in it', 'minute 3');
    await seen('What was said');
    press('C-c');
    await seen('Stopped. Nothing was written.');
    expect(readdirSync(join(here(), 'state/egov-assess/drafts'))).toHaveLength(1);
    press('C-l');
    await start('add', 'evidence');
    const offer = await seen('› Yes, go on');
    expect(offer).toContain('  at: minute 3\n');
    press('Enter');
    await answer('What was said', 'Backups are kept.');
    await answer('What are the words', '');
    for (const question of ['evidence for', 'evidence against', 'is it about']) {
      await seen(new RegExp(`\\? .*${question}.*\\n› None`, 'u'));
      press('Enter');
    }
    await seen('How does the source know');
    press('Enter');
    await seen('› Yes, write it');
    press('Enter');
    await answer('Another item', 'no');
    await seen('ready>');
    expect(study(here()).slice(STUDY.length)).toBe(
      '  - { id: head-0107-01, from: head-0107, at: minute 3, finding: "Backups are kept." }\n',
    );
    expect(readdirSync(join(here(), 'state/egov-assess/drafts'))).toEqual([]);
  });

  it('keeps what was answered where the terminal is closed', async () => {
    await start('add', 'evidence', '--from', 'head-0107');
    await answer('Where in it', 'minute 3');
    await seen('What was said');
    press('C-d');
    await seen('What you have answered is kept');
    expect(readdirSync(join(here(), 'state/egov-assess/drafts'))).toHaveLength(1);
  });
});

describe('add at a terminal of 40 by 15', () => {
  terminal(40, 15, { 'study.yaml': STUDY });

  it('says of a level what it means where there is no room for all of them', async () => {
    await start('--lang', 'id', 'add', 'rating', '--evidence', 'e1');
    await seen('Indikator mana');
    type('koordinasi');
    await seen(/› Koordinasi/u);
    press('Enter');
    for (const level of ['1  belum berjalan', '2  mulai berjalan', '3  berjalan, masih', '4  berjalan, terpenuhi']) {
      const screen = await seen(new RegExp(`› ${level}`, 'u'));
      expect(screen.match(/\? Tingkat berapa\?/gu)).toHaveLength(1);
      expect(screen).toContain('Enter memilih');
      press('Down');
    }
  });
});

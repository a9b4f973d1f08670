import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../../src/cli/prompter.js';
import { folder } from '../run.js';
import { adding, FILES, stateIn, STUDY } from './asked.js';

const STOP = new Stopped();
const YES = 'Yes, write it';
const REST = ['', 'None', 'None', 'None', 'None', 'itself'];

/** A study of which an item was begun and left, with the folder that the draft is in. */
async function begun(files: Record<string, string> = {}) {
  const cwd = folder({ ...FILES, ...files });
  const state = stateIn();
  const first = await adding(['evidence'], ['Head of agency, interview', 'p. 3', 'Nobody maintains it.', STOP], {
    ...state,
    cwd,
  });
  return { cwd, state, first };
}

describe('what was answered', () => {
  it('is kept where it is broken off, for nobody else to read, and offered again', async () => {
    const { cwd, state, first } = await begun();
    expect(first.code).toBe(130);
    expect(first.err).toContain(
      'What you have answered is kept: egov-assess add evidence . offers it again.\nStopped. Nothing was written.',
    );
    const [path = ''] = state.kept();
    expect(state.kept()).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(state.drafts).mode & 0o777).toBe(0o700);
    const { said, err, text } = await adding(['evidence'], ['Yes, go on', ...REST, YES, false], { ...state, cwd });
    expect(said.slice(0, 2)).toEqual([
      'Go on with it?',
      'What are the words as spoken or printed? (Enter: leave it open)',
    ]);
    expect(err).toContain(
      'You left one unfinished on 2024-06-30:\n  from: head-0107\n  at: p. 3\n  finding: Nobody maintains it.\n',
    );
    expect(text()).toContain('- { id: head-0107-01, from: head-0107, at: p. 3, finding: "Nobody maintains it." }');
    expect(state.kept()).toEqual([]);
  });

  it('lies not beside the study', async () => {
    const { cwd } = await begun();
    expect(execFileSync('ls', ['-A', cwd], { encoding: 'utf8' })).toBe('study.yaml\ntiny.yaml\n');
  });

  it('is thrown away where somebody begins anew, or leaves the entry', async () => {
    for (const answers of [
      ['No, begin anew', STOP],
      ['Yes, go on', ...REST, 'No, leave it'],
    ]) {
      const { cwd, state } = await begun();
      await adding(['evidence'], answers, { ...state, cwd });
      expect(state.kept()).toEqual([]);
    }
  });

  it('stays where the offer itself is broken off', async () => {
    const { cwd, state } = await begun();
    expect((await adding(['evidence'], [STOP], { ...state, cwd })).code).toBe(130);
    expect(state.kept()).toHaveLength(1);
  });

  it('is kept with what was left open, up to the last question', async () => {
    const { cwd, state } = await begun();
    await adding(['evidence'], ['Yes, go on', ...REST, STOP], { ...state, cwd });
    const { said } = await adding(['evidence'], ['Yes, go on', YES, false], { ...state, cwd });
    expect(said).toEqual(['Go on with it?', 'Write this?', 'Another item from the same session?']);
  });

  it('gives way to flags', async () => {
    const { cwd, state } = await begun();
    const { text } = await adding(['evidence', '--at', 'p. 4'], ['Yes, go on', ...REST, YES, false], { ...state, cwd });
    expect(text()).toContain('at: p. 4');
  });

  it('is another for each study, kind and rater', async () => {
    const { cwd, state } = await begun();
    await adding(['source'], ['place', STOP], { ...state, cwd });
    await adding(['rating', '--rater', 'b'], ['(plan)', 'assessor', 'e1', STOP], { ...state, cwd });
    expect(state.kept()).toHaveLength(3);
    const own = await adding(['rating'], [STOP], { ...state, cwd });
    expect(own.said).toEqual(['Which indicator?']);
    const { text, err } = await adding(
      ['rating', '--rater', 'b'],
      ['Yes, go on', 'e1', 'No more', '2', '', YES, STOP],
      { ...state, cwd },
    );
    expect(err).toContain('  framework: tiny\n  node: plan\n  role: assessor\n');
    expect(text('ratings/b.yaml')).toContain('role: assessor');
  });

  it('is asked again as far as the study has changed', async () => {
    const { cwd, state } = await begun();
    writeFileSync(join(cwd, 'study.yaml'), STUDY.replaceAll('head-0107', 'head-0108'));
    const { said, err, text } = await adding(['evidence'], ['Yes, go on', 'head-0108', ...REST, YES, false], {
      ...state,
      cwd,
    });
    expect(err).toContain('does not fit the study any more, and is asked again: from: head-0107.');
    expect(said[1]).toBe('Which session does it come from, or which source?');
    expect(text()).toContain('- { id: head-0108-01, from: head-0108, at: p. 3, finding: "Nobody maintains it." }');
  });

  it('is not kept where nothing was answered', async () => {
    const state = stateIn();
    const { err } = await adding(['evidence', '--from', 'head'], [STOP], state);
    expect(err).not.toContain('kept:');
    expect(state.kept()).toEqual([]);
  });

  it('is lost where there is no folder for it, or none can be made, and that is said', async () => {
    const homeless = await adding(['evidence'], ['(head-0107)', STOP]);
    expect(homeless.err).toContain('What you have answered could not be kept (no folder for it is known).');
    const file = join(folder({ 'a-file': '' }), 'a-file');
    const state = await adding(['evidence'], ['(head-0107)', STOP], { env: { XDG_STATE_HOME: file } });
    expect(state.err).toMatch(/could not be kept \(E[A-Z]+\)/u);
    expect(state.code).toBe(130);
  });

  it('is kept below the home folder where no other is named', async () => {
    const home = folder();
    await adding(['evidence'], ['(head-0107)', STOP], { env: { HOME: home, XDG_STATE_HOME: 'relative' } });
    expect(stateIn(join(home, '.local/state')).kept()).toHaveLength(1);
  });

  it('is removed once nobody has taken it up for a month', async () => {
    const { cwd, state } = await begun();
    const [path = ''] = state.kept();
    utimesSync(path, new Date('2024-05-30'), new Date('2024-05-30'));
    const { said } = await adding(['source'], [STOP], { ...state, cwd });
    expect(said).toEqual(['What is it?']);
    expect(state.kept()).toEqual([]);
  });

  it('is kept where the entry could not be written after all', async () => {
    const cwd = folder(FILES);
    const state = stateIn();
    const spoil = (): Promise<void> => {
      writeFileSync(join(cwd, 'study.yaml'), STUDY.replace('lang: en', 'lang: xx'));
      return Promise.resolve();
    };
    const { code, err } = await adding(['evidence', '--from', 'head'], ['', '', 'x', ...REST, spoil, YES], {
      ...state,
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toContain('NOT-ONE-OF');
    expect(err).toContain('What you have answered is kept');
    expect(state.kept()).toHaveLength(1);
  });

  it('of the next one in a row is kept as well, and nobody is told that nothing was written', async () => {
    const cwd = folder(FILES);
    const state = stateIn();
    const { err, code } = await adding(
      ['evidence', '--from', 'head-0107'],
      ['1', 'one', ...REST, YES, true, '2', STOP],
      { ...state, cwd },
    );
    expect(code).toBe(130);
    expect(err).toContain('Stopped. What was written before stays.');
    expect(state.kept()).toHaveLength(1);
  });

  it('needs not be kept where only whether to go on was asked', async () => {
    const state = stateIn();
    const { code } = await adding(['evidence', '--from', 'head-0107', '--at', '1'], ['one', ...REST, YES, STOP], state);
    expect(code).toBe(0);
    expect(state.kept()).toEqual([]);
  });
});

describe('a draft that is none', () => {
  it.each([
    'not json',
    '[]',
    '{"format":"egov-draft/2"}',
    (draft: string) => draft.replace('"kind": "evidence"', '"kind": "source"'),
    (draft: string) => draft.replace(/"study": ".*"/u, '"study": "/elsewhere"'),
    (draft: string) => draft.replace('"p. 3"', '3'),
    (draft: string) => draft.replace('"at"', '"__proto__"'),
    (draft: string) => draft.replace('2024-06-30', 'x\\u001b[2J'),
  ])('is told and left out: %s', async (spoilt) => {
    const { cwd, state } = await begun();
    const [path = ''] = state.kept();
    writeFileSync(path, typeof spoilt === 'string' ? spoilt : spoilt(readFileSync(path, 'utf8')));
    const { said, err, code } = await adding(['evidence'], [STOP], { ...state, cwd });
    expect(said).toEqual(['Which session does it come from, or which source?']);
    expect(err).toContain('holds no draft that can be taken up; it is left out.');
    expect(code).toBe(130);
  });

  it('asks again for what the loader would refuse', async () => {
    const { cwd, state } = await begun();
    const [path = ''] = state.kept();
    writeFileSync(path, readFileSync(path, 'utf8').replace('"p. 3"', '"\\u001b[2J"'));
    const { said, err } = await adding(['evidence'], ['Yes, go on', STOP], { ...state, cwd });
    expect(said[1]).toBe('Where in it can it be found: a page, section or minute? (Enter: leave it open)');
    expect(err).not.toContain('\u001b[2J');
  });

  it('is told where it cannot be read, and one that cannot be kept then either', async () => {
    const { cwd, state } = await begun();
    const [path = ''] = state.kept();
    rmSync(path);
    mkdirSync(path);
    const { err, code } = await adding(['evidence'], ['(head-0107)', STOP], { ...state, cwd });
    expect(err).toContain('holds no draft');
    expect(err).toContain('could not be kept (EISDIR)');
    expect(code).toBe(130);
  });
});

describe('a draft of a rating', () => {
  const judged = ['(plan)', 'e1', 'No more', '2', STOP] as const;

  it('is gone on with where the level still is one of the ladder', async () => {
    const cwd = folder(FILES);
    const state = stateIn();
    await adding(['rating'], judged, { ...state, cwd });
    const { said, text } = await adding(['rating'], ['Yes, go on', 'x', YES, false], { ...state, cwd });
    expect(said[1]).toBe('Why, in a sentence? (Enter: leave it open)');
    expect(text()).toContain('    plan: { level: 2, evidence: [e1], why: x }\n');
  });

  it('is asked for level and node again where the one is off the ladder, or the other was rated meanwhile', async () => {
    const cwd = folder(FILES);
    const state = stateIn();
    await adding(['rating'], judged, { ...state, cwd });
    const [path = ''] = state.kept();
    writeFileSync(path, readFileSync(path, 'utf8').replace('"level": 2', '"level": 7'));
    const off = await adding(['rating'], ['Yes, go on', STOP], { ...state, cwd });
    expect(off.said[1]).toBe('Which level?');
    await adding(['rating', '--node', 'plan', '--level', '1', '--evidence', 'e1'], [], { ...state, cwd });
    const rated = await adding(['rating'], ['Yes, go on', STOP], { ...state, cwd });
    expect(rated.said[1]).toBe('Which indicator?');
    expect(rated.err).toContain('asked again: node: plan');
  });

  it('by a framework that the study names no more is asked for that again', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('[tiny.yaml]', '[tiny.yaml, jones, edward-iii]') });
    const state = stateIn();
    await adding(['rating'], ['(tiny)', ...judged], { ...state, cwd });
    writeFileSync(join(cwd, 'study.yaml'), STUDY.replace('[tiny.yaml]', '[jones, edward-iii]'));
    const { said, err } = await adding(['rating'], ['Yes, go on', STOP], { ...state, cwd });
    expect(said[1]).toBe('By which framework?');
    expect(err).toContain('asked again: framework: tiny; node: plan; level: 2.');
  });
});

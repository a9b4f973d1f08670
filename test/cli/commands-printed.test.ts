import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/cli/prompter.js';
import { answering, type Answer } from './answering.js';
import { stateIn, STUDY } from './adding/asked.js';
import { folder, run, TINY } from './run.js';

/** A folder whose name a shell takes apart, or for something else, unless it is quoted. */
const ODD = 'it\'s $(echo mine); "a" & b';
const EMPTY = STUDY.replace(/^norms[^]*/mu, '');
const TABLE = 'id,from,finding\nx1,head,Found.\n';

/** Every command that was printed for copying, as a shell takes it apart. */
function printed(text: string): string[][] {
  const lines = [...text.matchAll(/(?:^|: )(?: *\d+\. )?(egov-assess .*?)(?: {3}# .*| offers it again\.)?$/gmu)];
  return lines.map(([, line = '']) =>
    execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1),
  );
}

interface Case {
  readonly argv: readonly string[];
  readonly answers?: readonly Answer[];
  /** How many commands are printed. */
  readonly count: number;
  readonly study?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'init': { argv: ['init', `${ODD}/new`, '--agency', 'X', '--framework', 'jones'], count: 7 },
  'add': { argv: ['add', 'session', ODD, '--source', 'head', '--method', 'interview'], count: 1 },
  'add without a source': { argv: ['add', 'evidence', ODD], answers: [], count: 1, study: EMPTY },
  'add broken off': { argv: ['add', 'session', ODD], answers: ['Staff', new Stopped()], count: 1 },
  'import': { argv: ['import', `${ODD}/in.csv`, ODD, '--write'], count: 1 },
  'ratings new': { argv: ['ratings', 'new', ODD, '--rater', 'coder-b'], count: 2 },
  'frameworks new': { argv: ['frameworks', 'new', 'mine', '-o', ODD], count: 2 },
};

describe.each(Object.entries(CASES))('the commands that %s prints', (name, { argv, answers, count, study = STUDY }) => {
  const started = async (...lang: string[]) => {
    const files = { 'study.yaml': study, 'tiny.yaml': TINY, 'in.csv': TABLE };
    const cwd = folder(
      name === 'init' ? {} : Object.fromEntries(Object.entries(files).map(([file, text]) => [`${ODD}/${file}`, text])),
    );
    const asked = answers && { tty: true, terminal: answering(...answers).terminal, env: stateIn().env, columns: 1000 };
    const { out, err } = await run([...lang, ...argv], {
      cwd,
      ...asked,
    });
    return { cwd, out, err, commands: printed(out + err) };
  };

  it('are taken by a shell as they are meant, in whatever folder', async () => {
    const { commands, cwd, out, err } = await started();
    expect({ out, err, commands: commands.length }).toMatchObject({ commands: count });
    for (const words of commands) {
      const paths = words.filter((word) => word.startsWith(ODD));
      if (words[1] !== 'guide') expect(paths).not.toEqual([]);
      for (const path of paths.filter((each) => each !== ODD)) expect(existsSync(join(cwd, path))).toBe(true);
    }
  });

  it('speak the language that was asked for', async () => {
    const { out, err } = await started('--lang', 'id');
    expect(
      (out + err).match(
        /egov-assess (?!--lang id )(add|guide|import|validate|score|gaps|report|agreement|frameworks (lint|test)) .*/gu,
      ),
    ).toBeNull();
  });
});

describe('what was written', () => {
  it('is said in the same words by whatever writes, and never on standard output', async () => {
    const cwd = folder({ 's/study.yaml': STUDY, 's/tiny.yaml': TINY, 'in.csv': TABLE });
    const said = async (...argv: string[]) => {
      const { out, err } = await run(argv, { cwd });
      expect(out).not.toContain('written');
      return err.split('\n').filter((line) => line.endsWith(' written'));
    };
    expect(await said('init', 'new', '--agency', 'X', '--framework', 'spbe-2020')).toEqual([
      'new/study.yaml and new/ratings/assessor.yaml written',
    ]);
    expect(await said('frameworks', 'new', 'mine')).toEqual([
      'frameworks/mine/framework.yaml and frameworks/mine/tests.yaml written',
    ]);
    expect(await said('ratings', 'new', 's', '--rater', 'coder-b')).toEqual(['s/ratings/coder-b.yaml written']);
    expect(await said('import', 'in.csv', 's', '--write')).toEqual([
      's/evidence/import-in.yaml and s/study.yaml written',
    ]);
    expect(await said('guide', 'jones', '-o', 'guide.md')).toEqual(['guide.md written']);
    const tables = ['sources', 'sessions', 'evidence', 'factors'];
    const exported = (...names: string[]) =>
      said('export', 's', '-o', 'tables', ...names.flatMap((name) => ['--table', name]));
    expect(await exported(...tables.slice(0, 3))).toEqual([
      'tables/sources.csv, tables/sessions.csv and tables/evidence.csv written',
    ]);
    expect(await exported(...tables)).toEqual(tables.map((name) => `tables/${name}.csv written`));
  });
});

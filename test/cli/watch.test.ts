import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { folder, run, SMALL, TINY, type Outcome } from './run.js';

/** What is loaded where a test brings no other. */
vi.mock('../../src/watching/index.js', () => ({
  watching: () => Promise.reject(Object.assign(new Error('no more'), { code: 'EMFILE' })),
}));

type Edit = () => void;

/** Something happens to the files each time that they are waited for, and then nothing more can be told. */
function editing(...edits: readonly Edit[]) {
  const left = [...edits];
  const watched: string[][] = [];
  let open = 0;
  const watching: NonNullable<Io['watching']> = ({ folders }) => {
    watched.push([...folders]);
    open += 1;
    return Promise.resolve({
      async next() {
        const edit = left.shift();
        await Promise.resolve();
        if (!edit) throw Object.assign(new Error('enough'), { code: 'ENOSPC' });
        edit();
      },
      close() {
        open -= 1;
        return Promise.resolve();
      },
    });
  };
  return { watching, watched, open: () => open };
}

const study = (): string => folder({ 'my/study.yaml': SMALL, 'my/tiny.yaml': TINY });
const BAD = SMALL.replace('from: head', 'from: nobody');
/** Two studies of one id would be told. */
const OTHER = SMALL.replace('id: small', 'id: other');

/** What was printed of each round. */
const rounds = ({ out }: Outcome): string[] => out.trimEnd().split('\n');

describe('validate --watch', () => {
  it('checks again whenever a file of the study changes', async () => {
    const cwd = study();
    const put = (text: string) => () => writeFileSync(join(cwd, 'my/study.yaml'), text);
    const { watching, open } = editing(put(BAD), put(SMALL), () => rmSync(join(cwd, 'my/tiny.yaml')));
    const ended = await run(['validate', 'my', '--watch'], { cwd, watching });
    expect(rounds(ended)).toEqual(['no findings', '1 error', 'no findings', '2 errors']);
    expect(ended.err.match(/^── .* ──$/gmu)).toEqual([
      '── changed: my/study.yaml ──',
      '── changed: my/study.yaml ──',
      '── changed: my/tiny.yaml ──',
    ]);
    expect(ended.err).toContain('Waiting for changes to 2 files; Ctrl-C ends it.\n');
    expect(open()).toBe(0);
  });

  it('ends with 3 where the system does not tell of changes, and says what to do', async () => {
    const { watching } = editing();
    const { code, err } = await run(['--lang', 'id', 'validate', 'my', '--watch'], { cwd: study(), watching });
    expect(code).toBe(3);
    expect(err).toContain('Menunggu perubahan pada 2 berkas; tekan Ctrl-C untuk berhenti.');
    expect(err).toMatch(
      /WATCH-FAILED {2}perubahan pada berkas tidak dapat dipantau: ENOSPC(.|\n)*CHOKIDAR_USEPOLLING=1/u,
    );
  });

  it('ends with 3 as well where nothing can be waited for at all', async () => {
    const { code, out, err } = await run(['validate', 'my', '--watch'], { cwd: study() });
    expect({ code, out }).toEqual({ code: 3, out: 'no findings\n' });
    expect(err).toContain('WATCH-FAILED  changes to files cannot be waited for: EMFILE');
    expect(err).not.toContain('Waiting');
  });

  it('loses no change that is made while it checks, or before it waits', async () => {
    const cwd = study();
    let isFirst = true;
    const watching: NonNullable<Io['watching']> = (watched) => {
      if (isFirst) writeFileSync(join(cwd, 'my/study.yaml'), BAD);
      isFirst = false;
      return editing().watching(watched);
    };
    const ended = await run(['validate', 'my', '--watch'], { cwd, watching });
    expect(rounds(ended)).toEqual(['no findings', '1 error']);
  });

  it('waits on where what happens changes nothing', async () => {
    const cwd = study();
    const { watching } = editing(() => writeFileSync(join(cwd, 'my/.study.yaml.swp'), ''));
    expect(rounds(await run(['validate', 'my', '--watch'], { cwd, watching }))).toEqual(['no findings']);
  });

  it('sees parts that a pattern stands for, sheets, frameworks and configs come and go', async () => {
    const cwd = folder({
      'my/study.yaml': `${SMALL}include: [parts/*.yaml]\n`,
      'my/tiny.yaml': TINY,
      'my/parts/a.yaml': '',
    });
    const put = (path: string, text: string) => () => {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    };
    const { watching } = editing(
      put('my/parts/a.yaml', 'format: egov-study-part/1\nsources: {}\n'),
      put('my/parts/b.yaml', 'format: egov-study-part/1\nevidence: 1\n'),
      () => rmSync(join(cwd, 'my/parts/b.yaml')),
      put('my/ratings/b.yaml', 'format: egov-ratings/1\n'),
      () => rmSync(join(cwd, 'my/ratings'), { recursive: true }),
      put('egov-assess.yaml', 'format: egov-config/1\nlang: id\n'),
    );
    const ended = await run(['validate', 'my', '--watch'], { cwd, watching });
    const changes = [...ended.err.matchAll(/^── \w+: (.*) ──$/gmu)].map(([, paths]) => paths);
    expect(changes).toEqual([
      'my/parts/a.yaml',
      'my/parts/b.yaml',
      'my/parts/b.yaml',
      'my/ratings',
      'my/ratings',
      'egov-assess.yaml',
    ]);
    expect(rounds(ended)[1]).toBe('no findings');
    expect(rounds(ended)[2]).toContain('error');
    expect(rounds(ended)[3]).toBe('no findings');
    expect(rounds(ended)[4]).toContain('error');
    expect(ended.err).toContain('Menunggu perubahan');
  });

  it('waits for a study that is not there, and for one that is moved away and back', async () => {
    const cwd = study();
    const there = join(cwd, 'my');
    const { watching, watched } = editing(
      () => renameSync(there, join(cwd, 'away')),
      () => renameSync(join(cwd, 'away'), there),
    );
    const ended = await run(['validate', '--watch', there], { cwd: folder(), watching });
    expect(rounds(ended)).toEqual(['no findings', '1 error', 'no findings']);
    expect(watched[1]).toEqual([cwd]);
  });

  it('checks several studies', async () => {
    const cwd = folder({ 'a/study.yaml': SMALL, 'a/tiny.yaml': TINY, 'b/study.yaml': OTHER, 'b/tiny.yaml': TINY });
    const { watching } = editing(
      () => writeFileSync(join(cwd, 'a/study.yaml'), BAD),
      () => writeFileSync(join(cwd, 'b/study.yaml'), BAD),
    );
    const ended = await run(['validate', 'a', 'b', '--watch'], { cwd, watching });
    expect(rounds(ended)).toEqual(['no findings', '1 error', '2 errors']);
  });

  it('clears the window of a terminal, but not what stood there before', async () => {
    const cwd = study();
    const touch = () => writeFileSync(join(cwd, 'my/study.yaml'), SMALL);
    const { err } = await run(['validate', 'my', '--watch'], { cwd, tty: true, watching: editing(touch).watching });
    expect(err.split('\u001b[2J\u001b[H')).toHaveLength(2);
    expect(err).toMatch(/^Waiting/u);
    const env = { TERM: 'dumb' };
    const dumb = await run(['validate', 'my', '--watch'], { cwd, env, tty: true, watching: editing(touch).watching });
    expect(dumb.err).not.toContain('\u001b[2J');
  });

  it('shows names of files as they are safe to show', async () => {
    const cwd = study();
    const { watching } = editing(() => writeFileSync(join(cwd, 'my/\u001b[31m.yaml'), ''));
    const { err } = await run(['validate', 'my', '--watch'], { cwd, watching });
    expect(err).toContain('my/\\u{1b}[31m.yaml');
    expect(err).not.toContain('\u001b');
  });

  it('writes files anew, and lines as they come; one document after the other is none', async () => {
    const cwd = study();
    const { watching } = editing(() => writeFileSync(join(cwd, 'my/study.yaml'), BAD));
    const argv = ['validate', 'my', '--watch', '-f', 'line', '-f', 'json=found.json'];
    const { out } = await run(argv, { cwd, watching });
    expect(out).toMatch(/^my\/study\.yaml:9:\d+: error: .*\n$/u);
    expect(JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8'))).toMatchObject({
      findings: [{ code: 'UNKNOWN-SOURCE' }],
    });
    for (const format of ['json', 'sarif', 'junit', 'gitlab'])
      expect(await run(['validate', 'my', '--watch', '-f', format], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining(`-f ${format}=FILE`) as string,
      });
    expect(await run(['validate', 'my', '--watch', '--fail-on', 'note'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--watch and --fail-on exclude each other') as string,
    });
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Verified } from '../../src/model/verify.js';
import { copyOfExample, folder, run, SMALL, TINY } from './run.js';

/** A folder with a small study in `s`, and its published assessment. */
async function published(command = 'score', ...more: string[]): Promise<string> {
  const cwd = folder({ 's/study.yaml': SMALL, 's/tiny.yaml': TINY });
  expect((await run([command, 's', '-f', 'json=p.json', ...more], { cwd })).code).toBe(0);
  return cwd;
}
const verify = async (cwd: string, ...more: string[]) => run(['verify', 'p.json', 's', ...more], { cwd });
const edit = (cwd: string, file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(join(cwd, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(cwd, file), after);
};

describe('a published assessment is verified', () => {
  it('where recomputing gives the same bytes', async () => {
    const cwd = await published();
    const { code, out, err } = await verify(cwd);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The assessment is what its study amounts to.');
    expect((await verify(cwd, '--lang', 'id')).out).toContain('sama dengan hasil hitung ulang studinya');
  });

  it('as well where it was made as a report, with what that draws', async () => {
    const cwd = copyOfExample();
    expect((await run(['report', '.', '-f', 'json=p.json', '--runs', '150', '--seed', '7'], { cwd })).code).toBe(0);
    expect(await run(['verify', 'p.json', '.'], { cwd })).toMatchObject({ code: 0 });
  });

  it('as well where it was projected, and as a list of several studies', async () => {
    const cwd = copyOfExample();
    await run(['score', '.', '--framework', 'support-capacity-value', '--project', '-f', 'json=p.json'], { cwd });
    expect((await run(['verify', 'p.json', '.'], { cwd })).code).toBe(0);
    const two = folder({
      'a/study.yaml': SMALL,
      'a/tiny.yaml': TINY,
      'b/study.yaml': SMALL.replace('id: small', 'id: other'),
      'b/tiny.yaml': TINY,
    });
    await run(['score', '.', '-f', 'json=p.json'], { cwd: two });
    const { code, out } = await run(['verify', 'p.json', '.'], { cwd: two });
    expect(code).toBe(0);
    expect(out).toContain('All 2 assessments are what their studies amount to.');
  });
});

it('a public version that stands for fewer people than the program allows is refused', async () => {
  const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
  const { out } = await run(['score', '.', '--public', '--k', '3', '-f', 'json'], { cwd });
  writeFileSync(join(cwd, 'p.json'), out.replace('"k": 3', '"k": 1'));
  const { code, err } = await run(['verify', 'p.json', '.'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('p.json:');
});

it('a public version is made again as one', async () => {
  const cwd = copyOfExample();
  expect((await run(['score', '.', '--public', '-f', 'json=p.json'], { cwd })).code).toBe(0);
  expect((await run(['verify', 'p.json', '.'], { cwd })).code).toBe(0);
});

describe('a difference ends with 1 and is traced to', () => {
  const because = async (cwd: string): Promise<readonly string[]> => {
    const { code, out } = await verify(cwd, '-f', 'json');
    expect(code).toBe(1);
    return (JSON.parse(out) as Verified).because;
  };

  it('the file itself, where somebody changed a number in it', async () => {
    const cwd = await published();
    edit(cwd, 'p.json', /"score": 2,/u, '"score": 1,');
    const { code, out, err } = await verify(cwd);
    expect(code).toBe(1);
    expect(err).toContain('ASSESSMENT-DIFFERS');
    expect(err).toContain('result.score is 1, and comes out as 2');
    expect(err).toContain('the file itself was changed');
    expect(out).toContain('the file itself');
    expect(await because(cwd)).toEqual([]);
  });

  it('the study', async () => {
    const cwd = await published();
    edit(cwd, 's/study.yaml', 'level: 2', 'level: 1');
    expect(await because(cwd)).toEqual(['evidence']);
  });

  it('the framework', async () => {
    const cwd = await published();
    edit(cwd, 's/tiny.yaml', 'A tiny framework', 'Another title');
    expect(await because(cwd)).toEqual(['framework']);
  });

  it('the program', async () => {
    const cwd = await published();
    edit(cwd, 'p.json', /"version": "[^"]+"/u, '"version": "0.0.1"');
    expect(await because(cwd)).toEqual(['program']);
    expect((await verify(cwd)).err).toContain('the program (0.0.1, now ');
  });

  it('how the file is written, where all it says is true', async () => {
    const cwd = await published();
    const path = join(cwd, 'p.json');
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
    const { code, out, err } = await verify(cwd);
    expect(code).toBe(1);
    expect(err).toContain('BYTES-DIFFER');
    expect(out).toMatch(/written otherwise/u);
    expect(out).not.toContain('is what its study amounts to');
    expect(JSON.parse((await verify(cwd, '-f', 'json')).out)).toMatchObject({ outcome: 'written-otherwise' });
  });

  it('the order of its keys', async () => {
    const cwd = await published();
    edit(cwd, 'p.json', /"name": "egov-assess",\s*"version": ("[^"]+")/u, '"version": $1, "name": "egov-assess"');
    const { code, err, out } = await verify(cwd);
    expect(code).toBe(1);
    expect(err).toContain('keys stand in another order');
    expect(out).toContain('the order of the keys');
  });
});

describe('what cannot be recomputed ends with 2', () => {
  it('a study that was not given', async () => {
    const cwd = await published();
    edit(cwd, 's/study.yaml', 'id: small', 'id: other');
    const { code, err } = await verify(cwd);
    expect(code).toBe(2);
    expect(err).toContain('STUDY-NOT-GIVEN');
    expect(err).toContain('only "other" was given');
  });

  it('a study that cannot be read, which alone is told of', async () => {
    const cwd = await published();
    edit(cwd, 's/study.yaml', 'format: egov-study/1', 'format: egov-study/9');
    const { code, err } = await verify(cwd);
    expect(code).toBe(2);
    expect(err).toContain('FORMAT-UNKNOWN');
    expect(err).not.toContain('STUDY-NOT-GIVEN');
  });

  it('two studies of one id, of which either might be meant', async () => {
    const cwd = await published();
    mkdirSync(join(cwd, 't'));
    writeFileSync(join(cwd, 't/study.yaml'), SMALL.replace('level: 2', 'level: 1'));
    writeFileSync(join(cwd, 't/tiny.yaml'), TINY);
    for (const studies of [
      ['s', 't'],
      ['t', 's'],
    ]) {
      const { code, out, err } = await run(['verify', 'p.json', ...studies], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        /error {2}STUDY-TWICE {2}"[st]\/study\.yaml" and "[st]\/study\.yaml" are both called "small"/u,
      );
      expect(err).not.toContain('STUDY-NOT-GIVEN');
    }
  });

  it('a list of none, or with one twice', async () => {
    const cwd = await published();
    const one = readFileSync(join(cwd, 'p.json'), 'utf8');
    writeFileSync(join(cwd, 'p.json'), '[]');
    const { code, out, err } = await verify(cwd);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('NOTHING-TO-VERIFY');
    writeFileSync(join(cwd, 'p.json'), `[${one},${one}]`);
    expect((await verify(cwd)).err).toContain('ASSESSMENT-TWICE');
  });

  it('a file that is no assessment, and no study at all', async () => {
    const cwd = await published();
    writeFileSync(join(cwd, 'p.json'), '{}');
    expect(await verify(cwd)).toMatchObject({ code: 2, out: '' });
    expect((await run(['verify', 'p.json', 'nowhere'], { cwd })).code).toBe(2);
  });
});

it('the result keeps to its schema', async () => {
  const cwd = await published();
  edit(cwd, 's/study.yaml', 'level: 2', 'level: 1');
  const schema = JSON.parse((await run(['schema', 'verify'])).out) as object;
  const result = JSON.parse((await verify(cwd, '-f', 'json')).out) as Verified;
  expect(new Ajv({ strict: false }).validate(schema, result)).toBe(true);
  expect(result.difference).not.toBeNull();
});

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STUDY } from '../app/imports.js';
import { folder, run } from './run.js';

/** What an import says is added is read by the study, wherever its files really lie. */

const TABLE = 'id,from,finding\nn-1,head,one\n';

/** Puts a file elsewhere in the folder, and a link in its place. */
function linked(cwd: string, path: string, target: string): void {
  mkdirSync(join(cwd, 's/real'));
  renameSync(join(cwd, path), join(cwd, 's/real', target));
  symlinkSync(path.includes('/evidence/') ? `../real/${target}` : `real/${target}`, join(cwd, path));
}

it('includes a new part in a study whose file is a link', async () => {
  const cwd = folder({ 's/study.yaml': STUDY, 'in.csv': TABLE });
  linked(cwd, 's/study.yaml', 's.yaml');
  const { code } = await run(['import', 'in.csv', 's', '--write'], { cwd });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 's/real/s.yaml'), 'utf8')).toContain('include:\n  - evidence/import-in.yaml\n');
  expect(lstatSync(join(cwd, 's/study.yaml')).isSymbolicLink()).toBe(true);
  expect((await run(['import', 'in.csv', 's'], { cwd })).out).toContain('1 as they are already');
});

it('changes a row in a part that is a link', async () => {
  const cwd = folder({ 's/study.yaml': STUDY, 'in.csv': TABLE });
  await run(['import', 'in.csv', 's', '--write'], { cwd });
  linked(cwd, 's/evidence/import-in.yaml', 'part.yaml');
  const again = folder({ 'in.csv': TABLE.replace('one', 'another') });
  const { code } = await run(['import', join(again, 'in.csv'), 's', '--write'], { cwd });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 's/real/part.yaml'), 'utf8')).toContain('finding: another');
});

it('is refused where the study ends in a text that has no line end', async () => {
  const open = `${STUDY}note: |\n  some text`;
  const cwd = folder({ 's/study.yaml': open, 'in.csv': TABLE });
  const { code, err } = await run(['import', 'in.csv', 's', '--write'], { cwd });
  expect({ code, told: err.includes('NOT-EDITABLE') }).toEqual({ code: 2, told: true });
  expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(open);
  expect(readdirSync(join(cwd, 's'))).toEqual(['study.yaml']);
});

it('is refused so where a row in it is changed as well', async () => {
  const cwd = folder({ 's/study.yaml': STUDY, 'in.csv': TABLE });
  await run(['import', 'in.csv', 's', '--write'], { cwd });
  const [, as = ''] = /import: (\{[^}]*\})/u.exec(readFileSync(join(cwd, 's/evidence/import-in.yaml'), 'utf8')) ?? [];
  rmSync(join(cwd, 's/evidence'), { recursive: true });
  const open = `${STUDY}  - { id: n-1, from: head, finding: one, import: ${as} }\nnote: |\n  some text`;
  writeFileSync(join(cwd, 's/study.yaml'), open);
  writeFileSync(join(cwd, 'in.csv'), 'id,from,finding\nn-1,head,another\nn-2,head,two\n');
  const { code, err, out } = await run(['import', 'in.csv', 's', '--write'], { cwd });
  expect({ code, told: err.includes('NOT-EDITABLE') }, out).toEqual({ code: 2, told: true });
  expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(open);
  writeFileSync(join(cwd, 's/study.yaml'), `${open}\n`);
  expect((await run(['import', 'in.csv', 's', '--write'], { cwd })).out).toContain('1 added, 1 updated');
});

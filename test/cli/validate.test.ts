import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindingsList } from '../../src/model/findings-list.js';
import { folder, run, SMALL, TINY } from './run.js';

const small = (change: (study: string) => string = (s) => s) =>
  folder({ 'study.yaml': change(SMALL), 'tiny.yaml': TINY });
const unrated = (s: string): string => s.replace(/^ratings:[^]*/mu, '');
const wrong = (s: string): string => s.replace('level: 2', 'level: 3');

describe('validate, as a gate', () => {
  it('says that nothing is rated under a framework, as scoring does', async () => {
    const { code, out, err } = await run(['validate', '.'], { cwd: small(unrated) });
    expect({ code, out }).toEqual({ code: 0, out: '1 warning\n' });
    expect(err).toContain('NO-RATINGS');
  });

  it.each([
    ['warning', unrated, 1],
    ['note', unrated, 1],
    ['error', unrated, 0],
    ['warning', (s: string) => s, 0],
    ['warning', wrong, 2],
  ])('fails on a %s or worse where that is asked', async (severity, change, code) => {
    expect((await run(['validate', '.', '--fail-on', severity], { cwd: small(change) })).code).toBe(code);
  });

  it('knows its severities', async () => {
    const { code, err } = await run(['validate', '.', '--fail-on', 'warnings'], { cwd: small() });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "warning"?');
  });
});

describe('validate, as data', () => {
  const list = (text: string): FindingsList => JSON.parse(text) as FindingsList;

  it('prints everything it found and nothing else, by its published schema', async () => {
    const { code, out, err } = await run(['validate', '.', '-f', 'json'], { cwd: small(wrong) });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const schema = JSON.parse((await run(['schema', 'findings'])).out) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(list(out));
    expect(validate.errors).toBeNull();
    expect(list(out)).toMatchObject({
      format: 'egov-findings/1',
      lang: 'en',
      counts: { error: 1, warning: 0, note: 0 },
      findings: [
        {
          code: 'LEVEL-OFF-SCALE',
          severity: 'error',
          place: { file: 'study.yaml', line: 12, col: 20 },
          what: 'level 3 of "plan" is not on the scale',
        },
      ],
    });
  });

  it('goes beside the words where both are asked for, in the language of the run', async () => {
    const cwd = small(unrated);
    const argv = ['--lang', 'id', 'validate', '.', '-f', 'terminal', '-f', 'json=found.json'];
    const { out, err } = await run(argv, { cwd });
    expect(out).toBe('1 peringatan\n');
    expect(err).toContain('NO-RATINGS');
    const { lang, findings } = list(readFileSync(join(cwd, 'found.json'), 'utf8'));
    expect({ lang, whats: findings.map(({ what }) => what) }).toEqual({
      lang: 'id',
      whats: ['studi ini tidak memuat penilaian untuk "tiny"'],
    });
  });

  it('holds all there is, however many the terminal shows', async () => {
    const items = Array.from({ length: 150 }, (_, i) => `  - { id: x${String(i)}, from: nobody, finding: "f" }`);
    const cwd = small((s) => s.replace('ratings:', `${items.join('\n')}\nratings:`));
    expect(list((await run(['validate', '.', '-f', 'json'], { cwd })).out).findings).toHaveLength(150);
  });

  it('also tells of a config that cannot be used', async () => {
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nlung: id\n',
    });
    const { code, out, err } = await run(['validate', '.', '-f', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(list(out).findings).toMatchObject([{ code: 'UNKNOWN-KEY', place: { file: 'egov-assess.yaml' } }]);
  });
});

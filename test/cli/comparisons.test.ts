import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison/index.js';
import { folder, run, SMALL, TINY } from './run.js';

const CONFIG = 'format: egov-config/1\n';

/** A repository with two studies beside the folder whose config compares them. */
const repository = (comparisons: string, more: Record<string, string> = {}) =>
  folder({
    '.git/HEAD': '',
    'tiny.yaml': TINY,
    'one/study.yaml': SMALL.replace('id: small', 'id: one').replace('tiny.yaml', '../tiny.yaml'),
    'two/study.yaml': SMALL.replace('id: small', 'id: two')
      .replace('tiny.yaml', '../tiny.yaml')
      .replace('Dinas X', 'Dinas Y')
      .replace('level: 2', 'level: 1'),
    'compared/egov-assess.yaml': `${CONFIG}framework-folders: [..]\ncomparisons:\n${comparisons}`,
    ...more,
  });

const frameworkBeside = (study: string): string => study.replaceAll('[../tiny.yaml]', '[tiny]');

/** Studies may not name a framework outside their folder, but a config may. */
const beside = (comparisons: string) => {
  const studies = ['one', 'two'].map((id) => [
    `${id}/study.yaml`,
    frameworkBeside(
      SMALL.replace('id: small', `id: ${id}`)
        .replace('[tiny.yaml]', '[tiny]')
        .replace('Dinas X', `Dinas ${id}`)
        .replace('level: 2', `level: ${id === 'one' ? '2' : '1'}`),
    ),
  ]);
  return repository(comparisons, Object.fromEntries(studies) as Record<string, string>);
};

describe('a folder whose config names comparisons', () => {
  it('stands for all of them, in order, each under its title', async () => {
    const cwd = beside(
      '  both: { title: { en: Both of them, id: Keduanya }, studies: [../one, ../two] }\n  again: { studies: [.., ../two] }\n',
    );
    const { code, out, err } = await run(['compare', 'compared', '-f', 'markdown'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect([...out.matchAll(/^# (.*)$/gmu)].map(([, title]) => title)).toEqual([
      'Both of them',
      'Comparison of 2 agencies',
    ]);
    const indonesian = await run(['--lang', 'id', 'compare', 'compared', '-f', 'markdown'], { cwd });
    expect(indonesian.out).toContain('# Keduanya\n');
  });

  it('says how to compare, and flags go before it', async () => {
    const cwd = beside(
      '  both: { studies: [../one, ../two], weights: equal, by: country, pair: [one, two], frameworks: [tiny] }\n  own: { studies: [../one, ../two], weights: { whole: 3 } }\n',
    );
    const asked = async (...flags: string[]) => {
      const { out } = await run(['compare', 'compared', '-f', 'json', ...flags], { cwd });
      return (JSON.parse(out) as Comparison[]).map(({ options: { weights, by, pair } }) => ({ weights, by, pair }));
    };
    expect(await asked()).toEqual([
      { weights: { kind: 'equal' }, by: 'country', pair: ['one', 'two'] },
      { weights: { kind: 'own', weights: { whole: 3 } }, by: null, pair: null },
    ]);
    expect(await asked('--weights', 'official', '--by', 'region', '--pair', 'two', 'one')).toEqual(
      Array.from({ length: 2 }, () => ({ weights: { kind: 'official' }, by: 'region', pair: ['two', 'one'] })),
    );
  });

  it('may not lead out of the repository', async () => {
    const outside = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const cwd = beside(`  both: { studies: [../one, ../two, "../../${outside.split('/').at(-1) ?? ''}"] }\n`);
    const { code, out, err } = await run(['compare', '.'], { cwd: `${cwd}/compared` });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('egov-assess.yaml:4:37');
    expect(err).toContain('OUTSIDE-REPOSITORY');
  });

  it('still gives the good ones where one cannot be made', async () => {
    const cwd = beside('  lonely: { studies: [../one] }\n  both: { studies: [../one, ../two] }\n');
    const { code, out, err } = await run(['compare', 'compared', '-f', 'json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('COMPARED-TOO-FEW');
    expect((JSON.parse(out) as Comparison).compared).toHaveLength(2);
  });
});

describe('other paths stand for studies', () => {
  const plans = '  both: { studies: [../one, ../two] }\n';

  it('below a config that names comparisons', async () => {
    const cwd = beside(plans);
    const { code, err } = await run(['compare', 'one', 'two'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('UNKNOWN-FRAMEWORK') as string });
  });

  it('beside one', async () => {
    const cwd = beside(plans);
    const { code, err } = await run(['compare', 'compared', 'one'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('COMPARED-TOO-FEW');
  });
});

describe('comparisons in a config are refused', () => {
  it.each([
    ['without studies', '  both: { studies: [] }\n', '4:20'],
    ['with weights that are none', '  both: { studies: [a], weights: fair }\n', '4:34'],
    ['with a weight below 0', '  both: { studies: [a], weights: { whole: -1 } }\n', '4:43'],
    ['with a weight above a million', '  both: { studies: [a], weights: { whole: 1000001 } }\n', '4:43'],
    ['with a weight too small to count', '  both: { studies: [a], weights: { whole: 0.0000009 } }\n', '4:43'],
    ['with a pair of one', '  both: { studies: [a], pair: [a] }\n', '4:31'],
    ['with groups by what there is not', '  both: { studies: [a], by: size }\n', '4:29'],
  ])('%s', async (_, comparisons, place) => {
    const { code, err } = await run(['compare', 'compared'], { cwd: repository(comparisons) });
    expect(code).toBe(2);
    expect(err).toContain(`compared/egov-assess.yaml:${place}`);
  });
});

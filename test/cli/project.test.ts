import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { copyOfExample, EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const UNRATED = ['--framework', 'support-capacity-value,edward-iii'];
const assessments = async (...argv: string[]): Promise<Assessment[]> => {
  const { out, code } = await run(argv);
  expect(code).toBe(0);
  return JSON.parse(out) as Assessment[];
};

describe('several frameworks on one evidence base', () => {
  it('are each scored and reported, in the order asked for', async () => {
    const scored = await assessments('score', EXAMPLE, ...UNRATED, '--format', 'json');
    expect(scored.map(({ framework }) => framework.id)).toEqual(['support-capacity-value', 'edward-iii']);
    expect(scored.map(({ result }) => result.status)).toEqual(['no-evidence', 'no-evidence']);
    const { out } = await run(['report', EXAMPLE, ...UNRATED]);
    expect(out.match(/^# /gmu)).toHaveLength(2);
  });
});

describe('--project', () => {
  it('projects from ratings by a framework that is not scored, and says so instead of missing ratings', async () => {
    const [scv, edward] = await assessments('score', EXAMPLE, ...UNRATED, '--project', '--format', 'json');
    expect(scv?.options.project?.map(({ id }) => id)).toEqual(['jones']);
    expect(edward?.result).toMatchObject({ status: 'projected', coverage: 0, shares: { projected: 0.9375 } });
    expect((await run(['score', EXAMPLE, ...UNRATED, '--project'])).err).toBe('');
    expect((await run(['score', EXAMPLE, ...UNRATED])).err).toContain('NO-RATINGS');
  });

  it('leaves no trace where it is not asked for', async () => {
    for (const format of ['json', 'csv', 'table']) {
      const { out } = await run(['score', EXAMPLE, '--framework', 'jones,edward-iii', '--format', format]);
      expect(out).not.toMatch(/project/iu);
    }
  });

  it('marks what it did in each table, and in a column of its own', async () => {
    const { out } = await run(['score', EXAMPLE, ...UNRATED, '--project']);
    expect(out).toContain('0% (+ 93.8% projected)');
    expect(out).toContain('fairly good (projected; not in place–good)');
    expect(out).toContain('Projected, not judged:');
    const [head, first] = (await run(['score', EXAMPLE, ...UNRATED, '--project', '--format', 'csv'])).out.split('\n');
    expect(head).toMatch(/,"sources","projected"\r?$/u);
    expect(first).toMatch(/,"projected",.*,0\.66\d*\r?$/u);
    const many = await run(['score', EXAMPLE, 'examples/badung', '--framework', 'edward-iii', '--project']);
    expect(many.out).toMatch(/hst-bkpsdmd.*3\.11.*\(projected; .*\).*0% \(\+ 93\.8% projected\)/u);
  });

  it('reports and explains it in both languages', async () => {
    const argv = [EXAMPLE, '--framework', 'edward-iii', '--project'];
    expect((await run(['report', ...argv])).out).toContain('; 93.8% is projected from ratings by other');
    expect((await run(['--lang', 'id', 'report', ...argv])).out).toContain('; 93,8% diproyeksikan dari');
    const { out } = await run(['explain', EXAMPLE, 'transmission', ...argv.slice(1)]);
    // By the first coder alone too little can be projected for a score of the whole.
    const alone = copyOfExample();
    rmSync(join(alone, 'ratings'), { recursive: true });
    const whole = await run(['explain', alone, 'index', ...UNRATED, '--project']);
    expect(whole.out).toMatch(/What\s+is\s+known\s+or\s+projected\s+amounts\s+to/u);
    expect(out).toContain('(jones/communication)');
    expect(out).toContain('Mean: (100% + 66.7%) ÷ 2 = 83.3%.');
    expect(out).toContain('On the scale used here: 1 + 83.3% × (4 − 1) = 3.50.');
  });

  it('uses ratings by a framework that the study does not list, and checks them first', async () => {
    const other = TINY.replace('id: tiny', 'id: other');
    const study = (level: number) =>
      SMALL.replace('[tiny.yaml]', '[other.yaml]').replace(/level: \d/u, `level: ${String(level)}`);
    const files = { 'other.yaml': other, 'frameworks/tiny/framework.yaml': TINY };
    const good = await run(['score', '.', '--project', '--format', 'json'], {
      cwd: folder({ ...files, 'study.yaml': study(2) }),
    });
    expect(JSON.parse(good.out)).toMatchObject({ options: { project: [{ id: 'tiny' }] } });
    const bad = await run(['score', '.', '--project'], { cwd: folder({ ...files, 'study.yaml': study(9) }) });
    expect(bad).toMatchObject({ code: 2, err: expect.stringContaining('LEVEL-OFF-SCALE') as string });
  });

  it('says once that ratings are by a framework nobody knows', async () => {
    const cwd = folder({ 'study.yaml': SMALL.replace('  tiny:', '  tyni:'), 'tiny.yaml': TINY });
    const { err, code } = await run(['score', '.', '--project'], { cwd });
    expect(err.match(/UNKNOWN-FRAMEWORK/gu)).toHaveLength(1);
    expect(code).toBe(2);
  });
});

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const WEAK = SMALL.replace('level: 2', 'level: 1');
const GATES = 'format: egov-config/1\ngates:\n  high: { score: 2, node: plan }\n';
const FILES = { 'egov-assess.yaml': GATES, 's/study.yaml': WEAK, 's/tiny.yaml': TINY };
const rated = SMALL.split('\n').findIndex((line) => line.includes('plan: { level')) + 1;
const text = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8');

describe('check', () => {
  it('writes several formats at once: annotations on standard output, the table and the log beside them', async () => {
    const cwd = folder(FILES);
    const words = '-f sarif=out.sarif -f junit=out.xml -f gitlab=out.json -f step-summary=out.md -f github';
    const { code, out, err } = await run(['check', 's', ...words.split(' ')], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(`^::error file=s/study.yaml,line=${String(rated)},col=\\d+,title=GATE-SCORE::[^\\n]*\\n$`, 'u'),
    );
    expect(err).toContain('1 of 1 gate is not passed.');
    expect(err).toContain('GATE-SCORE  gate "high"');
    expect(text(cwd, 'out.sarif')).toContain('"executionSuccessful": true');
    expect(text(cwd, 'out.xml')).toContain('<failure type="GATE-SCORE"');
    expect(text(cwd, 'out.json')).toContain('"severity": "critical"');
    expect(text(cwd, 'out.md')).toContain('(makes the check fail) `GATE-SCORE`');
  });

  it('prints the table once where it is asked for, wherever that goes', async () => {
    const cwd = folder(FILES);
    const { out, err } = await run(['check', 's', '-f', 'table=table.txt', '-f', 'github'], { cwd });
    expect(out).toMatch(/^::error [^\n]*\n$/u);
    expect(err).not.toContain('is not passed.');
    expect((await run(['check', 's', '-f', 'table', '-f', 'github=log.txt'], { cwd })).out).toContain('is not passed.');
  });

  it('has nothing but the format on standard output', async () => {
    const { out } = await run(['check', 's', '-f', 'line'], { cwd: folder(FILES) });
    expect(out).toMatch(
      new RegExp(`^s/study\\.yaml:${String(rated)}:\\d+: error: GATE-SCORE gate "high": [^\\n]*\\n$`, 'u'),
    );
  });

  it('names files from the root of the repository, wherever it is called', async () => {
    const cwd = folder(FILES);
    mkdirSync(join(cwd, '.git'));
    expect((await run(['check', '.', '-f', 'line'], { cwd: join(cwd, 's') })).out).toMatch(/^s\/study\.yaml:/u);
  });

  it('places what is about a study as a whole at the study, and what is wrong with a sheet at the sheet', async () => {
    const cwd = folder({ ...FILES, 's/study.yaml': SMALL.replace(/^ratings:[^]*/mu, '') });
    const lines = async () => (await run(['check', 's', '-f', 'line', '--fail-under', '1'], { cwd })).out;
    expect(await lines()).toContain('s/study.yaml:1:1: warning: NO-RATINGS');
    mkdirSync(join(cwd, 's/ratings/deep'), { recursive: true });
    symlinkSync('nowhere.yaml', join(cwd, 's/ratings/x.yaml'));
    writeFileSync(join(cwd, 's/ratings/deep/y.yaml'), '');
    expect(await lines()).toMatch(
      /^s\/ratings\/x\.yaml:1:1: error: PATH-NOT-FOUND .*\ns\/ratings\/deep\/y\.yaml:1:1: note: SHEET-UNREAD /mu,
    );
  });

  it('tells once what several frameworks find wrong with a study', async () => {
    const both = SMALL.replace('[tiny.yaml]', '[tiny.yaml, other.yaml]');
    const cwd = folder({ ...FILES, 's/study.yaml': both, 's/other.yaml': TINY.replace('id: tiny', 'id: other') });
    await run(['check', 's', '--baseline', 'b.json', '--update-baseline'], { cwd });
    const more = '  - { id: e2, from: head, finding: "There is none.", disputes: [e1] }\nratings:';
    writeFileSync(join(cwd, 's/study.yaml'), both.replace('ratings:', more));
    const asked = ['--baseline', 'b.json', '--max-warnings', '1', '-f', 'line', '-f', 'junit=out.xml'];
    const { out } = await run(['check', 's', ...asked], { cwd });
    expect(out.match(/CONTRADICTION/gu)).toHaveLength(1);
    expect(text(cwd, 'out.xml').match(/name="CONTRADICTION"/gu)).toHaveLength(1);
  });

  it('tells what is wrong with files as well as with gates, also where a warning is one too many', async () => {
    const cwd = folder({
      ...FILES,
      's/study.yaml': SMALL,
      't/study.yaml': SMALL.replace('id: small', 'id: other').replace(/^ratings:[^]*/mu, ''),
      't/tiny.yaml': TINY,
    });
    writeFileSync(
      join(cwd, 'egov-assess.yaml'),
      GATES.replace('node: plan', 'node: plan, studies: [s]').concat(
        '  any: { score: 2, node: plan, severity: note, studies: [t] }\n',
      ),
    );
    const kinds = async (...more: string[]) => {
      const { code, out } = await run(['check', '.', '-f', 'github', ...more], { cwd });
      return {
        code,
        found: [...out.matchAll(/^::(\w+) file=([^,]+).*title=([\w-]+)/gmu)].map((each) => each.slice(1, 4).join(' ')),
      };
    };
    expect(await kinds()).toEqual({
      code: 0,
      found: ['warning t/study.yaml NO-RATINGS', 'notice t/study.yaml GATE-SCORE'],
    });
    expect(await kinds('--max-warnings', '0')).toMatchObject({
      code: 1,
      found: ['error t/study.yaml NO-RATINGS', expect.anything()],
    });
    expect(await kinds('--fail-on', 'warning')).toMatchObject({
      code: 1,
      found: ['error t/study.yaml NO-RATINGS', expect.anything()],
    });
  });

  it.each([
    ['a study that cannot be read', { 's/study.yaml': 'format: egov-study/1\n' }, 's/study.yaml'],
    ['a config that cannot be used', { 'egov-assess.yaml': 'gates: [' }, 'egov-assess.yaml'],
    ['nothing to check', { 'egov-assess.yaml': 'format: egov-config/1\n' }, 'egov-assess.yaml'],
  ])('writes every format of %s as well', async (_, files, blamed) => {
    const cwd = folder({ ...FILES, ...files });
    const words = '-f sarif=out.sarif -f junit=out.xml -f step-summary=out.md -f github';
    const { code, out } = await run(['check', 's', ...words.split(' ')], { cwd });
    expect(code).toBe(2);
    expect(out).toContain(`::error file=${blamed},`);
    expect(text(cwd, 'out.sarif')).toContain('"executionSuccessful": false');
    expect(text(cwd, 'out.xml')).toContain('<error ');
    expect(text(cwd, 'out.md')).toContain('Not everything could be read or judged');
  });

  it('says all that in Indonesian', async () => {
    const { out } = await run(['--lang', 'id', 'check', 's', '-f', 'step-summary'], { cwd: folder(FILES) });
    expect(out).toContain('**Kesalahan** (menyebabkan pemeriksaan gagal) `GATE-SCORE`');
  });

  it('refuses two formats for one place, and one that there is not', async () => {
    const cwd = folder(FILES);
    expect((await run(['check', 's', '-f', 'github', '-f', 'line'], { cwd })).err).toContain(
      'Two formats cannot go to one place',
    );
    expect((await run(['check', 's', '-f', 'sarife'], { cwd })).err).toContain('did you mean "sarif"');
    expect((await run(['check', 's', '-f', 'junit=out.json'], { cwd })).err).toContain('ENDING-MISLEADS');
  });

  it('prints no text of a study as a command for a runner, in the log either', async () => {
    const study = WEAK.replace('There is a plan.', '##[error]x').replace('why: said', 'whyy: "##[add-mask]y"');
    const { out, err } = await run(['check', 's', '-f', 'github'], {
      cwd: folder({ ...FILES, 's/study.yaml': study }),
    });
    expect(err).toContain('##\\u{5b}add-mask]y');
    expect(out + err).not.toContain('##[');
    expect((await run(['check', '##[error]s'], { cwd: folder() })).err).not.toContain('##[');
    expect((await run(['##[error]s'])).err).not.toContain('##[');
  });
});

describe('validate', () => {
  it('writes the same formats, and shows the findings in the log', async () => {
    const cwd = folder({ ...FILES, 's/study.yaml': SMALL.replace('level: 2', 'level: 3') });
    const words = '-f sarif=out.sarif -f junit=out.xml -f gitlab=out.json -f github';
    const { code, out, err } = await run(['validate', 's', ...words.split(' ')], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(
      new RegExp(`^::error file=s/study.yaml,line=${String(rated)},col=\\d+,title=LEVEL-OFF-SCALE::`, 'u'),
    );
    expect(err).toContain('LEVEL-OFF-SCALE  ');
    for (const file of ['out.sarif', 'out.xml', 'out.json']) expect(text(cwd, file)).toContain('LEVEL-OFF-SCALE');
    expect((await run(['validate', 's', '-f', 'line'], { cwd })).out).toMatch(
      /^s\/study\.yaml:\d+:\d+: error: LEVEL-OFF-SCALE /u,
    );
  });

  it('shows the verdict where findings are to be read, beside a format in a file', async () => {
    const cwd = folder(FILES);
    expect((await run(['validate', 's', '-f', 'terminal', '-f', 'junit=out.xml'], { cwd })).out).toBe('no findings\n');
    expect(text(cwd, 'out.xml')).toContain('tests="1" failures="0" errors="0"');
  });
});

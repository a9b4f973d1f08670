import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

/**
 * A pull request from a stranger: `base` is the branch that is trusted, the rest what is proposed. The study is too weak for the
 * gate, and each request tries to get it through all the same.
 */

const WEAK = SMALL.replace('level: 2', 'level: 1').replace('tiny.yaml', 'tiny');
const GATES = `format: egov-config/1
framework-folders: [frameworks]
gates:
  sound: { score: 2, node: plan, framework: tiny }
`;
const SUPPRESSED = 'suppressions: [{ code: GATE-SCORE, reason: Trust me., until: 2099-12-31 }]\n';
/** The same ladder the other way round: what was worst is best. */
const EASY = TINY.replace('id: tiny', 'id: easy');

function request(changes: Readonly<Record<string, string>> = {}): string {
  return folder({
    'base/egov-assess.yaml': GATES,
    'base/frameworks/tiny.yaml': TINY,
    'egov-assess.yaml': GATES,
    'frameworks/tiny.yaml': TINY,
    's/study.yaml': WEAK,
    ...changes,
  });
}

const gated = async (cwd: string, ...more: string[]) => {
  const { code, err } = await run(['check', 's', '--trusted', 'base', ...more], { cwd });
  return { code, codes: [...err.matchAll(/ {2}([A-Z][A-Z-]+) {2}/gu)].map(([, found]) => found) };
};

const FAILED = { code: 1, codes: ['GATE-SCORE'] };

describe('a pull request that', () => {
  it('does nothing about the gate fails at it', async () => {
    expect(await gated(request())).toEqual(FAILED);
  });

  it.each([
    ['deletes the gates', { 'egov-assess.yaml': 'format: egov-config/1\n' }],
    ['lowers them', { 'egov-assess.yaml': GATES.replace('score: 2', 'score: 1') }],
    ['puts others beside the study', { 's/egov-assess.yaml': 'format: egov-config/1\n' }],
    ['breaks the config', { 'egov-assess.yaml': 'gates: [' }],
    [
      'makes the framework of its branch easier',
      { 'frameworks/tiny.yaml': TINY.replace('weak-below: 2', 'weak-below: 1') },
    ],
    ['puts one of the same id beside the study', { 's/frameworks/tiny.yaml': EASY.replace('id: easy', 'id: tiny') }],
    ['suppresses what the gate finds', { 'egov-assess.yaml': `${GATES}${SUPPRESSED}` }],
    ['suppresses it beside the study', { 's/egov-assess.yaml': `format: egov-config/1\n${SUPPRESSED}` }],
  ])('%s fails at the gate of the trusted branch', async (_, changes) => {
    expect(await gated(request(changes))).toEqual(FAILED);
  });

  it.each([
    [
      'brings a framework by path',
      { 's/study.yaml': WEAK.replace('[tiny]', '[./tiny.yaml]'), 's/tiny.yaml': TINY },
      'FRAMEWORK-UNTRUSTED',
    ],
    [
      'names the one of its own branch',
      { 's/study.yaml': WEAK.replace('[tiny]', '[../frameworks/tiny.yaml]') },
      'FRAMEWORK-UNTRUSTED',
    ],
    [
      'brings an overlay of its own',
      { 's/study.yaml': WEAK.replace('[tiny]', '[easy]'), 's/frameworks/easy.yaml': EASY },
      'UNKNOWN-FRAMEWORK',
    ],
    ['leaves the framework out', { 's/study.yaml': WEAK.replace('[tiny]', '[jones]') }, 'GATE-UNKNOWN-FRAMEWORK'],
    ['leaves the study out', { 's/study.yaml': 'format: egov-study/1\n' }, 'MISSING-KEY'],
  ])('%s is not assessed, which ends the run with 2', async (_, changes, expected) => {
    const { code, codes } = await gated(request(changes));
    expect(code).toBe(2);
    expect(codes).toContain(expected);
  });

  it('says that the indicator does not apply passes no gate on it', async () => {
    const away = WEAK.replace(
      'plan: { level: 1, evidence: [e1], why: said }',
      'plan: { status: not-applicable, why: said }',
    );
    expect(await gated(request({ 's/study.yaml': away }))).toEqual({ code: 1, codes: ['GATE-UNJUDGED'] });
  });
});

describe('a pull request that hides its study', () => {
  const SOUND = WEAK.replace('level: 1', 'level: 2');
  const hidden = async (changes: Readonly<Record<string, string>>, make: (cwd: string) => void = () => undefined) => {
    const cwd = request({ 's/study.yaml': SOUND, ...changes });
    make(cwd);
    return gated(cwd);
  };

  it.each([
    ['below another one', { 's/a/study.yaml': WEAK }],
    ['under a name that is almost right', { 's/study.yml': WEAK }],
    ['in capitals', { 's/Study.yaml': WEAK }],
  ])('%s has not got it past', async (_, changes) => {
    expect(await hidden(changes)).toEqual({ code: 2, codes: ['STUDY-UNCHECKED'] });
  });

  it('behind a link has not got it past', async () => {
    const made = await hidden({ 'else/study.yaml': WEAK }, (cwd) => {
      symlinkSync('../else', join(cwd, 's/b'));
    });
    expect(made).toEqual({ code: 2, codes: ['STUDY-UNCHECKED'] });
  });

  it('behind a file that cannot be read as a sheet of ratings is judged all the same', async () => {
    expect(await hidden({ 's/study.yaml': WEAK, 's/ratings/x/a.yaml': '' })).toEqual({
      code: 1,
      codes: ['SHEET-UNREAD', 'GATE-SCORE'],
    });
  });

  it('in a folder that a link calls by the name of a suppressed one is judged', async () => {
    const suppressed = SUPPRESSED.replace('reason', 'studies: [old], reason');
    const made = await hidden({ 's/study.yaml': WEAK, 'base/egov-assess.yaml': GATES + suppressed }, (cwd) => {
      symlinkSync('.', join(cwd, 'old'));
    });
    expect(made).toMatchObject({ code: 1, codes: expect.arrayContaining(['GATE-SCORE']) as string[] });
  });
});

describe('outputs of a check that trusts one folder', () => {
  const written = async (make: (cwd: string) => void, ...args: string[]) => {
    const cwd = request({ 's/study.yaml': WEAK.replace('level: 1', 'level: 2') });
    make(cwd);
    return { cwd, ...(await gated(cwd, ...args)) };
  };

  it('go through no link that a request brings', async () => {
    const found = await written(
      (cwd) => {
        symlinkSync(join(cwd, 'base', 'egov-assess.yaml'), join(cwd, 'check.xml'));
      },
      '-f',
      'junit=check.xml',
    );
    expect(found).toMatchObject({ code: 2, codes: ['OUTPUT-UNTRUSTED'] });
    expect(readFileSync(join(found.cwd, 'base', 'egov-assess.yaml'), 'utf8')).toContain('egov-config/1');
  });

  it('go through no folder that is a link', async () => {
    const found = await written(
      (cwd) => {
        symlinkSync(join(cwd, 'base'), join(cwd, 'out'));
      },
      '-f',
      'json=out/x.json',
    );
    expect(found).toMatchObject({ code: 2, codes: ['OUTPUT-UNTRUSTED'] });
  });

  it('do not go into that folder', async () => {
    expect(await written(() => undefined, '-f', 'json=base/x.json')).toMatchObject({
      code: 2,
      codes: ['OUTPUT-UNTRUSTED'],
    });
  });

  it('go elsewhere', async () => {
    const found = await written(() => undefined, '-f', 'junit=check.xml');
    expect(found.codes).not.toContain('OUTPUT-UNTRUSTED');
    expect(existsSync(join(found.cwd, 'check.xml'))).toBe(true);
  });
});

describe('a pull request under a baseline', () => {
  const SOUND = WEAK.replace('level: 1', 'level: 2');

  /** What `score` writes of this study, by the framework of the trusted branch. */
  const recorded = async (study: string): Promise<string> => {
    const cwd = folder({ 's/study.yaml': study.replace('[tiny]', '[./tiny.yaml]'), 's/tiny.yaml': TINY });
    return (await run(['score', 's', '-f', 'json'], { cwd })).out;
  };
  const held = async (changes: Readonly<Record<string, string>>, baseline = 'base/baseline.json') => {
    const free = { 'base/egov-assess.yaml': 'format: egov-config/1\nframework-folders: [frameworks]\n' };
    const cwd = request({ ...free, 'base/baseline.json': await recorded(SOUND), ...changes });
    return gated(cwd, '--baseline', baseline, '--framework', 'tiny');
  };
  const FELL = { code: 1, codes: ['BASELINE-REGRESSION', 'BASELINE-REGRESSION'] };

  it('that lowers nothing passes', async () => {
    expect(await held({ 's/study.yaml': SOUND })).toEqual({ code: 0, codes: [] });
  });

  it('that brings a lower one of its own fails at that of the trusted branch', async () => {
    expect(await held({ 'baseline.json': await recorded(WEAK), 's/baseline.json': await recorded(WEAK) })).toEqual(
      FELL,
    );
  });

  it('that suppresses regressions fails', async () => {
    const suppressed = SUPPRESSED.replace('GATE-SCORE', 'BASELINE-REGRESSION');
    expect(await held({ 'egov-assess.yaml': `${GATES}${suppressed}` })).toEqual(FELL);
  });

  it('is held against none outside the trusted folder', async () => {
    const own = { 'baseline.json': await recorded(WEAK) };
    expect(await held(own, 'baseline.json')).toEqual({ code: 2, codes: ['BASELINE-UNTRUSTED'] });
    expect(await held(own, 'base/../baseline.json')).toEqual({ code: 2, codes: ['BASELINE-UNTRUSTED'] });
  });

  it('that gives the study another id, leaves it out or leaves the framework out has not got it past', async () => {
    const renamed = await held({ 's/study.yaml': WEAK.replace('id: small', 'id: new') });
    expect(renamed).toEqual({ code: 1, codes: ['BASELINE-NEW', 'BASELINE-GONE'] });
    const without = SOUND.replace('frameworks: [tiny]', 'frameworks: [jones]').replace(/ratings:[^]*/u, '');
    expect((await held({ 's/study.yaml': without })).code).not.toBe(0);
  });

  it('that says the indicator does not apply, or forgets its rating, has not got it past', async () => {
    const away = SOUND.replace('level: 2, evidence: [e1]', 'status: not-applicable');
    expect(await held({ 's/study.yaml': away })).toMatchObject({ code: 1 });
    expect(await held({ 's/study.yaml': SOUND.replace(/ratings:[^]*/u, '') })).toMatchObject({ code: 1 });
  });
});

describe('--trusted', () => {
  it('asks each gate to say by which framework, since the study chooses its first', async () => {
    const free = { 'base/egov-assess.yaml': GATES.replace(', framework: tiny', '') };
    expect(await gated(request(free))).toEqual({ code: 2, codes: ['GATE-UNBOUND'] });
    expect(await gated(request(free), '--framework', 'tiny')).toEqual(FAILED);
  });

  it('needs a config in that folder', async () => {
    const cwd = request();
    const { code, err } = await run(['check', 's', '--trusted', 'elsewhere'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('TRUSTED-CONFIG-MISSING  there is no "elsewhere/egov-assess.yaml"');
  });

  it('names folders of studies as they lie where the command runs', async () => {
    const limited = { 'base/egov-assess.yaml': GATES.replace('framework: tiny', 'framework: tiny, studies: [s]') };
    expect(await gated(request(limited))).toEqual(FAILED);
  });
});

describe('a digest that is pinned', () => {
  const digestOf = async (cwd: string): Promise<string> => {
    const { out } = await run(['score', 's', '-f', 'json'], { cwd });
    return (JSON.parse(out) as { framework: { digest: string } }).framework.digest;
  };
  const pinned = (digest: string) => `${GATES}framework-digests: { tiny: "${digest}" }\n`;

  it('refuses any other framework of that id, in every command', async () => {
    const cwd = request();
    const digest = await digestOf(cwd);
    writeFileSync(join(cwd, 'egov-assess.yaml'), pinned(digest));
    expect((await run(['check', 's'], { cwd })).code).toBe(1);
    writeFileSync(join(cwd, 'egov-assess.yaml'), pinned('0'.repeat(64)));
    for (const command of ['check', 'score', 'validate']) {
      const { code, err } = await run([command, 's'], { cwd });
      expect(code, command).toBe(2);
      expect(err, command).toContain(`FRAMEWORK-DIGEST  the framework "tiny" has the digest ${digest.slice(0, 12)}…`);
    }
    const { out } = await run(['config', 'print'], { cwd });
    expect(out).toContain('framework-digests.tiny');
    expect(out).toMatch(/gates\.sound +plan: score 2 or better +egov-assess\.yaml:4/u);
  });
});

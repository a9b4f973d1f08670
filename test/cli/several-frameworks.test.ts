import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { folder, run, SMALL, TINY } from './run.js';

/** A second framework, which knows a factor and a remedy that nobody else does. */
const OTHER = `${TINY.replace('id: tiny', 'id: other')}factors:
  middlemen: { title: Middlemen lose income, polarity: inhibiting, locus: external, concepts: [planning], source: convention }
remedies:
  compensate: { title: Compensate them, addresses: [middlemen], horizon: short, effort: 1, who: Head, source: convention }
`;
const STUDY = `${SMALL.replace('is a plan." }', 'is a plan.", shows: [middlemen] }')}proposals: [{ id: compensate }]\n`;
const listing = (frameworks: string): string => STUDY.replace('[tiny.yaml]', `[${frameworks}]`);
const at = (study: string, other = OTHER) => ({
  cwd: folder({ 'study.yaml': study, 'tiny.yaml': TINY, 'other.yaml': other }),
});

describe('a study of several frameworks', () => {
  it('may name what only one of them knows, and is scored by each', async () => {
    const { out, err, code } = await run(
      ['score', '.', '--framework', 'tiny', '--format', 'json'],
      at(listing('tiny.yaml, other.yaml')),
    );
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const { factors, remedies, options } = JSON.parse(out) as Assessment;
    expect(factors).toMatchObject([{ id: 'middlemen', title: { en: 'Middlemen lose income' } }]);
    expect(remedies).toMatchObject([{ id: 'compensate', title: { en: 'Compensate them' } }]);
    expect(options.names).toMatchObject([{ id: 'other' }]);
    expect((await run(['validate', '.'], at(listing('tiny.yaml, other.yaml')))).code).toBe(0);
  });

  it('may name what a framework knows that is asked for and not listed', async () => {
    const asked = ['report', '.', '--framework', 'tiny.yaml,./other.yaml'];
    const { out, code } = await run(asked, at(listing('tiny.yaml')));
    expect(code).toBe(0);
    expect(out).toMatch(/that the study names are described by "A tiny framework" \\?\(other 0\.1\.0\\?\), digest/u);
  });

  it('is told which frameworks do not know a name', async () => {
    const { err, code } = await run(['validate', '.'], at(listing('tiny.yaml')));
    expect(code).toBe(2);
    expect(err).toContain('there is no factor "middlemen" in this study or "tiny"');
    expect(err).toContain('the proposal "compensate" is no remedy known to "tiny", and here it lacks title');
    const id = await run(['--lang', 'id', 'validate', '.'], at(listing('tiny.yaml, jones')));
    expect(id.err).toContain('tidak ada faktor "middlemen" dalam studi ini, "tiny", atau "jones"');
  });

  it('is told of the framework that cannot be read, rather than of what only that may know', async () => {
    const broken = at(listing('tiny.yaml, other.yaml'), OTHER.replace('version: 0.1.0', ''));
    const { err } = await run(['score', '.', '--framework', 'tiny'], broken);
    expect(err).toContain('other.yaml');
    expect(err).not.toContain('UNKNOWN-FACTOR');
    const without = at(SMALL.replace('[tiny.yaml]', '[tiny.yaml, gone.yaml]'));
    expect((await run(['score', '.', '--framework', 'tiny'], without)).code).toBe(0);
  });
});

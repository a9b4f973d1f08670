import { describe, expect, it } from 'vitest';
import { EXAMPLE, run } from './run.js';

const STUDIES = [EXAMPLE, 'examples/badung', 'examples/balangan', 'examples/banyuasin', 'examples/spbe/balangan-2024'];

describe('report --summary', () => {
  it.each(STUDIES.flatMap((study) => ['en', 'id'].map((lang) => [study, lang] as const)))(
    'of %s is one page (%s)',
    async (study, lang) => {
      const { code, out, err } = await run(['report', study, '--summary', '--lang', lang]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n').length).toBeLessThanOrEqual(52);
      expect(out.split(/\s+/u).length).toBeLessThanOrEqual(580);
    },
  );

  it('is short for the view of that name, and cannot be another as well', async () => {
    const { out } = await run(['report', EXAMPLE, '--summary']);
    expect((await run(['report', EXAMPLE, '--view', 'summary'])).out).toBe(out);
    expect((await run(['report', EXAMPLE, '--view', 'summary', '--summary'])).out).toBe(out);
    expect(await run(['report', EXAMPLE, '--view', 'tows', '--summary'])).toEqual({
      code: 2,
      out: '',
      err: 'error: --summary and --view tows exclude each other.\n(--help shows what is possible)\n',
    });
  });

  it('has a form for the terminal, and a public version', async () => {
    expect((await run(['report', EXAMPLE, '--summary', '-f', 'terminal'])).out).toContain('What to do first\n\nStep ');
    expect((await run(['report', EXAMPLE, '--summary', '--public'])).out).toContain('This is the public version');
  });

  it('is a page for each framework', async () => {
    const { out } = await run(['report', EXAMPLE, '--summary', '--framework', 'jones,edward-iii']);
    expect(out.match(/^# /gmu)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { github } from '../../../src/report/formats/run/github.js';
import { failed, hostile, PAYLOADS, runOf, told } from './runs.js';

const many = (count: number, over: Parameters<typeof told>[0]) => Array.from({ length: count }, () => told(over));
const kinds = (text: string): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const [, kind = ''] of text.matchAll(/^::(\w+) /gmu)) found[kind] = (found[kind] ?? 0) + 1;
  return found;
};

describe('github', () => {
  it('prints a finding at its file and line, with why it matters and how to mend it', () => {
    expect(github(runOf({ findings: [told()] }))).toBe(
      '::warning file=studies/x/study.yaml,line=3,col=5,title=NO-RATINGS::the study has no ratings%0AWithout ratings every indicator is unknown.%0Afix: add ratings\n',
    );
    expect(github(runOf({ findings: [told()], lang: 'id' }))).toContain('%0Aperbaikan: add ratings');
    expect(github(runOf())).toBe('');
  });

  it('has an error for what the run failed for, whatever its severity, and a notice for a note', () => {
    const findings = [failed(), told({ failing: true }), told(), told({ severity: 'note' })];
    expect(kinds(github(runOf({ findings })))).toEqual({ error: 2, warning: 1, notice: 1 });
  });

  it('prints ten of a kind, the worst first, and one notice of how many more there are', () => {
    const findings = [
      ...many(12, { severity: 'error', failing: true }),
      ...many(11, {}),
      ...many(20, { severity: 'note' }),
    ];
    const text = github(runOf({ findings }));
    expect(kinds(text)).toEqual({ error: 10, warning: 10, notice: 10 });
    expect(text).toMatch(/^::error /u);
    expect(text).toMatch(
      /\n::notice title=egov-assess::14 more findings not shown here; see the log of this step, or write all of them with -f line=FILE\n$/u,
    );
  });

  it.each(PAYLOADS)('is one command a finding with %j in every text', (payload) => {
    const text = github(runOf({ findings: [hostile(payload)] }));
    expect(text.match(/\n/gu)).toHaveLength(1);
    expect(text).not.toContain('##[');
    const [, properties = '', data = ''] = /^::error (.*?)::(.*)\n$/u.exec(text) ?? [];
    expect(properties.split(',').map((each) => each.split('=', 1)[0])).toEqual(['file', 'line', 'col', 'title']);
    expect(properties).not.toContain(':');
    expect(data).not.toMatch(/(^|%0A)\s*::|[\u0000-\u001f\u007f-\u009f]/u);
  });
});

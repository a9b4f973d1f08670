import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/load/index.js';
import { brief, portsFor } from './reading.js';

/** A config with these suppressions, one a line from line 3 on. */
const read = (lines: readonly string[], head = '') => {
  const items = lines.map((line) => `  - { ${line} }\n`).join('');
  return loadConfig('x.yaml', portsFor({ 'x.yaml': `format: egov-config/1\nsuppressions:\n${items}${head}` }));
};

describe('what a config suppresses', () => {
  it('is every finding of a code until a day, where it does not say more', () => {
    expect(read(['code: GATE-OVERDUE, reason: Agreed., until: 2024-06-30'])).toMatchObject({ findings: [] });
    expect(read(['code: GATE-OVERDUE, reason: Agreed., until: 2024-06-30']).config?.suppressions).toEqual([
      {
        code: 'GATE-OVERDUE',
        where: {},
        studies: null,
        reason: { en: 'Agreed.' },
        until: '2024-06-30',
        place: { file: 'x.yaml', line: 3, col: 5 },
      },
    ]);
  });

  it('may be those about something, in some studies; numbers are held against them as texts', () => {
    const first = 'code: GATE-SCORE, where: { gate: g, least: 3 }, studies: [a, b], reason: Disepakati., until: 2024';
    const second = 'code: GATE-BAND, reason: { en: Agreed., id: Disepakati. }, until: 2024-06';
    expect(read([first, second], 'lang: id\n').config?.suppressions).toEqual([
      {
        code: 'GATE-SCORE',
        where: { gate: 'g', least: '3' },
        studies: ['a', 'b'],
        reason: { id: 'Disepakati.' },
        until: '2024',
        place: { file: 'x.yaml', line: 3, col: 5 },
      },
      {
        code: 'GATE-BAND',
        where: {},
        studies: null,
        reason: { en: 'Agreed.', id: 'Disepakati.' },
        until: '2024-06',
        place: { file: 'x.yaml', line: 4, col: 5 },
      },
    ]);
  });

  it('must be a code that there is', () => {
    const sound = 'code: GATE-BAND, reason: Agreed., until: 2024';
    const { config, findings } = read([
      sound,
      'code: GATE-SCORES, reason: Agreed., until: 2024-13',
      'reason: Agreed., until: 2024, code: ABCDEFGHIJ',
    ]);
    expect(config).toBeNull();
    expect(findings.map(brief)).toEqual([
      'SUPPRESSION-UNKNOWN-CODE x.yaml:4:13 {"id":"GATE-SCORES","suggestion":"GATE-SCORE"}',
      'SUPPRESSION-UNKNOWN-CODE x.yaml:5:43 {"id":"ABCDEFGHIJ","suggestion":null}',
    ]);
  });

  it('must end on a day that there is', () => {
    const { config, findings } = read(['code: GATE-BAND, reason: Agreed., until: 2023-02-29']);
    expect(config).toBeNull();
    expect(findings.map(brief)).toEqual(['DATE-IMPOSSIBLE x.yaml:3:48 {"value":"2023-02-29"}']);
  });

  it('is told together with the gates that cannot be told', () => {
    const { findings } = read(['code: GATE, reason: Agreed., until: 2024'], 'gates: { g: {} }\n');
    expect(findings.map(({ code }) => code)).toEqual(['GATE-ASKS-NOTHING', 'SUPPRESSION-UNKNOWN-CODE']);
  });
});

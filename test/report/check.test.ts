import { expect, it } from 'vitest';
import type { GateResult, Requirement } from '../../src/model/gates.js';
import { terminal } from '../../src/report/formats/terminal/index.js';
import { PLAIN } from '../../src/report/formats/terminal/means.js';
import { check, checks } from '../../src/report/views/check.js';
import type { CheckResult } from '../../src/model/gates.js';

const gate = (requirement: Requirement, found: GateResult['found'], over: Partial<GateResult> = {}): GateResult => ({
  id: 'g',
  requirement,
  severity: 'error',
  why: null,
  from: { kind: 'default' },
  passed: true,
  found,
  suppressed: false,
  ...over,
});

const shown = (gates: readonly GateResult[], lang: 'en' | 'id' = 'en'): string => {
  const result: CheckResult = {
    format: 'egov-check/1',
    tool: { name: 'egov-assess', version: '0.0.0' },
    study: { id: 's', title: null, digest: 'd', period: null },
    agency: { name: { en: 'An agency', id: 'Sebuah instansi' }, kind: null, region: null, country: null },
    framework: { id: 'f', version: '1.0.0', title: { en: 'A framework', id: 'Sebuah kerangka' }, digest: 'd' },
    result: { status: 'scored', score: 3, band: null, coverage: 1, bounds: [3, 3] },
    today: '2024-06-30',
    gates,
    passed: gates.every(({ passed }) => passed),
    findings: [],
  };
  return terminal(check(result, lang), PLAIN).replace(/ +/gu, ' ');
};

it('says what each gate asks and what was found, in the unit of what is asked', () => {
  const rows: [Requirement, GateResult['found'], string][] = [
    [{ kind: 'score', node: 'a', least: 2.5 }, 2.25, 'a: score 2.5 or better 2.25'],
    [{ kind: 'band', node: null, least: 'fair' }, 'weak', 'the whole: band fair or better weak'],
    [{ kind: 'coverage', node: null, least: 0.5 }, 0.4996, 'the whole: coverage of at least 50% 49.96%'],
    [
      { kind: 'strength', node: null, least: 'low' },
      'very-low',
      'the whole: every level founded at least low very low',
    ],
    [{ kind: 'strength', node: null, least: 'low' }, null, 'founded at least low nothing to judge'],
    [{ kind: 'contradictions', node: null, most: 0 }, 1, 'the whole: no items that contradict each other 1'],
    [{ kind: 'contradictions', node: 'a', most: 2 }, 1, 'a: at most 2 pairs of items that contradict each other 1'],
    [{ kind: 'agreement', statistic: null, least: 0.667 }, 0.66, "Krippendorff's alpha of at least 0.667 0.66"],
    [{ kind: 'remedied', rank: 1 }, 1, 'a remedy under way for every inhibiting factor of rank 1 1 without one'],
    [{ kind: 'remedied', rank: 3 }, 0, 'of rank 1 to 3 0 without one'],
    [{ kind: 'overdue-remedies', most: 0 }, 0, 'no remedy overdue 0'],
    [{ kind: 'overdue-remedies', most: 1 }, 2, 'at most 1 remedy overdue 2'],
    [{ kind: 'checklist', checklist: 'coreq', items: null }, 2, 'coreq: all items met 2 not met'],
    [{ kind: 'neglected-norms', most: 0 }, 0, 'no rule found not carried out 0'],
    [{ kind: 'neglected-norms', most: 3 }, 0, 'at most 3 rules found not carried out 0'],
    [{ kind: 'figure', figure: 'items', node: null, least: 1, most: null }, 3, 'items of evidence at least 1 3'],
    [{ kind: 'figure', figure: 'items', node: 'a', least: 1, most: 4 }, 3, 'a: items of evidence from 1 to 4 3'],
    [{ kind: 'figure', figure: 'items', node: null, least: null, most: 4 }, 3, 'items of evidence at most 4 3'],
  ];
  for (const [requirement, found, text] of rows) expect(shown([gate(requirement, found)])).toContain(text);
});

it('says the same in Indonesian', () => {
  const asked: [Requirement, string][] = [
    [{ kind: 'contradictions', node: null, most: 0 }, 'keseluruhan: tidak ada butir yang saling bertentangan'],
    [{ kind: 'contradictions', node: null, most: 2 }, 'paling banyak 2 pasang butir'],
    [{ kind: 'remedied', rank: 1 }, 'setiap faktor penghambat peringkat 1 '],
    [{ kind: 'remedied', rank: 2 }, 'peringkat 1 sampai 2'],
    [{ kind: 'overdue-remedies', most: 0 }, 'tidak ada tindakan yang lewat tenggat'],
    [{ kind: 'overdue-remedies', most: 2 }, 'paling banyak 2 tindakan lewat tenggat'],
    [{ kind: 'checklist', checklist: 'coreq', items: null }, 'coreq: semua butir terpenuhi'],
    [{ kind: 'checklist', checklist: 'coreq', items: [1, 2] }, 'coreq: butir 1, 2 terpenuhi'],
    [{ kind: 'neglected-norms', most: 0 }, 'tidak ada aturan yang terbukti tidak dilaksanakan'],
    [{ kind: 'neglected-norms', most: 2 }, 'paling banyak 2 aturan'],
    [{ kind: 'figure', figure: 'sources', node: null, least: 1, most: null }, 'sumber paling sedikit 1'],
    [{ kind: 'figure', figure: 'sources', node: 'a', least: 1, most: 2 }, 'a: sumber antara 1 dan 2'],
    [{ kind: 'figure', figure: 'sources', node: null, least: null, most: 2 }, 'sumber paling banyak 2'],
  ];
  for (const [requirement, text] of asked) expect(shown([gate(requirement, 0)], 'id')).toContain(text);
});

it('counts in words how many were passed', () => {
  const one = gate({ kind: 'overdue-remedies', most: 0 }, 0);
  const failed = { ...one, passed: false };
  expect(shown([one])).toContain('The gate is passed.');
  expect(shown([one, one])).toContain('All 2 gates are passed.');
  expect(shown([one, failed])).toContain('1 of 2 gates is not passed.');
  expect(shown([failed, failed])).toContain('2 of 2 gates are not passed.');
  expect(shown([one], 'id')).toContain('Syarat terpenuhi.');
  expect(shown([one, one], 'id')).toContain('Semua syarat (2) terpenuhi.');
});

it('says of several studies that nothing but the baseline is asked where no gate is set', () => {
  const of = (id: string): CheckResult => ({
    format: 'egov-check/1',
    tool: { name: 'egov-assess', version: '0.0.0' },
    study: { id, title: null, digest: 'd', period: null },
    agency: { name: { en: id }, kind: null, region: null, country: null },
    framework: { id: 'f', version: '1.0.0', title: { en: 'A framework' }, digest: 'd' },
    result: { status: 'scored', score: 3, band: null, coverage: 1, bounds: [3, 3] },
    today: '2024-06-30',
    gates: [],
    passed: true,
    findings: [],
  });
  expect(terminal(checks([of('a'), of('b')], 'en'), PLAIN)).toContain('No gate is set: only the baseline is asked.');
});

import { expect, test } from 'vitest';
import type { Changes } from '../../src/model/changes.js';
import type { CheckResult } from '../../src/model/gates.js';
import type { Lang } from '../../src/model/lang.js';
import { PLAIN } from '../../src/report/formats/terminal/means.js';
import { terminal } from '../../src/report/formats/terminal/index.js';
import { changes } from '../../src/report/views/changes.js';
import { TOOL } from '../build.js';
import { ASSESSMENT, both } from './fixtures.js';

const { status, score, band, coverage, bounds } = ASSESSMENT.result;
const verdict = { status, score, band, coverage, bounds };

const SAME: Changes = {
  before: verdict,
  after: verdict,
  levels: [],
  evidence: { added: [], withdrawn: [], changed: [] },
  factors: { come: [], gone: [] },
};

function shown(over: Partial<Changes>, lang: Lang = 'en'): string {
  const result: CheckResult = {
    format: 'egov-check/1',
    tool: TOOL,
    study: { id: 's', title: null, digest: 'd', period: null },
    agency: ASSESSMENT.agency,
    framework: ASSESSMENT.framework,
    result: verdict,
    today: '2024-06-30',
    gates: [],
    passed: true,
    findings: [],
  };
  return terminal(changes(result, { ...SAME, ...over }, lang), PLAIN).replace(/\s+/gu, ' ');
}

test('evidence that says something else than before is listed as such', () => {
  const finding = both('The till is full', 'Kas penuh');
  const evidence = { added: [], withdrawn: [], changed: [{ id: 'till', finding }] };
  expect(shown({ evidence })).toContain('Evidence that says something else - till The till is full');
  expect(shown({ evidence }, 'id')).toContain('till Kas penuh');
});

test('factors that came and those that are gone are listed with the side they are on', () => {
  const floods = { id: 'floods', title: both('Floods', 'Banjir'), polarity: 'inhibiting' } as const;
  const backing = { id: 'backing', title: both('Backing', 'Dukungan'), polarity: 'enabling' } as const;
  const text = shown({ factors: { come: [floods], gone: [backing] } });
  expect(text).toContain('Factors that came - floods Floods (inhibiting)');
  expect(text).toContain('Factors that are gone - backing Backing (enabling)');
});

test('a node that the framework did not have before, or no longer has, is said to be absent there', () => {
  const level = { node: 'a', title: both('Staff', 'Pegawai'), raters: [] };
  const three = { status: 'scored', score: 3 } as const;
  expect(shown({ levels: [{ ...level, before: null, after: three }] })).toContain('from not in the framework to 3');
  expect(shown({ levels: [{ ...level, before: three, after: null }] })).toContain('from 3 to not in the framework');
});

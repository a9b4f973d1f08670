import { expect, test } from 'vitest';
import { terminal } from '../../src/report/formats/terminal/index.js';
import { bandTone } from '../../src/report/phrases/bands.js';
import { score, scoreSummary } from '../../src/report/views/score.js';
import type { Document } from '../../src/report/tree.js';
import { ASSESSMENT, unknown } from './fixtures.js';

const print = (document: Document): string =>
  terminal(document, { paint: (_, text) => text, width: 10_000, ruled: null });

test('one study: each node indented, and the verdict as the last line', () => {
  const lines = print(score(ASSESSMENT, 'en')).trimEnd().split('\n');
  expect(lines[4]).toMatch(/^Organisation +50% +2.50 +50% +fair, with notes +100% +2.50–2.50$/u);
  expect(lines[5]).toMatch(/^ {2}Staff +50% +3 +66.7% +fair +100% +3.00–3.00 +low$/u);
  expect(lines[9]).toMatch(/^ {2}Funds +50% +– +– +no evidence +0% +1.00–4.00$/u);
  expect(lines[10]).toMatch(/^Whole +– +3.25 +75% +good, with notes \(fair–good\) +75% +2.50–3.25$/u);
  expect(lines.at(-1)).toMatch(
    /^Personnel Agency scores 3.25 on a scale from 1 to 4: good, with notes. Evidence covers 75%/u,
  );
});

test('in Indonesian', () => {
  expect(print(score(ASSESSMENT, 'id'))).toContain('baik, dengan catatan (cukup–baik)');
});

test('several studies: a row each', () => {
  const other = {
    ...ASSESSMENT,
    study: { ...ASSESSMENT.study, id: 'other', period: null },
    result: { ...unknown(), coverage: null, bounds: null },
  };
  const lines = print(scoreSummary([ASSESSMENT, other], 'en')).split('\n');
  expect(lines[2]).toMatch(/^small-office +Personnel Agency +7–10 January 2022 +tiny +3.25 +75% +good, with notes/u);
  expect(lines[3]).toMatch(/^other +Personnel Agency +– +tiny +– +– +no evidence +– +–$/u);
});

test('an unknown parent does not make the depth endless', () => {
  const [first] = ASSESSMENT.nodes;
  expect(print(score({ ...ASSESSMENT, nodes: [{ ...first!, parent: first!.id }] }, 'en'))).toContain('  Organisation');
});

test('the colour follows the place of the band among the bands', () => {
  const { bands, range } = ASSESSMENT.framework;
  expect(bands.map((band) => bandTone(band.id, { bands, range }))).toEqual(['bad', 'weak', 'fair', 'good']);
  expect(bandTone('x', { bands: bands.slice(0, 1), range })).toBe('good');
});

test('where lower is better, the first band is the best', () => {
  const { bands } = ASSESSMENT.framework;
  const tones = bands.map((band) => bandTone(band.id, { bands, range: [4, 1] }));
  expect(tones).toEqual(['good', 'fair', 'weak', 'bad']);
});

import { describe, expect, it } from 'vitest';
import { finding, type Findings } from '../../src/model/findings/index.js';
import { LANGUAGES, type Lang } from '../../src/model/lang.js';
import { describeFinding } from '../../src/text/findings.js';

/** What gates say, in the cases in which they say it otherwise. */

const FAILED = { gate: 'core', framework: 'f', because: null };
/** Of the whole. */
const WHOLE = { ...FAILED, node: null, title: null };
/** Of a node. */
const STAFF = { ...FAILED, node: 'staff', title: { en: 'Staffing', id: 'Pegawai' } };
const what = <C extends keyof Findings & `GATE-${string}`>(code: C, args: Findings[C], lang: Lang = 'en'): string =>
  describeFinding(finding(code, args, null), lang).what;

describe('a score', () => {
  const score = (over: Partial<Findings['GATE-SCORE']>, lang: Lang = 'en') =>
    what('GATE-SCORE', { ...WHOLE, least: 2.5, worst: 2, score: 2, lower: false, ...over }, lang);

  it('is told alone where it is certain, with its worst bound where it is not, and as missing where there is none', () => {
    expect(score({})).toBe('gate "core": the whole by f has a score of 2.00, where at least 2.5 is asked');
    expect(score({ score: 2.75 })).toContain('has a score of 2.75, at its worst bound 2.00, where');
    expect(score({ score: null })).toContain('has no score, and at its worst bound 2.00, where');
    expect(score({ score: null }, 'id')).toContain('belum mendapat skor, dan batas terburuknya 2,00');
    expect(score({ score: 2.75 }, 'id')).toContain('mendapat skor 2,75 dengan batas terburuk 2,00');
  });

  it('has as many decimals as it takes to see that it misses', () => {
    expect(score({ worst: 2.49996, score: 2.49996 })).toContain('has a score of 2.49996, where at least 2.5 is asked');
  });

  it('is at most so much where lower is better', () => {
    expect(score({ ...STAFF, lower: true })).toBe(
      'gate "core": "Staffing" (staff) by f has a score of 2.00, where at most 2.5 is asked',
    );
    expect(score({ lower: true }, 'id')).toContain('yang diminta paling tinggi 2,5');
  });
});

const LABELS = { least: { en: 'Good', id: 'Baik' }, worst: { en: 'Weak', id: 'Lemah' } };

describe.each(LANGUAGES)('in %s', (lang) => {
  it('a band is told as that of the worst bound only where that is another one', () => {
    const band = (own: string | null) =>
      what('GATE-BAND', { ...STAFF, least: 'good', worst: 'weak', band: own, labels: LABELS }, lang);
    const atWorst = { en: 'at its worst bound', id: 'pada batas terburuknya' }[lang];
    expect(band('weak')).not.toContain(atWorst);
    expect(band('fair')).toContain(atWorst);
    expect(band(null)).toContain(atWorst);
    expect(band(null)).toContain({ en: '"Weak" (weak)', id: '"Lemah" (weak)' }[lang]);
    expect(band(null)).toContain({ en: '"Good" (good) or better', id: '"Baik" (good) atau lebih baik' }[lang]);
  });

  it('a level that rests on nothing is told apart from one that rests on little', () => {
    const strength = (grade: 'low' | null) => what('GATE-STRENGTH', { ...STAFF, least: 'moderate', grade }, lang);
    expect(strength(null)).toContain({ en: 'rests on no evidence', id: 'tidak bertumpu pada bukti apa pun' }[lang]);
    expect(strength('low')).toContain({ en: 'of low strength', id: 'kekuatannya rendah' }[lang]);
  });

  it('a figure is told with the limit that it misses', () => {
    const figure = (found: number, of: typeof WHOLE | typeof STAFF) =>
      what('GATE-FIGURE', { ...of, figure: 'items', found, least: 2, most: 4 }, lang);
    expect(figure(1, WHOLE)).toContain({ en: 'at least 2 is asked', id: 'paling sedikit 2' }[lang]);
    expect(figure(5, STAFF)).toContain({ en: 'at most 4 is asked', id: 'paling banyak 4' }[lang]);
    expect(figure(5, STAFF)).toContain({ en: '"Staffing" (staff)', id: '"Pegawai" (staff)' }[lang]);
  });

  it('what cannot be judged says why', () => {
    const unjudged = (why: Findings['GATE-UNJUDGED']['why']) => what('GATE-UNJUDGED', { ...WHOLE, why }, lang);
    expect(unjudged({ kind: 'no-raters' })).toContain({ en: 'nobody can be compared', id: 'tidak ada penilai' }[lang]);
    expect(unjudged({ kind: 'no-bands' })).toContain(
      { en: 'not put into bands', id: 'tidak mempunyai kategori' }[lang],
    );
    expect(unjudged({ kind: 'undefined', statistic: 'cohen' })).toContain('cohen');
    expect(unjudged({ kind: 'status', status: 'rejected' })).toContain({ en: 'rejected', id: 'ditolak' }[lang]);
  });

  it('a rule without an article, a factor without a remedy and a run without a config are told as such', () => {
    const norm = what('GATE-NORM', { ...FAILED, norm: 'decree', at: null, evidence: ['a'] }, lang);
    expect(norm).not.toContain('null');
    const bare = what(
      'GATE-NO-REMEDY',
      { ...FAILED, factor: 'slow', title: { en: 'Slow', id: 'Lambat' }, position: 1, remedies: [] },
      lang,
    );
    expect(bare).not.toContain({ en: 'against it', id: 'dapat diambil' }[lang]);
    expect(bare).toContain({ en: '"Slow" (slow)', id: '"Lambat" (slow)' }[lang]);
    const none = describeFinding(finding('NO-GATES', { config: null }, null), lang).what;
    expect(none).toContain({ en: 'no egov-assess.yaml', id: 'tidak ada egov-assess.yaml' }[lang]);
  });

  it('the reason of whoever set a gate goes before that of the program', () => {
    const because = { en: 'The regent asked for it.', id: 'Diminta oleh bupati.' };
    const { why } = describeFinding(
      finding('GATE-COVERAGE', { ...WHOLE, because, least: 1, coverage: 0.5 }, null),
      lang,
    );
    expect(why).toBe(
      {
        en: 'The gate is there for this reason: The regent asked for it.',
        id: 'Alasan syarat ini: Diminta oleh bupati.',
      }[lang],
    );
  });
});

it('a title that is there in the other language alone is marked', () => {
  expect(what('GATE-COVERAGE', { ...STAFF, title: { en: 'Staffing' }, least: 1, coverage: 0.5 }, 'id')).toContain(
    '"[en] Staffing" (staff)',
  );
});

it('a key that goes with nothing is to be deleted', () => {
  const fix = (lang: Lang) =>
    describeFinding(finding('GATE-KEY-UNUSED', { gate: 'g', key: 'node', goesWith: [] }, null), lang).fix;
  expect(fix('en')).toBe('delete "node"');
  expect(fix('id')).toBe('hapus "node"');
});

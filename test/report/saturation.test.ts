import { describe, expect, it } from 'vitest';
import type { SaturationOutcome, SaturationResult, SaturationSession } from '../../src/model/saturation.js';
import { render, renderSaturation } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';

const session = (
  i: number,
  fresh: number,
  cumulative: number,
  over: Partial<SaturationSession> = {},
): SaturationSession => ({
  session: `s${String(i)}`,
  source: 'head',
  name: { en: 'Head of agency', id: 'Kepala Badan' },
  method: 'interview',
  date: `2022-01-0${String(i)}`,
  items: 2,
  themes: 3,
  new: Array.from({ length: fresh }, (_, j) => `theme-${String(i)}-${String(j)}`),
  cumulative,
  run: null,
  ...over,
});

const OUTCOME: SaturationOutcome = {
  base: 4,
  run: 2,
  threshold: 0.05,
  baseThemes: 40,
  reached: 4,
  known: 41,
  why: null,
  orders: { reached: 8_250, median: 5 },
};
const none = (
  why: NonNullable<SaturationOutcome['why']>,
  over: Partial<SaturationOutcome> = {},
): SaturationOutcome => ({
  ...OUTCOME,
  reached: null,
  known: null,
  why,
  orders: { reached: 10, median: null },
  ...over,
});
const TOO_FEW = none('too-few-sessions', { baseThemes: null, orders: null });

const FOUND: SaturationResult = {
  format: 'egov-saturation/1',
  tool: ASSESSMENT.tool,
  agency: ASSESSMENT.agency,
  study: ASSESSMENT.study,
  frameworks: [],
  of: 'factors',
  codedFrom: 'field',
  sessions: [
    session(1, 30, 30),
    session(2, 8, 38),
    session(3, 2, 40),
    session(4, 0, 40),
    session(5, 1, 41),
    session(6, 0, 41, { run: { new: 1, share: 0.025 } }),
    session(7, 9, 50, { name: null, date: null, run: { new: 9, share: 0.225 } }),
  ],
  undated: 1,
  generator: 'xoshiro128** 1.1',
  seed: 7,
  runs: 10_000,
  outcome: OUTCOME,
  combinations: [OUTCOME, none('not-reached'), none('empty-base'), TOO_FEW],
};

const told = (over: Partial<SaturationResult> = {}, lang: 'en' | 'id' = 'en'): string =>
  renderSaturation({ ...FOUND, ...over }, { format: 'text', lang }).replace(/\s+/gu, ' ');

describe('saturation', () => {
  it('says where it is reached, by which rule, and what came after', () => {
    expect(renderSaturation(FOUND)).toMatch(/^# Saturation: Personnel Agency\n/u);
    expect(told()).toContain(
      'By this rule saturation is reached at 4+2: after 4 sessions, the next 2 brought 1 new theme (2.5% of the 40 that the first 4 brought). Later sessions brought 9 more: of all 50 themes 82% were known by then. Base 4 sessions, run 2 sessions, threshold 5% new.',
    );
    expect(told({}, 'id')).toContain('Menurut aturan ini kejenuhan tercapai pada 4+2: setelah 4 sesi');
    expect(told({}, 'id')).toContain('dari seluruh 50 tema, baru 82% yang diketahui saat itu');
  });

  it('says so where nothing came after, or no session is left', () => {
    const sessions = FOUND.sessions.map((each) => ({ ...each, cumulative: Math.min(each.cumulative, 41) }));
    expect(told({ sessions })).toContain('No later session brought a new one either.');
    expect(told({ sessions }, 'id')).toContain('juga tidak membawa tema baru');
    const six = { sessions: FOUND.sessions.slice(0, 6) };
    expect(told(six)).not.toContain('ater session');
    const still = six.sessions.map((each) => ({ ...each, run: each.run && { new: 0, share: 0 } }));
    expect(told({ sessions: still })).toContain('the next 2 brought no new theme (0% of the 40');
    expect(told({ sessions: still }, 'id')).toContain('tidak satu pun tema baru');
  });

  it('lists the sessions in their order, and says which order that is', () => {
    const text = renderSaturation(FOUND);
    expect(text).toContain('| 6 | Head of agency (`s6`) | 6 January 2022 | 0 | 41 | 1 | 2.5% |');
    expect(text).toContain('| 7 | `s7` | – | 9 | 50 | 9 | 22.5% |');
    expect(text).toContain('| 1 | Head of agency (`s1`) | 1 January 2022 | 30 | 30 |  |  |');
    expect(told()).toContain('7 sessions in which people were asked, in the order of their dates');
    expect(told()).toContain('One session without a date comes last.');
    expect(told({ undated: 2 })).toContain('2 sessions without a date come last.');
    expect(told({ undated: 0 })).not.toContain('without a date');
    expect(told({ undated: 2 }, 'id')).toContain('2 sesi yang tidak bertanggal');
  });

  it('shows each combination, in this order and in random ones', () => {
    const text = renderSaturation(FOUND);
    expect(text).toContain('| 4 | 2 | 5% | 40 | 4+2 | 82% | 82.5% | 5+2 |');
    expect(text).toContain('| 4 | 2 | 5% | 40 | not reached | – | 0.1% | not reached |');
    expect(text).toContain('| no themes in the base |');
    expect(text).toContain('| 4 | 2 | 5% | – | too few sessions | – | – | – |');
    expect(told()).toContain('10,000 random orders, a convention of this program (xoshiro128** 1.1, seed 7)');
    expect(told({}, 'id')).toContain('10.000 urutan acak');
  });

  it.each([
    [none('not-reached'), 'Saturation is not reached: every run of 2 sessions', 'Kejenuhan belum tercapai'],
    [none('empty-base'), 'the first 4 sessions brought no theme', '4 sesi pertama tidak membawa tema'],
    [TOO_FEW, 'it takes at least 6 sessions, 4 as the base and a run of 2', 'paling sedikit 6 sesi'],
  ])('says why there is no such point', (outcome, en, id) => {
    expect(told({ outcome })).toContain(en);
    expect(told({ outcome }, 'id')).toContain(id);
  });

  it('leaves out what too few sessions cannot tell', () => {
    const few = told({ outcome: TOO_FEW, combinations: [TOO_FEW] });
    expect(few).not.toContain('By base, run and threshold');
    expect(few).not.toContain('random orders');
    expect(few).toContain('Guest, Namey and Chen (2020');
  });

  it('says so where only a publication tells of the interviews', () => {
    expect(told()).not.toContain('publication');
    expect(told({ codedFrom: 'publication' })).toContain('The study was coded from a publication');
    expect(told({ codedFrom: 'publication' }, 'id')).toContain('dikode dari publikasi');
  });

  it('says what was counted', () => {
    expect(told({ of: 'concepts' })).toContain('Themes: topics that the accepted evidence touches.');
    expect(told({ of: 'nodes' }, 'id')).toContain('Tema: indikator yang dinilai berdasarkan bukti yang diterima.');
  });

  it('is a section of the report only where it was asked for', () => {
    expect(render(ASSESSMENT)).not.toContain('Saturation of the interviews');
    const text = render({ ...ASSESSMENT, saturation: FOUND });
    expect(text).toContain('<a id="saturation"></a>');
    expect(text).toContain('## Saturation of the interviews');
    expect(text).toContain('### By base, run and threshold');
    expect(render({ ...ASSESSMENT, saturation: FOUND }, { lang: 'id' })).toContain('## Kejenuhan wawancara');
  });

  it('has a dash where the base has no themes to compare with', () => {
    const sessions = FOUND.sessions.map((each) => ({ ...each, run: each.run && { new: 1, share: null } }));
    expect(renderSaturation({ ...FOUND, sessions, outcome: none('empty-base') })).toContain('| 1 | – |');
  });
});

it('what comes straight from a source goes by the name of the source', () => {
  const [first, ...rest] = FOUND.sessions;
  const sessions = [{ ...first!, session: null, source: 'field-notes', name: null }, ...rest];
  expect(told({ sessions })).toContain('1 field-notes');
});

it('a study without any session has no point of saturation, and no themes', () => {
  expect(told({ sessions: [], undated: 0, outcome: TOO_FEW, combinations: [TOO_FEW] })).not.toMatch(/NaN|undefined/u);
});

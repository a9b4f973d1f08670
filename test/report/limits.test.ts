import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import { render } from '../../src/report/index.js';
import { framework, node, study, TOOL, type StudySpec } from '../build.js';
import { factorCase } from '../factors.js';
import { section, words } from './sections.js';

const INDICATORS = {
  a: node('a', null, { title: { en: 'Staff', id: 'Pegawai' } }),
  b: node('b', null, { title: { en: 'Money', id: 'Anggaran' } }),
};

/** The limits of a report on two indicators, Staff and Money. */
function limits(over: Partial<Framework>, spec: StudySpec, lang: 'en' | 'id' = 'en'): string {
  const judged = framework({}, { top: ['a', 'b'], nodes: INDICATORS, coverageFloor: 0, ...over });
  const report = render(assess(study(spec), judged, TOOL), { lang });
  return words(section(report, lang === 'en' ? 'Limitations' : 'Keterbatasan'));
}

describe('where the study and the framework do not fit, in words that name titles', () => {
  const ladder = framework({}).scale;

  test('a level taken at its word names the indicator once, and no rater', () => {
    const cumulative = { scale: { ...ladder, cumulative: true } };
    const text = limits(cumulative, { ratings: { a: { level: 3, evidence: ['e1'] }, b: 2 } });
    expect(text).toContain('Levels taken at their word, because no item says which level it proves: Staff, Money.');
    expect(text).not.toMatch(/Coder-a|"a"/u);
  });

  test('a level without those below it names the levels', () => {
    const cumulative = { scale: { ...ladder, cumulative: true } };
    const claimed: StudySpec = { ratings: { a: { evidence: { e1: 4 } } } };
    expect(limits(cumulative, claimed)).toContain(
      'A higher level is shown while levels below it are not, so a lower one counts: Staff (shown for 4, not for 2 and 3).',
    );
    expect(limits(cumulative, claimed, 'id')).toContain(
      'Pegawai (terbukti untuk tingkat 4, belum untuk tingkat 2 dan 3).',
    );
  });

  test('a mean of ratios over zero names its rule and the parts', () => {
    const from0 = { ...ladder, worst: 0, levels: [{ ...ladder.levels[0]!, value: 0 }, ...ladder.levels] };
    expect(limits({ scale: from0, aggregate: 'geometric' }, { ratings: { a: 0, b: 2 } })).toContain(
      'Without a score, because such a mean is not defined for values of zero and below: Whole (weighted geometric mean), because of Staff.',
    );
    expect(limits({ scale: from0, aggregate: 'geometric' }, { ratings: { a: 0, b: 2 } }, 'id')).toContain(
      'Keseluruhan (rata-rata geometrik tertimbang), karena Pegawai.',
    );
  });

  test('ratings of a role that does not count name the roles', () => {
    expect(limits({ counts: ['official'] }, { ratings: { a: 3 } })).toContain(
      'What raters gave comes from: coder. A score or a position is made by these roles only: official result.',
    );
  });

  test('a framework of another time says when it was in force', () => {
    const over = { period: { from: '2026-01', to: '2026-02' } };
    expect(limits({ valid: { to: '2024-06-30' } }, { over, ratings: { a: 3 } })).toContain(
      'The study is of another time than the framework. In force until 30 June 2024.',
    );
    expect(limits({ valid: { from: '2027' } }, { over, ratings: { a: 3 } })).toContain('In force from 2027.');
  });
});

describe('a side of the axes on which nothing was found', () => {
  const shown = (lang: 'en' | 'id', shows = 's1, w1, o1', weights = true): string => {
    const table = 's1: { weight: 0.6, level: 4 }, w1: { weight: 0.4, level: 1 }, o1: { weight: 1, level: 2 }';
    const { study: s, framework: f } = factorCase(shows, weights ? `factor-ratings: { f: { ${table} } }` : '');
    return words(render(assess(s, f, TOOL), { lang }));
  };

  test('is said where it goes into the position as 0, and among the limits', () => {
    const text = shown('en');
    expect(text).toContain(
      'Among the threats nothing was found or stated, so nothing is weighed there and 0 goes into the position. That is not the same as there being nothing.',
    );
    expect(text).toContain('Nothing was found or stated among the threats. Whether');
    expect(shown('id')).toContain('Pada kelompok [en] threats tidak ada faktor yang ditemukan atau disebut, sehingga');
  });

  test('is among the limits without a position too', () => {
    const text = shown('en', 's1', false);
    expect(text).toContain('Nothing was found or stated among the weaknesses, opportunities and threats.');
    expect(text).not.toContain('goes into the position');
  });

  test('is not spoken of where there is something on every side', () => {
    expect(shown('en', 's1, w1, o1, t1', false)).not.toContain('Nothing was found or stated among');
  });
});

describe('what the framework asks for and does not get', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'g', 'h'];
  const of = (needs: Record<string, number>, count = names.length): Partial<Framework> => ({
    top: names,
    nodes: Object.fromEntries(names.map((id, i) => [id, node(id, null, i < count ? { needs } : {})])),
  });
  const ratings = Object.fromEntries(names.map((id) => [id, 3]));

  test('a long list is cut short, with a link to where the rest is told', () => {
    const report = render(
      assess(study({ ratings }), framework({}, { coverageFloor: 0, ...of({ sources: 2 }) }), TOOL),
      { lang: 'en' },
    );
    expect(words(section(report, 'Limitations'))).toContain(
      'One independent source alone stands behind a, b, c, d, e and 2 more (see Judgement of each indicator), where the framework asks for 2.',
    );
    expect(report).toContain('2 more (see [Judgement of each indicator](#judgements))');
  });

  test('the same lack is not named twice, but where the framework asks it of some only', () => {
    expect(limits(of({ sources: 2 }), { ratings })).not.toContain('Fewer independent sources');
    const some = limits(of({ sources: 2 }, 2), { ratings });
    expect(some).toContain('Fewer independent sources than the framework asks for (1 of 2) stand behind a and b.');
    expect(limits(of({ sources: 2 }, 2), { ratings }, 'id')).toContain('(1 dari 2) untuk [en] a dan [en] b.');
  });

  test('a group that was heard, though not there, is told from one that was not heard at all', () => {
    const asks = { nodes: { ...INDICATORS, a: { ...INDICATORS.a, needs: { groups: ['staff'] } } } };
    const heard = { sources: { clerk: { group: 'staff' } }, evidence: { e9: { source: 'clerk' } } };
    expect(limits(asks, { ratings: { a: 3, b: 2 }, ...heard })).toContain(
      'Nobody of the group “staff” was heard, though the framework asks for their word, on Staff.',
    );
  });
});

describe('what the study says of its own limits', () => {
  const HERE = { file: 'study.yaml', line: 1, col: 1 };
  const reporting = new Map(
    [
      { topic: 'limitations', says: { en: 'Little time.' }, lacks: null },
      { topic: 'setting', says: { en: 'In offices.' }, lacks: { en: 'which offices' } },
      { topic: 'recording', says: { en: 'Sound.' }, lacks: { en: 'of whom' } },
    ].map((each) => [each.topic, { ...each, at: null, notApplicable: null, place: HERE }]),
  );

  test('comes first, in its own words, with what it leaves untold', () => {
    expect(limits({}, { ratings: { a: 3 }, over: { reporting } })).toContain(
      'The study says of its own limits: Little time. By its own account the study does not tell: which offices; of whom.',
    );
    expect(limits({}, { ratings: { a: 3 } })).not.toContain('own limits');
  });
});

describe('whose voices are there', () => {
  const asks = { nodes: { ...INDICATORS, a: { ...INDICATORS.a, needs: { groups: ['staff'] } } } };
  const ratings: StudySpec['ratings'] = { a: 3, b: 2 };

  test('all who were asked are of one group only where nobody else spoke, whose group is told', () => {
    const alike = 'All who were asked belong to one group: leadership.';
    expect(limits(asks, { ratings })).toContain(alike);
    expect(limits(asks, { ratings, sources: { clerk: { group: 'staff' } } })).toContain(alike);
    const also = { sources: { clerk: {} }, evidence: { e9: { source: 'clerk' } } };
    expect(limits(asks, { ratings, ...also })).not.toContain('belong to one group');
  });

  test('a source of whom nothing was noted was not heard', () => {
    const unheard = 'Nobody of the group “staff” was heard at all, though the framework asks for their word on Staff.';
    expect(limits(asks, { ratings, sources: { clerk: { group: 'staff' } } })).toContain(unheard);
    const heard = { sources: { clerk: { group: 'staff' } }, evidence: { e9: { source: 'clerk' } } };
    expect(limits(asks, { ratings, ...heard })).not.toContain('not heard at all');
  });
});
